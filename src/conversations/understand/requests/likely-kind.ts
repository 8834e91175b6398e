/** The kind of script that words speak of: what she answers in her own way, and what a topic is most likely told as. */
import type { ContentType } from '../../../engine/closed-lists.js';
import { clausesOf } from '../vocabulary/clauses.js';
import { partsAt } from './request-parts.js';
import { spokenWords, type SpokenWord } from '../vocabulary/word-keys.js';

/** Of two kinds she names the earlier one in this list says more. */
export const TELLING: readonly ContentType[] = [
  'myth-busting',
  'behind-the-scenes',
  'entertaining',
  'inspirational',
  'promotional',
  'tutorial',
  'storytelling',
  'educational',
];
/** A longer answer to "What kind of script?" is about something else. Words. */
const ANSWER_WORDS = 8;
/** A topic names its kind in its first words. Words. */
const TOPIC_WORDS = 40;

/** "Something to make them laugh": the kind a short answer means, or null. */
export function namedKind(answer: string): ContentType | null {
  return spokenWords(answer).length <= ANSWER_WORDS ? likelyKind(answer) : null;
}

/** "The day I burnt 40 croissants" is a story; null where no word of it says a kind. */
export function likelyKind(text: string): ContentType | null {
  const words = spokenWords(text).slice(0, TOPIC_WORDS);
  // "..., comedy": a clause of its own.
  const kinds = new Set([words, ...clausesOf(words)].flatMap(kindsIn));
  return TELLING.find((kind) => kinds.has(kind)) ?? null;
}

function kindsIn(words: readonly SpokenWord[]): readonly ContentType[] {
  const keys = words.map(({ key }) => key);
  return keys.flatMap((_, at) =>
    partsAt(keys, at).flatMap((part) => (part.kind === 'cue' || part.kind === 'type' ? [part.type] : [])),
  );
}
