/** "Make the first line: …", "termina con: …", "tambah di akhir …": words of hers that she gives in the message, and where they go. */
import { atEnd } from '../../../engine/text/at-end.js';
import type { NamedEdit } from '../../../engine/operations.js';
import { readStandingBan } from '../../../engine/persona/rules/standing-bans.js';
import { splitSentences } from '../../../engine/text/sentences.js';
import { GIVEN_READERS, type GivenKind, type GivenReader } from './given-reader.js';
import { noiseIn } from '../vocabulary/noise.js';
import { coveredByEach, findPhrase, hasPhrase, labelsIn, wordsAt } from '../vocabulary/phrase-patterns.js';
import { only, type PhraseList } from '../vocabulary/phrase-index.js';
import { titledForDeletion } from '../library/script-named.js';
import { saysThat } from './say-orders.js';
import {
  edgeKeys,
  isPlain,
  spokenWords,
  withoutMarks,
  asksHow,
  type SpokenWord,
} from '../vocabulary/word-keys.js';

/** A longer text is her own version of the script, or a story. Words. */
const LONGEST = 60;
/** What says where the words go is short. Words. */
const LONGEST_ORDER = 10;
/** Of it so many may be unknown to us where a colon or quotes show which words are hers. */
const MOST_UNKNOWN = 2;
const HAS_WORD = /[\p{L}\p{N}]/u;
const OPENERS = edgeKeys('opener');

/** Null where she gives no words, or says not where they go. Never throws. */
export function givenWords(text: string): NamedEdit | null {
  const typed = text.trim();
  if (typed.includes('\n') || withoutMarks(spokenWords(typed)).length > LONGEST) return null;
  const marked = markedIn(typed);
  const found = marked ? GIVEN_READERS.flatMap((reader) => editOf(marked, reader) ?? []) : [];
  if (found.length > 0) return bestOf(found);
  if (marked && takesOut(marked) && readStandingBan(typed) === null && titledForDeletion(typed) === null)
    return { op: 'remove', words: bare(marked.given) };
  const placed = placedBehindThem(typed);
  if (placed) return placed;
  if (saysThat(typed)) return null;
  return bestOf(
    restsOf(typed).flatMap((rest) => GIVEN_READERS.flatMap((reader) => unmarked(rest, reader) ?? [])),
  );
}

/** "Add my number 0712 345 678 at the end": words with so long a figure are to be said; "the 3 dogs" may be told anyhow. */
const LONG_FIGURE_DIGITS = 5;

function placedBehindThem(text: string): NamedEdit | null {
  const words = withoutMarks(spokenWords(text));
  const keys = words.map(({ key }) => key);
  for (const reader of GIVEN_READERS) {
    const at = reader.edits.objectFirst ? -1 : tailOf(keys, only(reader.phrases, 'atEnd'));
    if (at < 0 || at === keys.length) continue;
    const { end } = orderIn(keys.slice(0, at), reader);
    const given = bare(
      words
        .slice(end, at)
        .map(({ raw }) => raw)
        .join(' '),
    );
    const isSaid = at - end >= FEWEST_GIVEN && (given.match(/\p{Nd}/gu) ?? []).length >= LONG_FIGURE_DIGITS;
    if (isSaid && isPure(keys.slice(0, end), reader))
      return { op: 'insert', words: given, given: 'told', to: 'end' };
  }
  return null;
}

interface Found {
  readonly edit: NamedEdit;
  /** Words of the order that the language knows. */
  readonly known: number;
}

function bestOf(found: readonly Found[]): NamedEdit | null {
  const [first, ...others] = found;
  return first ? others.reduce((most, one) => (one.known > most.known ? one : most), first).edit : null;
}

interface Marked {
  readonly order: string;
  readonly given: string;
  readonly isQuoted: boolean;
}

