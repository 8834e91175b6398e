/** "Take out the rain and the uncle, keep the pin", "end it on ...", "put my stall number inside": changes that name their place in the script. */
import type { NamedEdit } from '../../../engine/operations.js';
import { bringingBack } from './old-line-back.js';
import { remarksOf } from '../vocabulary/clauses.js';
import { EDIT_READERS, type EditReader, type Order } from './named-edit-words.js';
import { givenWords } from './given-words.js';
import { moveOrders } from './move-orders.js';
import { bare, cut, JOINED, withoutJoins, withoutLight, withoutLightBefore } from './named-edit-object.js';
import { numberFor } from './number-for.js';
import { noiseIn } from '../vocabulary/noise.js';
import { atJoints } from './order-joints.js';
import {
  coveredBy,
  coveredByEach,
  coveredByPhrase,
  findPhrase,
  longestAt,
} from '../vocabulary/phrase-patterns.js';
import { isOfRewrite, namesPlace, rewriteAsked, type AskedRewrite } from './rewrite-words.js';
import { titledForDeletion } from '../library/script-named.js';
import {
  edgeKeys,
  isPlain,
  spokenWords,
  withoutMarks,
  asksHow,
  type SpokenWord,
} from '../vocabulary/word-keys.js';
import { sayOrder } from './say-orders.js';

type Words = readonly SpokenWord[];

/** A longer text is her own version, or tells something. Words. */
const LONGEST = 40;
/** Words behind a comma that go on with what is taken out: "the rain, the uncle". */
const LONGEST_MORE = 4;
/** Words she wants others for. */
const LONGEST_OLD = 5;
const OPENERS = edgeKeys('opener');

interface NamedEdits {
  readonly edits: readonly NamedEdit[];
  /** False for "I don't want ...", "without ...": that may be said of anything. */
  readonly isOrder: boolean;
}

const NONE: NamedEdits = { edits: [], isOrder: false };

/** No edits for whatever names no place and brings no words. Whether the script holds what she names, the engine finds out. */
export function namedEdits(typed: string): NamedEdits {
  const whole = orderIn(typed);
  // What is to stand first would take all behind it for its name.
  return whole.edits.some(({ op }) => op === 'move' || op === 'end') ? (severalIn(typed) ?? whole) : whole;
}

function severalIn(typed: string): NamedEdits | null {
  for (const [left, right] of atJoints(typed)) {
    const [first, second] = [orderIn(left), orderIn(right, true)];
    if (first.isOrder && second.isOrder) return { edits: [...first.edits, ...second.edits], isOrder: true };
  }
  return null;
}

/** `isSecond`: what is put behind another order goes into the script, whether she says "inside" or not. */
function orderIn(typed: string, isSecond = false): NamedEdits {
  const text = withQuotesWhole(typed);
  const words = withoutMarks(spokenWords(text));
  // 'Delete the script "the cord"' takes no words out of one.
  if (titledForDeletion(typed) !== null) return NONE;
  const given = givenWords(typed);
  if (given) return { edits: [given], isOrder: true };
  if (words.length < 2 || words.length > LONGEST || text.trim().split('\n').length > 2) return NONE;
  const saying = sayOrder(typed);
  if (saying) return { edits: [saying], isOrder: true };
  const moves = moveOrders(text);
  if (moves.length > 0) return { edits: moves, isOrder: true };
  const clauses = remarksOf(spokenWords(text)).map(withoutMarks);
  const readings = EDIT_READERS.map((reader) => readIn(reader, clauses, isSecond));
  const best = readings.reduce((most, one) => (one.known > most.known ? one : most));
  return best.edits.some(({ op }) => op !== 'keep') ? best : NONE;
}

