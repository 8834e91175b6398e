import { createLastUsed, type LastUsed } from '../../src/last-used.js';

/** Of two thousand, a thousand at least is what was heard or sent last. */
const KEPT = 2_000;

/** A memory of recent messages, people and places, so that a process can run for months. */
export function createRecent<V>(): LastUsed<V> {
  return createLastUsed<V>(KEPT);
}
