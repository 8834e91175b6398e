/** Deterministic variety: the same seed always gives the same draft. */

export interface Dice {
  /** 0 <= x < 1 */
  next(): number;
  /** One of `items`; undefined when there is none. */
  pick<T>(items: readonly T[]): T | undefined;
}

/** Mulberry32: small, even enough for choosing among dozens. */
export function createDice(seed: number): Dice {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return { next, pick: (items) => items[Math.floor(next() * items.length)] };
}

/** A whole number from a text, the same every time: other topics get other choices. */
export function seedOf(text: string): number {
  let hash = 0;
  for (const letter of text) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) | 0;
  return hash >>> 8;
}
