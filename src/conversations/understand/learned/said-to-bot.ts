/** How likely a piece of a message is said to the bot, and not told of herself or shown as a script. */
import { z } from 'zod';
import { once, readDataFile } from '../../../project-files.js';
import { intentMarks } from './intent-marks.js';
import { markValue } from './likely-intents.js';
import { placeOf } from './places.js';

export const TO_BOT_PLACES = 8_192;

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
  return 1 / (1 + Math.exp(-bias - sum * markValue(places)));
}

export function toBotPlaces(text: string): Int32Array {
  return Int32Array.from(new Set(intentMarks(text, false).map((mark) => placeOf(mark, TO_BOT_PLACES))));
}
