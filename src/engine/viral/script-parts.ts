/** A text taken apart once, for all dimensions to read. */
import { escapePattern } from '../text/escape-pattern.js';
import { splitSentences } from '../text/sentences.js';
import { countWords, normalWords } from '../text/words.js';
import { cuesFor, findCue, type CueList, type CueName } from './cues.js';

/** A 90 s script has about 1,500 characters; what stands after this many is not read. */
const MAX_CHARACTERS = 20_000;
/** Nineteen of twenty headlines of the calibration data are at most this long; longer openings are cut at a sentence. */
const HOOK_WORDS = 26;
/** A line without a full stop is cut here, between words. */
const MAX_HOOK_CHARACTERS = 300;
/** An opening line under this many words borrows the next line: "Listen." alone says nothing. */
const SHORT_HOOK_WORDS = 4;
/** Fewer different words say too little to judge: two in a hundred calibration headlines have fewer. */
const FEWEST_DIFFERENT = 8;
/** Different words over the root of all words: 5 and more in the spoken texts of the development data, below 2 where lines repeat. */
const FEWEST_PER_ROOT = 2;
const FEWEST_FOR_RATES = 40;
/** All but two in a hundred headlines of the calibration data are at most this long. */
const OPENING_WORDS = 20;
/** A 15 s script, spoken at 140 words a minute. */
const SCRIPT_WORDS = 35;
/** Share of the sentences, from the end, in which an ask still counts as the closing one. */
const CLOSING_SHARE = 0.25;

export interface ScriptParts {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  readonly cues: CueList;
  readonly sentences: readonly string[];
  /** First line or first sentences: what is read or heard before the thumb moves. A verbatim piece of the text. */
  readonly hook: string;
  /** The last quarter of the sentences, at least one. */
  readonly closing: readonly string[];
  /** The start of the longest sentence, verbatim: what a dimension quotes that found none of its words. */
  readonly plainest: string;
  /** Lower-cased. */
  readonly words: readonly string[];
  find(name: CueName, within?: string): readonly string[];
}

export function takeApart(fullText: string, language: string): ScriptParts {
  const text = fullText.slice(0, MAX_CHARACTERS);
  const cues = cuesFor(language);
  const sentences = verbatimSentences(text);
  const closingCount = Math.max(1, Math.round(sentences.length * CLOSING_SHARE));
  return {
    text,
    language,
    cues,
    sentences,
    hook: hookOf(text, sentences),
    closing: sentences.slice(-closingCount),
    plainest: startOf(sentences.toSorted((a, b) => countWords(b) - countWords(a))[0] ?? ''),
    words: normalWords(text),
    find: (name, within = text) => findCue(within, cues, name),
  };
}

/** As they stand in the text: the splitter joins an abbreviation to what follows with one space, whatever stood there. */
function verbatimSentences(text: string): string[] {
  let from = 0;
  return splitSentences(text).flatMap((sentence) => {
    let start = text.indexOf(sentence, from);
    let length = sentence.length;
    if (start === -1) {
      const spaced = sentence.split(/\s+/u).map(escapePattern);
      const pattern = new RegExp(spaced.join(String.raw`\s+`), 'gu');
      pattern.lastIndex = from;
      const found = pattern.exec(text);
      if (!found) return [];
      start = found.index;
      length = found[0].length;
    }
    from = start + length;
    return [text.slice(start, from)];
  });
}

/** The first line, cut at a sentence when it is long; two lines when the first is a mere word or two. */
function hookOf(text: string, sentences: readonly string[]): string {
  const [first = '', second] = text.split(/[\r\n\u2028\u2029]+/u).filter((line) => line.trim() !== '');
  const opening = second && countWords(first) < SHORT_HOOK_WORDS ? [first, second] : [first];
  const openingEnd = text.indexOf(opening.at(-1)!) + opening.at(-1)!.length;
  let end = 0;
  let words = 0;
  for (const sentence of sentences) {
    words += countWords(sentence);
    const next = text.indexOf(sentence, end) + sentence.length;
    if (end > 0 && (words > HOOK_WORDS || next > openingEnd)) break;
    end = next;
  }
  const hook = text.slice(0, end).trim();
  if (hook.length <= MAX_HOOK_CHARACTERS) return hook;
  const cut = hook.slice(0, MAX_HOOK_CHARACTERS);
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), MAX_HOOK_CHARACTERS / 2)).trim();
}

/** The first eight words, verbatim. */
export function startOf(sentence: string): string {
  return /^(?:\S+\s+){0,7}\S+/u.exec(sentence)?.[0] ?? sentence;
}

/** How far a text is a script and no longer a lone opening, 0-1. */
export function bodyOf(words: readonly string[]): number {
  return Math.max(0, Math.min(1, (words.length - OPENING_WORDS) / (SCRIPT_WORDS - OPENING_WORDS)));
}

/** Share of a full score a text can reach, 0-1: a word or two, or one line over and over, is no script. */
export function substanceOf(words: readonly string[]): number {
  const different = new Set(words).size;
  return Math.min(1, different / FEWEST_DIFFERENT, different / (FEWEST_PER_ROOT * Math.sqrt(words.length)));
}

/** How often per hundred words. A 15 s script has about forty: in less, one word of a kind would count as a habit. */
export function perHundredWords(count: number, parts: ScriptParts): number {
  return (100 * count) / Math.max(FEWEST_FOR_RATES, parts.words.length);
}
