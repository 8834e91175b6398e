/** Reads and writes `data/voice-background.json`: the voice model as small text. */
import { z } from 'zod';
import { once } from '../../../once.js';
import { readDataFile } from '../../../project-files.js';
import type { ImpostorCounts, NumberBackground, PieceBackground, VoiceModel } from './model.js';

const line = z.object({
  base: z.number(),
  perLogSampleWords: z.number(),
  perLogSampleWordsSquared: z.number(),
  perLogTextWords: z.number(),
  perCohesion: z.number(),
});
const mix = z.object({
  weights: z.array(z.number()),
  spreadFloors: z.array(z.number()),
  scale: z.object({
    stranger: line,
    own: line,
    cohesionNoise: z.number(),
    leastGap: z.number(),
    sixtyAt: z.number(),
    steepness: z.number(),
  }),
});
const pieces = z.object({ concentration: z.number(), prior: z.string(), impostors: z.array(z.string()) });
const numbers = z.object({
  mean: z.array(z.number()),
  within: z.array(z.number()),
  between: z.array(z.number()),
});
const backgroundFile = z.object({
  source: z.string(),
  licence: z.string(),
  date: z.string(),
  authors: z.number(),
  texts: z.number(),
  language: z.string(),
  vocabulary: z.object({ common: z.array(z.string()), rated: z.array(z.string()) }),
  pieces: z.object({ chars: pieces, words: pieces, frames: pieces }),
  grams: z.object({ rarity: z.string(), impostors: z.array(z.string()) }),
  numbers,
  rates: numbers,
  againstImpostors: mix,
  alone: mix,
});

export type BackgroundFile = z.infer<typeof backgroundFile>;
export type BackgroundOrigin = Pick<
  BackgroundFile,
  'source' | 'licence' | 'date' | 'authors' | 'texts' | 'language'
>;

/** The shipped model. */
export const shippedVoiceModel = once(() => decodeModel(readDataFile(z.unknown(), 'voice-background.json')));

export function encodeModel(model: VoiceModel, origin: BackgroundOrigin): BackgroundFile {
  const { chars, words, frames } = model.background.pieces;
  return {
    ...origin,
    vocabulary: { common: [...model.vocabulary.common], rated: [...model.vocabulary.rated] },
    pieces: { chars: encodePieces(chars), words: encodePieces(words), frames: encodePieces(frames) },
    grams: {
      rarity: toBase64(model.background.grams.rarity, (rarity) => rarity * RARITY_STEPS),
      impostors: model.background.grams.impostors.map(encodeCounts),
    },
    numbers: roundNumbers(model.background.numbers),
    rates: roundNumbers(model.background.rates),
    againstImpostors: mix.parse(model.againstImpostors),
    alone: mix.parse(model.alone),
  };
}

/**
 * Throws a ZodError when the file is not a voice background.
 * @internal
 */
export function decodeModel(json: unknown): VoiceModel {
  const file = backgroundFile.parse(json);
  const { chars, words, frames } = file.pieces;
  return {
    vocabulary: { common: new Set(file.vocabulary.common), rated: file.vocabulary.rated },
    background: {
      pieces: {
        chars: decodePieces(chars),
        words: decodePieces(words),
        frames: decodePieces(frames),
      },
      grams: {
        rarity: fromBase64(file.grams.rarity, (byte) => byte / RARITY_STEPS),
        impostors: file.grams.impostors.map(decodeCounts),
      },
      numbers: file.numbers,
      rates: file.rates,
    },
    againstImpostors: file.againstImpostors,
    alone: file.alone,
  };
}

/** One byte holds -16 ln(p): from 1 down to one in eight million, in steps of 6 %. */
const PRIOR_STEPS = 16;
/** Rarity in steps of 1/32: up to 7.9, the logarithm of 2,900 texts. */
const RARITY_STEPS = 32;

function encodePieces(piece: PieceBackground): z.infer<typeof pieces> {
  return {
    concentration: piece.concentration,
    prior: toBase64(piece.prior, (p) => -Math.log(p) * PRIOR_STEPS),
    impostors: piece.impostors.map(encodeCounts),
  };
}

function decodePieces(piece: z.infer<typeof pieces>): PieceBackground {
  const prior = fromBase64(piece.prior, (byte) => Math.exp(-byte / PRIOR_STEPS));
  return {
    concentration: piece.concentration,
    prior,
    impostors: piece.impostors.map(decodeCounts),
  };
}

function toBase64(values: Float32Array, stepsOf: (value: number) => number): string {
  return Buffer.from(Uint8Array.from(values, (value) => Math.min(255, Math.round(stepsOf(value))))).toString(
    'base64',
  );
}

function fromBase64(encoded: string, valueOf: (byte: number) => number): Float32Array {
  return Float32Array.from(Buffer.from(encoded, 'base64'), valueOf);
}

/** Buckets in rising order as gaps (7 bits a byte, high bit = more follows), each followed by its count (one byte). */
function encodeCounts({ buckets, counts }: ImpostorCounts): string {
  const bytes: number[] = [];
  let previous = 0;
  for (const [index, bucket] of buckets.entries()) {
    let gap = bucket - previous;
    previous = bucket;
    while (gap > 127) {
      bytes.push((gap & 127) | 128);
      gap >>>= 7;
    }
    bytes.push(gap, counts[index] ?? 0);
  }
  return Buffer.from(bytes).toString('base64');
}

function decodeCounts(encoded: string): ImpostorCounts {
  const buckets: number[] = [];
  const counts: number[] = [];
  let total = 0;
  let bucket = 0;
  let gap = 0;
  let shift = 0;
  const bytes = Buffer.from(encoded, 'base64');
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    gap |= (byte & 127) << shift;
    if (byte > 127) {
      shift += 7;
      continue;
    }
    bucket += gap;
    gap = 0;
    shift = 0;
    at += 1;
    const count = bytes[at] ?? 0;
    buckets.push(bucket);
    counts.push(count);
    total += count;
  }
  return { buckets: Uint32Array.from(buckets), counts: Uint8Array.from(counts), total };
}

function roundNumbers(known: NumberBackground): z.infer<typeof numbers> {
  const round = (value: number): number => Number(value.toPrecision(4));
  return {
    mean: known.mean.map(round),
    within: known.within.map(round),
    between: known.between.map(round),
  };
}
