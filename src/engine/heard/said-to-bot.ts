/** How likely a piece of a message is said to the bot, and not told of herself or shown as a script. */
import { withoutAccents, withoutDrawnOut } from '../text/accents.js';
import { z } from 'zod';
import { once } from '../../once.js';
import { readDataFile } from '../../project-files.js';
import { placeOf } from '../text/hashed-places.js';
import { shapeMarks, wordMarks } from '../text/word-marks.js';

export const TO_BOT_PLACES = 16_384;

/** Signed bytes, base64, times `scale`. */
const modelSchema = z.object({ bias: z.number(), scale: z.number(), weights: z.string() });
export type ToBotFile = z.infer<typeof modelSchema>;

export interface ToBotWeights {
  readonly bias: number;
  readonly weights: ArrayLike<number>;
}

const shipped = once((): ToBotWeights => {
  const { bias, scale, weights } = readDataFile(modelSchema, 'said-to-bot.json');
  const bytes = new Int8Array(Buffer.from(weights, 'base64'));
  if (bytes.length !== TO_BOT_PLACES) throw new Error(`said-to-bot.json: ${bytes.length} weights`);
  return { bias, weights: Float32Array.from(bytes, (byte) => byte * scale) };
});

/** 0-1. Learned by `npm run calibrate -- requests` from messages to the bot against stories and scripts. */
export function chanceToBot(text: string, { bias, weights }: ToBotWeights = shipped()): number {
  const places = toBotPlaces(text);
  const sum = places.reduce((all, place) => all + (weights[place] ?? 0), 0);
  return 1 / (1 + Math.exp(-bias - sum * markValue(places.length)));
}

/** The marks of a short message weigh as much together as those of a long one. */
export function markValue(marks: number): number {
  return 1 / Math.sqrt(marks);
}

/** A longer text says it at its beginning. Words. */
const MOST_WORDS = 60;

/** Places of its marks, each once: its words and their neighbours, pieces of them, how it begins and ends. */
export function toBotPlaces(text: string): Int32Array {
  const keys = keysOf(text).slice(0, MOST_WORDS);
  const marks = [
    ...shapeMarks(text, keys.length),
    ...(/:(?:\s|$)/u.test(text) ? ['colon'] : []),
    ...(keys.some((key) => key.includes('0')) ? ['figure'] : []),
    ...wordMarks(keys),
  ];
  return Int32Array.from(new Set(marks.map((mark) => placeOf(mark, TO_BOT_PLACES))));
}

/** Words without case, accents of Latin letters, apostrophes and drawn-out letters; a figure is a figure. */
function keysOf(text: string): readonly string[] {
  const plain = withoutAccents(text.toLowerCase())
    .replace(/['’]/gu, '')
    .replace(/\p{Nd}+/gu, '0');
  return withoutDrawnOut(plain).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
