/** "Put the second line first", "la última línea ponla al principio", "começa com o vigia": a line of the script goes elsewhere. */
import { z } from 'zod';
import type { NamedEdit } from '../../../engine/operations.js';
import { readDataFile } from '../../../project-files.js';
import { remarksOf } from '../vocabulary/clauses.js';
import { EDIT_READERS, type EditReader } from './named-edit-words.js';
import { numberAt } from '../vocabulary/durations.js';
import { noiseIn } from '../vocabulary/noise.js';
import { compilePattern, coveredBy, findPattern } from '../vocabulary/phrase-patterns.js';
import type { PhrasePattern } from '../vocabulary/phrase-items.js';
import {
  edgeKeys,
  said,
  spokenWords,
  withoutMarks,
  type SpokenWord,
  isPlain,
  wordKey,
} from '../vocabulary/word-keys.js';
import { ORDINALS } from '../vocabulary/request-vocabulary.js';

type Words = readonly SpokenWord[];

const phrases = z.array(z.string().min(1)).min(1);
const KINDS = ['verb', 'first', 'last', 'opens', 'next', 'ending', 'swap', 'line'] as const;
type Kind = (typeof KINDS)[number];
const shape = z.object({
  languages: z.record(z.string(), z.record(z.enum(KINDS), phrases)),
});
type Orders = Readonly<Record<Kind, readonly PhrasePattern[]>>;

const { languages } = readDataFile(shape, 'word-lists', 'move-orders.json');
const READERS = EDIT_READERS.flatMap((reader) => {
  const own = languages[reader.language];
  const compiled = (kind: Kind): readonly PhrasePattern[] => (own?.[kind] ?? []).map(compilePattern);
  const orders: Orders = {
    verb: compiled('verb'),
    first: compiled('first'),
    last: compiled('last'),
    opens: compiled('opens'),
    next: compiled('next'),
    ending: compiled('ending'),
    swap: compiled('swap'),
    line: compiled('line'),
  };
  return own ? [{ reader, orders }] : [];
});

/** A longer message tells something. Words. */
const LONGEST = 24;
/** What she names in a script. Words. */
const LONGEST_NAMED = 10;
const ASKS_HOW = edgeKeys('howTo');
const OPENERS = edgeKeys('opener');
const LINE_NUMBERS = new Map([...ORDINALS].map(([word, ordinal]) => [wordKey(word), ordinal] as const));

/** Where what she names goes, in the order she says it; empty for anything else. */
export function moveOrders(text: string): readonly NamedEdit[] {
  const words = withoutMarks(spokenWords(text));
  if (words.length < 2 || words.length > LONGEST || text.trim().includes('\n')) return [];
  if (words.some(({ key }, at) => at < 2 && ASKS_HOW.has(key))) return [];
  const swap = READERS.flatMap((one) => swapIn(words, one) ?? []);
  if (swap.length > 0) return swap.slice(0, 1);
  const clauses = remarksOf(spokenWords(text)).map(withoutMarks);
  return READERS.map((one) => movesIn(one, clauses)).reduce(
    (most, one) => (one.length > most.length ? one : most),
    [],
  );
}

/** "Swap line 2 and 3", "cambia la línea 2 por la 3": nothing else is said with it. */
function swapIn(words: Words, { reader, orders }: MoveReader): NamedEdit | null {
  const keys = words.map(({ key }) => key);
  if (findPattern(keys, orders.swap) === null || findPattern(keys, orders.line) === null) return null;
  const ordered = coveredBy(keys, [...orders.swap, ...orders.line]);
  const noise = noiseIn(keys);
  const rest = keys.filter((_, at) => !ordered.has(at) && !noise.has(at));
  const lines = rest.flatMap((_, at) => lineNumber(rest, at) ?? []);
  const isPure = rest.every(
    (key, at) =>
      lineNumber(rest, at) !== null ||
      reader.light.has(key) ||
      reader.join.has(key) ||
      OPENERS.has(key) ||
      isPlain(key),
  );
  const [line, other, ...more] = lines;
  if (!isPure || line === undefined || other === undefined || more.length > 0 || line === other) return null;
  return { op: 'swap', words: '', unit: 'line', line, other };
}

/** "The first two lines" are the first and the second; where two are named already "do" is an order. */
function lineNumber(keys: readonly string[], at: number): number | null {
  const named = keys.map((key) => {
    const ordinal = LINE_NUMBERS.get(key);
    if (ordinal !== undefined && ordinal !== 'before') return Number(ordinal);
    return /^\p{Nd}{1,2}$/u.test(key) ? Number(key) : null;
  });
  const isEnough = named.filter((one) => one !== null).length > 1;
  return named[at] ?? (isEnough ? null : (numberAt(keys, at)?.value ?? null));
}

