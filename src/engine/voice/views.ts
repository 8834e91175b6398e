/** What a text is made of, seen four ways: pieces of words, words, sentence frames, and numbers of style. */
import { styleNumbers } from './style-numbers.js';

export const VIEW_NAMES = ['chars', 'words', 'frames'] as const;
export type ViewName = (typeof VIEW_NAMES)[number];

/** Counts by hashed piece. Buckets per view: few enough to ship, enough that collisions cost nothing measurable. */
export const BUCKETS: Readonly<Record<ViewName, number>> = { chars: 32_768, words: 8_192, frames: 16_384 };

/** Everyday words, learned by how many background authors use them. */
export interface Vocabulary {
  /** Kept in sentence frames; every other word is masked there. */
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
  const frames = tokens.map((token) => (HAS_WORD.test(token) && !vocabulary.common.has(token) ? '*' : token));
  return {
    chars: characterPieces(` ${clean} `, 2, 4),
    words: countHashed(tokens, BUCKETS.words),
    frames: framePieces(frames),
    numbers: styleNumbers(clean, words),
    rates: wordRates(words, vocabulary.rated),
    wordCount: words.length,
  };
}

/** Capitals and marks kept: how she writes is part of how she sounds. */
function characterPieces(text: string, shortest: number, longest: number): PieceCounts {
  const counts = new Map<number, number>();
  let total = 0;
  for (let start = 0; start < text.length; start += 1) {
    let hash = FNV_OFFSET;
    for (let length = 1; length <= longest && start + length <= text.length; length += 1) {
      hash = mix(hash, text.charCodeAt(start + length - 1));
      if (length < shortest) continue;
      const bucket = finish(hash) % BUCKETS.chars;
      counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
      total += 1;
    }
  }
  return { counts, total };
}

/** Pairs and triples of everyday words and marks with topic words masked (`the * of`, `, and then`). */
function framePieces(frames: readonly string[]): PieceCounts {
  const pieces: string[] = [];
  for (let start = 0; start + 1 < frames.length; start += 1) {
    const pair = `${frames[start]} ${frames[start + 1]}`;
    if (pair === '* *') continue;
    pieces.push(pair);
    if (start + 2 < frames.length) pieces.push(`${pair} ${frames[start + 2]}`);
  }
  return countHashed(pieces, BUCKETS.frames);
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
