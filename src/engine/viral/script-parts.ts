/** A text taken apart once, for all dimensions to read. */
import { splitSentences } from '../text/sentences.js';
import { countWords, normalWords } from '../text/words.js';
import { findCue, type CueList, type CueName } from './cues.js';
import { ENGLISH_CUES } from './cues-english.js';
import { cuesOfOtherLanguage } from './cues-other-languages.js';

/** A 90 s script has about 1,500 characters; what stands after this many is not read. */
const MAX_CHARACTERS = 20_000;
/** Nineteen of twenty headlines of the calibration data are at most this long; longer openings are cut at a sentence. */
const HOOK_WORDS = 26;
/** A line without a full stop is cut here, between words. */
const MAX_HOOK_CHARACTERS = 300;
/** An opening line under this many words borrows the next line: "Listen." alone says nothing. */
const SHORT_HOOK_WORDS = 4;
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
  /** Lower-cased. */
  readonly words: readonly string[];
  find(name: CueName, within?: string): readonly string[];
}

export function takeApart(fullText: string, language: string): ScriptParts {
  const text = fullText.slice(0, MAX_CHARACTERS);
  const cues = cuesFor(language);
  const sentences = splitSentences(text);
  const closingCount = Math.max(1, Math.round(sentences.length * CLOSING_SHARE));
  return {
    text,
    language,
    cues,
    sentences,
    hook: hookOf(text),
    closing: sentences.slice(-closingCount),
    words: normalWords(text),
    find: (name, within = text) => findCue(within, cues, name),
  };
}

/** The cues of a language (BCP 47). */
export function cuesFor(language: string): CueList {
  return language.split('-')[0] === 'en' ? ENGLISH_CUES : cuesOfOtherLanguage(language);
}

/** The first line, cut at a sentence when it is long; two lines when the first is a mere word or two. */
function hookOf(text: string): string {
  const [first = '', second] = text.split(/[\r\n\u2028\u2029]+/u).filter((line) => line.trim() !== '');
  const opening = second && countWords(first) < SHORT_HOOK_WORDS ? [first, second] : [first];
  const sentences = opening.flatMap((line) => splitSentences(line));
  let end = 0;
  let words = 0;
  for (const sentence of sentences) {
    words += countWords(sentence);
    if (end > 0 && words > HOOK_WORDS) break;
    const found = text.indexOf(sentence, end);
    if (found === -1) break;
    end = found + sentence.length;
  }
  const hook = text.slice(0, end).trim();
  if (hook.length <= MAX_HOOK_CHARACTERS) return hook;
  const cut = hook.slice(0, MAX_HOOK_CHARACTERS);
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), MAX_HOOK_CHARACTERS / 2)).trim();
}

/** How often per hundred words; short texts are read as if they had at least twenty. */
export function perHundredWords(count: number, parts: ScriptParts): number {
  return (100 * count) / Math.max(20, parts.words.length);
}
