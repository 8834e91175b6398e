/** Whether words of a script say for sure what trade it is about, or only touch it. */
import { TOPIC_WEIGHT } from './field-tags.js';
import { SAYS_NOTHING, sayingOf, fieldsOf, type Field } from './fields.js';
import type { HerFields } from './her-fields.js';
import { isFamilyWord } from './person-words.js';
import type { Words } from './script-words.js';

/** One plain word of the topic, or as many mentions in the text. */
export const ENOUGH = 3;
/** More mentions of one word say no more: a script about a car trip may say "car" ten times. */
const MOST_MENTIONS = 3;
/** Of a trade that is not hers two witnesses are needed: two of its words, or the topic's one, said in the text too. */
const WITNESSES = 2;

const SHORT_TOPIC_WORDS = 8;
/** Words of a topic that not everybody says. */
const MOST_CONTENT_WORDS = 6;

export interface Found {
  readonly hits: readonly string[];
  readonly score: number;
  /** Of its last word in the topic; -1 = in the text only. */
  readonly place: number;
}

/** The words of the script that point to `field`, each once. */
export function hitsOf(
  field: Field,
  words: Words,
  {
    isOwn,
    own,
    language,
    isOpen,
  }: { isOwn: boolean; own: ReadonlySet<string>; language: string; isOpen: boolean },
): Found {
  const says = (word: string): number => {
    const value = words.says(word, field);
    if (isOwn) return Math.ceil(value);
    return own.has(word) ? 0 : value;
  };
  /** Told by the way: a letter found in a script about chimneys may be from a sister's kid. */
  const isAside = (word: string): boolean =>
    (!isOpen || !words.inTopic.has(word)) && isFamilyWord(word, language);
  const said = words.telling.filter((word) => says(word) > 0);
  const hits = isOwn || said.some((word) => !isAside(word)) ? said : [];
  const byKey = new Map(hits.map((word) => [words.keys.get(word) ?? word, word] as const));
  // Words with another meaning too say it together, three of them.
  const isPlain = byKey.size >= ENOUGH || hits.some((word) => says(word) === 1);
  const score = [...byKey].reduce((sum, [key, word]) => {
    const mentions = Math.min(words.counts.get(key) ?? 0, MOST_MENTIONS);
    const isInTopic = hits.some((hit) => words.inTopic.has(hit) && words.keys.get(hit) === key);
    return sum + says(word) * ((isInTopic ? TOPIC_WEIGHT : 0) + mentions);
  }, 0);
  const places = hits.map((hit) => words.inOrder.indexOf(hit)).filter((place) => place >= 0);
  return { hits, score: isPlain ? score : 0, place: places.length > 0 ? Math.max(...places) : -1 };
}

/**
 * A lone word may be scenery: a field it points to stands only where none is told by two, and the topic is short enough to be
 * about its nouns.
 */
export function ofSeveralWords<T extends Found & { readonly field: Field }>(
  about: readonly T[],
  words: Words,
): readonly T[] {
  const told = about.filter(({ hits }) => isToldTwice(hits, words));
  if (told.length > 0) {
    // Beside another field a lone word that everybody says ("shop", "phone") asks for nothing.
    return told.filter(
      ({ field, hits }, rank) => rank === 0 || !field.isEverybodys || hits.length >= WITNESSES,
    );
  }
  if (words.contentWords > MOST_CONTENT_WORDS) return [];
  return about.filter(({ field }, rank) => rank === 0 || !field.isEverybodys);
}

/** By two words, or by one of the topic that the text says too. */
export function isToldTwice(hits: readonly string[], { keys, inTopic, counts }: Words): boolean {
  const keysOfHits = new Set(hits.map((word) => keys.get(word) ?? word));
  const isSaidToo = hits.some((word) => inTopic.has(word) && counts.has(keys.get(word) ?? word));
  return keysOfHits.size + Number(isSaidToo) >= WITNESSES;
}

/** What nobody works in is told by a plain word of a short topic, or by the text where there is no topic. */
export function isTopic(field: Field, { hits }: Found, words: Words): boolean {
  if (words.inOrder.length === 0) return true;
  const isSaid = hits.some((word) => words.inTopic.has(word) && words.says(word, field) === 1);
  return isSaid && words.contentWords <= MOST_CONTENT_WORDS;
}

/** A trade that is not hers: a plain word of the topic and a second witness. `isOwnTopic`: the topic is of her own trade, so a lone word is scenery. */
export function isWitnessed(field: Field, { hits }: Found, words: Words, isOwnTopic: boolean): boolean {
  const plain = hits.filter((word) => words.inTopic.has(word) && words.says(word, field) === 1);
  const keysOf = (some: readonly string[]): ReadonlySet<string> =>
    new Set(some.map((word) => words.keys.get(word) ?? word));
  if (plain.length === 0) return false;
  if (field.isEverybodys) return keysOf(plain).size >= WITNESSES;
  if (keysOf(hits).size >= WITNESSES) return true;
  // A short topic is about its nouns; in a long one, one is chance.
  return (
    !isOwnTopic &&
    words.inOrder.length <= SHORT_TOPIC_WORDS &&
    plain.some((word) => words.counts.has(words.keys.get(word) ?? word))
  );
}

/**
 * Of a trade that is not hers only what its own words ask for: a laundry's kebaya makes nobody a dressmaker. The same of
 * one known by a single word; where none is known, two words make one that may be hers.
 */
export function isSure(
  { field, at, hits }: { field: Field; at: number; hits: readonly string[] },
  { keys, says }: Words,
  { places, sure, early }: HerFields,
): boolean {
  if (sure.has(at)) return true;
  // The brakes of a bike mechanic say it with the bikes she began with.
  const counted = early.has(at) ? hits : hits.filter((word) => says(word, field) === 1);
  const isTwice = new Set(counted.map((word) => keys.get(word) ?? word)).size >= WITNESSES;
  return isTwice && (places.length === 0 || places.includes(at));
}

/** True for a word that points to trades, none of them hers. */
export function isOfAnotherTrade(word: string, language: string, hers: HerFields): boolean {
  if (hers.places.length === 0) return false;
  const says = sayingOf(word, language);
  if (says === SAYS_NOTHING) return false;
  const known = fieldsOf(language);
  const isOwn = hers.places.some((at) => known[at] !== undefined && says(known[at]) > 0);
  return !isOwn && known.some((field) => says(field) > 0);
}
