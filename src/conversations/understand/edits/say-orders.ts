/** "Say it's 20 % off if they come before Friday", "di que ...", "put the price in": what the script is to say as well (`data/word-lists/say-orders.json`). */
import { z } from 'zod';
import type { NamedEdit } from '../../../engine/operations.js';
import { readDataFile } from '../../../project-files.js';
import { bare } from './named-edit-object.js';
import { EDIT_READERS } from './named-edit-words.js';
import { talkOf } from '../talk/small-talk.js';
import { clausesOf } from '../vocabulary/clauses.js';
import { noiseIn } from '../vocabulary/noise.js';
import { phraseList, wordsAt } from '../vocabulary/phrase-patterns.js';
import type { PhraseList } from '../vocabulary/phrase-index.js';
import {
  edgeKeys,
  isPlain,
  phraseKey,
  spokenWords,
  withoutMarks,
  wordKey,
  asksHow,
  type SpokenWord,
} from '../vocabulary/word-keys.js';

type Words = readonly SpokenWord[];

const words = z.array(z.string().min(1));
const shape = z.object({
  languages: z.record(
    z.string(),
    z.object({
      say: words,
      sayBehind: words.default([]),
      put: words.default([]),
      putBehind: words.default([]),
      link: words,
      before: words.default([]),
      pointing: words.default([]),
      subjects: words.default([]),
      about: words.default([]),
      putThat: words.default([]),
      price: words,
      viewers: words.default([]),
      you: words.default([]),
    }),
  ),
});

const READERS = Object.entries(readDataFile(shape, 'word-lists', 'say-orders.json').languages).map(
  ([language, { viewers, you, ...own }]) => ({
    light: EDIT_READERS.find((reader) => reader.language === language)?.light ?? new Set<string>(),
    say: phraseList(own.say),
    sayBehind: phraseList(own.sayBehind),
    /** A price is put in, or said. */
    put: phraseList([...own.put, ...own.say]),
    putBehind: phraseList([...own.putBehind, ...own.sayBehind]),
    link: phraseList(own.link),
    /** What may stand in front of an order that opens: "isme bhi jodo ki ...". */
    before: phraseList([...own.link, ...own.before]),
    /** A link that may point at a thing ("add that story"), and the words a sentence behind it begins with. */
    pointing: new Set(own.pointing.map(wordKey)),
    subjects: new Set(own.subjects.map(wordKey)),
    /** "What about the price, put that also". */
    about: phraseList(own.about),
    putThat: phraseList(own.putThat),
    price: new Set(own.price.map(phraseKey)),
    spokenTo: new Map(viewers.map((word, at) => [wordKey(word), you[at] ?? word])),
  }),
);
type Reader = (typeof READERS)[number];

/** A longer message is her own version. Words. */
const LONGEST = 30;
/** Fewer say nothing by themselves ("say sorry"). Words. */
const FEWEST_SAID = 4;
const FEWEST_LINKED = 3;
/** What she names so is a thing, no sentence. */
const LONGEST_NAMED = 3;
/** Behind "what about" it is none, however long. */
const LONGEST_ABOUT = 8;
/** Words that may stand before the order. */
const MOST_BEFORE = 4;
const OPENERS = edgeKeys('opener');
const NOTHING = phraseList([]);

/** Null for any other order. Never throws. */
export function sayOrder(text: string): NamedEdit | null {
  const told = orderIn(text);
  const found =
    told &&
    READERS.map((reader) => saidIn(told, reader) ?? pricedIn(told, reader)).find((one) => one !== null);
  return found ?? namedBefore(text);
}

export function putsNamed(text: string): boolean {
  return namedBefore(text) !== null;
}

/** "What about the price, put that also": what the clause before names. */
function namedBefore(text: string): NamedEdit | null {
  const clauses = text.trim().includes('\n') ? [] : clausesOf(spokenWords(text)).map(withoutMarks);
  const [named = [], order = []] = clauses.slice(-2);
  const reader = READERS.find((one) => putsThat(order, one));
  if (!reader) return null;
  const keys = named.map(({ key }) => key);
  const about = wordsAt(keys, 0, reader.about);
  const own = named.slice(about);
  const form = own.filter(({ key }) => !isPlain(key) && !reader.light.has(key));
  // "Thanks, add that too": what she thanks for is no line.
  const isTalk = talkOf(named.map(({ raw }) => raw).join(' ')).length > 0;
  const isThing = !isTalk && form.length > 0 && own.length <= (about > 1 ? LONGEST_ABOUT : LONGEST_NAMED);
  // Where she never told it, its name is no line.
  return isThing ? { op: 'insert', words: bare(own), forms: [bare(form)], isStory: true } : null;
}

function putsThat(order: Words, { putThat, link }: Reader): boolean {
  const keys = order.map(({ key }) => key);
  const noise = noiseIn(keys);
  const end = wordsAt(keys, 0, putThat);
  return end > 0 && keys.every((_, at) => at < end || noise.has(at) || wordsAt(keys, at, link) > 0);
}

