/** What she says of a finished script by itself: "rename it to ...", "same but for the sale", "the second one flopped", "the first one again, 60 s" (`data/word-lists/script-orders.json`). */
import { nearestSeconds } from '../../../engine/closed-lists.js';
import { atEnd } from '../../../engine/text/at-end.js';
import type { RequestDraft } from '../../script/request/request.js';
import { phraseLists } from '../../../engine/text/phrasings.js';
import { durationAt } from '../vocabulary/durations.js';
import { likelyKind } from '../requests/likely-kind.js';
import { noiseIn } from '../vocabulary/noise.js';
import { phraseList, coveredBy, hasPhrase, nameIn } from '../vocabulary/phrase-patterns.js';
import type { PhraseList } from '../vocabulary/phrase-index.js';
import { NOUNS, ORDINALS, VERBS } from '../vocabulary/request-vocabulary.js';
import { parseRequestLine } from '../requests/request-words.js';
import { isPlainRewrite, lengthRewrite, rewriteAsked, type AskedRewrite } from '../edits/rewrite-words.js';
import { namedInPassing } from './script-named.js';
import { wordsOfAll } from '../../../engine/text/word-lists.js';
import {
  edgeKeys,
  isPlain,
  said,
  spokenWords,
  withoutMarks,
  wordKey,
  type SpokenWord,
} from '../vocabulary/word-keys.js';

const lists = phraseLists('script-orders', ['rename', 'sameFor', 'otherFor', 'again', 'flopped', 'didWell']);
const RENAME = phraseList(lists('rename'));
const SAME_FOR = phraseList(lists('sameFor'));
const OTHER_FOR = phraseList(lists('otherFor'));
const AGAIN = phraseList(lists('again'));
const FLOPPED = phraseList(lists('flopped'));
const DID_WELL = phraseList(lists('didWell'));

/** A longer message tells something. Words. */
const LONGEST = 14;
/** With what is to differ behind it. Words. */
const LONGEST_OTHER = 24;
/** Beside what is known one word may be unknown to us. */
const MOST_UNKNOWN = 1;

const NUMBERED = new Map<string, number>(
  [...ORDINALS].flatMap(([word, ordinal]): readonly [string, number][] =>
    ordinal === 'before' ? [] : [[wordKey(word), Number(ordinal)]],
  ),
);
const OF_SCRIPTS = new Set([...NOUNS, ...VERBS].map(wordKey));

export type ScriptOrder =
  | { readonly order: 'title'; readonly title: string }
  | { readonly order: 'sameFor' }
  | ({ readonly order: 'verdict' } & ToldVerdict)
  | ({ readonly order: 'again' } & AskedAgain);

/** Only right after a script; null for anything else. Never throws. */
export function scriptOrder(text: string): ScriptOrder | null {
  const title = titleGiven(text);
  if (title !== null) return { order: 'title', title };
  if (sameButFor(text) !== null) return { order: 'sameFor' };
  const told = verdictTold(text);
  if (told) return { order: 'verdict', ...told };
  const again = againAsked(text);
  return again && { order: 'again', ...again };
}

/** "Rename it to mailbox day": the title; null for anything else, her own name among it. */
function titleGiven(text: string): string | null {
  return namedBy(text, RENAME);
}

export interface SameBut {
  /** Without a topic it stays about the same. */
  readonly draft: RequestDraft;
  readonly direction?: 'shorter' | 'longer';
}

/** "Same but for the winter sale", "igual só que pra TikTok e mais curto", "another one about the fair but longer": what of the next one is another. */
export function sameButFor(text: string): SameBut | null {
  return ofTheSame(text) ?? ofOtherLength(text);
}

const TELLERS = edgeKeys('teller');
const CONTRASTS = new Set([...edgeKeys('contrast'), ...wordsOfAll('clause-joints')].map(wordKey));

/** "Y otro de cómo empecé pero más largo, de un minuto": the length of the one before is what it is longer than. */
function ofOtherLength(text: string): SameBut | null {
  const words = spokenWords(text);
  if (words.length > LONGEST_OTHER) return null;
  const ends = words.flatMap(({ key, raw }, at) =>
    CONTRASTS.has(key) ? [[at, at + 1] as const] : raw.endsWith(',') ? [[at + 1, at + 1] as const] : [],
  );
  return ends.map((end) => ofLengthBehind(words, ...end)).find((found) => found !== null) ?? null;
}

