/** What a message shows of its intent: its words, pieces of them, and which phrases of the vocabulary stand in it. */
import { durationAt } from '../durations.js';
import { compilePattern, findPattern, type PhrasePattern } from '../phrase-patterns.js';
import { partsAt } from '../request-parts.js';
import { VOCABULARIES } from '../request-vocabulary.js';
import { CONCEPTS, REWRITES, WISHES } from '../vocabulary-lists.js';
import { spokenWords, withoutMarks } from '../word-keys.js';
import { INTENTS } from './model-file.js';

/** A longer text says what it wants at one of its ends. Words. */
const MOST_WORDS = 60;
const PIECE_LETTERS = [3, 4];

/** What the weights were learned with. */
const LEARNED_WISHES = WISHES.filter(
  (wish) => wish === 'dislike' || wish === 'chat' || INTENTS.some((intent) => intent === wish),
);

const PHRASES: readonly (readonly [string, readonly PhrasePattern[]])[] = [
  ...LEARNED_WISHES.map((wish) => [`wish ${wish}`, patternsOf(({ wishes }) => wishes[wish])] as const),
  ...REWRITES.map((part) => [`rewrite ${part}`, patternsOf(({ rewrites }) => rewrites[part])] as const),
  ...CONCEPTS.map((concept) => [`remark ${concept}`, patternsOf(({ remarks }) => remarks[concept])] as const),
];

function patternsOf(
  listOf: (language: (typeof VOCABULARIES)[number]) => readonly string[],
): readonly PhrasePattern[] {
  return VOCABULARIES.flatMap(listOf).map(compilePattern);
}

/** `hasScript`: a finished script stands before it. Each mark once. */
export function intentMarks(text: string, hasScript: boolean): readonly string[] {
  const words = withoutMarks(spokenWords(text));
  const keys = words.slice(0, MOST_WORDS).map(({ key }) => key.replace(/\d+/gu, '0'));
  const plain = words.slice(0, MOST_WORDS).map(({ key }) => key);
  const marks = [hasScript ? 'after' : 'fresh', `long ${lengthClass(keys.length)}`];
  if (/\?\s*$/u.test(text)) marks.push('asks at its end');
  else if (text.includes('?')) marks.push('asks');
  if (/["“”«»]/u.test(text)) marks.push('quotes');
  if (/:\s/u.test(text)) marks.push('colon');
  if (/\d/u.test(text)) marks.push('figure');
  if (plain.some((_, at) => durationAt(plain, at))) marks.push('duration');
  const kinds = new Set(plain.flatMap((_, at) => partsAt(plain, at).map(({ kind }) => kind)));
  for (const kind of kinds) marks.push(`part ${kind}`);
  for (const [name, patterns] of PHRASES) if (findPattern(plain, patterns)) marks.push(name);
  marks.push(`first ${keys[0]}`, `last ${keys.at(-1)}`, `first two ${keys.slice(0, 2).join(' ')}`);
  for (const [at, key] of keys.entries()) {
    marks.push(`word ${key}`, `pair ${key} ${keys[at + 1] ?? '$'}`);
    if (at + 2 < keys.length) marks.push(`gap ${key} ${keys[at + 2]}`);
    const letters = [...`^${key}$`];
    for (const size of PIECE_LETTERS)
      for (let from = 0; from + size <= letters.length; from += 1)
        marks.push(`piece ${letters.slice(from, from + size).join('')}`);
  }
  return [...new Set(marks)];
}

function lengthClass(words: number): string {
  if (words <= 3) return String(words);
  if (words <= 6) return '4-6';
  if (words <= 10) return '7-10';
  return words <= 18 ? '11-18' : '19+';
}