/** "Tambahin kalo sekarang buka cabang kedua": from its "that" on everything is to be said, whatever else its words may order. */
export function saysThat(text: string): boolean {
  const told = orderIn(text);
  return (
    told !== null && READERS.some((reader) => saidIn(told, { ...reader, sayBehind: NOTHING }, true) !== null)
  );
}

/** The message without what only stands around an order; null where there can be none. */
function orderIn(text: string): Words | null {
  const spoken = withoutMarks(spokenWords(text));
  if (spoken.length < 2 || spoken.length > LONGEST || /[\n?？]/u.test(text.trim())) return null;
  const noise = noiseIn(spoken.map(({ key }) => key));
  const isBeside = ({ key }: SpokenWord, at: number): boolean => noise.has(at) || OPENERS.has(key);
  const from = spoken.findIndex((word, at) => !isBeside(word, at));
  const to = spoken.findLastIndex((_, at) => !noise.has(at)) + 1;
  const told = spoken.slice(Math.max(0, from), to);
  return asksHow(told.map(({ key }) => key)) ? null : told;
}

/** A whole sentence: behind "that", or with a figure in it. */
function saidIn(told: Words, reader: Reader, needsThat = false): NamedEdit | null {
  for (const { rest, isLinked } of around(told, reader.say, reader.sayBehind, reader)) {
    const own = withoutLinks(rest, reader);
    const opens = isLinked || own[0] !== rest[0];
    const isSentence =
      opens || (!needsThat && (own.length < rest.length || own.some(({ raw }) => /\p{Nd}/u.test(raw))));
    if (
      own.length < (isLinked ? FEWEST_LINKED : FEWEST_SAID) ||
      !isSentence ||
      own.every(({ key }) => isPlain(key))
    )
      continue;
    return { op: 'insert', words: bare(toViewers(own, reader)), given: 'told' };
  }
  return null;
}

/** What she told before, by what it is. */
function pricedIn(told: Words, reader: Reader): NamedEdit | null {
  for (const { rest } of around(told, reader.put, reader.putBehind, reader)) {
    const own = withoutLinks(rest, reader).filter(({ key }) => !isPlain(key) || reader.price.has(key));
    const name = own.map(({ key }) => key).join(' ');
    if (reader.price.has(name)) return { op: 'insert', words: bare(own), forms: [] };
  }
  return null;
}

interface Around {
  readonly rest: Words;
  /** "Add say ...", "... ani add chey": the order has its "that" in it. */
  readonly isLinked: boolean;
}

/** What stands behind an order that opens, or before one that ends. */
function around(
  told: Words,
  opening: PhraseList<null>,
  ending: PhraseList<null>,
  { link, before, pointing, subjects }: Reader,
): readonly Around[] {
  const keys = told.map(({ key }) => key);
  // "Ye bhi likho ki ...".
  const from = keys.slice(0, MOST_BEFORE).findIndex((_, at) => wordsAt(keys, at, opening) > 0);
  const isOnlyLink = keys.slice(0, from).every((_, at) => wordsAt(keys, at, before) > 0);
  const opened = isOnlyLink && from >= 0 ? from + wordsAt(keys, from, opening) : 0;
  const ended = endOf(keys, ending);
  const isLink = (at: number): boolean => wordsAt(keys, at, link) > 0;
  const isSentence = !pointing.has(keys[opened - 1] ?? '') || isSubject(told[opened], subjects);
  return [
    ...(opened > 0
      ? [{ rest: told.slice(opened), isLinked: opened > from + 1 && isLink(opened - 1) && isSentence }]
      : []),
    ...(ended > 0 ? [{ rest: told.slice(0, ended), isLinked: isLink(ended) }] : []),
  ];
}

/** "Add that we ...", "add that Akinyi ...", and not "add that bit". */
function isSubject(word: SpokenWord | undefined, subjects: ReadonlySet<string>): boolean {
  return word !== undefined && (subjects.has(word.key) || /^\p{Lu}/u.test(word.raw));
}

function withoutLinks(rest: Words, { link }: Pick<Reader, 'link'>): Words {
  const keys = rest.map(({ key }) => key);
  const opened = wordsAt(keys, 0, link);
  if (opened > 0) return withoutLinks(rest.slice(opened), { link });
  const ended = endOf(keys, link);
  return ended < 0 ? rest : withoutLinks(rest.slice(0, ended), { link });
}

/** Where one of the phrases begins that the words end with, behind the first; -1 = nowhere. */
function endOf(keys: readonly string[], phrases: PhraseList<null>): number {
  return keys.findIndex((_, at) => at > 0 && wordsAt(keys, at, phrases) === keys.length - at);
}

/** "If they come" is said to those who watch; "my kids love it when they ..." is told of others. */
function toViewers(own: Words, { spokenTo }: Reader): Words {
  const first = own.findIndex(({ key }) => spokenTo.has(key));
  const isOfOthers = own.slice(0, first).some(({ key }) => !isPlain(key) && /\p{L}s$/u.test(key));
  if (first < 0 || isOfOthers) return own;
  return own.map((word) => ({ ...word, raw: spokenTo.get(word.key) ?? word.raw }));
}
