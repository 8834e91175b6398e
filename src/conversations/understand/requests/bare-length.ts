/** Lengths she names without their unit: "um de 15 com a dica do jeans", "damp walls. 30". */
import { durationAt, isListed } from '../vocabulary/durations.js';
import { LINKS } from '../vocabulary/request-vocabulary.js';
import { edgeKeys, isPlain, said, spokenWords, type SpokenWord } from '../vocabulary/word-keys.js';

/** Without its unit a number in here is a length. Seconds. */
export const SHORTEST_BARE = 10;
export const LONGEST_BARE = 120;
const ROUND_TO = 5;

/** Null for a number that is not round: it counts something else. */
export function bareSeconds(key: string): number | null {
  const number = /^\d{2,3}$/u.test(key) ? Number(key) : 0;
  return number >= SHORTEST_BARE && number <= LONGEST_BARE && number % ROUND_TO === 0 ? number : null;
}

const EACH = edgeKeys('each');
/** "One of 30": so many words back at most stands the "one" that the length is of. */
const REACH_WORDS = 2;

/** "Um de 15 com a dica do jeans", "one of 30 about laces": seconds are what such a number counts. */
export function withUnit(text: string): string {
  const words = spokenWords(text);
  const at = words.findIndex(
    (_, place) =>
      isBareLength(words, place) &&
      words.slice(Math.max(0, place - REACH_WORDS), place).some(({ key }) => EACH.has(key)),
  );
  return at < 0
    ? text
    : said(words.map((word, place) => (place === at ? { ...word, raw: `${word.key}s` } : word)));
}

/** A listed length, and neither its unit nor anything it could count stands behind it. */
export function isBareLength(words: readonly SpokenWord[], at: number): boolean {
  const [key, next] = [words[at]?.key ?? '', words[at + 1]?.key ?? ''];
  return (
    /^\d+$/u.test(key) &&
    isListed(Number(key)) &&
    (isPlain(next) || LINKS.has(next)) &&
    durationAt([key, next], 0) === null
  );
}
