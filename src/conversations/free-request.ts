/** A request in plain words: "script about sourdough, 30 s", "సాంబార్ గురించి రీల్ రాయండి". */
import { durationOf } from './durations.js';
import {
  FILLERS,
  JOINERS,
  LINKS,
  NOUNS,
  phraseAt,
  plainWord,
  TOPIC_ENDS,
  VERBS,
} from './request-vocabulary.js';
import { isOptionWord, parseRequestLine, type ParsedRequest } from './request-words.js';

/** The noun of "write me a 30 second reel about ..." stands early. */
const NOUN_WITHIN_WORDS = 9;
/** A topic with options before the noun, as Hindi and Telugu put it, is one spoken sentence. */
const SENTENCE_WORDS = 30;
const READ_CHARACTERS = 6_000;
/** Nobody means a script by a longer time. */
const LONGEST_MEANT_SECONDS = 180;
/** Said of many other things too ("a video camera", "a video of my dog made me cry"). */
const LOOSE_NOUN = /^v[ií]d[ei]os?$|^vidio$|^shorts?$/u;
/** Links that name a topic whatever stands before them. */
const ABOUT = /^(?:about|sobre|acerca|respeito|tentang|mengenai|soal|yang)$/u;
const QUESTION_WORD = /^(?:how|why|what|when|where|cómo|como|por|qué|cuándo|cara|kenapa|mengapa)$/u;

/** True when a short text asks for a script in so many words and names its topic. */
export function asksForScript(text: string): boolean {
  const words = wordsOf(text);
  const asked = words.length <= SENTENCE_WORDS ? askedIn(words) : null;
  return asked !== null && parseRequestLine(asked.join(' ')).draft.topic !== undefined;
}

/** Null when the text does not ask for a script. Never throws. */
export function parseFreeRequest(text: string): ParsedRequest | null {
  const words = wordsOf(text);
  const asked = askedIn(words);
  if (asked) return parseRequestLine(asked.join(' '));
  // "A minute of silence" and "bake for 30 minutes" are no lengths of a script.
  if (words.length > NOUN_WITHIN_WORDS * 2 || !/\p{Nd}/u.test(text)) return null;
  const parsed = parseRequestLine(text);
  const seconds = parsed.draft.seconds ?? parsed.otherSeconds;
  return seconds !== null && seconds <= LONGEST_MEANT_SECONDS ? parsed : null;
}

function wordsOf(text: string): readonly string[] {
  return text.slice(0, READ_CHARACTERS).trim().split(/\s+/u);
}

/** The words of the request that say what it is about; null when none is asked for. */
function askedIn(words: readonly string[]): readonly string[] | null {
  const line = words.map(plainWord);
  return nounFirst(words, line) ?? topicFirst(words, line);
}

/** "Write a reel about X", "guion de 30 segundos sobre X": options and topic without the words that asked. */
function nounFirst(words: readonly string[], line: readonly string[]): readonly string[] | null {
  const noun = line.slice(0, NOUN_WITHIN_WORDS).findIndex((word) => NOUNS.has(word));
  if (noun < 0) return null;
  const before = line.slice(0, noun);
  if (!before.every((word) => isAsking(word) || isOptionWord(word))) return null;
  const { options, at, isLinked, hasVerb } = readOptions(words, line, noun + 1);
  const verb = hasVerb || before.some((word) => VERBS.has(word));
  const topic = withoutTopicEnd(words.slice(at), line.slice(at));
  const isMarked = /[:,]$/u.test(words[noun] ?? '');
  // "30 second reel why dough does not rise": nobody gives a length to anything else.
  const isTimed = line.slice(0, at).some((_, index) => durationAt(words, index) > 0);
  const isAsked = verb || isLinked || isMarked || isTimed;
  if (LOOSE_NOUN.test(line[noun] ?? '') && topic.length > 0 && options.length === 0 && !isMarked) {
    const isAbout = line.slice(noun + 1, at).some((word) => ABOUT.test(word));
    if (verb ? !isLinked && !QUESTION_WORD.test(line[at] ?? '') : !isAbout) return null;
  }
  if (!isAsked || (topic.length === 0 && options.length === 0 && !verb)) return null;
  return [...words.slice(0, noun).filter((word) => !isAsking(plainWord(word))), ...options, ...topic];
}

