/** Reads one line such as `45s educational how I price my cakes` or "script about sourdough, 30 s" as a request. */
import { atEnd } from '../../../engine/text/at-end.js';
import { withoutLinks } from '../../../engine/text/links.js';
import { GOALS, type ContentType, type Platform } from '../../../engine/closed-lists.js';
import { escapePattern } from '../../../engine/text/escape-pattern.js';
import { durationOf, isListed, secondsOf, type Duration } from '../vocabulary/durations.js';
import {
  edgeWords,
  GOAL_WORDS,
  JOINERS,
  LINKS,
  phraseAt,
  plainWord,
  PLATFORM_WORDS,
  TYPE_ANSWERS,
  TYPE_WORDS,
  URGENCY_WORDS,
} from '../vocabulary/request-vocabulary.js';
import type { RequestDraft } from '../../script/request/request.js';
import { languageOf, languageByName } from './named-language.js';

export interface ParsedRequest {
  readonly draft: RequestDraft;
  /** A duration she named that is not in the list, else null. */
  readonly otherSeconds: number | null;
}

const GOAL_NAMES = [...new Set([...GOALS, ...GOAL_WORDS.keys()])].map(escapePattern).join('|');
const KEYS = new RegExp(
  String.raw`(?:^|[\s,;])(?:--)?(?:(topic|context|goal|urgency|platform|language|lang|requirements?|require|type|seconds|length)\s*[:=]|(goal)\s(?=(?:${GOAL_NAMES})(?![\p{L}\p{M}\p{N}])))\s*`,
  'giu',
);
/** Their value is a word or two; what stands behind it belongs to the topic. */
const SHORT_VALUED = /^(?:goal|urgency|platform|lang|language|type|seconds|length)$/u;
const LONGEST_SHORT_VALUE = 3;
/** After these a bare number was a duration; before a noun ("15 mistakes") it is a count. */
const TOPIC_STARTERS = new Set(edgeWords('topicStart'));
/** A link word that says nothing when it opens a topic; "for", "para" or "de" may belong to it. */
const EMPTY_LINKS = new RegExp(
  String.raw`^(?:${edgeWords('emptyLink').map(escapePattern).join('|')})\s+`,
  'iu',
);
const INTO = new Set(edgeWords('intoLanguage'));
const LINE_LIMIT = 6_000;
/** A type of several words is looked for at the start, after a duration at most. */
const TYPE_NAME_WITHIN_WORDS = 4;

/** True for a text with `key: value` in it: `goal: sales`. */
export function hasKeys(text: string): boolean {
  return text.search(KEYS) >= 0;
}

/** Never throws; what is not recognised stays in the topic. */
export function parseRequestLine(line: string): ParsedRequest {
  const reading: Reading = { draft: {}, otherSeconds: null };
  const free = readKeys(withoutLinks(line.slice(0, LINE_LIMIT)), reading);
  const words = joinTypeNames(free.split(/\s+/u).filter(Boolean));
  const topic = readEnd(readStart(words, reading), reading)
    .join(' ')
    .replace(EMPTY_LINKS, '')
    .replace(/^[\s,;:.-]+/u, '')
    .replace(atEnd(String.raw`[\s,;:-]`), '');
  if (topic !== '' && reading.draft.topic === undefined) reading.draft.topic = topic;
  return { draft: reading.draft, otherSeconds: reading.otherSeconds };
}

/** The content type an answer names, in any language of the interface, or null. */
export function contentTypeOf(text: string): ContentType | null {
  const plain = plainWord(text.trim()).replace(/\s+/gu, ' ');
  const key = plain.replaceAll(' ', '-');
  return (
    TYPE_ANSWERS.get(plain) ?? TYPE_ANSWERS.get(key) ?? TYPE_ANSWERS.get(key.replaceAll('-', '')) ?? null
  );
}

interface Reading {
  draft: { -readonly [K in keyof RequestDraft]: RequestDraft[K] };
  otherSeconds: number | null;
}

