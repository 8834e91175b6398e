/** A request as she types or says it: the topic, its options, and what she tells beside it. */
import { isSaidToUs, SURE_BESIDE } from '../../../engine/text/said-to-us.js';
import { withoutLinks } from '../../../engine/text/links.js';
import { clausesOf } from '../vocabulary/clauses.js';
import { durationAt, isListed, type Duration } from '../vocabulary/durations.js';
import { parseFreeRequest } from './free-request.js';
import { topicSpan, type Span } from '../learned/topic-span.js';
import { likelyKind } from './likely-kind.js';
import { isMeantLength, partsAt, type Part } from './request-parts.js';
import { isAside, isDenied } from './request-clauses.js';
import { LINKS, NOUNS, PLATFORM_WORDS, URGENCY_WORDS } from '../vocabulary/request-vocabulary.js';
import { withoutWishes } from './request-wishes.js';
import { hasKeys, parseRequestLine, type ParsedRequest } from './request-words.js';
import { languageNamedAt } from '../remarks/remark-clauses.js';
import type { RequestDraft } from '../../script/request.js';
import { isGreeting } from '../herself/name-given.js';
import { talkOf } from '../talk/small-talk.js';
import { soldBefore, widened, withoutLoose, storyOrdered } from './topic-words.js';
import { topicBehindSwitch } from './topic-switch.js';
import { edgeKeys, isPlain, said, spokenWords, type SpokenWord } from '../vocabulary/word-keys.js';

type Words = readonly SpokenWord[];

/** A longer text is told, not asked in passing: the rules look at its two ends. Words. */
const MOST_WORDS = 160;
const REQUIREMENT_WORDS = 8;
/** Fewer words with a meaning of their own tell nothing. */
const TELLING_WORDS = 2;

/** Every text gives a request: whether it is one has been decided before. Never throws. */
export function typedRequest(typed: string): ParsedRequest {
  const parsed = readRequest(withUnit(withoutLinks(typed)));
  const { topic, ...draft } = parsed.draft;
  return topic === undefined || !saysNothing(topic) ? parsed : { ...parsed, draft };
}

const EACH = edgeKeys('each');

/** "Um de 15 com a dica do jeans", "one of 30 about laces": seconds are what such a number counts. */
function withUnit(text: string): string {
  const words = spokenWords(text);
  const at = words.findIndex(
    ({ key }, place) =>
      /^\d+$/u.test(key) &&
      isListed(Number(key)) &&
      [words[place - 1], words[place - 2]].some((word) => EACH.has(word?.key ?? '')) &&
      isPlain(words[place + 1]?.key ?? '') &&
      durationAt([key, words[place + 1]?.key ?? ''], 0) === null,
  );
  return at < 0
    ? text
    : said(words.map((word, place) => (place === at ? { ...word, raw: `${word.key}s` } : word)));
}

/** "Good evening, do you write reels?", "haan, write it": a greeting, a yes or a command is no topic. */
function saysNothing(topic: string): boolean {
  return isGreeting(topic) || talkOf(topic).length > 0 || /^\/\p{L}+$/u.test(topic);
}

function readRequest(said: string): ParsedRequest {
  const whole = topicBehindSwitch(said) || said;
  const { rest, wishes } = withoutWishes(whole);
  const { draft, otherSeconds } = readTopic(rest, whole);
  const requirements = [...(draft.requirements ?? []), ...wishes];
  return { draft: { ...draft, ...(requirements.length > 0 && { requirements }) }, otherSeconds };
}

/** `whole`: the request with what says its kind. */
function readTopic(text: string, whole: string): ParsedRequest {
  const words = spokenWords(text);
  if (words.length === 0 || words.length > MOST_WORDS || hasKeys(text))
    return parseFreeRequest(text) ?? parseRequestLine(text);
  const span = widened(topicSpan(words), words);
  const asked = words.slice(span.from, span.to);
  const story = storyOrdered(asked);
  const own = story ?? soldBefore(asked, words.slice(0, span.from)) ?? asked;
  const named = topicOf(own, isAskedFor(words, span));
  // "... in English", "... for TikTok" at its end are options still.
  const line = withoutLengths(parseRequestLine(named), named);
  if (!/\p{L}/u.test(line.draft.topic ?? '')) return parseFreeRequest(text) ?? parseRequestLine(text);
  const around = words.map((word, at) => (at >= span.from && at < span.to ? null : word));
  const seconds = secondsAround(around);
  const draft: RequestDraft = {
    ...line.draft,
    ...optionsAround(around, likelyKind(whole) ?? (story && 'storytelling')),
    ...(seconds !== null && isListed(seconds) && { seconds }),
    ...besideOf(words, span),
  };
  return { draft, otherSeconds: seconds === null || isListed(seconds) ? null : seconds };
}

