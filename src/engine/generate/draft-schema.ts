/** The shape of a model's draft, and how a draft in plain words is read. */
import { z } from 'zod';
import { splitSentences } from '../text/sentences.js';
import { countWords } from '../text/words.js';
import type { BeatKind } from '../types.js';

/**
 * As few fields as do: every field is paid for three times. Kinds follow from the plan, blanks stand in the text.
 * What servers without strict schemas leave out does not matter as long as there are words to say.
 */
export const DraftAnswer = z.object({
  beats: z
    .array(
      z.object({
        spoken: z.string(),
        onScreen: z.string().nullable().catch(null),
        shot: z.string().nullable().catch(null),
      }),
    )
    .min(1)
    .max(20),
  caption: z.string().catch(''),
});
export type DraftAnswer = z.infer<typeof DraftAnswer>;

/** Plain words are only taken for a script when there are this many of the words asked for; else it is chatter. */
const LEAST_SHARE = 0.4;
const LOOKS_LIKE_CODE = /[{}<>]|^\s*(?:error|exception)\b/iu;

/**
 * Plain words as beats of the planned kinds: paragraphs, lines or sentences are dealt out in order. Null when the text is not a
 * script: markup, an error, or far too short.
 */
export function draftFromText(
  text: string,
  kinds: readonly BeatKind[],
  targetWords: number,
): DraftAnswer | null {
  if (LOOKS_LIKE_CODE.test(text.slice(0, 4000))) return null;
  if (countWords(text) < targetWords * LEAST_SHARE) return null;
  const pieces = piecesOf(text, kinds.length);
  if (pieces.length < 2) return null;
  const beats = kinds.map((_, index) => {
    const from = Math.round((index * pieces.length) / kinds.length);
    const to = Math.round(((index + 1) * pieces.length) / kinds.length);
    return { spoken: pieces.slice(from, to).join('\n'), onScreen: null, shot: null };
  });
  return { beats: beats.filter((beat) => beat.spoken !== ''), caption: '' };
}

/** Paragraphs, lines or sentences: the largest pieces that give every beat one. */
function piecesOf(text: string, wanted: number): readonly string[] {
  const paragraphs = text.split(/\n\s*\n/u).filter((part) => part.trim() !== '');
  if (paragraphs.length >= wanted) return paragraphs;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.length >= wanted ? lines : splitSentences(text);
}
