/** Deterministic variety: the same seed always gives the same draft. */
import { seededRandom } from '../../seeded-random.js';

export interface Dice {
  /** 0 <= x < 1 */
  next(): number;
  /** One of `items`; undefined when there is none. */
  pick<T>(items: readonly T[]): T | undefined;
}

export function createDice(seed: number): Dice {
  const next = seededRandom(seed ^ 0x9e3779b9);
  return { next, pick: (items) => items[Math.floor(next() * items.length)] };
}

/** A whole number from a text, the same every time: other topics get other choices. */
export function seedOf(text: string): number {
  let hash = 0;
  for (const letter of text) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) | 0;
  return hash >>> 8;
}
