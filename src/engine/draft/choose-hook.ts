/** Picks this attempt's hook out of dozens: the ranker's order, what the plan asks for, nothing she used lately. */
import type { AttemptPlan, WritingBrief } from '../generate/brief.js';
import { countWords, normalWords } from '../text/words.js';
import type { HookCandidate } from './hooks.js';

/** Scores hooks 0-10, in the order given. */
export type HookRanker = (
  hooks: readonly string[],
  context: { readonly topic: string; readonly language: string },
) => readonly number[] | Promise<readonly number[]>;

/** Points (of 10) for what the ranker cannot know. */
const PLANNED = 2;
const OWN_FRAME = 1.2;
const LONG_HOOK_WORDS = 20;
/** A hook that eats more of the script than this leaves no room to keep its promise. */
const LONGEST_SHARE = 0.25;
const TOO_LONG = 3;

/** Without a trained scorer: short, direct, asking or exact beats long and vague. */
export const plainRanker: HookRanker = (hooks) =>
  hooks.map((hook) => {
    const words = countWords(hook);
    const direct = /(?<!\p{L})(?:you|your)(?!\p{L})/iu.test(hook) ? 1 : 0;
    const exact = /\p{N}/u.test(hook) ? 1 : 0;
    return 5 + direct + exact + (/\?/u.test(hook) ? 0.5 : 0) - Math.max(0, words - 12) * 0.15;
  });

export async function chooseHook(
  candidates: readonly HookCandidate[],
  brief: WritingBrief,
  plan: AttemptPlan,
  rank: HookRanker,
): Promise<HookCandidate> {
  const used = new Set(brief.avoid.hooks.map((hook) => normalWords(hook).join(' ')));
  const seen = new Set<string>();
  const fresh = candidates.filter(({ text }) => {
    const key = normalWords(text).join(' ');
    if (seen.has(key)) return false;
    seen.add(key);
    return ![...used].some((hook) => hook.includes(key));
  });
  const pool = fresh.length > 0 ? fresh : candidates;
  const points = await rank(
    pool.map(({ text }) => text),
    { topic: brief.request.topic, language: brief.language },
  );
  const ranked = pool
    .map((candidate, index) => ({
      candidate,
      score: (points[index] ?? 0) + bonus(candidate, plan, brief.targetWords),
    }))
    .toSorted((a, b) => b.score - a.score)
    .map(({ candidate }) => candidate);
  const isLong = ({ text }: HookCandidate): boolean => countWords(text) > longestWords(brief.targetWords);
  const planned = ranked.filter(
    (candidate) => candidate.strategy === plan.hookStrategy && !isLong(candidate),
  );
  // The other attempts choose from the same list, so each takes another place in it.
  // No plan asks for these, so attempts without a planned hook share them out by their number.
  const free = ranked.filter(({ strategy }) => strategy === 'plain' || strategy === 'own');
  const others = free.length > 0 ? free : ranked.filter((candidate) => !planned.includes(candidate));
  const chosen = planned[0] ?? others[plan.index % others.length];
  return chosen ?? { text: brief.request.topic, strategy: 'plain' };
}

function longestWords(targetWords: number): number {
  return Math.min(LONG_HOOK_WORDS, targetWords * LONGEST_SHARE);
}

function bonus(candidate: HookCandidate, plan: AttemptPlan, targetWords: number): number {
  return (
    (candidate.strategy === plan.hookStrategy ? PLANNED : 0) +
    (candidate.strategy === 'own' ? OWN_FRAME : 0) -
    (countWords(candidate.text) > longestWords(targetWords) ? TOO_LONG : 0)
  );
}