/** "The 5 minute rule" names no length, "a tutorial that went wrong" no kind: inside a topic they belong to it. */
function withoutLengths({ draft, otherSeconds }: ParsedRequest, topic: string): ParsedRequest {
  const isOfTopic = draft.seconds !== undefined || draft.contentType !== undefined || otherSeconds !== null;
  return { draft: isOfTopic ? { topic } : draft, otherSeconds: null };
}

/** What a text is about. */
export function topicIn(text: string): string {
  return typedRequest(text).draft.topic ?? text.trim();
}

/** "Could you write on why adults quit?": the question is the request, not the topic. */
function isAskedFor(words: Words, { from }: Span): boolean {
  return from > 0 && !/[,;:.!?]$/u.test(words[from - 1]?.raw ?? '');
}

function topicOf(span: Words, isAsked: boolean): string {
  const words = withoutLoose(span);
  if (words.every(({ key }) => key === '' || isPlain(key))) return '';
  const topic = said(words).replace(/^[\s"“«(.,;:-]+|[\s.,;:!।"”»-]+$/gu, '');
  return isAsked ? topic.replace(/\?+$/u, '') : topic;
}

type Around = readonly (SpokenWord | null)[];

const CORRECTING = edgeKeys('correcting');

/** "My 20 minute tray bake" is a topic: only what stands around it is a length. "A minute, no, make it 40": the last is meant. */
function secondsAround(around: Around): number | null {
  const keys = around.map((word) => word?.key ?? '');
  const first = keys.findIndex((_, at) => lengthAt(keys, at) !== null);
  if (first < 0)
    return (
      keys.map((key, at) => (isAlone(around, at) ? bareSeconds(key) : null)).find((one) => one !== null) ??
      null
    );
  const corrected = keys.findIndex((key, at) => at > first && CORRECTING.has(key));
  const again = keys
    .map((key, at) => (at > corrected ? (lengthAt(keys, at)?.seconds ?? bareSeconds(key)) : null))
    .find((one) => one !== null);
  return (corrected > first ? again : undefined) ?? lengthAt(keys, first)?.seconds ?? null;
}

function lengthAt(keys: readonly string[], at: number): Duration | null {
  const duration = durationAt(keys, at);
  return duration && isMeantLength(duration.seconds) ? duration : null;
}

/** Lengths without their unit are round: "damp walls. 30". Seconds. */
const SHORTEST_BARE = 10;
const LONGEST_BARE = 120;
const ROUND_TO = 5;

function bareSeconds(key: string): number | null {
  const number = /^\d{2,3}$/u.test(key) ? Number(key) : 0;
  return number >= SHORTEST_BARE && number <= LONGEST_BARE && number % ROUND_TO === 0 ? number : null;
}

function optionsAround(around: Around, contentType: RequestDraft['contentType'] | null): RequestDraft {
  const keys = around.map((word) => word?.key ?? '');
  const isNamed = (at: number): boolean =>
    LINKS.has(keys[at - 1] ?? '') || NOUNS.has(keys[at + 1] ?? '') || isAlone(around, at);
  const urgency = keys.map((key) => URGENCY_WORDS.get(key)).find((one) => one !== undefined);
  const platform = keys
    .map((key, at) => (isNamed(at) ? PLATFORM_WORDS.get(key) : undefined))
    .find((one) => one !== undefined && one !== 'reels');
  const language = keys
    .map((key, at) =>
      key === '' ? null : (languageNamedAt(keys, at) ?? (isNamed(at) ? languageNamedAt([key], 0) : null)),
    )
    .findLast((one) => one !== null);
  return {
    ...(contentType && { contentType }),
    ...(urgency && { urgency }),
    ...(platform && { platform }),
    ...(language && { language }),
    ...(contentType === 'promotional' && { goal: 'sales' }),
  };
}

/** The whole clause: "..., tiktok". */
function isAlone(around: Around, at: number): boolean {
  const ends = (word: SpokenWord | null | undefined): boolean => !word || /[,;:.!?]$/u.test(word.raw);
  return ends(around[at - 1]) && (ends(around[at]) || at === around.length - 1);
}

/** What is told goes to the writer as it stands; "no jokes" is a wish for the script. */
function besideOf(words: Words, { from, to }: Span): Pick<RequestDraft, 'context' | 'requirements'> {
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
  'seconds',
  'cue',
  'type',
  'urgency',
  'ask',
  'deadline',
  'noise',
  'noun',
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
  return said(piece).replace(/^[\s,;:.-]+|[\s,;:.!।-]+$/gu, '');
}