/** Takes out `key: value` parts and returns the rest; a key with a value nobody knows is part of the topic. */
function readKeys(line: string, reading: Reading): string {
  const found = [...line.matchAll(KEYS)];
  let free = line.slice(0, found[0]?.index ?? line.length);
  for (const [index, match] of found.entries()) {
    const part = line.slice(match.index, found[index + 1]?.index ?? line.length);
    const key = (match[1] ?? match[2] ?? '').toLowerCase();
    const rest = part.slice(match[0].length);
    const left = SHORT_VALUED.test(key) ? readShort(key, rest, reading) : readWhole(key, rest, reading);
    free += left ?? part;
  }
  return free;
}

/** What of `rest` stands behind the value; null where it names none. */
function readShort(key: string, rest: string, reading: Reading): string | null {
  const ends = [...rest.matchAll(/\S+/gu)]
    .slice(0, LONGEST_SHORT_VALUE)
    .map((word) => word.index + word[0].length);
  const end = ends.findLast((one) => readWhole(key, rest.slice(0, one), reading) !== null);
  return end === undefined ? null : ` ${rest.slice(end)}`;
}

/** "YouTube Shorts": by its last word. */
function platformNamed(value: string): Platform | undefined {
  const named = value.split(/\s+/u).map((word) => PLATFORM_WORDS.get(word));
  return named.includes(undefined) ? undefined : named.at(-1);
}

function readWhole(key: string, typed: string, reading: Reading): '' | null {
  const value = typed
    .replace(atEnd(String.raw`[\s,;]`), '')
    .replaceAll(/^["“]|["”]$/gu, '')
    .trim();
  if (key === 'seconds' || key === 'length') {
    const [first = '', ...others] = value.split(/\s+/u);
    const named = durationOf(first, others[0]);
    const seconds = named?.words === others.length + 1 || others.length === 0 ? secondsOf(value) : null;
    if (seconds !== null) setSeconds(seconds, reading);
    return seconds === null ? null : '';
  }
  return value !== '' && readKey(key, value, reading) ? '' : null;
}

function readKey(key: string, value: string, { draft }: Reading): boolean {
  const word = value.toLowerCase();
  const known: Partial<Reading['draft']> = {};
  if (key === 'topic') known.topic = value;
  else if (key === 'context') known.context = value;
  else if (key.startsWith('require')) known.requirements = [...(draft.requirements ?? []), value];
  else if (key === 'goal') known.goal = GOALS.find((goal) => goal === word) ?? GOAL_WORDS.get(word);
  else if (key === 'urgency') known.urgency = word === 'normal' ? 'normal' : URGENCY_WORDS.get(word);
  else if (key === 'platform') known.platform = platformNamed(word);
  else if (key === 'type') known.contentType = contentTypeOf(word) ?? undefined;
  else if (key === 'lang' || key === 'language') known.language = languageOf(value) ?? undefined;
  if (Object.values(known).every((part) => part === undefined)) return false;
  Object.assign(draft, known);
  return true;
}

function readStart(words: readonly string[], reading: Reading): readonly string[] {
  let at = 0;
  while (at < words.length) {
    const word = words[at] ?? '';
    const duration = durationOf(word, words[at + 1]) ?? bareDuration(word, words[at + 1]);
    if (duration) {
      setSeconds(duration.seconds, reading);
      at += duration.words;
    } else if (readOption(word, reading)) at += 1;
    else if (JOINERS.has(plainWord(word)) && durationOf(words[at + 1] ?? '', words[at + 2])) at += 1;
    else break;
  }
  return words.slice(at);
}

/** Options at the end: ", 30 s", "urgent", "for tiktok", "in Spanish", "para ventas". */
function readEnd(words: readonly string[], reading: Reading): readonly string[] {
  let rest = words;
  for (let taken = readLast(rest, reading); taken > 0 && rest.length > 1; taken = readLast(rest, reading))
    rest = rest.slice(0, -taken);
  return rest;
}