function withQuotesWhole(text: string): string {
  return text.replaceAll(/["“«][^"”»\n]{3,400}["”»]/gu, (quoted) => quoted.replaceAll(/\s+/gu, JOINED));
}

/** A change of the script shown: of what she names, else of a part of it; null where the text asks for none. */
export function changeAsked(text: string): AskedRewrite | null {
  const { edits } = namedEdits(text);
  return edits.length > 0 ? { part: 'custom', instruction: text.trim(), edits } : rewriteAsked(text);
}

interface Reading extends NamedEdits {
  /** Words that the language knows as part of an edit; 0 without one. */
  readonly known: number;
}

function readIn(reader: EditReader, clauses: readonly Words[], isSecond: boolean): Reading {
  const edits: NamedEdit[] = [];
  let known = 0;
  let isOrder = false;
  for (const clause of clauses) {
    const found = placesIn(reader, clause).map((place) =>
      isSecond && place.op === 'place' ? { ...place, op: 'insert' as const } : place,
    );
    const last = edits.at(-1);
    if (
      found.length === 0 &&
      last?.op === 'remove' &&
      last.unit === undefined &&
      clause.length <= LONGEST_MORE
    )
      edits[edits.length - 1] = withMore(last, reader, clause);
    if (found.length === 0 || !mayBeOrder(reader, clause, found)) continue;
    const light = clause.filter(({ key }) => reader.light.has(key)).length;
    const own = found.flatMap(
      (place, at) => editOf(reader, clause, place, found[at - 1], found[at + 1]) ?? [],
    );
    edits.push(...own);
    isOrder ||= own.length > 0 && found.some(({ op }) => op !== 'maybe' && op !== 'keep');
    if (own.length > 0) known += light + found.reduce((sum, { named }) => sum + named, 0);
  }
  return { edits, isOrder, known: edits.length > 0 ? known : 0 };
}

interface Place {
  readonly op: Order;
  readonly from: number;
  readonly to: number;
  /** Words of the pattern itself. */
  readonly named: number;
  /** What its gap skips. */
  readonly within: Words;
}

function placesIn(reader: EditReader, clause: Words): readonly Place[] {
  const keys = clause.map(({ key }) => key);
  const places: Place[] = [];
  for (let at = 0; at < keys.length;) {
    const found = longestAt(keys, at, reader.orders);
    if (found) {
      const { phrase, words } = found;
      const span = clause.slice(at, at + words);
      const named = coveredByPhrase(keys.slice(at, at + words), phrase);
      const within = span.filter((_, place) => !named.has(place));
      places.push({ op: phrase.label, from: at, to: at + words, named: named.size, within });
    }
    at += found?.words ?? 1;
  }
  return places;
}

/** An order stands first ("people who drop the ball" is none); where the verb stands last, it ends the clause. */
function mayBeOrder(reader: EditReader, clause: Words, places: readonly Place[]): boolean {
  if (asksHow(clause.map(({ key }) => key))) return false;
  const keys = clause.map(({ key }) => key);
  const noise = noiseIn(keys);
  const isBeside = (at: number): boolean => {
    const key = keys[at] ?? '';
    return noise.has(at) || OPENERS.has(key) || isPlain(key) || reader.light.has(key) || isOfRewrite(key);
  };
  const [first, last] = [places[0]?.from ?? 0, places.at(-1)?.to ?? 0];
  return reader.objectFirst
    ? keys.every((_, at) => at < last || isBeside(at))
    : keys.every((_, at) => at >= first || isBeside(at));
}

function editOf(
  reader: EditReader,
  clause: Words,
  place: Place,
  before: Place | undefined,
  behind: Place | undefined,
): NamedEdit | null {
  const around = reader.objectFirst
    ? clause.slice(before?.to ?? 0, place.from)
    : clause.slice(place.to, behind?.from ?? clause.length);
  const object = meaning(reader, place.within) ? place.within : withoutJoins(reader, around);
  if (place.op === 'replace') return replacing(reader, object);
  if (place.op === 'place' || place.op === 'insert') return inserting(reader, object, place.op === 'place');
  if (place.op === 'end') return ending(reader, object);
  return pointing(reader, object, place.op === 'keep' ? 'keep' : 'remove');
}

function pointing(reader: EditReader, object: Words, op: 'remove' | 'keep'): NamedEdit | null {
  const keys = object.map(({ key }) => key);
  const isAll = (named: ReadonlySet<number>): boolean =>
    named.size > 0 && keys.every((key, at) => named.has(at) || reader.light.has(key) || isPlain(key));
  if (op === 'remove') {
    if (keys.some((key) => reader.emoji.has(key))) return { op, words: '', unit: 'emoji' };
    const lines = [...coveredByEach(keys, reader.lines)].flatMap(([line, named]) =>
      isAll(named) ? [line] : [],
    );
    const line = lines.length > 0 ? Math.min(...lines) : undefined;
    if (line !== undefined) return { op, words: '', unit: 'line', line };
    if (isAll(coveredBy(keys, reader.last))) return { op, words: '', unit: 'last' };
  }
  const isWord = keys.some((key) => reader.word.has(key));
  const named = object.filter(({ key }) => !reader.word.has(key));
  const trimmed = withoutLight(reader, named);
  if (!meaning(reader, trimmed)) return null;
  const parts = partsOf(reader, trimmed);
  return {
    op,
    words: bare(isWord ? trimmed : named),
    forms: [...new Set([bare(withoutLightBefore(reader, named)), bare(trimmed)])],
    ...(parts.length > 1 && { parts }),
    ...(isWord && { unit: 'word' as const }),
  };
}

function withMore(edit: NamedEdit, reader: EditReader, clause: Words): NamedEdit {
  const { parts = edit.forms?.slice(-1) ?? [] } = edit;
  return { ...edit, parts: [...parts, ...partsOf(reader, withoutLight(reader, clause))] };
}

function partsOf(reader: EditReader, words: Words): readonly string[] {
  return cut(words, reader.join)
    .map((part) => bare(withoutLight(reader, part)))
    .filter(Boolean);
}

function ending(reader: EditReader, object: Words): NamedEdit | null {
  const noise = noiseIn(object.map(({ key }) => key));
  // "Please" behind it is said to us.
  const words = object.slice(0, object.findLastIndex((_, at) => !noise.has(at)) + 1);
  if (isVague(reader, words) || !meaning(reader, words)) return null;
  return { op: 'end', words: bare(words), forms: [bare(withoutLight(reader, words))] };
}

function inserting(reader: EditReader, object: Words, needsInside: boolean): NamedEdit | null {
  const keys = object.map(({ key }) => key);
  const back = bringingBack(reader, keys);
  if (back) return back;
  const found = findPhrase(keys, reader.inside);
  const isBehind = found !== null && object.slice(found.to).every(({ key }) => reader.light.has(key));
  const isBefore = found !== null && reader.objectFirst && found.from <= 1;
  if (needsInside && !isBehind && !isBefore) return null;
  const given = isBehind ? object.slice(0, found.from) : isBefore ? object.slice(found.to) : object;
  const told = given.slice(given.findIndex(({ key }) => !reader.says.has(key)));
  // "... wo bhi": before a verb that stands last it is said to us.
  const end = told.findLastIndex(({ key }) => !reader.light.has(key));
  const words = reader.objectFirst ? told.slice(0, end + 1) : told;
  if (isVague(reader, words) || !meaning(reader, words)) return null;
  // "The story of my fall"; "the story began in 1999" is to be said.
  const isStory = words.some(({ key }, at) => {
    const next = words[at + 1];
    return reader.story.has(key) && (next === undefined || reader.light.has(next.key));
  });
  const own = isStory ? words.filter(({ key }) => !reader.story.has(key)) : words;
  return {
    op: 'insert',
    words: bare(words),
    forms: [bare(withoutLight(reader, own))],
    ...(isStory && { isStory: true as const }),
  };
}

function replacing(reader: EditReader, object: Words): NamedEdit | null {
  const keys = object.map(({ key }) => key);
  const found = findPhrase(keys, reader.with);
  if (!found || found.from === 0 || found.from > LONGEST_OLD || found.to === keys.length) return null;
  const old = withoutLight(reader, object.slice(0, found.from));
  const instead = numberFor(old, object.slice(found.to), reader.language);
  // "Change the ending, ask them to write to me": nothing is put for words of the script.
  if (namesPlace(keys.slice(0, found.from))) return null;
  if (!meaning(reader, old) || isVague(reader, instead) || !meaning(reader, instead)) return null;
  return { op: 'replace', words: bare(old), instead: bare(instead) };
}

/** True when a word of it could stand in a script: "the hook" and "it" say only where. */
function meaning(reader: EditReader, words: Words): boolean {
  return words.some(
    ({ key }) =>
      !reader.light.has(key) && !isOfRewrite(key) && !reader.word.has(key) && /[\p{L}\p{N}]/u.test(key),
  );
}

/** "A question", "something about my mum": what only a writer can do. */
function isVague(reader: EditReader, words: Words): boolean {
  const first = words.find(({ key }) => !reader.says.has(key));
  return first === undefined || (reader.vague.has(first.key) && !/^["“«]/u.test(words[0]?.raw ?? ''));
}
