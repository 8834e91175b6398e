/** How many words each beat of a plan gets, and how many tokens a draft may take. */
import type { BeatKind } from '../../closed-lists.js';
import type { WritingBrief } from '../brief.js';
import { alwaysSaid } from '../../voice/habits/profile-lines.js';
import { countWords } from '../../text/words.js';
import { baseLanguage } from '../../text/base-language.js';

/** A hook is heard in some seconds; what the plan would give it beyond goes to the other beats. */
const LONGEST_HOOK_WORDS = 16;
/** Share of the words by kind of beat, before they are scaled to the beats of a plan. */
const WEIGHTS: Readonly<Record<BeatKind, number>> = {
  hook: 0.8,
  setup: 1,
  point: 1.6,
  story: 2,
  proof: 1.3,
  turn: 1,
  cta: 0.8,
};

/** What the first and the last beat hold before anything is said in them. Words. */
interface FixedWords {
  readonly opening: number;
  readonly ending: number;
}

/** The same for the attempts of a request. */
const fixedOf = new WeakMap<WritingBrief, FixedWords>();

export function fixedWords(brief: WritingBrief): FixedWords {
  const fixed = fixedOf.get(brief) ?? countedFixed(brief);
  fixedOf.set(brief, fixed);
  return fixed;
}

function countedFixed({ persona, language }: WritingBrief): FixedWords {
  // Into another language they are not taken along to the letter.
  if (baseLanguage(language) !== baseLanguage(persona.language)) return { opening: 0, ending: 0 };
  const { opener, signOff } = alwaysSaid(persona.examples.map(({ text }) => text));
  return { opening: countWords(opener), ending: countWords(signOff) };
}

/** Words per beat, together the target. */
export function beatBudget(
  kinds: readonly BeatKind[],
  targetWords: number,
  { opening, ending }: FixedWords,
): readonly { readonly kind: BeatKind; readonly words: number }[] {
  const free = Math.max(targetWords / 2, targetWords - opening - ending);
  const weigh = (all: readonly BeatKind[]): number => all.reduce((sum, kind) => sum + WEIGHTS[kind], 0);
  const hook = Math.min(LONGEST_HOOK_WORDS, (free * WEIGHTS.hook) / weigh(kinds));
  const rest = kinds.filter((kind) => kind !== 'hook');
  return kinds.map((kind, at) => {
    const own = kind === 'hook' ? hook : ((free - hook) * WEIGHTS[kind]) / weigh(rest);
    const fixed = (at === 0 ? opening : 0) + (at === kinds.length - 1 ? ending : 0);
    return { kind, words: Math.max(3, Math.round(own + fixed)) };
  });
}

/**
 * Tokens a draft may take: 500 as founded, more for long scripts and for scripts that cost more tokens a word. Tokens
 * a word on the sample creators (gpt-tokenizer 4.0, cl100k_base, the costlier encoding): English 1.1-1.3, Spanish 1.8,
 * romanised Hindi 1.8, Telugu 11.6.
 */
export function writingTokens(brief: WritingBrief): number {
  const sample = [brief.request.topic, ...brief.nearestLines.slice(0, 5)].join(' ');
  const unLatin = (sample.match(/[^\p{Script=Latin}\p{Script=Common}]/gu) ?? []).length;
  const tokensPerWord =
    unLatin > sample.length / 3
      ? Math.min(12, Math.max(2, (unLatin / Math.max(1, countWords(sample))) * 1.7))
      : 1.9;
  const spoken = brief.targetWords * tokensPerWord;
  const JSON_AND_NOTES = 180;
  return Math.max(500, Math.ceil(spoken * 1.7 + JSON_AND_NOTES));
}
