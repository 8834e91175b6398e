/** The shape of a model's draft, and how a draft of another shape or in plain words is read. */
import { spokenIn } from '../spoken-in.js';
import { z } from 'zod';
import { withoutChatter } from './without-chatter.js';
import { splitSentences } from '../../text/sentences.js';
import { countWords } from '../../text/words.js';
import type { BeatKind } from '../../types.js';
import { beatsIn } from './beats-in-json.js';

const MOST_BEATS = 20;

/**
 * As few fields, and as little around the words, as do: all of it is paid for three times. Kinds follow from the plan,
 * blanks stand in the text. What servers without strict schemas leave out does not matter as long as there are words to say.
 */
export const DraftAnswer = z.object({
  /** What is said, beat by beat. */
  spoken: z.array(z.string()).min(1).max(MOST_BEATS),
  /** What one sees, in the same order; empty where nothing is named. */
  shots: z.array(z.string()).catch([]),
  caption: z.string().catch(''),
});
export type DraftAnswer = z.infer<typeof DraftAnswer>;

export interface ToldBeat {
  readonly spoken: string;
  readonly shot: string | null;
}

export function beatsOf({ spoken, shots }: Pick<DraftAnswer, 'spoken' | 'shots'>): readonly ToldBeat[] {
  return spoken.map((words, at) => ({ spoken: words, shot: shots[at] || null }));
}

/** Words are only taken for a script when there are this many of those asked for; else it is chatter. */
export const LEAST_SHARE = 0.4;
const LOOKS_LIKE_CODE = /[{}<>]|^\s*(?:error|exception)\b/iu;

/**
 * Plain words as beats of the planned kinds: paragraphs, lines or sentences are dealt out in order; greetings and headings around
 * them are left out. Null when the text is not a script: markup, an error, or far too short.
 */
export function draftFromText(
  text: string,
  kinds: readonly BeatKind[],
  targetWords: number,
): DraftAnswer | null {
  const { body, caption } = withoutChatter(text);
  if (LOOKS_LIKE_CODE.test(body.slice(0, 4000))) return null;
  if (countWords(body) < targetWords * LEAST_SHARE) return null;
  const beats = dealOut(body, kinds.length);
  return beats && { ...answerOf(beats), caption };
}

/**
 * JSON of another shape, as small models and careless servers send it: `{"script": "..."}`, `{"hook": "...", "body": "..."}`,
 * scenes with `text` or `narration`, a bare list. Null when no script's worth of words is in it.
 */
export function draftFromJson(
  value: unknown,
  kinds: readonly BeatKind[],
  targetWords: number,
): DraftAnswer | null {
  const found = beatsIn(value);
  const spoken = spokenIn(found);
  if (countWords(spoken) < targetWords * LEAST_SHARE) return null;
  const parsed = z.looseObject({ caption: z.string() }).safeParse(value);
  const caption = parsed.success ? parsed.data.caption : '';
  const beats = found.length > 1 ? found.slice(0, MOST_BEATS) : dealOut(spoken, kinds.length);
  return beats && { ...answerOf(beats), caption };
}

function answerOf(beats: readonly ToldBeat[]): Pick<DraftAnswer, 'spoken' | 'shots'> {
  return { spoken: beats.map(({ spoken }) => spoken), shots: beats.map(({ shot }) => shot ?? '') };
}

/** Null when there is too little to deal out. */
export function dealOut(text: string, count: number): readonly ToldBeat[] | null {
  const pieces = piecesOf(text, count);
  if (pieces.length < 2) return null;
  return Array.from({ length: count }, (_, index) => {
    const from = Math.round((index * pieces.length) / count);
    const to = Math.round(((index + 1) * pieces.length) / count);
    return { spoken: pieces.slice(from, to).join('\n'), shot: null };
  }).filter((beat) => beat.spoken !== '');
}

/** Paragraphs, lines or sentences: the largest pieces that give every beat one. */
function piecesOf(text: string, wanted: number): readonly string[] {
  const paragraphs = text.split(/\n\s*\n/u).filter((part) => part.trim() !== '');
  if (paragraphs.length >= wanted) return paragraphs;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.length >= wanted ? lines : splitSentences(text);
}
