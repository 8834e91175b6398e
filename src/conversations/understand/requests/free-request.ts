/** A request in plain words: "script about sourdough, 30 s", "my dogs v the postman. make it silly", "సాంబార్ గురించి రీల్ రాయండి". */
import { atEnd } from '../../../engine/text/at-end.js';
import { remembered } from '../../../last-used.js';
import { escapePattern } from '../../../engine/text/escape-pattern.js';
import { withoutLinks } from '../../../engine/text/links.js';
import { clausesOf } from '../vocabulary/clauses.js';
import { isListed } from '../vocabulary/durations.js';
import { TELLING } from './likely-kind.js';
import { leftEdge, rightEdge, type Edge } from './request-edges.js';
import { isAside, isDenied, isTold, namesTopic, piecesOf } from './request-clauses.js';
import { partsAt, type Part } from './request-parts.js';
import { edgeWords } from '../vocabulary/request-vocabulary.js';
import { parseRequestLine, type ParsedRequest } from './request-words.js';
import { edgeKeys, isPlain, namesSomething, spokenWords, type SpokenWord } from '../vocabulary/word-keys.js';

export interface FreeRequest extends ParsedRequest {
  /** False: only a length or a kind in it says that she wants a script. */
  readonly isPlain: boolean;
  /** She calls it a reel, a script, a video. */
  readonly isNamed: boolean;
  /** Nothing but a "please" behind the topic asks for it. */
  readonly isOnlyPolite: boolean;
}

const READ_CHARACTERS = 6_000;
/** A longer text is told, not typed in passing: only its two ends can ask. Words. */
const SENTENCE_WORDS = 40;
/** No request has more words before or behind its topic. */
const EDGE_WORDS = 24;
/** In a longer text a length belongs to what is told ("we walked 30 minutes ..."). Words. */
const SHORT_WORDS = 18;

