/** Sentences told in one breath, as dictated stories are: a part of one can go without the rest. */
import { atEnd } from './at-end.js';
import { once } from '../../once.js';
import { wordsOfAll } from './word-lists.js';
import { splitSentences } from './sentences.js';
import { goesOnAbout } from './third-persons.js';
import { countWords } from './words.js';

/** A shorter sentence is one thought: it goes as a whole. Words. */
const BREATH_WORDS = 18;
/** What is left must still tell something. Words. */
const FEWEST_LEFT = 6;

const joints = once(
  () =>
    new RegExp(
      String.raw`(?<=[,;]|\s[–—])\s+|(?<!\s)\s+(?=(?:${[...wordsOfAll('clause-joints')].join('|')})(?![\p{L}\p{M}]))`,
      'iu',
    ),
);

/** Said without a breath by nobody: a longer line is shown in several. Words. */
const LONGEST_LINE = 28;

/** A line as she takes breath in it, every word where it was; itself where it is short, or nothing in it joins. */
export function inBreaths(line: string): readonly string[] {
  if (countWords(line) <= LONGEST_LINE) return [line];
  const parts: string[] = [];
  for (const part of line.split(joints())) {
    const last = parts.at(-1);
    const goesOn = last !== undefined && countWords(last) < FEWEST_LEFT;
    if (last !== undefined && (goesOn || countWords(`${last} ${part}`) <= BREATH_WORDS))
      parts[parts.length - 1] = `${last} ${part}`;
    else parts.push(part);
  }
  const end = parts.at(-1) ?? '';
  const isLoose = parts.length > 1 && countWords(end) < FEWEST_LEFT;
  return isLoose ? [...parts.slice(0, -2), `${parts.at(-2)} ${end}`] : parts;
}

const subjects = once(() => wordsOfAll('own-subjects'));

/** "... and I've never had a day off since". */
function isHerOwn(part: string): boolean {
  return part
    .trim()
    .split(/\s+/u)
    .slice(0, 2)
    .some((word) => subjects().has(word.toLowerCase().replaceAll('’', "'")));
}

/** What goes on from a refused part without a mark between leans on it ("... and left me with two girls"), and "he died in 2019" behind any mark. */
function standing(parts: readonly string[], isRefused: (text: string) => boolean): readonly string[] {
  let leans = false;
  return parts.filter((part, at) => {
    const isMarked = /[,;]\s*$/u.test(parts[at - 1] ?? '');
    leans = isRefused(part) || (leans && (!isMarked || goesOnAbout(part)) && !isHerOwn(part));
    return !leans;
  });
}

/** The sentence without the parts that `isRefused`: '' where it is refused as a whole, itself where none is. */
export function withoutParts(sentence: string, isRefused: (text: string) => boolean): string {
  if (!isRefused(sentence)) return sentence;
  if (countWords(sentence) < BREATH_WORDS) return '';
  const kept = standing(sentence.split(joints()), isRefused)
    .join(' ')
    .replace(atEnd(String.raw`[\s,;–—]`), '');
  if (countWords(kept) < FEWEST_LEFT || isRefused(kept)) return '';
  const text = kept.charAt(0).toLocaleUpperCase() + kept.slice(1);
  return /[.!?…।]$/u.test(text) ? text : `${text}.`;
}

/** The text without its sentences, or their parts, that `isRefused`, and without those that go on about whom they named; line breaks stay. */
export function withoutRefused(text: string, isRefused: (text: string) => boolean): string {
  return text
    .split('\n')
    .map((line) => (isRefused(line) ? lineWithout(line, isRefused) : line))
    .join('\n');
}

/** "He died in 2019" goes with the sentence that named him. */
function lineWithout(line: string, isRefused: (text: string) => boolean): string {
  let isGone = false;
  const kept = splitSentences(line).map((sentence) => {
    const isGoingOn = isGone && goesOnAbout(sentence);
    isGone = isGoingOn || isRefused(sentence);
    return isGoingOn ? '' : withoutParts(sentence, isRefused);
  });
  return kept.filter((sentence) => sentence !== '').join(' ');
}
