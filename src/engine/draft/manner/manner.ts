/** How she talks, measured: what the drafter must keep so that two people's drafts never sound alike. */
import type { Persona } from '../../types.js';
import { findFormulas, type Formulas } from '../../persona/reading/formulas.js';
import { hookFrames, type HookFrame } from '../../persona/reading/hook-patterns.js';
import { ownSentences } from '../../persona/reading/own-words.js';
import { stopwordsOf } from '../../text/stopwords.js';
import { countWords } from '../../text/words.js';

export interface Manner {
  readonly formulas: Formulas;
  readonly frames: readonly HookFrame[];
  readonly wordsPerSentence: number;
  /** She talks in one long sentence. */
  readonly longBreath: boolean;
  /** Most of her sentences end with an exclamation mark. */
  readonly exclaims: boolean;
  readonly asks: boolean;
  /** 0-1: share of her sentences that ask. */
  readonly askShare: number;
  /** `don't` rather than `do not`. */
  readonly contracts: boolean;
  /** She writes single words in capitals for stress. */
  readonly shouted: readonly string[];
  /** Words she writes with a capital inside a sentence. */
  readonly names: ReadonlySet<string>;
}

/** A listener hears one long breath from about twice an ordinary spoken sentence. */
const LONG_BREATH_WORDS = 25;
const MOSTLY = 0.5;
const CONTRACTION = /\p{L}['’](?:s|re|ve|ll|d|m|t)(?!\p{L})/giu;
const EXPANDED =
  /(?<!\p{L})(?:do not|is not|are not|cannot|will not|it is|i am|i have|you are|that is|did not|was not|i will)(?!\p{L})/giu;
const NAME = /(?<=[\p{L}\p{N},;]\s)\p{Lu}[\p{L}'’-]*\p{Ll}[\p{L}'’-]*/gu;

/** From the examples; from the story where there are none. */
export function measureManner(persona: Persona): Manner {
  const examples = persona.examples.map((example) => example.text);
  const samples = examples.length > 0 ? examples : [persona.story];
  const lines = samples.flatMap(ownSentences);
  const share = (pattern: RegExp): number =>
    lines.length === 0 ? 0 : lines.filter((line) => pattern.test(line)).length / lines.length;
  const formulas = findFormulas(examples);
  const signOff = new Set(ownSentences(formulas.signOff));
  const body = lines.filter((line) => !signOff.has(line));
  const words = body.reduce((sum, line) => sum + countWords(line), 0) / Math.max(1, body.length);
  const all = samples.join('\n');
  return {
    formulas,
    frames: hookFrames(examples),
    wordsPerSentence: words || 10,
    // A story typed without full stops shows how she types, not how she talks.
    longBreath: examples.length > 0 && words >= LONG_BREATH_WORDS,
    exclaims: share(/!["”’)]*$/u) >= MOSTLY,
    askShare: share(/[?？]['"”’)]*$/u),
    asks:
      examples.length === 0 ||
      lines.filter((line) => /\?["”’)]*$/u.test(line)).length >= examples.length * MOSTLY,
    contracts: (all.match(CONTRACTION) ?? []).length >= (all.match(EXPANDED) ?? []).length,
    shouted: shoutedWords(examples),
    names: new Set([
      ...[...examples, persona.story].flatMap((text) => text.match(NAME) ?? []),
      ...alwaysCapital(examples),
    ]),
  };
}

/** A word she only ever writes with a capital, even if it always opens the sentence: `Biscuit, leave it.` */
function alwaysCapital(examples: readonly string[]): string[] {
  const text = examples.join('\n');
  const small = new Set(text.match(/(?<!\p{L})\p{Ll}{3,}/gu) ?? []);
  const capital = text.match(/(?<![\p{L}])\p{Lu}\p{Ll}{2,}(?=[,\s])/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of capital) counts.set(word, (counts.get(word) ?? 0) + 1);
  const stop = stopwordsOf('en');
  return [...counts]
    .filter(([word, count]) => count >= 3 && !small.has(word.toLowerCase()) && !stop.has(word.toLowerCase()))
    .map(([word]) => word);
}

/** At least two shouted words a script, else capitals are abbreviations; a line all in capitals is a heading, or shouted as a whole. */
function shoutedWords(examples: readonly string[]): string[] {
  const spoken = examples.flatMap((text) => text.split('\n').filter((line) => /\p{Ll}{3}/u.test(line)));
  const words = spoken.flatMap((text) => text.match(/(?<!\p{L})\p{Lu}{3,}(?!\p{L})/gu) ?? []);
  const lower = new Set(examples.join(' ').match(/(?<!\p{L})\p{Ll}{3,}(?!\p{L})/gu) ?? []);
  const stressed = words.filter((word) => lower.has(word.toLowerCase()) || word.length > 3);
  return stressed.length >= Math.max(1, examples.length * 2)
    ? [...new Set(stressed)].filter((word) => word.length > 3 || word === 'RUN')
    : [];
}