/** What stands behind a colon, or in quotes; the order is the sentence before it, and what is left behind the quotes. */
function markedIn(text: string): Marked | null {
  const behindColon = /^([^:"“«]*[^\d:"“«\s])\s*:\s*(\S.*)$/u.exec(text);
  const quoted = behindColon ? null : /^([^"“«]*)["“«]([^"”»“«]{3,})["”»]([^"“«]*)$/u.exec(text);
  const [, before = '', given = '', behind = ''] = behindColon ?? quoted ?? [];
  const order = `${splitSentences(before).at(-1) ?? ''} ${behind}`.trim();
  const isQuoted = quoted !== null || /^["“«]/u.test(given);
  return given === '' || order === '' ? null : { order, given, isQuoted };
}

/** The message from each of its sentences on: "it is not how I talk. change the first line to ...". */
function restsOf(text: string): readonly string[] {
  const sentences = splitSentences(text);
  // A run of full stops is as many sentences.
  return sentences.flatMap((sentence, at) => (HAS_WORD.test(sentence) ? sentences.slice(at).join(' ') : []));
}

function editOf({ order, given }: Marked, reader: GivenReader): Found | null {
  const keys = withoutMarks(spokenWords(order)).map(({ key }) => key);
  if (keys.length === 0 || keys.length > LONGEST_ORDER || asksHow(keys)) return null;
  const placed = coveredByEach(keys, reader.phrases);
  const covered = new Set([...placed.values()].flatMap((places) => [...places]));
  const noise = noiseIn(keys);
  const unknown = keys.filter((key, at) => !covered.has(at) && !noise.has(at) && !isLight(key, reader));
  const isOrder = (['change', 'add', 'ends', 'opens'] as const).some((kind) => placed.has(kind));
  if (unknown.length > (isOrder ? MOST_UNKNOWN : 0) || GIVEN_READERS.some((one) => removes(keys, one)))
    return null;
  const edit = editFor(keys, bare(given), reader, true);
  return edit && { edit, known: covered.size };
}

/** `Delete this line: "..."`; without quotes what stands behind the colon may be a reason. */
function takesOut({ order, given, isQuoted }: Marked): boolean {
  const keys = withoutMarks(spokenWords(order)).map(({ key }) => key);
  if (!isQuoted || keys.length > LONGEST_ORDER || asksHow(keys) || spokenWords(given).length < 2)
    return false;
  return GIVEN_READERS.some((reader) => {
    const covered = new Set(
      [...coveredByEach(keys, reader.edits.orders).values()].flatMap((places) => [...places]),
    );
    const noise = noiseIn(keys);
    const isKnown = keys.every((key, at) => covered.has(at) || noise.has(at) || isLight(key, reader));
    return removes(keys, reader) && isKnown;
  });
}

/** "Take out the last line: ...". */
function removes(keys: readonly string[], { edits }: GivenReader): boolean {
  return hasPhrase(keys, edits.removing);
}

/** Where no mark shows it, her words begin behind the last word of the order, and everything before them is order. */
function unmarked(text: string, reader: GivenReader): Found | null {
  const { edits } = reader;
  const words = withoutMarks(spokenWords(text));
  const keys = words.map(({ key }) => key);
  if (asksHow(keys)) return null;
  const { end, isLinked } = orderIn(keys, reader);
  // "Aakhir mein bolo ki ...": with "that" behind it the verb may open there, too.
  const isSaidThat = isLinked && labelsIn(keys.slice(0, end), reader.phrases).has('says');
  const isLast = edits.objectFirst && !isSaidThat;
  const tail = isLast ? tailOf(keys, reader.behind) : keys.length;
  if (end === 0 || end >= tail || (isLast && tail === keys.length)) return null;
  const order = [...keys.slice(0, end), ...keys.slice(tail)];
  const first = keys[end] ?? '';
  const kinds = labelsIn(order, reader.phrases);
  const isOnlyAdded = !kinds.has('change') && !kinds.has('ends') && isPure(order, reader);
  if (!isLinked && !isOnlyAdded && !edits.objectFirst) return null;
  // "Something funny", "the bit about the dog": no words to be said.
  const isFew = !isOnlyAdded && !isSaidThat && tail - end < FEWEST_LIGHT;
  if (edits.vague.has(first) || (edits.light.has(first) && isFew)) return null;
  const given = bare(
    words
      .slice(end, tail)
      .map(({ raw }) => raw)
      .join(' '),
  );
  if (tail - end < FEWEST_GIVEN || !hasPlace(order, reader)) return null;
  if (removes(order, reader) || goesOn(words.slice(end, tail), reader)) return null;
  const edit = editFor(order, given, reader, false);
  return edit && { edit, known: order.length };
}

/** "... and drop the pass it on": a second order behind the first. */
function goesOn(words: readonly SpokenWord[], { edits, next }: GivenReader): boolean {
  const keys = words.map(({ key }) => key);
  return keys.some((key, at) => {
    const isNext = edits.join.has(key) || /[,;.]$/u.test(words[at]?.raw ?? '');
    return isNext && wordsAt(keys, at + 1, next) > 0;
  });
}

/** Fewer unmarked words are a thing, not a line ("the dog"). */
const FEWEST_GIVEN = 3;
const FEWEST_LIGHT = 5;

/** Place behind the last word of an order that opens the text. */
function orderIn(
  keys: readonly string[],
  reader: GivenReader,
): { readonly end: number; readonly isLinked: boolean } {
  const noise = noiseIn(keys);
  let end = 0;
  for (let at = 0; at < Math.min(keys.length, LONGEST_ORDER);) {
    const ordered = wordsAt(keys, at, reader.ordering);
    const linked = wordsAt(keys, at, reader.link);
    const isLink = linked > 0 && linked >= ordered && hasPlace(keys.slice(0, end), reader);
    if (isLink) return { end: at + linked, isLinked: true };
    if (ordered > 0) {
      at += ordered;
      end = at;
    } else if (noise.has(at) || OPENERS.has(keys[at] ?? '') || isLight(keys[at] ?? '', reader)) at += 1;
    else break;
  }
  return { end, isLinked: false };
}

function hasPlace(keys: readonly string[], { phrases }: GivenReader): boolean {
  const kinds = labelsIn(keys, phrases);
  return PLACES.some((kind) => kinds.has(kind));
}

const PLACES: readonly GivenKind[] = ['first', 'last', 'atStart', 'atEnd', 'ends', 'opens'];

/** "Add ...", "tambah ...": brings words; "put ... at the end" may move a line. */
function isPure(keys: readonly string[], { phrases, edits }: GivenReader): boolean {
  return labelsIn(keys, phrases).has('add') && labelsIn(keys, edits.orders).has('insert');
}

/** Where the phrase begins that stands last; the number of words where none does. */
function tailOf(keys: readonly string[], behind: PhraseList<GivenKind>): number {
  for (let at = 1; at < keys.length; at += 1) if (wordsAt(keys, at, behind) === keys.length - at) return at;
  return keys.length;
}

function editFor(
  keys: readonly string[],
  words: string,
  reader: GivenReader,
  isQuoted: boolean,
): NamedEdit | null {
  const said = labelsIn(keys, reader.phrases);
  const says = (kind: GivenKind): boolean => said.has(kind);
  if (!/[\p{L}\p{N}]/u.test(words)) return null;
  const given = { words, given: isQuoted ? ('quoted' as const) : ('told' as const) };
  const isAdded = says('add') && !says('change');
  const line = findPhrase(keys, reader.edits.lines)?.phrase.label;
  if (says('after') && (line !== undefined || says('first')))
    return { op: 'insert', ...given, unit: 'line', line: line ?? 1 };
  if (line !== undefined && line > 1) return null;
  if (says('atEnd'))
    return says('change') ? { op: 'end', ...given, unit: 'last' } : { op: 'insert', ...given, to: 'end' };
  if (says('opens') && !says('change')) return { op: 'insert', ...given, to: 'start' };
  if (says('first')) return isAdded ? { op: 'insert', ...given, to: 'start' } : { op: 'open', ...given };
  if (says('atStart'))
    return says('change') ? { op: 'open', ...given } : { op: 'insert', ...given, to: 'start' };
  if (says('ends')) return { op: 'end', ...given };
  if (says('last'))
    return isAdded ? { op: 'insert', ...given, to: 'end' } : { op: 'end', ...given, unit: 'last' };
  return isPure(keys, reader) ? { op: 'insert', ...given } : null;
}

function isLight(key: string, { edits }: GivenReader): boolean {
  return edits.light.has(key) || edits.join.has(key) || isPlain(key);
}

function bare(words: string): string {
  return words
    .trim()
    .replace(/^["“«'‘]+/u, '')
    .replace(atEnd(String.raw`["”»'’]`), '')
    .trim();
}
