/** Reads one line such as `45s educational how I price my cakes` or "script about sourdough, 30 s" as a request. */
import type { ContentType, Seconds } from '../engine/types.js';
import { LANGUAGE_NAMES } from './language-names.js';
import { PLATFORM_WORDS, TYPE_WORDS, URGENCY_WORDS } from './request-vocabulary.js';
import { GOALS, PLATFORMS, SECONDS, type RequestDraft } from './request.js';

export interface ParsedRequest {
  readonly draft: RequestDraft;
  /** A duration she named that is not in the list, else null. */
  readonly otherSeconds: number | null;
}

const KEYS =
  /(?:^|[\s,;])(?:--)?(topic|context|goal|urgency|platform|language|lang|requirements?|require|type|seconds|length)\s*[:=]\s*/giu;
const DURATION =
  /^(\d{1,4}(?:[.,]\d)?)\s?-?(s|sec|secs|second|seconds|seg|segundos?|detik|m|min|mins|minutes?|minutos?|menit|"|”)$/iu;
const UNIT = /^(?:s|sec|secs|seconds?|seg|segundos?|detik|m|min|mins|minutes?|minutos?|menit)$/iu;
/** After these a bare number was a duration; before a noun ("15 mistakes") it is a count. */
const TOPIC_STARTERS = new Set('how why what when about on the my a an i our your'.split(' '));
const LINE_LIMIT = 6_000;

/** Never throws; what is not recognised stays in the topic. */
export function parseRequestLine(line: string): ParsedRequest {
  const reading = createReading();
  const free = readKeys(line.slice(0, LINE_LIMIT), reading);
  const words = joinTypeNames(free).split(/\s+/u).filter(Boolean);
  const rest = readEnd(readStart(words, reading), reading);
  const topic = rest
    .join(' ')
    .replace(/^(?:about|on|for)\s+/iu, '')
    .replace(/^[\s,;:.-]+|[\s,;:-]+$/gu, '');
  if (topic !== '' && reading.draft.topic === undefined) reading.draft.topic = topic;
  return { draft: reading.draft, otherSeconds: reading.otherSeconds };
}

/** Seconds named by a short answer ("45", "45 s", "1 min"), listed or not; null when it names none. */
export function secondsOf(text: string): number | null {
  const words = text.trim().split(/\s+/u).slice(0, 4);
  for (const [index, word] of words.entries()) {
    const named = durationOf(bare(word), words[index + 1]);
    if (named) return named.seconds;
    if (/^\d{1,4}$/u.test(bare(word))) return Number(bare(word));
  }
  return null;
}

export function isListed(seconds: number): seconds is Seconds {
  return (SECONDS as readonly number[]).includes(seconds);
}

/** True for a word that names an option of a request: a duration, a type, an urgency, a platform. */
export function isOptionWord(word: string): boolean {
  const plain = bare(word).toLowerCase();
  return (
    /^\d/u.test(plain) ||
    UNIT.test(plain) ||
    TYPE_WORDS.has(plain) ||
    URGENCY_WORDS.has(plain) ||
    PLATFORM_WORDS.has(plain)
  );
}

/** The content type a word names in English, or null. */
export function contentTypeOf(text: string): ContentType | null {
  const key = text.trim().toLowerCase().replace(/\s+/gu, '-');
  return TYPE_WORDS.get(key) ?? TYPE_WORDS.get(key.replaceAll('-', '')) ?? null;
}

interface Reading {
  draft: { -readonly [K in keyof RequestDraft]: RequestDraft[K] };
  otherSeconds: number | null;
}

function createReading(): Reading {
  return { draft: {}, otherSeconds: null };
}

/** Takes out `key: value` parts and returns the rest; a key with a value nobody knows is part of the topic. */
function readKeys(line: string, reading: Reading): string {
  const found = [...line.matchAll(KEYS)];
  let free = line.slice(0, found[0]?.index ?? line.length);
  for (const [index, match] of found.entries()) {
    const part = line.slice(match.index, found[index + 1]?.index ?? line.length);
    const value = part
      .slice(match[0].length)
      .replace(/^["“]|["”]?[\s,;]*$/gu, '')
      .trim();
    const key = (match[1] ?? '').toLowerCase();
    const seconds = key === 'seconds' || key === 'length' ? secondsOf(value) : null;
    if (seconds !== null) setSeconds(seconds, reading);
    else if (value === '' || !readKey(key, value, reading)) free += part;
  }
  return free;
}

function readKey(key: string, value: string, { draft }: Reading): boolean {
  const word = value.toLowerCase();
  const known: Partial<Reading['draft']> = {};
  if (key === 'topic') known.topic = value;
  else if (key === 'context') known.context = value;
  else if (key.startsWith('require')) known.requirements = [...(draft.requirements ?? []), value];
  else if (key === 'goal') known.goal = GOALS.find((goal) => goal === word);
  else if (key === 'urgency') known.urgency = word === 'normal' ? 'normal' : URGENCY_WORDS.get(word);
  else if (key === 'platform') known.platform = PLATFORM_WORDS.get(word.split(' ')[0] ?? '');
  else if (key === 'type') known.contentType = contentTypeOf(word) ?? undefined;
  else if (key === 'lang' || key === 'language') known.language = languageOf(value) ?? undefined;
  if (Object.values(known).every((part) => part === undefined)) return false;
  Object.assign(draft, known);
  return true;
}

function readStart(words: readonly string[], reading: Reading): readonly string[] {
  let at = 0;
  while (at < words.length) {
    const word = bare(words[at] ?? '');
    const duration = durationOf(word, words[at + 1]) ?? bareDuration(word, words[at + 1]);
    if (duration) {
      setSeconds(duration.seconds, reading);
      at += duration.words;
    } else if (readOption(word, reading)) at += 1;
    else break;
  }
  return words.slice(at);
}

/** Options at the end: ", 30 s", "urgent", "for tiktok", "in Spanish", "for sales". */
function readEnd(words: readonly string[], reading: Reading): readonly string[] {
  let rest = words;
  while (rest.length > 1) {
    const last = bare(rest.at(-1) ?? '');
    const link = bare(rest.at(-2) ?? '').toLowerCase();
    const two = durationOf(link, last);
    const one = durationOf(last, undefined);
    let taken = 0;
    if (two?.words === 2) {
      setSeconds(two.seconds, reading);
      taken = 2;
    } else if (one) {
      setSeconds(one.seconds, reading);
      taken = 1;
    } else if (URGENCY_WORDS.get(last.toLowerCase())) {
      reading.draft.urgency = URGENCY_WORDS.get(last.toLowerCase()) ?? 'normal';
      taken = 1;
    } else if (isTrailingType(rest, last)) {
      reading.draft.contentType = TYPE_WORDS.get(last.toLowerCase());
      taken = 1;
    } else if (['for', 'on', 'in'].includes(link) && readTail(link, last, reading)) taken = 2;
    if (taken === 0) break;
    rest = rest.slice(0, -taken);
    if (['in', 'for', 'of'].includes(bare(rest.at(-1) ?? '').toLowerCase()) && taken < 3 && (one || two))
      rest = rest.slice(0, -1);
  }
  return rest;
}

/** "bread 30s tutorial" names a type; "my yoga tutorial" is a topic. */
function isTrailingType(words: readonly string[], last: string): boolean {
  const before = words.at(-2) ?? '';
  return (
    TYPE_WORDS.has(last.toLowerCase()) &&
    (before.endsWith(',') || durationOf(bare(before), undefined) !== null)
  );
}

function readTail(link: string, word: string, reading: Reading): boolean {
  const lower = word.toLowerCase();
  const goal = GOALS.find((one) => one === lower);
  const platform = PLATFORM_WORDS.get(lower);
  const language = link === 'in' ? languageByName(lower) : null;
  if (link === 'for' && goal) reading.draft.goal = goal;
  else if (link !== 'in' && platform && PLATFORMS.includes(platform)) reading.draft.platform = platform;
  else if (language) reading.draft.language = language;
  else return false;
  return true;
}

function readOption(word: string, reading: Reading): boolean {
  const lower = word.toLowerCase();
  const type = TYPE_WORDS.get(lower);
  const urgency = URGENCY_WORDS.get(lower);
  const platform = lower === 'tiktok' || lower === 'shorts' || lower === 'reels' ? lower : undefined;
  if (type && !reading.draft.contentType) reading.draft.contentType = type;
  else if (urgency && !reading.draft.urgency) reading.draft.urgency = urgency;
  else if (platform && !reading.draft.platform) reading.draft.platform = platform;
  else return false;
  return true;
}

function durationOf(word: string, next: string | undefined): { seconds: number; words: 1 | 2 } | null {
  const joined = DURATION.exec(word);
  if (joined) return { seconds: inSeconds(joined[1] ?? '', joined[2] ?? ''), words: 1 };
  if (/^\d{1,4}(?:[.,]\d)?$/u.test(word) && next !== undefined && UNIT.test(bare(next)))
    return { seconds: inSeconds(word, bare(next)), words: 2 };
  return null;
}

function bareDuration(word: string, next: string | undefined): { seconds: number; words: 1 } | null {
  if (!/^\d{1,4}$/u.test(word) || next === undefined) return null;
  const follower = bare(next).toLowerCase();
  const isOption = TYPE_WORDS.get(follower) !== undefined || URGENCY_WORDS.get(follower) !== undefined;
  if (isOption || (isListed(Number(word)) && TOPIC_STARTERS.has(follower)))
    return { seconds: Number(word), words: 1 };
  return null;
}

function inSeconds(amount: string, unit: string): number {
  const number = Number(amount.replace(',', '.'));
  return Math.round(/^m/iu.test(unit) ? number * 60 : number);
}

function setSeconds(seconds: number, reading: Reading): void {
  if (isListed(seconds)) reading.draft.seconds = seconds;
  else reading.otherSeconds = seconds;
}

function joinTypeNames(line: string): string {
  return line.replace(
    /^((?:\S+\s+){0,4})(behind\s+the\s+scenes|myth\s+busting)\b/iu,
    (_, before: string, name: string) => {
      return before + name.replace(/\s+/gu, '-');
    },
  );
}

/** BCP 47 of a language named in words or as a tag, or null. */
export function languageOf(value: string): string | null {
  return languageByName(value.toLowerCase()) ?? (isLanguageTag(value) ? value : null);
}

/** True for tags such as `te`, `pt-BR`, `hi-Latn`. */
export function isLanguageTag(value: string): boolean {
  return /^[a-z]{2}(?:-[a-z]{2,4})?$/iu.test(value);
}

function languageByName(name: string): string | null {
  return LANGUAGE_NAMES.get(name) ?? null;
}

function bare(word: string): string {
  return word.replace(/^[,;:.(]+|[,;:.)!]+$/gu, '');
}