interface MoveReader {
  readonly reader: EditReader;
  readonly orders: Orders;
}

function movesIn(one: MoveReader, clauses: readonly Words[]): readonly NamedEdit[] {
  const moves: NamedEdit[] = [];
  let isOrdered = false;
  for (const clause of clauses.flatMap((words) => cutAtJoins(words, one))) {
    const keys = clause.map(({ key }) => key);
    const follows = findPattern(keys, one.orders.next);
    const opens = findPattern(keys, one.orders.opens);
    isOrdered ||= opens !== null || findPattern(keys, one.orders.verb) !== null;
    const [before, behind] = follows
      ? [clause.slice(0, follows.from), clause.slice(follows.to)]
      : [clause, []];
    const move = moveIn(before, one, opens !== null);
    // "First the tooth, then the fish" says where without a verb.
    const next = move?.to === 'start' && behind.length > 0 ? namedIn(behind, one) : null;
    if (!move || !(isOrdered || next)) continue;
    // What comes second goes to the beginning before the first does.
    if (next) moves.push({ op: 'move', to: 'start', ...next });
    moves.push(move);
  }
  return moves;
}

/** "... e o choro por último": a second order behind the first. */
function cutAtJoins(words: Words, { reader, orders }: MoveReader): readonly Words[] {
  const at = words.findIndex(({ key }, place) => {
    const rest = words.slice(place + 1).map((word) => word.key);
    const places = [...orders.first, ...orders.last];
    const isBefore =
      findPattern(
        words.slice(0, place).map((word) => word.key),
        places,
      ) !== null;
    return reader.join.has(key) && isBefore && findPattern(rest, places) !== null;
  });
  return at < 0 ? [words] : [words.slice(0, at), ...cutAtJoins(words.slice(at + 1), { reader, orders })];
}

function moveIn(clause: Words, one: MoveReader, opens: boolean): NamedEdit | null {
  const { reader, orders } = one;
  const keys = clause.map(({ key }) => key);
  const { lines, last } = reader;
  const [line] = [...lines].find(([, patterns]) => findPattern(keys, patterns)) ?? [];
  if (line !== undefined) {
    const to = destination(keys, coveredBy(keys, lines.get(line) ?? []), orders, opens);
    return to && { op: 'move', to, words: '', unit: 'line', line };
  }
  if (findPattern(keys, last)) {
    const to = destination(keys, coveredBy(keys, last), orders, opens);
    return to && { op: 'move', to, words: '', unit: 'last' };
  }
  // "To the end" is where it goes, not the line that goes there.
  const isEnding = findPattern(keys, orders.ending) !== null;
  const beside = isEnding ? destination(keys, coveredBy(keys, orders.ending), orders, opens) : null;
  if (beside) return { op: 'move', to: beside, words: '', unit: 'last' };
  const to = destination(keys, new Set(), orders, opens);
  const named = to && namedIn(clause, one);
  // "Open with a question" asks for another opening.
  const [first] = named ? spokenWords(named.words) : [];
  if (first && opens && reader.vague.has(first.key)) return null;
  return named && { op: 'move', to, ...named };
}

/** `line`: places of the words that name the line. Null where the rest names no place, or both. */
function destination(
  keys: readonly string[],
  line: ReadonlySet<number>,
  { first, last }: Orders,
  opens: boolean,
): 'start' | 'end' | null {
  const rest = keys.filter((_, at) => !line.has(at));
  if (opens) return 'start';
  const isFirst = findPattern(rest, first) !== null;
  const isLast = findPattern(rest, last) !== null;
  return isFirst === isLast ? null : isFirst ? 'start' : 'end';
}

/** What is left without the order, where to and small words. */
function namedIn(words: Words, { reader, orders }: MoveReader): Pick<NamedEdit, 'words' | 'forms'> | null {
  const keys = words.map(({ key }) => key);
  const ordered = coveredBy(keys, [...orders.verb, ...orders.first, ...orders.last, ...orders.opens]);
  const noise = noiseIn(keys);
  const isNamed = (at: number): boolean =>
    !ordered.has(at) && !noise.has(at) && !reader.light.has(keys[at] ?? '');
  const from = keys.findIndex((_, at) => isNamed(at));
  const to = keys.findLastIndex((_, at) => isNamed(at));
  if (from < 0 || to - from >= LONGEST_NAMED) return null;
  const named = said(words.slice(from, to + 1).filter((_, at) => !ordered.has(from + at)));
  return { words: named.replace(/^["“«'¿¡\s]+|["”»'.,;:!?\s]+$/gu, ''), forms: [] };
}
