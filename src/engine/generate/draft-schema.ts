/** The shape of a model's draft, and how a draft in plain words is read. */
import { z } from 'zod';
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
 * Plain words as beats of the planned kinds: paragraphs (or lines) are dealt out in order. Null when the text is not a
 * script: markup, an error, or far too short.
 */
export function draftFromText(
  text: string,
  kinds: readonly BeatKind[],
  targetWords: number,
): DraftAnswer | null {
  if (LOOKS_LIKE_CODE.test(text.slice(0, 4000))) return null;
  if (text.split(/\s+/u).length < targetWords * LEAST_SHARE) return null;
  const paragraphs = text
    .split(/\n\s*\n/u)
    .map((part) => part.trim())
    .filter(Boolean);
  const pieces =
    paragraphs.length >= kinds.length ? paragraphs : text.split('\n').filter((line) => line.trim());
  if (pieces.length < 2) return null;
  const beats = kinds.map((_, index) => {
    const from = Math.round((index * pieces.length) / kinds.length);
    const to = Math.round(((index + 1) * pieces.length) / kinds.length);
    return { spoken: pieces.slice(from, to).join('\n'), onScreen: null, shot: null };
  });
  return { beats: beats.filter((beat) => beat.spoken !== ''), caption: '' };
}
