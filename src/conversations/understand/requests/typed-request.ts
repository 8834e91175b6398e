/** A request as she types or says it: the topic, its options, and what she tells beside it. */
import { atEnd } from '../../../engine/text/at-end.js';
import { remembered } from '../../../last-used.js';
import { withoutLinks } from '../../../engine/text/links.js';
import { isListed } from '../vocabulary/durations.js';
import { withUnit } from './bare-length.js';
import { parseFreeRequest } from './free-request.js';
import { topicSpan, type Span } from '../learned/topic-span.js';
import { likelyKind } from './likely-kind.js';
import { withoutWishes } from './request-wishes.js';
import { hasKeys, parseRequestLine, type ParsedRequest } from './request-words.js';
import type { RequestDraft } from '../../script/request/request.js';
import { isGreeting } from '../herself/name-given.js';
import { talkOf } from '../talk/small-talk.js';
import { soldBefore, widened, withoutLoose, storyOrdered } from './topic-words.js';
import { topicBehindSwitch } from './topic-switch.js';
import { isPlain, said, spokenWords, type SpokenWord } from '../vocabulary/word-keys.js';
import { secondsAround, optionsAround } from './around-topic.js';
import { besideOf } from './beside-topic.js';

type Words = readonly SpokenWord[];

/** A longer text is told, not asked in passing: the rules look at its two ends. Words. */
const MOST_WORDS = 160;

/** What is asked of a message several times, last whether its topic is one and what it is. */
const KEPT_TEXTS = 8;

/** Every text gives a request: whether it is one has been decided before. Never throws. */
export const typedRequest = remembered(KEPT_TEXTS, (typed): ParsedRequest => {
  const parsed = readRequest(withUnit(withoutLinks(typed)));
  const { topic, ...draft } = parsed.draft;
  return topic === undefined || !saysNothing(topic) ? parsed : { ...parsed, draft };
});

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
  const topic = said(words)
    .replace(/^[\s"“«(.,;:-]+/u, '')
    .replace(atEnd(String.raw`[\s.,;:!।"”»-]`), '');
  return isAsked ? topic.replace(/(?<!\?)\?+$/u, '') : topic;
}
