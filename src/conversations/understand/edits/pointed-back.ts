/** "She didn't cry. Take that out", "I quit over the Fridays. Put that in": "price bhi daalo, bag 350 ka hai": an order about what she says right before or behind it. */
import type { NamedEdit } from '../../../engine/operations.js';
import { readCorrection } from '../../../engine/persona/corrections/read-correction.js';
import { wordsOfAll } from '../../../engine/text/word-lists.js';
import { EDIT_READERS, type EditReader, type Order } from './named-edit-words.js';
import { bare } from './named-edit-object.js';
import { namedEdits } from './named-edits.js';
import { namesPlace, rewriteAsked } from './rewrite-words.js';
import { parseRequestLine } from '../requests/request-words.js';
import { noiseIn } from '../vocabulary/noise.js';
import { longestAt, wordsAt } from '../vocabulary/phrase-patterns.js';
import { wishIn } from '../talk/wishes.js';
import { clausesOf, remarksOf } from '../vocabulary/clauses.js';
import {
  edgeKeys,
  isPlain,
  said,
  spokenWords,
  withoutMarks,
  wordKey,
  asksHow,
  type SpokenWord,
} from '../vocabulary/word-keys.js';

type Words = readonly SpokenWord[];

/** A longer order names something itself. Words. */
const LONGEST_ORDER = 7;
/** Fewer words before it say nothing that could go in or out. */
const FEWEST_SAID = 3;
/** More is a story of hers. */
const MOST_SAID = 40;
const OPENERS = edgeKeys('opener');
const DENIALS = new Set([...wordsOfAll('denials'), ...wordsOfAll('negations')].map(wordKey));

/** Null where the last clause is no such order, or nothing is said before it. Never throws. */
export function pointedBack(text: string): NamedEdit | null {
  if (/[?？]/u.test(text)) return null;
  const clauses = clausesOf(spokenWords(text.trim())).map(withoutMarks);
  const order = clauses.at(-1);
  const told = clauses.slice(0, -1).flat();
  if (!order || told.length < FEWEST_SAID || told.length > MOST_SAID) return null;
  const keys = told.map(({ key }) => key);
  if (asksHow(keys) || namesPlace(keys) || namedEdits(said(told)).isOrder) return null;
  const [found] = EDIT_READERS.flatMap((reader) => {
    const op = orderOf(order, reader);
    return op === null ? [] : [{ op, reader }];
  });
  if (!found) return null;
  const { op, reader } = found;
  if (op === 'insert') return { op, words: bare(withoutEdges(told)), given: 'told' };
  // "Never say guys" holds for more than this script, "I don't like it" is said of all of it.
  if (readCorrection(said(told)) !== null || wishIn(said(told))?.wish === 'dislike') return null;
  // What goes out is what she says is not so.
  const denied = remarksOf(told).at(-1) ?? [];
  if (!denied.some(isDenial)) return null;
  const affirmed = denied.filter((word) => !isDenial(word) && !OPENERS.has(word.key));
  if (affirmed.length === 0) return null;
  // "I don't like the part about my uncle": behind what only says where.
  const named = affirmed.slice(affirmed.findLastIndex(({ key }) => reader.light.has(key)) + 1);
  return { op, words: bare(affirmed), ...(named.length > 0 && { forms: [bare(named)] }) };
}

/** Fewer words behind an order say nothing of what is to go in. */
const FEWEST_BEHIND = 3;

/** "Put the price in too, the bag is 350": what goes in is what she says of it. Null for anything else. */
export function toldBehind(text: string): NamedEdit | null {
  const [order, ...others] = clausesOf(spokenWords(text.trim())).map(withoutMarks);
  const told = others.flat();
  if (!order || told.length < FEWEST_BEHIND || told.length > MOST_SAID || order.length > LONGEST_ORDER)
    return null;
  const isFigure = told.some(({ raw }) => /\p{Nd}/u.test(raw));
  const { edits, isOrder } = namedEdits(said(order));
  const [edit, ...more] = edits;
  // "It's 350": what, is not said.
  const isPointing = told.filter(({ key, raw }) => !isPlain(key) && !/\p{Nd}/u.test(raw)).length === 0;
  // "Add captions, make the video 60 seconds"
  const { seconds, platform } = parseRequestLine(said(told)).draft;
  if (seconds !== undefined || platform !== undefined || rewriteAsked(said(told))) return null;
  const isNamed = isOrder && edit?.op === 'insert' && edit.given === undefined && more.length === 0;
  return isNamed && isFigure && !isPointing && !namedEdits(said(told)).isOrder
    ? { op: 'insert', words: bare(told), given: 'told' }
    : null;
}

const isDenial = ({ key }: SpokenWord): boolean => DENIALS.has(key);

/** An order all of whose other words only point: "take that out please". */
function orderOf(order: Words, reader: EditReader): 'remove' | 'insert' | null {
  const keys = order.map(({ key }) => key);
  if (keys.length > LONGEST_ORDER || asksHow(keys)) return null;
  const noise = noiseIn(keys);
  let op: Order | undefined;
  let isInside = false;
  for (let at = 0; at < keys.length;) {
    const key = keys[at] ?? '';
    const found = longestAt(keys, at, reader.orders);
    const inside = wordsAt(keys, at, reader.inside);
    if (found && op === undefined) op = found.phrase.label;
    else if (inside > 0) isInside = true;
    else if (!noise.has(at) && !OPENERS.has(key) && !isPlain(key) && !reader.light.has(key)) return null;
    at += found?.words ?? Math.max(1, inside);
  }
  // "I have two kids, add that": of her, and not only of the script.
  if ((op === 'insert' || op === 'place') && isInside) return 'insert';
  return op === 'remove' ? 'remove' : null;
}

function withoutEdges(told: Words): Words {
  const noise = noiseIn(told.map(({ key }) => key));
  const from = told.findIndex(({ key }, at) => !noise.has(at) && !OPENERS.has(key));
  return from < 0 ? told : told.slice(from);
}
