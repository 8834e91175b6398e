/** "Put the second line first", "la última línea ponla al principio", "começa com o vigia": a line of the script goes elsewhere. */
import { atEnd } from '../../../engine/text/at-end.js';
import { z } from 'zod';
import type { NamedEdit } from '../../../engine/operations.js';
import { readDataFile } from '../../../project-files.js';
import { remarksOf } from '../vocabulary/clauses.js';
import { EDIT_READERS, type EditReader } from './named-edit-words.js';
import { numberAt } from '../vocabulary/durations.js';
import { noiseIn } from '../vocabulary/noise.js';
import {
  coveredBy,
  coveredByEach,
  findPhrase,
  hasPhrase,
  labelledPhrases,
  labelsIn,
} from '../vocabulary/phrase-patterns.js';
import { only, type PhraseList } from '../vocabulary/phrase-index.js';
import {
  edgeKeys,
  said,
  spokenWords,
  withoutMarks,
  isPlain,
  wordKey,
  asksHow,
  type SpokenWord,
} from '../vocabulary/word-keys.js';
import { ORDINALS } from '../vocabulary/request-vocabulary.js';

type Words = readonly SpokenWord[];

const phrases = z.array(z.string().min(1)).min(1);
const KINDS = ['verb', 'first', 'last', 'opens', 'next', 'ending', 'swap', 'line'] as const;
type Kind = (typeof KINDS)[number];
const shape = z.object({
  languages: z.record(z.string(), z.record(z.enum(KINDS), phrases)),
});

const { languages } = readDataFile(shape, 'word-lists', 'move-orders.json');
const READERS = EDIT_READERS.flatMap((reader) => {
  const own = languages[reader.language];
  if (!own) return [];
  const orders = labelledPhrases(KINDS.map((kind) => [kind, own[kind]] as const));
  return [{ reader, orders, next: only(orders, 'next') }];
});

/** A longer message tells something. Words. */
const LONGEST = 24;
/** What she names in a script. Words. */
const LONGEST_NAMED = 10;
const OPENERS = edgeKeys('opener');
const LINE_NUMBERS = new Map([...ORDINALS].map(([word, ordinal]) => [wordKey(word), ordinal] as const));

/** Where what she names goes, in the order she says it; empty for anything else. */
export function moveOrders(text: string): readonly NamedEdit[] {
  const words = withoutMarks(spokenWords(text));
  if (words.length < 2 || words.length > LONGEST || text.trim().includes('\n')) return [];
  if (asksHow(words.map(({ key }) => key))) return [];
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
  const said = coveredByEach(keys, orders);
  if (!said.has('swap') || !said.has('line')) return null;
  const ordered = placesOf(said, 'swap', 'line');
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
  readonly orders: PhraseList<Kind>;
  readonly next: PhraseList<Kind>;
}

/** Places of the words of some kinds. */
function placesOf(
  said: ReadonlyMap<Kind, ReadonlySet<number>>,
  ...kinds: readonly Kind[]
): ReadonlySet<number> {
  return new Set(kinds.flatMap((kind) => [...(said.get(kind) ?? [])]));
}

function movesIn(one: MoveReader, clauses: readonly Words[]): readonly NamedEdit[] {
  const moves: NamedEdit[] = [];
  let isOrdered = false;
  for (const clause of clauses.flatMap((words) => cutAtJoins(words, one))) {
    const keys = clause.map(({ key }) => key);
    const follows = findPhrase(keys, one.next);
    const said = labelsIn(keys, one.orders);
    isOrdered ||= said.has('opens') || said.has('verb');
    const [before, behind] = follows
      ? [clause.slice(0, follows.from), clause.slice(follows.to)]
      : [clause, []];
    const move = moveIn(before, one, said.has('opens'));
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
function cutAtJoins(words: Words, one: MoveReader): readonly Words[] {
  const namesPlace = (part: Words): boolean => {
    const said = labelsIn(
      part.map(({ key }) => key),
      one.orders,
    );
    return said.has('first') || said.has('last');
  };
  const at = words.findIndex(
    ({ key }, place) =>
      one.reader.join.has(key) && namesPlace(words.slice(0, place)) && namesPlace(words.slice(place + 1)),
  );
  return at < 0 ? [words] : [words.slice(0, at), ...cutAtJoins(words.slice(at + 1), one)];
}

function moveIn(clause: Words, one: MoveReader, opens: boolean): NamedEdit | null {
  const { reader, orders } = one;
  const keys = clause.map(({ key }) => key);
  const { lines, last } = reader;
  const line = findPhrase(keys, lines)?.phrase.label;
  if (line !== undefined) {
    const to = destination(keys, coveredByEach(keys, lines).get(line) ?? NOWHERE, orders, opens);
    return to && { op: 'move', to, words: '', unit: 'line', line };
  }
  if (hasPhrase(keys, last)) {
    const to = destination(keys, coveredBy(keys, last), orders, opens);
    return to && { op: 'move', to, words: '', unit: 'last' };
  }
  // "To the end" is where it goes, not the line that goes there.
  const ending = coveredByEach(keys, orders).get('ending');
  const beside = ending ? destination(keys, ending, orders, opens) : null;
  if (beside) return { op: 'move', to: beside, words: '', unit: 'last' };
  const to = destination(keys, NOWHERE, orders, opens);
  const named = to && namedIn(clause, one);
  // "Open with a question" asks for another opening.
  const [first] = named ? spokenWords(named.words) : [];
  if (first && opens && reader.vague.has(first.key)) return null;
  return named && { op: 'move', to, ...named };
}

const NOWHERE: ReadonlySet<number> = new Set();

/** `line`: places of the words that name the line. Null where the rest names no place, or both. */
function destination(
  keys: readonly string[],
  line: ReadonlySet<number>,
  orders: PhraseList<Kind>,
  opens: boolean,
): 'start' | 'end' | null {
  if (opens) return 'start';
  const said = labelsIn(
    keys.filter((_, at) => !line.has(at)),
    orders,
  );
  if (said.has('first') === said.has('last')) return null;
  return said.has('first') ? 'start' : 'end';
}

/** What is left without the order, where to and small words. */
function namedIn(words: Words, { reader, orders }: MoveReader): Pick<NamedEdit, 'words' | 'forms'> | null {
  const keys = words.map(({ key }) => key);
  const ordered = placesOf(coveredByEach(keys, orders), 'verb', 'first', 'last', 'opens');
  const noise = noiseIn(keys);
  const isNamed = (at: number): boolean =>
    !ordered.has(at) && !noise.has(at) && !reader.light.has(keys[at] ?? '');
  const from = keys.findIndex((_, at) => isNamed(at));
  const to = keys.findLastIndex((_, at) => isNamed(at));
  if (from < 0 || to - from >= LONGEST_NAMED) return null;
  const named = said(words.slice(from, to + 1).filter((_, at) => !ordered.has(from + at)));
  return {
    words: named.replace(/^["“«'¿¡\s]+/u, '').replace(atEnd(String.raw`["”»'.,;:!?\s]`), ''),
    forms: [],
  };
}
