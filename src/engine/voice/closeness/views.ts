/** What a text is made of, seen several ways: pieces of words, words, sentence frames, and numbers of style. */
import { styleNumbers } from './style-numbers.js';

export const VIEW_NAMES = ['chars', 'words', 'frames'] as const;
export type ViewName = (typeof VIEW_NAMES)[number];

/**
 * Counts by hashed piece. Buckets per view: few enough to ship; in half as many, colliding frames and grams cost up to two
 * points of attribution each (left-out authors, 2026-11-29).
 */
export const BUCKETS: Readonly<Record<ViewName | 'grams', number>> = {
  chars: 32_768,
  words: 8_192,
  frames: 65_536,
  grams: 131_072,
};

/** Everyday words, learned by how many background authors use them. */
export interface Vocabulary {
  /** Kept in sentence frames; of every other word only the ending is. */
  readonly common: ReadonlySet<string>;
  /** Whose rates are compared, most frequent first. */
  readonly rated: readonly string[];
}

export interface PieceCounts {
  readonly counts: ReadonlyMap<number, number>;
  readonly total: number;
}

export interface TextViews extends Readonly<Record<ViewName, PieceCounts>> {
  readonly words: PieceCounts;
  /** Lower-case pieces of 3-5 characters, for the cosine. */
  readonly grams: PieceCounts;
  readonly numbers: readonly number[];
  /** Square roots of the shares of everyday words, in the order of the vocabulary. */
  readonly rates: readonly number[];
  readonly wordCount: number;
}

/** A script is under 2,000 characters; what is longer is judged by its beginning, so that time stays bounded. */
const MAX_CHARACTERS = 20_000;
const TOKEN = /[\p{L}\p{M}\p{N}']+|[^\s\p{L}\p{M}\p{N}]/gu;
const HAS_WORD = /[\p{L}\p{N}]/u;

/** All views of one text. Pure; linear in its length. */
export function viewsOf(text: string, vocabulary: Vocabulary): TextViews {
  const clean = text
    .slice(0, MAX_CHARACTERS)
    .normalize('NFKC')
    .replace(/[’‘]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/\s+/gu, ' ')
    .trim();
  const tokens = clean.toLowerCase().match(TOKEN) ?? [];
  const words = tokens.filter((token) => HAS_WORD.test(token));
  return {
    // Capitals and marks kept: how she writes is part of how she sounds.
    chars: characterPieces(` ${clean} `, { shortest: 2, longest: 4, buckets: BUCKETS.chars }),
    grams: characterPieces(` ${clean.toLowerCase()} `, { shortest: 3, longest: 5, buckets: BUCKETS.grams }),
    words: countHashed(tokens, BUCKETS.words),
    frames: framePieces(tokens.map((token) => masked(token, vocabulary))),
    numbers: styleNumbers(clean, words),
    rates: wordRates(words, vocabulary.rated),
    wordCount: words.length,
  };
}

function characterPieces(
  text: string,
  { shortest, longest, buckets }: Readonly<Record<'shortest' | 'longest' | 'buckets', number>>,
): PieceCounts {
  const counts = new Map<number, number>();
  let total = 0;
  for (let start = 0; start < text.length; start += 1) {
    let hash = FNV_OFFSET;
    for (let length = 1; length <= longest && start + length <= text.length; length += 1) {
      hash = mix(hash, text.charCodeAt(start + length - 1));
      if (length < shortest) continue;
      const bucket = finish(hash) % buckets;
      counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
      total += 1;
    }
  }
  return { counts, total };
}

/** Everyday words and marks as they are; of a word that may be topic only its ending, which tells tense and number. */
function masked(token: string, vocabulary: Vocabulary): string {
  if (!HAS_WORD.test(token) || vocabulary.common.has(token)) return token;
  if (/^\p{N}/u.test(token)) return '#';
  return token.length > LONGEST_WITHOUT_ENDING ? `*${token.slice(-ENDING_LETTERS)}` : '*';
}

const ENDING_LETTERS = 2;
const LONGEST_WITHOUT_ENDING = 4;

/** One to three in a row (`the *ed of`, `, and then`). */
function framePieces(frames: readonly string[]): PieceCounts {
  return countHashed(
    frames.flatMap((frame, start) => {
      const pair = `${frame} ${frames[start + 1]}`;
      if (start + 1 >= frames.length) return [frame];
      return start + 2 < frames.length ? [frame, pair, `${pair} ${frames[start + 2]}`] : [frame, pair];
    }),
    BUCKETS.frames,
  );
}

function countHashed(pieces: readonly string[], buckets: number): PieceCounts {
  const counts = new Map<number, number>();
  for (const piece of pieces) {
    let hash = FNV_OFFSET;
    for (let index = 0; index < piece.length; index += 1) hash = mix(hash, piece.charCodeAt(index));
    const bucket = finish(hash) % buckets;
    counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
  }
  return { counts, total: pieces.length };
}

function wordRates(words: readonly string[], rated: readonly string[]): number[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return rated.map((word) => Math.sqrt((counts.get(word) ?? 0) / Math.max(1, words.length)));
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

function mix(hash: number, code: number): number {
  return Math.imul(Math.imul(hash ^ (code & 0xff), FNV_PRIME) ^ (code >>> 8), FNV_PRIME);
}

/** FNV's low bits are weak for short strings; this spreads them. */
function finish(hash: number): number {
  let mixed = hash ^ (hash >>> 15);
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}
