/** Picks this attempt's hook out of dozens: the ranker's order, what the plan asks for, nothing she used lately. */
import type { AttemptPlan, WritingBrief } from '../../generate/brief.js';
import { opensWithoutQuestion } from '../../persona/opening-rule.js';
import { isQuestion, splitSentences } from '../../text/sentences.js';
import { countWords, normalWords } from '../../text/words.js';
import type { HookCandidate } from './hooks.js';

/** Scores hooks 0-10, in the order given. */
export type HookRanker = (
  hooks: readonly string[],
  context: { readonly topic: string; readonly language: string },
) => readonly number[] | Promise<readonly number[]>;

/** Points (of 10) for what the ranker cannot know. */
const OWN_FRAME = 1.2;
const LONG_HOOK_WORDS = 20;
/** A hook that eats more of the script than this leaves no room to keep its promise. */
const LONGEST_SHARE = 0.27;
/** Nothing can be said about a topic in fewer. */
const SHORTEST_LIMIT = 7;
const EACH_WORD_MORE = 0.6;

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
  /** Words of greeting that stand before it, and the topic as it stands alone, with its end mark. */
  { before, topic }: { readonly before: number; readonly topic: string },
): Promise<HookCandidate> {
  const used = brief.avoid.hooks.map(keyOf);
  const about = new Set([...brief.avoid.topics, brief.request.topic].flatMap(normalWords));
  const usedFrames = new Set(brief.avoid.hooks.flatMap((hook) => framesOf(hook, about)));
  const seen = new Set<string>();
  const allowed = opensWithoutQuestion(brief.persona)
    ? candidates.filter(({ text }) => !asksFirst(text))
    : candidates;
  const fresh = allowed.filter(({ text }) => {
    const key = keyOf(text);
    if (seen.has(key)) return false;
    seen.add(key);
    return !used.some((hook) => hook.includes(key));
  });
  // Best is a turn of phrase that she has not used lately: another topic in it makes no new hook.
  const newest = fresh.filter(({ text }) => !framesOf(text, about).some((frame) => usedFrames.has(frame)));
  const all = [newest, fresh].find((hooks) => hooks.length > 0) ?? allowed;
  const longest = longestWords(brief.targetWords, before);
  const isLong = ({ text }: HookCandidate): boolean => countWords(text) > longest;
  // Where nothing is there to be doubted, doubting sounds like somebody else's script.
  const isDoubted = plan.hookStrategy !== 'myth' || brief.request.contentType === 'myth-busting';
  const planned = isDoubted ? all.filter((hook) => hook.strategy === plan.hookStrategy && !isLong(hook)) : [];
  // No plan asks for these, so attempts whose planned opening cannot be said share them out by their number.
  const free = all.filter(({ strategy }) => strategy === 'plain' || strategy === 'own');
  const isPlanned = planned.length > 0;
  // After a long greeting there is time for the topic and nothing else.
  const bare = { text: topic, strategy: 'plain' };
  const isCrowded = longest <= SHORTEST_LIMIT && before > SHORTEST_LIMIT;
  const pool = isCrowded ? [bare] : isPlanned ? planned : free.length > 0 ? free : all;
  const points = await rank(
    pool.map(({ text }) => text),
    { topic: brief.request.topic, language: brief.language },
  );
  const ranked = pool
    .map((candidate, index) => ({
      candidate,
      score: (points[index] ?? 0) + bonus(candidate, longest),
    }))
    .toSorted((a, b) => b.score - a.score)
    .map(({ candidate }) => candidate);
  const chosen = isPlanned || isCrowded ? ranked[0] : ranked[plan.index % ranked.length];
  return chosen ?? { text: brief.request.topic, strategy: 'plain' };
}

function keyOf(hook: string): string {
  return normalWords(hook).join(' ');
}

/** What is left of a hook, and of its first sentence, without the topic: `before stop and ask one question`. */
function framesOf(hook: string, about: ReadonlySet<string>): readonly string[] {
  return [hook, splitSentences(hook)[0] ?? ''].map((text) =>
    normalWords(text)
      .filter((word) => !about.has(word))
      .join(' '),
  );
}

function asksFirst(text: string): boolean {
  return isQuestion(splitSentences(text)[0] ?? '');
}

function longestWords(targetWords: number, before: number): number {
  return Math.max(SHORTEST_LIMIT, Math.min(LONG_HOOK_WORDS, targetWords * LONGEST_SHARE - before));
}

function bonus({ text, strategy }: HookCandidate, longest: number): number {
  return (strategy === 'own' ? OWN_FRAME : 0) - Math.max(0, countWords(text) - longest) * EACH_WORD_MORE;
}
