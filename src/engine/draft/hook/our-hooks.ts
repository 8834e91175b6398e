/** First lines of ours, best first: the ranker's order, by what a plan asks for, nothing she used lately. */
import type { WritingBrief } from '../../generate/brief.js';
import { refusesOpeningQuestion } from '../../persona/rules/opening-rule.js';
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

/** Texts, best first; scored when they are asked for. */
export type Ranked = () => Promise<readonly string[]>;

/** Our first lines for an opening. */
export interface OurHooks {
  /** Of the kind it asks for. */
  readonly planned: Ranked;
  /** No plan asks for these: the topic alone, and frames of hers. */
  readonly plain: Ranked;
  /** Of any other kind. */
  readonly others: Ranked;
}

interface Greeting {
  /** Words of greeting that stand before the hook. */
  readonly before: number;
  /** The topic as it stands alone, with its end mark. */
  readonly bare: string;
}

/** Nothing she used lately, where there is anything else. */
export function ourHooks(
  candidates: readonly HookCandidate[],
  brief: WritingBrief,
  rank: HookRanker,
  { before, bare }: Greeting,
): (opening: string) => OurHooks {
  const longest = longestWords(brief.targetWords, before);
  const { fresh: all, heard } = sorted(candidates, brief);
  const { topic, contentType } = brief.request;
  const ranked = (pool: readonly HookCandidate[]) => async (): Promise<readonly string[]> => {
    if (pool.length === 0) return [];
    const points = await rank(
      pool.map(({ text }) => text),
      { topic, language: brief.language },
    );
    return pool
      .map((candidate, at) => ({
        text: candidate.text,
        score: (points[at] ?? 0) + bonus(candidate, longest),
      }))
      .toSorted((a, b) => b.score - a.score)
      .map(({ text }) => text);
  };
  // After a long greeting there is time for the topic and nothing else.
  if (longest <= SHORTEST_LIMIT && before > SHORTEST_LIMIT) {
    const only = {
      planned: ranked([]),
      plain: ranked([{ text: bare, strategy: 'plain' }]),
      others: ranked([]),
    };
    return () => only;
  }
  const isPlain = ({ strategy }: HookCandidate): boolean => strategy === 'plain' || strategy === 'own';
  // Where nothing is there to be doubted, doubting sounds like somebody else's script.
  const kinds = all.filter(
    (hook) =>
      !isPlain(hook) &&
      countWords(hook.text) <= longest &&
      (hook.strategy !== 'myth' || contentType === 'myth-busting'),
  );
  return (opening) => ({
    planned: ranked(kinds.filter(({ strategy }) => strategy === opening)),
    plain: ranked(all.filter(isPlain)),
    others: ranked([...kinds.filter(({ strategy }) => strategy !== opening), ...heard]),
  });
}

/** Each once. Best is a turn of phrase that she has not used lately: another topic in it makes no new hook. */
function sorted(
  candidates: readonly HookCandidate[],
  brief: WritingBrief,
): { readonly fresh: readonly HookCandidate[]; readonly heard: readonly HookCandidate[] } {
  const used = brief.avoid.hooks.map(keyOf);
  const about = new Set([...brief.avoid.topics, brief.request.topic].flatMap(normalWords));
  const usedFrames = new Set(brief.avoid.hooks.flatMap((hook) => framesOf(hook, about)));
  const seen = new Set<string>();
  const allowed = refusesOpeningQuestion(brief.persona)
    ? candidates.filter(({ text }) => !asksFirst(text))
    : candidates;
  const unsaid = allowed.filter(({ text }) => {
    const key = keyOf(text);
    if (seen.has(key)) return false;
    seen.add(key);
    return !used.some((hook) => hook.includes(key));
  });
  const isHeard = ({ text }: HookCandidate): boolean =>
    framesOf(text, about).some((frame) => usedFrames.has(frame));
  const fresh = unsaid.filter((hook) => !isHeard(hook));
  if (fresh.length > 0) return { fresh, heard: unsaid.filter(isHeard) };
  return { fresh: unsaid.length > 0 ? unsaid : allowed, heard: [] };
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
