/** "No, I meant 45", "eh maksudku 60", "not 45 seconds, let's say sixty": the length a short message sets right. */
import { durationAt, isListed, numberAt } from '../vocabulary/durations.js';
import { hasPhrase, phraseList } from '../vocabulary/phrase-patterns.js';
import { noiseIn } from '../vocabulary/noise.js';
import { LONGEST_BARE, SHORTEST_BARE } from './bare-length.js';
import { isMeantLength } from './request-parts.js';
import { edgeWords, VOCABULARIES } from '../vocabulary/request-vocabulary.js';
import { isOfRewrite } from '../edits/rewrite-words.js';
import { isPlain, keysIn, wordKey } from '../vocabulary/word-keys.js';

/** A longer message says something of its own. Words. */
const MOST_WORDS = 12;

const DIRECTIONS = phraseList(
  VOCABULARIES.flatMap(({ rewrites }) => [...rewrites.shorter, ...rewrites.longer]),
);
const MEANT = keysOf(edgeWords('meant'));
const CORRECTING = keysOf(edgeWords('correcting'));
const NAYS = keysOf(VOCABULARIES.flatMap(({ remarks, talk }) => [...remarks.nay, ...talk.no]));
/** Hindi and Telugu deny what stands before: "45 nahi, 60". */
const NAYS_BEHIND = keysOf(
  VOCABULARIES.filter(({ locale }) => locale === 'hi' || locale === 'te').flatMap(
    ({ remarks }) => remarks.nay,
  ),
);

interface Named {
  readonly from: number;
  readonly to: number;
  readonly seconds: number;
  readonly hasUnit: boolean;
}

/** Seconds, listed or not; null for whatever says more than a length. Only where a script is spoken of. */
export function lengthMeant(text: string): number | null {
  const keys = keysIn(text);
  // "Too short, I was done in 12 seconds" says which way to go, not how far.
  if (keys.length === 0 || keys.length > MOST_WORDS || hasPhrase(keys, DIRECTIONS)) return null;
  const named = lengthsIn(keys);
  const [only] = named;
  if (!only) return null;
  const noise = noiseIn(keys);
  const rest = keys.flatMap((key, at) =>
    named.some(({ from, to }) => at >= from && at < to) ? [] : [{ key, isNoise: noise.has(at) }],
  );
  const corrects = rest.some(({ key }) => MEANT.has(key) || CORRECTING.has(key) || NAYS.has(key));
  const hasUnit = named.some((one) => one.hasUnit);
  if (!hasUnit && !(rest.length === 0 && isListed(only.seconds)) && !corrects) return null;
  // "It is 45 now, not 40" sets a fact right: without a unit nothing but words of correcting may stand around.
  const isKnown = ({ key, isNoise }: (typeof rest)[number]): boolean =>
    isNoise ||
    MEANT.has(key) ||
    CORRECTING.has(key) ||
    NAYS.has(key) ||
    (hasUnit && (isPlain(key) || isOfRewrite(key)));
  if (!rest.every(isKnown)) return null;
  const meant = named.filter((one) => named.length === 1 || !isDenied(one, keys, 0));
  // "No, 45, not 30": the first no opens.
  const opened = meant.length > 0 ? meant : named.filter((one) => !isDenied(one, keys, 1));
  return opened.at(-1)?.seconds ?? null;
}

function lengthsIn(keys: readonly string[]): readonly Named[] {
  const found: Named[] = [];
  for (let at = 0; at < keys.length;) {
    const duration = durationAt(keys, at);
    const number = duration ? null : numberAt(keys, at);
    const words = duration?.words ?? number?.words ?? 0;
    const seconds = duration?.seconds ?? number?.value ?? 0;
    const isLength = duration ? isMeantLength(seconds) : seconds >= SHORTEST_BARE && seconds <= LONGEST_BARE;
    if (words > 0 && isLength) found.push({ from: at, to: at + words, seconds, hasUnit: duration !== null });
    at += Math.max(1, words);
  }
  return found;
}

/** "Not 45", "45 nahi"; a no before the word `start` only opens the message. */
function isDenied({ from, to }: Named, keys: readonly string[], start: number): boolean {
  const before = keys[from - 1] ?? '';
  return NAYS_BEHIND.has(keys[to] ?? '') || (from > start && NAYS.has(before) && !NAYS_BEHIND.has(before));
}

function keysOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.flatMap((phrase) => phrase.split(' ')).map(wordKey));
}