/** How many words at the end were an option; the last word of a line alone is its topic. */
function readLast(words: readonly string[], reading: Reading): number {
  if (words.length < 2) return 0;
  const aim = readAim(words, reading);
  if (aim > 0) return aim;
  const last = words.at(-1) ?? '';
  const before = words.at(-2) ?? '';
  const duration = lastDuration(words);
  if (duration) {
    setSeconds(duration.seconds, reading);
    const joiner = words.at(-duration.words - 1);
    return duration.words + (joiner !== undefined && JOINERS.has(plainWord(joiner)) ? 1 : 0);
  }
  const urgency = URGENCY_WORDS.get(plainWord(last));
  if (urgency) {
    reading.draft.urgency = urgency;
    return 1;
  }
  const type = TYPE_WORDS.get(plainWord(last));
  // "bread 30s tutorial" names a type; "my yoga tutorial" is a topic.
  if (type && (before.endsWith(',') || durationOf(before, undefined))) {
    reading.draft.contentType = type;
    return 1;
  }
  return isLink(before) && readTail(plainWord(before), plainWord(last), reading) ? 2 : 0;
}

const MEANS = new Set(edgeWords('means'));

/** "... to get more followers"; "ways to get more followers" are the topic. */
function readAim(words: readonly string[], reading: Reading): number {
  const plain = words.map(plainWord);
  for (let length = Math.min(LONGEST_AIM, words.length - 1); length > 1; length -= 1) {
    const goal = GOAL_WORDS.get(plain.slice(-length).join(' '));
    if (!goal || plain.slice(0, -length).some((word) => MEANS.has(word))) continue;
    reading.draft.goal = goal;
    return length;
  }
  return 0;
}

const LONGEST_AIM = Math.max(...[...GOAL_WORDS.keys()].map((aim) => aim.split(' ').length));

function lastDuration(words: readonly string[]): Duration | null {
  const [before = '', last = ''] = words.slice(-2);
  const two = durationOf(before, last);
  return two?.words === 2 ? two : durationOf(last, undefined);
}

function isLink(word: string): boolean {
  const plain = plainWord(word);
  return LINKS.has(plain) || JOINERS.has(plain);
}

function readTail(link: string, word: string, reading: Reading): boolean {
  const goal = GOALS.find((one) => one === word) ?? GOAL_WORDS.get(word);
  const platform = PLATFORM_WORDS.get(word);
  const language = INTO.has(link) ? languageByName(word) : null;
  if (link !== 'in' && link !== 'on' && goal) reading.draft.goal = goal;
  else if (link !== 'in' && platform) reading.draft.platform = platform;
  else if (language) reading.draft.language = language;
  else return false;
  return true;
}

function readOption(word: string, reading: Reading): boolean {
  const plain = plainWord(word);
  const type = TYPE_WORDS.get(plain);
  const urgency = URGENCY_WORDS.get(plain);
  const platform = plain === 'tiktok' || plain === 'shorts' || plain === 'reels' ? plain : undefined;
  if (type && !reading.draft.contentType) reading.draft.contentType = type;
  else if (urgency && !reading.draft.urgency) reading.draft.urgency = urgency;
  else if (platform && !reading.draft.platform) reading.draft.platform = platform;
  else return false;
  return true;
}

function bareDuration(word: string, next: string | undefined): Duration | null {
  const plain = plainWord(word);
  if (!/^\d{1,4}$/u.test(plain) || next === undefined) return null;
  const follower = plainWord(next);
  const isOption = TYPE_WORDS.has(follower) || URGENCY_WORDS.has(follower);
  if (isOption || (isListed(Number(plain)) && TOPIC_STARTERS.has(follower)))
    return { seconds: Number(plain), words: 1 };
  return null;
}

function setSeconds(seconds: number, reading: Reading): void {
  if (isListed(seconds)) reading.draft.seconds = seconds;
  else reading.otherSeconds = seconds;
}

/** "behind the scenes", "paso a paso": a type of several words becomes one. */
function joinTypeNames(words: readonly string[]): readonly string[] {
  const start = words.slice(0, TYPE_NAME_WITHIN_WORDS + 4).map(plainWord);
  for (let at = 0; at <= TYPE_NAME_WITHIN_WORDS; at += 1) {
    const length = phraseAt(start, at, TYPE_PHRASES);
    const type = TYPE_WORDS.get(start.slice(at, at + length).join(' '));
    if (type) return [...words.slice(0, at), type, ...words.slice(at + length)];
  }
  return words;
}

const TYPE_PHRASES = new Set([...TYPE_WORDS.keys()].filter((name) => name.includes(' ')));
