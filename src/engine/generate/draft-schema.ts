/** The shape of a model's draft, and how a draft in plain words is read. */
import { z } from 'zod';
import { BEAT_KINDS, type BeatKind } from '../types.js';

/** Servers without strict schemas leave fields out or name kinds freely; what matters is the spoken words. */
export const DraftAnswer = z.object({
  beats: z
    .array(
      z.object({
        kind: z.enum(BEAT_KINDS).catch('point'),
        spoken: z.string(),
        onScreen: z.string().nullable().catch(null),
        shot: z.string().nullable().catch(null),
      }),
    )
    .min(1)
    .max(20),
  caption: z.string().catch(''),
  blanks: z
    .array(z.object({ mark: z.string(), question: z.string().catch('') }))
    .max(10)
    .catch([]),
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
  const beats = kinds.map((kind, index) => {
    const from = Math.round((index * pieces.length) / kinds.length);
    const to = Math.round(((index + 1) * pieces.length) / kinds.length);
    return { kind, spoken: pieces.slice(from, to).join('\n'), onScreen: null, shot: null };
  });
  return { beats: beats.filter((beat) => beat.spoken !== ''), caption: '', blanks: [] };
}
