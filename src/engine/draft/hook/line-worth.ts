/** What makes a line of hers a first line: how long it is, what it is worth there, and what never opens a script. */
import { once } from '../../../once.js';
import type { WritingBrief } from '../../generate/brief.js';
import { ADMITS, countsSomething, FIRST_PERSON, WORK } from '../../persona/reading/cues.js';
import { asWholeWords, createCue } from '../../text/phrasings.js';
import { scriptCues } from '../../text/script-cues.js';
import { countWords } from '../../text/words.js';
import { showsTales, tellsTale } from '../her-material/episodes.js';
import type { Line } from '../her-material/material.js';
import { capitalise } from '../her-material/tidy.js';
import { isPrice } from '../lines/price.js';

export interface OwnHook {
  readonly line: Line;
  readonly text: string;
  /** What was cut off behind it, as a sentence: said next. */
  readonly rest: string | null;
  /** 0-1: how much of the topic it says, or leads to. */
  readonly fit: number;
  /** It says much less of it than another line of hers. */
  readonly isSpare: boolean;
  /** Only the first line is taken from where it stands: what is told begins where she began. */
  readonly isTeaser?: boolean;
}

const SHORTEST_WORDS = 5;
const LONGEST_WORDS = 18;
/** Of the script: what is said in the first line is not said again. */
const LONGEST_SHARE = 0.5;
/** Less of the topic in it, and nobody knows what the script is about. */
export const LEAST_FIT = 0.4;
/** What makes a line of hers worth the first place, beside what it says of the topic. */
export const WORTH = {
  number: 0.3,
  admits: 0.3,
  turns: 0.2,
  hers: 0.15,
  toViewer: 0.3,
  lost: 0.8,
  eachWordOver: -0.02,
} as const;
/** What was one way and became another, or nobody did. */
const TURNS = createCue(() => new RegExp(asWholeWords(scriptCues('turn')), 'iu'));
const SHORT_WORDS = 12;
/** A reason, or what came of it, can be told in the next sentence. */
const reason = once(
  () =>
    new RegExp(
      String.raw`,?\s${scriptCues('because')}\s(?!of?\s)|,?\s(?:so|and)\s(?=(?:i|we|he|she|they|it)\s(?!can|could|would|might|will|do)\p{L})|,\s(?=(?:i|we)\s)`,
      'iu',
    ),
);
/** `If you drop it, I ...`: the first half is no sentence. */
const SUBORDINATE = /^(?:if|when|while|before|after|because|once|as|since|until|although|even|instead)\s/iu;

/** `most`: words. */
export function longestWords({ targetWords }: WritingBrief, most: number = LONGEST_WORDS): number {
  return Math.min(most, targetWords * LONGEST_SHARE);
}

export const mayOpen = (line: Line): boolean => !(line.asksAudience || line.aboutChannel || line.labelled);

/** What she did once is a tale: `I used to work in the sugar mill.` */
export const isWhoSheIs = (line: Line, language: string): boolean =>
  isPrice(line) || (WORK.test(line.text) && !(showsTales(language) && tellsTale([line], language)));

/** The line, or its beginning where the reason can follow; null where neither is a first line. */
export function shortened(line: Line, longest: number): Omit<OwnHook, 'fit' | 'isSpare'> | null {
  const isHook = (text: string): boolean =>
    countWords(text) >= SHORTEST_WORDS && countWords(text) <= longest && !/[?？:[]/u.test(text);
  if (isHook(line.text)) return { line, text: line.text, rest: null };
  const cut = reason().exec(line.text);
  if (!cut || SUBORDINATE.test(line.text) || /["“«]/u.test(line.text)) return null;
  const text = `${line.text.slice(0, cut.index)}.`;
  return isHook(text) ? { line, text, rest: capitalise(line.text.slice(cut.index + cut[0].length)) } : null;
}

export function worthOf(text: string): number {
  return (
    (countsSomething(text) ? WORTH.number : 0) +
    (ADMITS.test(text) ? WORTH.admits : 0) +
    (TURNS.test(text) ? WORTH.turns : 0) +
    (FIRST_PERSON.test(text) ? WORTH.hers : 0) +
    Math.max(0, countWords(text) - SHORT_WORDS) * WORTH.eachWordOver
  );
}
