/** How likely a piece of a message is said to the bot, and not told of herself or shown as a script. */
import { z } from 'zod';
import { once, readDataFile } from '../../project-files.js';

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
const PIECE_LETTERS = [3, 4];

/** Places of its marks, each once: its words and their neighbours, pieces of them, how it begins and ends. */
export function toBotPlaces(text: string): Int32Array {
  const keys = keysOf(text).slice(0, MOST_WORDS);
  const marks = [`long ${lengthClass(keys.length)}`];
  if (/\?\s*$/u.test(text)) marks.push('asks at its end');
  else if (text.includes('?')) marks.push('asks');
  if (/["“”«»]/u.test(text)) marks.push('quotes');
  if (/:(?:\s|$)/u.test(text)) marks.push('colon');
  if (keys.some((key) => key.includes('0'))) marks.push('figure');
  marks.push(`first ${keys[0]}`, `last ${keys.at(-1)}`, `first two ${keys.slice(0, 2).join(' ')}`);
  for (const [at, key] of keys.entries()) {
    marks.push(`word ${key}`, `pair ${key} ${keys[at + 1] ?? '$'}`);
    if (at + 2 < keys.length) marks.push(`gap ${key} ${keys[at + 2]}`);
    const letters = [...`^${key}$`];
    for (const size of PIECE_LETTERS)
      for (let from = 0; from + size <= letters.length; from += 1)
        marks.push(`piece ${letters.slice(from, from + size).join('')}`);
  }
  return Int32Array.from(new Set(marks.map(placeOf)));
}

/** Words without case, accents of Latin letters, apostrophes and drawn-out letters; a figure is a figure. */
function keysOf(text: string): readonly string[] {
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u093c'’]/gu, '')
    .normalize('NFC')
    .replace(/\p{Nd}+/gu, '0')
    .replace(/(\p{L})\1{2,}/gu, '$1');
  return plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function lengthClass(words: number): string {
  if (words <= 3) return String(words);
  if (words <= 6) return '4-6';
  if (words <= 10) return '7-10';
  return words <= 18 ? '11-18' : '19+';
}

/** FNV-1a: the same mark always lands on the same place. */
function placeOf(mark: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < mark.length; at += 1) hash = Math.imul(hash ^ mark.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & (TO_BOT_PLACES - 1);
}
