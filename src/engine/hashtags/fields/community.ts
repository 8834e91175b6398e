/** The fields a script is about, her own first, and the tags they give. */
import { isFamilyWord } from './person-words.js';
import { TOPIC_WEIGHT, tagsOfField, type CommunityTag, type FieldTagChoice } from './field-tags.js';
import { fieldsOf, SAYS_NOTHING, sayingOf, sayingOfTrade, type Field } from './fields.js';
import type { HerFields } from './her-fields.js';
import { isHeadFirst } from '../words/tag-grammar.js';
import { type Words, wordsOfScript } from './script-words.js';

/** One plain word of the topic, or as many mentions in the text; two where the topic says nothing ("my morning"). */
const ENOUGH = 3;
const ENOUGH_OF_TEXT = 2;
/** Of a field told by a lone word: tags that no word of the script asks for. */
const MOST_OF_A_WORD = 2;
/** Her own field weighs as one more word of the topic. */
const OWN_FIELD = 3;
/** More mentions of one word say no more: a script about a car trip may say "car" ten times. */
const MOST_MENTIONS = 3;
/** A second field must say this share of the first. */
const SECOND_SHARE = 0.33;
const MOST_FIELDS = 2;
/** Of a trade that is not hers two witnesses are needed: two of its words, or the topic's one, said in the text too. */
const WITNESSES = 2;
/** How far the words of a script are trusted to say by themselves what it is about. */
interface Reading {
  /** Any field its words point to may be meant, without a second witness. */
  readonly isOpen: boolean;
  /** A word of the text asks for a tag when said so often. */
  readonly fewestMentions: number;
}

const OF_STRANGER: Reading = { isOpen: true, fewestMentions: 1 };
const OF_TRADE: Reading = { isOpen: false, fewestMentions: 2 };
/** Words of her trade that ask for a tag of it, whatever the script says: what she drives, what she sells. */
const MOST_ASKING = 2;
const SHORT_TOPIC_WORDS = 8;
/** Words of a topic that not everybody says. */
const MOST_CONTENT_WORDS = 6;

export interface Community {
  readonly tags: readonly CommunityTag[];
  /** Places of the fields the script is about, and of her own. */
  readonly fields: ReadonlySet<number>;
}

export function communityOf(topic: string, text: string, language: string, hers: HerFields): Community {
  const words = wordsOfScript(topic, text, language, hers.isStranger ? sayingOf : sayingOfTrade);
  const known = fieldsOf(language);
  const isTopicVague = !words.inOrder.some((word) => known.some((field) => words.says(word, field) === 1));
  const enough = isTopicVague ? ENOUGH_OF_TEXT : ENOUGH;
  const isHers = new Set(hers.places);
  /** Words she uses for her own trade: they point to no other. */
  const own = new Set(
    words.telling.filter((word) =>
      hers.places.some((at) => known[at] !== undefined && words.says(word, known[at]) > 0),
    ),
  );
  const isOwnTopic = words.inOrder.some((word) => own.has(word));
  const order = isHeadFirst(language) ? -1 : 1;
  const { isOpen, fewestMentions } = hers.isStranger ? OF_STRANGER : OF_TRADE;
  const about = known
    .flatMap((field, at) => {
      const isOwn = isHers.has(at);
      const found = hitsOf(field, words, { isOwn, own, language, isOpen });
      const isTold = isOwn && (found.place >= 0 || hers.sure.has(at) || hers.early.has(at));
      const isMeant = field.isMoment
        ? isTopic(field, found, words)
        : isTold || isOpen || (!isOwn && isWitnessed(field, found, words, isOwnTopic));
      const score = found.score + (isOwn && found.score > 0 ? OWN_FIELD : 0);
      return score >= (isOwn ? 1 : enough) && isMeant ? [{ field, at, isOwn, ...found, score }] : [];
    })
    // Of two fields that say as much, the thing itself stands last in English, first in Spanish.
    .sort(
      (a, b) =>
        // What the topic names goes before her own trade, told in the text only.
        (isOpen ? 0 : Number(b.place >= 0) - Number(a.place >= 0)) ||
        b.score - a.score ||
        order * (b.place - a.place),
    );
  const sure = isOpen ? ofSeveralWords(about, words) : about;
  const best = sure[0]?.score ?? 0;
  const fields = sure.filter(({ score }) => score >= best * SECOND_SHARE).slice(0, MOST_FIELDS);
  return {
    fields: new Set([...hers.places, ...fields.map(({ at }) => at)]),
    tags: fields.flatMap(({ field, at, hits, isOwn, score, place }, rank) =>
      tagsOfField(field, {
        ...words,
        hits,
        language,
        titles: hers.titles.get(at) ?? [],
        told: (hers.because.get(at) ?? []).slice(0, MOST_ASKING),
        fewestMentions,
        onlyNeeded: (rank > 0 && score < best) || !(isOpen || isSure({ field, at, hits }, words, hers)),
      })
        .filter(fewForAll(isOpen && !isToldTwice(hits, words) ? MOST_OF_A_WORD : Infinity))
        .map((tag) => ({
          ...tag,
          rank,
          isHers: isOwn,
          isTopic: place >= 0,
        })),
    ),
  };
}

interface Found {
  readonly hits: readonly string[];
  readonly score: number;
  /** Of its last word in the topic; -1 = in the text only. */
  readonly place: number;
}

/** The words of the script that point to `field`, each once. */
function hitsOf(
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
function ofSeveralWords<T extends Found & { readonly field: Field }>(
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
function isToldTwice(hits: readonly string[], { keys, inTopic, counts }: Words): boolean {
  const keysOfHits = new Set(hits.map((word) => keys.get(word) ?? word));
  const isSaidToo = hits.some((word) => inTopic.has(word) && counts.has(keys.get(word) ?? word));
  return keysOfHits.size + Number(isSaidToo) >= WITNESSES;
}

/** Keeps every tag the script has a word for, and `most` of those that fit the whole field. */
function fewForAll(most: number): (tag: FieldTagChoice) => boolean {
  let count = 0;
  return ({ precise }) => precise || (count += 1) <= most;
}

/** What nobody works in is told by a plain word of a short topic, or by the text where there is no topic. */
function isTopic(field: Field, { hits }: Found, words: Words): boolean {
  if (words.inOrder.length === 0) return true;
  const isSaid = hits.some((word) => words.inTopic.has(word) && words.says(word, field) === 1);
  return isSaid && words.contentWords <= MOST_CONTENT_WORDS;
}

/** A trade that is not hers: a plain word of the topic and a second witness. `isOwnTopic`: the topic is of her own trade, so a lone word is scenery. */
function isWitnessed(field: Field, { hits }: Found, words: Words, isOwnTopic: boolean): boolean {
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
function isSure(
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
