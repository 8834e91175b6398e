/** What she tells, or wishes for the script, beside the topic of a request. */
import { atEnd } from '../../../engine/text/at-end.js';
import { isSaidToUs, SURE_BESIDE } from '../../../engine/heard/said-to-us.js';
import type { RequestDraft } from '../../script/request/request.js';
import type { Span } from '../learned/topic-span.js';
import { clausesOf } from '../vocabulary/clauses.js';
import { type SpokenWord, said, isPlain } from '../vocabulary/word-keys.js';
import { isDenied, isAside } from './request-clauses.js';
import { FIRM } from './request-edges.js';
import { partsAt, type Part } from './request-parts.js';

type Words = readonly SpokenWord[];

const REQUIREMENT_WORDS = 8;
/** Fewer words with a meaning of their own tell nothing. */
const TELLING_WORDS = 2;

/** What is told goes to the writer as it stands; "no jokes" is a wish for the script. */
export function besideOf(words: Words, { from, to }: Span): Pick<RequestDraft, 'context' | 'requirements'> {
  const inTopic = new Set(words.slice(from, to));
  const pieces = clausesOf(words).flatMap((clause) => outside(clause, inTopic).map(beforeAsking));
  const requirements = pieces.filter((piece) => isWish(piece)).map(bareText);
  const told = pieces.filter((piece) => !isWish(piece) && tells(piece)).map(bareText);
  return {
    ...(told.length > 0 && { context: told.join('. ') }),
    ...(requirements.length > 0 && { requirements }),
  };
}

/** The words of a clause before the topic, and those behind it. */
function outside(clause: Words, inTopic: ReadonlySet<SpokenWord>): readonly Words[] {
  const first = clause.findIndex((word) => inTopic.has(word));
  if (first < 0) return [clause];
  const last = clause.findLastIndex((word) => inTopic.has(word));
  return [clause.slice(0, first), clause.slice(last + 1)].filter(({ length }) => length > 0);
}

/** Shorter beginnings before the words that ask are "so my sister says I should". Words. */
const LONG_BEGINNING = 8;

/** "I was driving home and saw this guy | so do one on": what leads up to the request, or all of a piece that asks for nothing. */
function beforeAsking(piece: Words): Words {
  const keys = piece.map(({ key }) => key);
  const at = keys.findIndex((_, place) => partsAt(keys, place).some(({ kind }) => ASKING.has(kind)));
  if (at < 0) return piece;
  return at < LONG_BEGINNING ? [] : piece.slice(0, at);
}

const ASKING: ReadonlySet<Part['kind']> = new Set(['ask', 'noun', 'seconds']);

function isWish(piece: Words): boolean {
  return piece.length <= REQUIREMENT_WORDS && isDenied(piece) && meaning(piece) > 0;
}

function tells(piece: Words): boolean {
  return meaning(piece) >= TELLING_WORDS && !isAside(piece) && !isSaidToUs(said(piece), SURE_BESIDE);
}

const OF_A_REQUEST: ReadonlySet<Part['kind']> = new Set([
  ...FIRM,
  'noise',
  'verb',
  'link',
  'filler',
  'topicEnd',
]);

/** How many of its words neither belong to a request nor are plain. */
function meaning(piece: Words): number {
  const keys = piece.map(({ key }) => key);
  const known = new Set(
    keys.flatMap((_, at) =>
      partsAt(keys, at)
        .filter(({ kind }) => OF_A_REQUEST.has(kind))
        .flatMap(({ words }) => Array.from({ length: words }, (_, more) => at + more)),
    ),
  );
  return keys.filter((key, at) => /\p{L}/u.test(key) && !known.has(at) && !isPlain(key)).length;
}

function bareText(piece: Words): string {
  return said(piece)
    .replace(/^[\s,;:.-]+/u, '')
    .replace(atEnd(String.raw`[\s,;:.!।-]`), '');
}
