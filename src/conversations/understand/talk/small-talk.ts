/** Short answers that mean the same whatever is asked: "ok", "no", "what?", "how much does it cost?", "lo odio". */
import { coveredBy, hasPhrase, phraseList } from '../vocabulary/phrase-patterns.js';
import { noiseIn } from '../vocabulary/noise.js';
import { phraseAt, plainWord, VOCABULARIES } from '../vocabulary/request-vocabulary.js';
import { TALKS, type Talk } from '../vocabulary/vocabulary-lists.js';
import { isPlain, keysIn, wordKey } from '../vocabulary/word-keys.js';

/** Longer texts say something of their own. Characters. */
const TALK_LENGTH = 80;

const PHRASES = TALKS.map(
  (talk) => [talk, new Set(VOCABULARIES.flatMap((language) => language.talk[talk]))] as const,
);
const ALL_PHRASES = new Set(PHRASES.flatMap(([, phrases]) => [...phrases]));

/**
 * What the whole text means, the most particular first ("no, I hate it" is a dislike, then a no); empty when a word
 * of it says more. A text of emoji only is a "yes".
 */
export function talkOf(text: string): readonly Talk[] {
  if (text.length > TALK_LENGTH || text.includes('\n')) return [];
  const line = text
    .split(/[\s,]+/u)
    .map(plainWord)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (line.length === 0) return ['yes'];
  const found = new Set<string>();
  const noise = noiseIn(line.map(wordKey));
  for (let at = 0; at < line.length;) {
    const length = phraseAt(line, at, ALL_PHRASES);
    if (length === 0 && !noise.has(at)) return [];
    if (length > 0) found.add(line.slice(at, at + length).join(' '));
    at += Math.max(1, length);
  }
  return PHRASES.filter(([, phrases]) => [...found].some((phrase) => phrases.has(phrase))).map(
    ([talk]) => talk,
  );
}

const PLAIN_YES = new Set(VOCABULARIES.flatMap(({ plainYes }) => plainYes));

/** "Yes", "sí", "haan", "అవును" and nothing else: no "ok", which may be said of anything. */
export function isPlainYes(text: string): boolean {
  const words = text
    .split(/[\s,]+/u)
    .map(plainWord)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  return PLAIN_YES.has(words.join(' '));
}

const ANY = phraseList(VOCABULARIES.flatMap(({ any }) => any));
/** A longer answer says something of its own. Words. */
const ANY_WORDS = 8;

/** "You choose", "lo que sea", "terserah": the answer to a question is left to the bot. */
export function leavesOpen(text: string): boolean {
  const keys = keysIn(text);
  if (keys.length > ANY_WORDS || !hasPhrase(keys, ANY)) return false;
  const covered = new Set([...coveredBy(keys, ANY), ...noiseIn(keys)]);
  return keys.every((key, at) => covered.has(at) || isPlain(key));
}