function ofLengthBehind(words: readonly SpokenWord[], to: number, from: number): SameBut | null {
  const behind = words.slice(from);
  const keys = behind.map(({ key }) => key);
  const lengths = keys.map((_, place) => durationAt(keys, place));
  const named = lengths.findIndex((length) => length !== null);
  const change = said(named < 0 ? behind : behind.slice(0, named));
  // "I have another one about my kids, but it is too long" tells of one.
  if (words.slice(0, 2).some(({ key }) => TELLERS.has(key))) return null;
  const topic = namedBy(said(words.slice(0, to)), OTHER_FOR);
  const part = isPlainRewrite(change, true) ? rewriteAsked(change)?.part : undefined;
  if (topic === null || (part !== 'shorter' && part !== 'longer')) return null;
  const contentType = likelyKind(topic);
  const seconds = lengths[named]?.seconds;
  return {
    draft: {
      topic,
      ...(contentType && { contentType }),
      ...(seconds !== undefined && { seconds: nearestSeconds(seconds) }),
    },
    direction: part,
  };
}

function ofTheSame(text: string): SameBut | null {
  const name = namedBy(text, SAME_FOR);
  const { topic, ...options } = name === null ? {} : parseRequestLine(name).draft;
  // "Same but for TikTok" changes no topic.
  if (topic === undefined) return null;
  const part = isPlainRewrite(topic, true) ? rewriteAsked(topic)?.part : undefined;
  if (part === 'shorter' || part === 'longer') return { draft: options, direction: part };
  return { draft: { ...options, topic } };
}

function namedBy(text: string, patterns: PhraseList<null>): string | null {
  const words = withoutMarks(spokenWords(text));
  if (words.length > LONGEST || /[\n?？]/u.test(text.trim())) return null;
  const keys = words.map(({ key }) => key);
  const found = nameIn(keys, patterns, (name) => !name.every(isPlain) && durationAt(name, 0) === null);
  return (
    found &&
    said(words.slice(found.from, found.to))
      .replace(/^[\s"“«':]+/u, '')
      .replace(atEnd(String.raw`[\s"”»'.,;:!।]`), '')
  );
}

interface ToldVerdict {
  readonly verdict: 'above' | 'below';
  /** Her words for the script, or its place in a list, from 1; neither = the one before her. */
  readonly name?: string;
  readonly number?: number;
}

/** "The second one flopped", "it went viral": how a post did, with no number; null for anything else. */
function verdictTold(text: string): ToldVerdict | null {
  if (/\p{Nd}|[?？\n]/u.test(text.trim())) return null;
  const keys = withoutMarks(spokenWords(text)).map(({ key }) => key);
  const isBad = hasPhrase(keys, FLOPPED);
  const isGood = hasPhrase(keys, DID_WELL);
  if (keys.length > LONGEST || isBad === isGood) return null;
  const verdict = isBad ? 'below' : 'above';
  const name = namedInPassing(text);
  if (name !== null) return { verdict, name };
  const { numbers, unknown } = restOf(keys, isBad ? FLOPPED : DID_WELL);
  const [number] = numbers;
  if (numbers.length > 1 || unknown > 0) return null;
  return { verdict, ...(number !== undefined && { number }) };
}

interface AskedAgain {
  /** Its place in the list shown last, from 1. */
  readonly number: number;
  readonly asked: AskedRewrite;
}

/** "Do the first one again but 60 seconds": one of a list, written once more; null for anything else. */
function againAsked(text: string): AskedAgain | null {
  const instruction = text.trim();
  const keys = withoutMarks(spokenWords(instruction)).map(({ key }) => key);
  if (keys.length > LONGEST || instruction.includes('\n') || !hasPhrase(keys, AGAIN)) return null;
  const { numbers, unknown } = restOf(keys, AGAIN);
  const [number, ...more] = numbers;
  if (number === undefined || more.length > 0 || unknown > MOST_UNKNOWN) return null;
  const seconds = keys.map((_, at) => durationAt(keys, at)).find((length) => length !== null)?.seconds;
  const asked: AskedRewrite =
    seconds === undefined ? { part: 'another', instruction } : lengthRewrite(seconds, instruction);
  return { number, asked };
}

/** What is left beside `patterns`: which one of a list she names, and how many words are unknown to us. */
function restOf(
  keys: readonly string[],
  patterns: PhraseList<null>,
): { readonly numbers: readonly number[]; readonly unknown: number } {
  const covered = coveredBy(keys, patterns);
  const noise = noiseIn(keys);
  const timed = new Set(
    keys.flatMap((_, at) => Array.from({ length: durationAt(keys, at)?.words ?? 0 }, (_, word) => at + word)),
  );
  const rest = keys.filter((_, at) => !covered.has(at) && !timed.has(at));
  const isKnown = (key: string, at: number): boolean =>
    covered.has(at) || timed.has(at) || noise.has(at) || isPlain(key) || OF_SCRIPTS.has(key);
  return {
    numbers: rest.flatMap((key) => NUMBERED.get(key) ?? []),
    unknown: keys.filter((key, at) => !isKnown(key, at) && !NUMBERED.has(key)).length,
  };
}
