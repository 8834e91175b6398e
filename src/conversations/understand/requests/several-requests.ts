/** "Two scripts, one on laces and one on glue": the requests that one message holds. */
import { durationAt, isListed, numberAt } from '../vocabulary/durations.js';
import { isMeantLength, partsAt } from './request-parts.js';
import { LINKS, NOUNS } from '../vocabulary/request-vocabulary.js';
import { weekdayOf } from './plan-asked.js';
import { parseRequestLine, type ParsedRequest } from './request-words.js';
import type { RequestDraft } from '../../script/request.js';
import { remarkOn } from '../remarks/script-remarks.js';
import { wishIn } from '../talk/wishes.js';
import {
  edgeKeys,
  isPlain,
  namesSomething,
  said,
  spokenWords,
  type SpokenWord,
} from '../vocabulary/word-keys.js';
import { typedRequest } from './typed-request.js';

type Words = readonly SpokenWord[];

/** One of several: each has a topic, or the message is none of these. */
export interface OneOfSeveral extends ParsedRequest {
  readonly draft: RequestDraft & { readonly topic: string };
}

/** The topics, and where the word stands that opens or counts them: before it the message asks. */
interface Listed {
  readonly at: number;
  readonly topics: readonly string[];
}

/** A longer text is told, not asked in passing. Words. */
const MOST_WORDS = 40;
const MOST_SCRIPTS = 5;
/** Of one topic. Words. */
const MOST_TOPIC_WORDS = 10;

const EACH = edgeKeys('each');
const JOINS = edgeKeys('numberJoin');
const OPENERS = edgeKeys('opener');
const WANTING = edgeKeys('wanting');

/** Null for a message that asks for one script, or for none. */
export function severalRequests(text: string): readonly OneOfSeveral[] | null {
  const words = spokenWords(text);
  if (words.length > MOST_WORDS) return null;
  const listed = oneByOne(words) ?? counted(words);
  const keys = words.map(({ key }) => key);
  if (listed === null || !asks(keys, listed.at)) return null;
  // Nothing else is said with a length and a topic each.
  const isWhole = listed.topics.every((topic) => isDescribed(spokenWords(topic)));
  if (!isWhole && saysOtherwise(text)) return null;
  const seconds = keys
    .map((_, at) => durationAt(keys, at)?.seconds)
    .find((one) => one !== undefined && isMeantLength(one));
  const named = seconds !== undefined && isListed(seconds) ? { seconds } : {};
  const requests = listed.topics.flatMap((line) => {
    const bare = bareLength(line);
    const { draft, otherSeconds } = bare ? typedRequest(bare.rest) : parsed(line);
    return draft.topic === undefined
      ? []
      : [{ draft: { ...named, ...bare?.length, ...draft, topic: draft.topic }, otherSeconds }];
  });
  return requests.length === listed.topics.length ? requests : null;
}

/** "15s tip about laces" is a request by itself; "laces, 15 s" a topic with an option. */
function parsed(line: string): ParsedRequest {
  return isDescribed(spokenWords(line)) ? typedRequest(line) : parseRequestLine(line);
}

/** "(Uno de 15 segundos sobre el pan, otro) de 60 sobre el horno": the unit is said once. */
function bareLength(
  line: string,
): { readonly length: Pick<RequestDraft, 'seconds'>; readonly rest: string } | null {
  const words = spokenWords(line);
  const at = words.findIndex(({ key }, place) => place <= MOST_BEFORE && /^\d+$/u.test(key));
  const seconds = Number(words[at]?.key);
  if (at < 0 || !isListed(seconds) || !isLink(words[at + 1]?.key ?? '')) return null;
  return { length: { seconds }, rest: said(words.slice(at + 2)) };
}

/** It tells how they did, or says something of a script; "another" opens a topic here. */
function saysOtherwise(text: string): boolean {
  const remark = remarkOn(text);
  const isAnother = remark?.kind === 'rewrite' && remark.asked.part === 'another';
  return wishIn(text) !== null || (remark !== null && !isAnother);
}

/** "Make two ...", "I want two ...", "two scripts ...": not "I posted two ..." or "my two ...". */
function asks(keys: readonly string[], before: number): boolean {
  const lead = keys.slice(0, before + 1);
  const kindsAt = (at: number) => partsAt(lead, at).map(({ kind, words }) => ({ kind, to: at + words }));
  const start = lead.findIndex(
    (key, at) => !OPENERS.has(key) && !kindsAt(at).some(({ kind }) => kind === 'noise'),
  );
  if (start < 0 || start > before) return false;
  const asking = lead.slice(0, before);
  if (kindsAt(start).some(({ kind, to }) => kind === 'verb' && to <= before)) return true;
  if (
    asking.some(
      (key, at) => WANTING.has(key) || kindsAt(at).some(({ kind, to }) => kind === 'ask' && to <= before),
    )
  )
    return true;
  return opensWithCount(lead, start);
}

/** "3 scripts: ...", "two reels for my shop, one ..."; "two videos flopped: ..." tells of them. */
function opensWithCount(lead: readonly string[], start: number): boolean {
  const number = numberAt(lead, start);
  if (number === null || number.value < 2 || number.value > MOST_SCRIPTS) return false;
  const rest = lead.slice(start + number.words);
  const link = rest.findIndex(isLink);
  return (link < 0 ? rest : rest.slice(0, link)).every((key, at, all) => {
    const isOfRequest = partsAt(all, at).some(({ kind }) => kind !== 'topicEnd');
    return key === '' || isPlain(key) || isOfRequest;
  });
}

/** "One on laces, another on glue", "ek daal pe ek chawal pe". */
function oneByOne(words: Words): Listed | null {
  const heads = words.flatMap(({ key }, at) => (EACH.has(key) && opensTopic(words, at) ? [at] : []));
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
const MOST_BEFORE = 2;

/** A length stands before its topic: "15s tip about laces", "funny 30 sec about my dog". */
function isDescribed(piece: Words): boolean {
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

function isLink(key: string): boolean {
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
function counted(words: Words): Listed | null {
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
  return said(words.slice(0, last + 1)).replace(/^[\s,;:.-]+|[\s,;:.!?।-]+$/gu, '');
}

function areTopics(topics: readonly string[]): boolean {
  return topics.every((topic) => {
    const words = spokenWords(topic);
    const most = isDescribed(words) ? 2 * MOST_TOPIC_WORDS : MOST_TOPIC_WORDS;
    return words.length <= most && namesSomething(words);
  });
}