/** "Sourdough for beginners pls": said to somebody who is to do something. */
const POLITE = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:${edgeWords('polite').map(escapePattern).join('|')})[\s!.)]*$`,
  'iu',
);

/** True when a short text asks for a script in so many words and names its topic. */
export function asksForScript(text: string): boolean {
  const parsed = parseFreeRequest(text);
  return parsed !== null && parsed.isPlain && parsed.draft.topic !== undefined;
}

/** True where that topic says something, so that the message is no rest of one before ("script should be funny"). */
export function isWholeRequest(text: string): boolean {
  const topic = asksForScript(text) ? parseFreeRequest(text)?.draft.topic : undefined;
  return topic !== undefined && namesSomething(spokenWords(topic));
}

/** Many a reader of one message asks first whether it, or a part of it, is a request. */
const KEPT_TEXTS = 8;

/** Null when the text does not ask for a script. Never throws. */
export const parseFreeRequest = remembered(KEPT_TEXTS, (text): FreeRequest | null => {
  const words = spokenWords(withoutLinks(text.slice(0, READ_CHARACTERS)));
  if (words.length === 0) return null;
  const clauses = words.length <= SENTENCE_WORDS ? piecesOf(words) : [words];
  const read = readClauses(clauses);
  const { parts } = read;
  const lengths = parts.filter((part) => part.kind === 'seconds');
  const isShort = words.length <= SHORT_WORDS;
  const isAsked =
    read.strength === 'asked' ||
    (read.strength === 'named' &&
      (lengths.length > 0 ||
        (isShort && parts.some(({ kind }) => kind === 'cue' || kind === 'type' || kind === 'topicEnd'))));
  // "A minute of silence" names no length of a script.
  const hasFigure = lengths.length > 0 && (/\p{Nd}/u.test(text) || clauses.length > 1);
  const isOnlyPolite = !isAsked && !(isShort && hasFigure);
  if (isOnlyPolite && !(isShort && POLITE.test(text))) return null;
  const line = parseRequestLine(isOnlyPolite ? read.topic.replace(POLITE, '') : read.topic);
  const draft = { ...line.draft, ...optionsOf(parts, isCorrecting(words)) };
  const seconds = (isCorrecting(words) ? lengths.at(-1) : lengths[0])?.seconds;
  const otherSeconds = seconds === undefined ? line.otherSeconds : isListed(seconds) ? null : seconds;
  const isNamed = isAsked && parts.some(({ kind }) => kind === 'noun');
  // "30 s educational about laces" says both what a script has and no story.
  const isLabelled =
    isShort &&
    /^\p{Nd}/u.test(text.trim()) &&
    lengths.length > 0 &&
    parts.some(({ kind }) => kind === 'cue' || kind === 'type');
  const isPlain = isNamed || isLabelled || (isAsked && parts.some(({ kind }) => kind === 'ask'));
  if (draft.topic === undefined && !isPlain) return null;
  return { draft, otherSeconds, isPlain, isNamed, isOnlyPolite };
});

const CORRECTING = edgeKeys('correcting');

/** "Half a minute no wait make it 45 seconds": the last length is meant. */
function isCorrecting(words: readonly SpokenWord[]): boolean {
  return words.some(({ key }) => CORRECTING.has(key));
}

/**
 * "No, on sourdough", "actually a reel on rye": what she asked for before is not meant. Behind "reel" or a word of the
 * topic ("reel about mean girls", "no bake cookies reel") a correcting word is of the topic.
 */
export function isCorrected(text: string): boolean {
  const [clause = []] = clausesOf(spokenWords(text));
  const keys = clause.map(({ key }) => key);
  const at = keys.slice(0, CORRECTING_WITHIN).findIndex((key) => CORRECTING.has(key));
  const asking = keys.findIndex((_, place) =>
    partsAt(keys, place).some(({ kind }) => kind === 'noun' || kind === 'ask'),
  );
  if (at < 0 || (asking >= 0 && asking < at)) return false;
  return keys
    .slice(0, asking < 0 ? at : asking)
    .every((key, place, all) => CORRECTING.has(key) || isPlain(key) || partsAt(all, place).length > 0);
}

/** A correction opens with it. Words. */
const CORRECTING_WITHIN = 4;

interface Read {
  readonly topic: string;
  readonly parts: readonly Part[];
  readonly strength: Edge['strength'];
}

function readClauses(clauses: readonly (readonly SpokenWord[])[]): Read {
  const wanted = clauses.filter((clause) => clauses.length === 1 || !isDenied(clause));
  const read = wanted.map((clause) => {
    const left = leftEdge(clause.slice(0, EDGE_WORDS));
    const start = Math.max(0, clause.length - EDGE_WORDS);
    const right = rightEdge(clause.slice(start), Math.max(0, left.words - start), left.strength === 'asked');
    return { clause, left, right };
  });
  // "Reel - bee stings"
  const isHeaded =
    read.length > 1 &&
    read.some(({ clause, left }) => left.strength === 'named' && left.words === clause.length);
  const strength = isHeaded
    ? 'asked'
    : strongest(read.flatMap(({ left, right }) => [left.strength, right.strength]));
  const topics = read.map(({ clause, left, right }) => {
    // Hers again: nothing in the whole message asks.
    if (strength === 'none' && !hasOption([...left.parts, ...right.parts])) return clause;
    const topic = clause.slice(left.words, clause.length - right.words);
    const isBehind =
      left.words === 0 && right.parts.some(({ kind }) => kind === 'noun' || kind === 'topicEnd');
    return isBehind ? withoutOpening(topic) : topic;
  });
  const asking = read.findIndex(({ clause, left }) => left.strength === 'asked' && namesTopic(clause, left));
  const named = topics.map((words, at) => {
    const { left, right } = read[at] ?? NO_EDGES;
    if (isBeside(words, [...left.parts, ...right.parts], topics.length)) return [];
    // With a clause that asks for its own topic the others tell why.
    return asking >= 0 && at !== asking && (at < asking || isTold(words)) ? [] : words;
  });
  const hasTopic = named.some((words) => words.length > 0);
  return {
    topic: (hasTopic ? named : read.map(({ clause, left }) => withoutCue(clause, left)))
      .map((words) => asNamed(words.map(({ raw }) => raw)).join(' '))
      .filter(Boolean)
      .join(' ')
      .replace(atEnd(String.raw`[.,;:!।\s]`), ''),
    parts: read.flatMap(({ left, right }) => [...left.parts, ...right.parts]),
    strength,
  };
}

const NO_EDGES: { readonly left: Pick<Edge, 'parts'>; readonly right: Pick<Edge, 'parts'> } = {
  left: { parts: [] },
  right: { parts: [] },
};

/** "No rush x"; "can" and "ka rakhna" around a length. */
function isBeside(words: readonly SpokenWord[], parts: readonly Part[], of: number): boolean {
  if (of === 1 || words.length === 0) return false;
  return isAside(words) || (hasOption(parts) && words.every(({ key }) => key === '' || isPlain(key)));
}

/** "Mujhe chai pe ek video chahiye" is about chai. */
function withoutOpening(topic: readonly SpokenWord[]): readonly SpokenWord[] {
  const keys = topic.map(({ key }) => key);
  const start = keys.findIndex((_, at) => !partsAt(keys, at).some(({ kind }) => kind === 'filler'));
  return start < 0 ? topic : topic.slice(start);
}

/** "I want people to feel they can swim": with no other clause the rest of this one is the topic. */
function withoutCue(clause: readonly SpokenWord[], { parts }: Edge): readonly SpokenWord[] {
  const cue = parts.find((part) => part.kind === 'cue' && part.takesRest);
  if (!cue) return [];
  return clause.slice(parts.reduce((sum, part) => sum + part.words, 0));
}

function strongest(strengths: readonly Edge['strength'][]): Edge['strength'] {
  if (strengths.includes('asked')) return 'asked';
  return strengths.includes('named') ? 'named' : 'none';
}

function hasOption(parts: readonly Part[]): boolean {
  return parts.some(
    ({ kind }) => kind === 'seconds' || kind === 'cue' || kind === 'type' || kind === 'urgency',
  );
}

function optionsOf(parts: readonly Part[], isLast: boolean): ParsedRequest['draft'] {
  const lengths = parts.flatMap((part) => (part.kind === 'seconds' ? [part.seconds] : []));
  const seconds = isLast ? lengths.at(-1) : lengths[0];
  const types = parts.flatMap((part) => (part.kind === 'cue' || part.kind === 'type' ? [part.type] : []));
  const contentType = TELLING.find((type) => types.includes(type));
  const urgency = parts.find((part) => part.kind === 'urgency')?.urgency;
  const sells = parts.some((part) => part.kind === 'cue' && part.type === 'promotional');
  return {
    ...(seconds !== undefined && isListed(seconds) && { seconds }),
    ...(contentType && { contentType }),
    ...(urgency && { urgency }),
    ...(sells && contentType === 'promotional' && { goal: 'sales' as const }),
  };
}

/** "..., इस पर": it points back to the topic before it. */
const POINTERS = new Set(edgeWords('pointer'));

/** Before a Hindi postposition a verb is bent: "नाप लेने पर" is about "नाप लेना". */
function asNamed(named: readonly string[]): readonly string[] {
  const topic = POINTERS.has(named.at(-1) ?? '') ? named.slice(0, -1) : named;
  const last = topic.at(-1) ?? '';
  return /^[\p{Script=Devanagari}]{2,}ने$/u.test(last)
    ? [...topic.slice(0, -1), last.replace(/े$/u, 'ा')]
    : topic;
}
