/** The topics one message lists, each for a script of its own: "one on laces and one on glue", "3 scripts: laces, glue, salt". */
import { atEnd } from '../../../engine/text/at-end.js';
import { NOUNS, LINKS } from '../vocabulary/request-vocabulary.js';
import { durationAt, isListed, numberAt } from '../vocabulary/durations.js';
import {
  edgeKeys,
  type SpokenWord,
  spokenWords,
  said,
  namesSomething,
  isPlain,
} from '../vocabulary/word-keys.js';
import { partsAt } from './request-parts.js';
import { weekdayOf } from './plan-asked.js';

type Words = readonly SpokenWord[];

/** The topics, and where the word stands that opens or counts them: before it the message asks. */
export interface Listed {
  readonly at: number;
  readonly topics: readonly string[];
}

export const MOST_SCRIPTS = 5;
/** Of one topic. Words. */
const MOST_TOPIC_WORDS = 10;
const EACH = edgeKeys('each');
const JOINS = edgeKeys('numberJoin');

/** "One on laces, another on glue", "ek daal pe ek chawal pe". */
export function oneByOne(words: Words): Listed | null {
  // "Another one" opens one topic.
  const isHead = (at: number): boolean =>
    EACH.has(words[at]?.key ?? '') && !EACH.has(words[at + 1]?.key ?? '');
  const heads = words.flatMap((_, at) => (isHead(at) && opensTopic(words, at) ? [at] : []));
  if (heads.length < 2 || heads.length > MOST_SCRIPTS) return null;
  const pieces = heads.map((at, index) => {
    const piece = words.slice(nounsEnd(words, at + 1), heads[index + 1] ?? words.length);
    if (isDescribed(piece)) return piece;
    const end = topicEndIn(piece);
    return withoutDay(end < 0 ? piece.slice(1) : piece.slice(0, end));
  });
  const topics = dealtOut(pieces);
  return areTopics(topics) ? { at: heads[0] ?? 0, topics } : null;
}

/** "One script on laces": the word for what she wants stands between. */
function nounsEnd(words: Words, from: number): number {
  const end = words.slice(from).findIndex(({ key }) => !NOUNS.has(key));
  return end < 0 ? from : from + end;
}

/** "Monday about laces": when it is for is no part of what it is about. */
function withoutDay(piece: Words): Words {
  const day = piece.findIndex(({ key }) => !isPlain(key));
  if (weekdayOf(piece[day]?.key ?? '') === null) return piece;
  const rest = piece.slice(day + 1);
  return isLink(rest[0]?.key ?? '') ? rest.slice(1) : rest;
}

/** "One for Monday and one for Friday about laces and glue": as many topics as days behind the last of them, or one for all. */
function dealtOut(pieces: readonly Words[]): readonly string[] {
  const topics = pieces.map(bareTopic);
  const last = pieces.at(-1) ?? [];
  if (topics.at(-1) === '' || topics.slice(0, -1).some((topic) => topic !== '')) return topics;
  const listed = split(last);
  return listed.length === pieces.length ? listed : topics.map(() => bareTopic(last));
}

/** Small words and one of hers between "another" and its length: "otro cortito de 15". */
export const MOST_BEFORE = 2;

/** A length stands before its topic: "15s tip about laces", "funny 30 sec about my dog". */
export function isDescribed(piece: Words): boolean {
  const keys = piece.map(({ key }) => key);
  return keys.slice(0, MOST_BEFORE + 1).some((key, at) => {
    const isLength = durationAt(keys, at) !== null || (/^\d+$/u.test(key) && isListed(Number(key)));
    return isLength && keys.length > at + MOST_BEFORE;
  });
}

/** A link or a length stands behind it, or what ends a topic before the next one begins. */
function opensTopic(words: Words, at: number): boolean {
  if (isLink(words[nounsEnd(words, at + 1)]?.key ?? '')) return true;
  if (isDescribed(words.slice(nounsEnd(words, at + 1)))) return true;
  const rest = words.slice(at + 1);
  const next = rest.findIndex(({ key }) => EACH.has(key));
  return topicEndIn(next < 0 ? rest : rest.slice(0, next)) > 0;
}

export function isLink(key: string): boolean {
  return LINKS.has(key);
}

function topicEndIn(words: Words): number {
  const keys = words.map(({ key }) => key);
  return keys.findIndex(
    (_, at) =>
      at > 0 && partsAt(keys, at).some(({ kind, words: length }) => kind === 'topicEnd' && length > 0),
  );
}

/** "3 scripts: laces, glue, salt", "two reels about bread and butter": as many topics as she counts. */
export function counted(words: Words): Listed | null {
  const keys = words.map(({ key }) => key);
  const at = keys.findIndex((key, place) => place > 0 && NOUNS.has(key) && countBefore(keys, place) > 1);
  if (at < 0) return null;
  const count = countBefore(keys, at);
  const behind = words.slice(at + 1);
  const isHeaded = (words[at]?.raw ?? '').endsWith(':');
  const link = isHeaded ? -1 : behind.findIndex(({ raw, key }) => isLink(key) || raw.endsWith(':'));
  const end = topicEndIn(behind);
  if (!isHeaded && link < 0 && end < 0) return null;
  const list = end > 0 ? behind.slice(0, end) : behind.slice(link + 1);
  // "Two reels about bread, the sour kind" tells more of one.
  if (!isHeaded && !(behind[link]?.raw ?? '').endsWith(':') && !list.some(({ key }) => JOINS.has(key)))
    return null;
  const topics = split(list);
  return topics.length === count && areTopics(topics) ? { at, topics } : null;
}

function countBefore(keys: readonly string[], at: number): number {
  const value = numberAt(keys, at - 1)?.value ?? 0;
  return value <= MOST_SCRIPTS ? value : 0;
}

function split(list: Words): readonly string[] {
  const pieces: SpokenWord[][] = [[]];
  for (const word of list) {
    if (JOINS.has(word.key)) pieces.push([]);
    else pieces.at(-1)?.push(word);
    if (/[,;]$/u.test(word.raw)) pieces.push([]);
  }
  return pieces.map(bareTopic).filter((topic) => topic !== '');
}

function bareTopic(words: Words): string {
  const last = words.findLastIndex(({ key }) => key !== '' && !JOINS.has(key));
  return said(words.slice(0, last + 1))
    .replace(/^[\s,;:.-]+/u, '')
    .replace(atEnd(String.raw`[\s,;:.!?।-]`), '');
}

function areTopics(topics: readonly string[]): boolean {
  return topics.every((topic) => {
    const words = spokenWords(topic);
    const most = isDescribed(words) ? 2 * MOST_TOPIC_WORDS : MOST_TOPIC_WORDS;
    return words.length <= most && namesSomething(words);
  });
}