/** What stands between the noun and the topic; `at` = where the topic begins. */
function readOptions(words: readonly string[], line: readonly string[], from: number) {
  const options: string[] = [];
  let at = from;
  let isLinked = false;
  let hasVerb = false;
  while (at < line.length && !isLinked) {
    const word = line[at] ?? '';
    const duration = durationAt(words, at);
    const link = phraseAt(line, at, LINKS);
    if (duration > 0 || isOptionWord(word)) options.push(...words.slice(at, at + Math.max(1, duration)));
    // "de 30 segundos" goes on; "de mi primera venta" is the topic.
    else if (link > 0) isLinked = durationAt(words, at + link) === 0;
    // "Por qué" asks, "por favor" is polite.
    else if (!isAsking(word) || (word === 'por' && /^qu[eéê]$/u.test(line[at + 1] ?? ''))) break;
    // "De" is "of" in Spanish and "give" in Hindi.
    hasVerb ||= link === 0 && VERBS.has(word);
    at += Math.max(1, duration, link);
  }
  return { options, at, isLinked, hasVerb };
}

/** "X ke baare mein 30 second ki reel banao": the topic, its postposition, options, noun and verb. */
function topicFirst(words: readonly string[], line: readonly string[]): readonly string[] | null {
  if (words.length > SENTENCE_WORDS) return null;
  const noun = line.findLastIndex((word) => NOUNS.has(word));
  if (noun < 1 || !line.slice(noun + 1).every(isAsking)) return null;
  for (let at = noun - 1; at > 0; at -= 1) {
    const length = phraseAt(line, at, TOPIC_ENDS);
    if (length === 0) continue;
    const options = words.slice(at + length, noun).filter((word) => !isAsking(plainWord(word)));
    const start = line.findIndex((word) => !FILLERS.has(word));
    return start >= 0 && start < at ? [...options, ...asNamed(words.slice(start, at))] : null;
  }
  return null;
}

function withoutTopicEnd(topic: readonly string[], line: readonly string[]): readonly string[] {
  for (let at = Math.max(1, line.length - 5); at < line.length; at += 1) {
    const length = phraseAt(line, at, TOPIC_ENDS);
    if (length > 0 && line.slice(at + length).every(isAsking)) return asNamed(topic.slice(0, at));
  }
  return topic;
}

/** "..., इस पर": it points back to the topic before it. */
const POINTER = /^(?:इस|इसी|is|isi)$/u;

/** Before a Hindi postposition a verb is bent: "नाप लेने पर" is about "नाप लेना". */
function asNamed(named: readonly string[]): readonly string[] {
  const points = named.length > 1 && POINTER.test(named.at(-1) ?? '');
  const topic = points ? [...named.slice(0, -2), (named.at(-2) ?? '').replace(/[,;:।]+$/u, '')] : named;
  const last = topic.at(-1) ?? '';
  return /^[\p{Script=Devanagari}]{2,}ने$/u.test(last)
    ? [...topic.slice(0, -1), last.replace(/े$/u, 'ा')]
    : topic;
}

/** Words of the vocabulary that ask or stand between; nobody's topic. */
function isAsking(word: string): boolean {
  return VERBS.has(word) || FILLERS.has(word) || JOINERS.has(word);
}

/** Words a duration at `at` takes; 0 = none stands there. */
function durationAt(words: readonly string[], at: number): number {
  return durationOf(words[at] ?? '', words[at + 1])?.words ?? 0;
}
