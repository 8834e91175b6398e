/** What stands at a place of a request in plain words: a length, a kind, the words that ask, or nothing of these. */
import type { ContentType, Urgency } from '../../../engine/types.js';
import { durationAt } from '../vocabulary/durations.js';
import { labelledPhrases, longestAt, longestOfEachAt } from '../vocabulary/phrase-patterns.js';
import {
  FILLERS,
  JOINERS,
  LINKS,
  NOUNS,
  TOPIC_ENDS,
  TYPE_ANSWERS,
  TYPE_WORDS,
  URGENCY_WORDS,
  VERBS,
  VOCABULARIES,
} from '../vocabulary/request-vocabulary.js';
import { phraseKey } from '../vocabulary/word-keys.js';

export type Part = { readonly words: number } & (
  | { readonly kind: 'seconds'; readonly seconds: number }
  | {
      readonly kind: 'cue';
      readonly type: ContentType;
      /** False: says the kind, but asks for nothing by itself. */
      readonly asks: boolean;
      /** Words at its end that belong to the topic as well ("explain *why* ..."). */
      readonly keeps: number;
      /** What follows in its clause is about the viewers, not the topic. */
      readonly takesRest: boolean;
    }
  | { readonly kind: 'type'; readonly type: ContentType }
  | { readonly kind: 'urgency'; readonly urgency: Exclude<Urgency, 'normal'> }
  | { readonly kind: PlainKind }
);
type PlainKind = 'ask' | 'noun' | 'verb' | 'link' | 'topicEnd' | 'filler' | 'noise' | 'deadline';
type Cue = Extract<Part, { kind: 'cue' }>;

/** Nobody means a script by a longer time, or by a shorter one ("people left after 3 secs"). */
const LONGEST_MEANT_SECONDS = 180;
const SHORTEST_MEANT_SECONDS = 5;
/** Shorter names of a part are too near to other words to be guessed from a typo. Letters. */
const SHORTEST_GUESSED = 6;

const CUES = labelledPhrases(
  VOCABULARIES.flatMap(({ cues }) =>
    Object.entries(cues).flatMap(([type, phrases]) =>
      phrases.map((written) => {
        const { phrase, ...cue } = readCue(written);
        // The schema lists the names.
        return [{ type: type as ContentType, ...cue }, [phrase]] as const;
      }),
    ),
  ),
);
/** In this order where several take as many words. */
const PLAIN_PARTS = labelledPhrases<PlainKind>([
  ['ask', VOCABULARIES.flatMap(({ ask }) => ask)],
  ['deadline', VOCABULARIES.flatMap(({ deadline }) => deadline)],
  ['noise', VOCABULARIES.flatMap(({ noise }) => noise)],
  ['noun', [...NOUNS]],
  ['link', [...LINKS]],
  ['topicEnd', [...TOPIC_ENDS]],
  ['verb', [...VERBS]],
  ['filler', [...FILLERS, ...JOINERS]],
]);
const NOUN_KEYS = new Set([...NOUNS].map(phraseKey));
const TYPES = labelledPhrases([...TYPE_WORDS].map(([phrase, type]) => [type, [phrase]] as const));
const TYPE_ALONE = new Map([...TYPE_ANSWERS].map(([phrase, type]) => [phraseKey(phrase), type]));
const URGENCIES = new Map([...URGENCY_WORDS].map(([phrase, urgency]) => [phraseKey(phrase), urgency]));
/** "Shorts" is one letter from "shirts" and "sports". */
const GUESSABLE = [...NOUN_KEYS].filter(
  (noun) =>
    noun.length >= SHORTEST_GUESSED && /^[a-z]+$/u.test(noun) && !/^(?:short|video|tiktok)/u.test(noun),
);

/** "We walked 30 minutes" is no length of a script. */
export function isMeantLength(seconds: number): boolean {
  return seconds >= SHORTEST_MEANT_SECONDS && seconds <= LONGEST_MEANT_SECONDS;
}

/** Every part that begins at `at`, the longest first. */
export function partsAt(keys: readonly string[], at: number): readonly Part[] {
  const key = keys[at] ?? '';
  const parts: Part[] = [];
  const duration = durationAt(keys, at);
  if (duration && isMeantLength(duration.seconds))
    parts.push({ kind: 'seconds', seconds: duration.seconds, words: duration.words });
  const cue = cueAt(keys, at);
  if (cue) parts.push(cue);
  // "Story" is a kind where it is the whole clause.
  const alone = at === 0 ? TYPE_ALONE.get(keys.join(' ')) : undefined;
  if (alone) parts.push({ kind: 'type', type: alone, words: keys.length });
  const type = longestAt(keys, at, TYPES);
  if (type) parts.push({ kind: 'type', type: type.phrase.label, words: type.words });
  const urgency = URGENCIES.get(key);
  if (urgency) parts.push({ kind: 'urgency', urgency, words: 1 });
  for (const { phrase, words } of longestOfEachAt(keys, at, PLAIN_PARTS))
    parts.push({ kind: phrase.label, words });
  if (isMistypedNoun(key)) parts.push({ kind: 'noun', words: 1 });
  return parts.toSorted((a, b) => b.words - a.words);
}

/** The longest part of one of `kinds` that ends just before `end`, or null. */
export function partBefore(
  keys: readonly string[],
  end: number,
  kinds: ReadonlySet<Part['kind']>,
): Part | null {
  const line = keys.slice(0, end);
  for (let at = Math.max(0, end - LONGEST_PART_WORDS); at < end; at += 1) {
    const part = partsAt(line, at).find((one) => kinds.has(one.kind) && at + one.words === end);
    if (part && !(part.kind === 'cue' && part.keeps > 0)) return part;
  }
  return null;
}

const LONGEST_PART_WORDS = 8;

function cueAt(keys: readonly string[], at: number): Cue | null {
  const found = longestAt(keys, at, CUES);
  if (!found) return null;
  const { words, phrase } = found;
  return { ...phrase.label, kind: 'cue', keeps: Math.min(phrase.label.keeps, words), words };
}

/** `~` before: asks for nothing by itself; `&1`, `&all` after: as many of its words stay; `...`: takes its clause along. */
function readCue(written: string) {
  const words = written.replace(/^~/u, '').split(' ');
  const last = words.at(-1) ?? '';
  const keeps = last === '&all' ? Number.POSITIVE_INFINITY : last.startsWith('&') ? Number(last.slice(1)) : 0;
  const takesRest = last === '...';
  const phrase = (keeps > 0 || takesRest ? words.slice(0, -1) : words).join(' ');
  return { phrase, asks: !written.startsWith('~'), keeps, takesRest };
}

/** "scrpt", "roteirro": one letter too many, too few or wrong, the first one right. */
function isMistypedNoun(key: string): boolean {
  if (key.length < SHORTEST_GUESSED - 1 || NOUN_KEYS.has(key) || !/^[a-z]+$/u.test(key)) return false;
  return GUESSABLE.some((noun) => noun[0] === key[0] && isOneEditApart(noun, key));
}

function isOneEditApart(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [restOfOne, restOfOther] = [one.slice(start), other.slice(start)];
  return (
    restOfOne.slice(1) === restOfOther ||
    restOfOne === restOfOther.slice(1) ||
    restOfOne.slice(1) === restOfOther.slice(1) ||
    (restOfOne[0] === restOfOther[1] &&
      restOfOne[1] === restOfOther[0] &&
      restOfOne.slice(2) === restOfOther.slice(2))
  );
}
