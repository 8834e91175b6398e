/** Which of her clauses name the topic of a request, which are told beside it, and which say nothing of it. */
import { clausesOf } from '../vocabulary/clauses.js';
import { leftEdge, type Edge } from './request-edges.js';
import { VOCABULARIES } from '../vocabulary/request-vocabulary.js';
import { pointsBack } from '../remarks/script-remarks.js';
import { leavesOpen, talkOf } from '../talk/small-talk.js';
import { isTalk, wishIn } from '../talk/wishes.js';
import { edgeKeys, isPlain, said, wordKey, type SpokenWord } from '../vocabulary/word-keys.js';

type Words = readonly SpokenWord[];

/** A topic after the words that ask has at least so many words. */
const TOPIC_WORDS = 2;
/** Shorter clauses behind a topic belong to it ("bread, butter, jam"). */
const TOLD_WORDS = 4;
/** A clause this long may hold a reason of its own ("... because my oven died"). Words. */
const LONG_CLAUSE = 14;

const TOPIC_LINKS = edgeKeys('topicLink');
const TELLERS = edgeKeys('teller');
const OPENERS = edgeKeys('opener');
const CONTRASTS = edgeKeys('contrast');

/** Cut also where the words that ask stand inside: "they always ask me | so pls make a reel on two languages". */
export function piecesOf(words: Words): readonly Words[] {
  return clausesOf(words).flatMap((clause) => atReason(clause).flatMap(atAsking));
}

function atReason(clause: Words): readonly Words[] {
  if (clause.length < LONG_CLAUSE) return [clause];
  const at = clause.findIndex(({ key }, place) => place > TOPIC_WORDS && CONTRASTS.has(key));
  return at < 0 ? [clause] : [clause.slice(0, at), clause.slice(at)];
}

function atAsking(clause: Words): readonly Words[] {
  if (leftEdge(clause).strength === 'asked') return [clause];
  const start = clause.findIndex((_, at) => {
    if (at === 0 || clause.length - at <= TOPIC_WORDS) return false;
    const rest = clause.slice(at);
    const edge = leftEdge(rest);
    return edge.strength === 'asked' && isOrder(edge, isTurned(clause, at)) && namesTopic(rest, edge);
  });
  return start < 0 ? [clause] : [clause.slice(0, start), clause.slice(start)];
}

/** "I saw a reel on bread" orders nothing; "pls make a reel on bread" does. */
function isOrder({ parts }: Edge, isTurnedToUs: boolean): boolean {
  const has = (kind: Edge['parts'][number]['kind']): boolean => parts.some((part) => part.kind === kind);
  return has('noun') ? has('verb') || has('ask') : isTurnedToUs && has('ask') && has('verb');
}

/** "... maybe we | could do something on ...": not "the council could do something". */
function isTurned(clause: Words, at: number): boolean {
  return OPENERS.has(clause[at]?.key ?? '') && isPlain(clause[at - 1]?.key ?? '');
}

/** True when a link that names topics ends the words that ask, and something follows that is no "it". */
export function namesTopic(clause: Words, edge: Edge): boolean {
  const topic = clause.slice(edge.words);
  return (
    TOPIC_LINKS.has(clause[edge.words - 1]?.key ?? '') && topic.some(({ key }) => key !== '' && !isPlain(key))
  );
}

/** Behind a topic: "my daughter is 14", told about herself. */
export function isTold(clause: Words): boolean {
  return (
    clause.length >= TOLD_WORDS && (TELLERS.has(clause[0]?.key ?? '') || CONTRASTS.has(clause[0]?.key ?? ''))
  );
}

/** "Morning!", "no rush x", "u pick": says nothing of the topic. */
export function isAside(clause: Words): boolean {
  const text = said(clause);
  const wish = wishIn(text)?.wish;
  return (
    (wish !== undefined && isTalk(wish)) || pointsBack(text) || talkOf(text).length > 0 || leavesOpen(text)
  );
}

const NAYS = VOCABULARIES.flatMap(({ remarks }) => remarks.nay).map(wordKey);

/** "Nothing silly please", "sin chistes": says what it is not to be. */
export function isDenied(clause: Words): boolean {
  return clause.length <= TOLD_WORDS && NAYS.includes(clause[0]?.key ?? '');
}
