/** "Two scripts, one on laces and one on glue": the requests that one message holds. */
import { durationAt, isListed, numberAt } from './durations.js';
import { isMeantLength, partsAt } from './request-parts.js';
import { edgeWords, LINKS, NOUNS } from './request-vocabulary.js';
import { parseRequestLine, type ParsedRequest } from './request-words.js';
import { isPlain, spokenWords, wordKey, type SpokenWord } from './word-keys.js';

type Words = readonly SpokenWord[];

/** A longer text is told, not asked in passing. Words. */
const MOST_WORDS = 40;
const MOST_SCRIPTS = 5;
/** Of one topic. Words. */
const MOST_TOPIC_WORDS = 10;

const EACH = new Set(edgeWords('each').map(wordKey));
const JOINS = new Set(edgeWords('numberJoin').map(wordKey));

/** Null for a message that asks for one script, or for none. */
export function severalRequests(text: string): readonly ParsedRequest[] | null {
  const words = spokenWords(text);
  if (words.length > MOST_WORDS) return null;
  const topics = oneByOne(words) ?? counted(words);
  if (topics === null) return null;
  const keys = words.map(({ key }) => key);
  const seconds = keys
    .map((_, at) => durationAt(keys, at)?.seconds)
    .find((one) => one !== undefined && isMeantLength(one));
  return topics.map((topic) => {
    const { draft, otherSeconds } = parseRequestLine(topic);
    const named = seconds !== undefined && isListed(seconds) ? { seconds } : {};
    return { draft: { ...named, ...draft }, otherSeconds };
  });
}

/** "One on laces, another on glue", "ek daal pe ek chawal pe". */
function oneByOne(words: Words): readonly string[] | null {
  const heads = words.flatMap(({ key }, at) => (EACH.has(key) && opensTopic(words, at) ? [at] : []));
  if (heads.length < 2 || heads.length > MOST_SCRIPTS) return null;
  const topics = heads.map((at, index) => {
    const piece = words.slice(at + 1, heads[index + 1] ?? words.length);
    const end = topicEndIn(piece);
    return said(end < 0 ? piece.slice(1) : piece.slice(0, end));
  });
  return areTopics(topics) ? topics : null;
}

/** A link stands behind it, or what ends a topic before the next one begins. */
function opensTopic(words: Words, at: number): boolean {
  if (isLink(words[at + 1]?.key ?? '')) return true;
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
function counted(words: Words): readonly string[] | null {
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
  return topics.length === count && areTopics(topics) ? topics : null;
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
  return pieces.map(said).filter((topic) => topic !== '');
}

function said(words: Words): string {
  const last = words.findLastIndex(({ key }) => key !== '' && !JOINS.has(key));
  return words
    .slice(0, last + 1)
    .map(({ raw }) => raw)
    .join(' ')
    .replace(/^[\s,;:.-]+|[\s,;:.!?।-]+$/gu, '');
}

function areTopics(topics: readonly string[]): boolean {
  return topics.every((topic) => {
    const words = spokenWords(topic);
    return words.length <= MOST_TOPIC_WORDS && words.some(({ key }) => /\p{L}/u.test(key) && !isPlain(key));
  });
}
