/** Small models the engine can do without: `null` where one is not there, and somebody hears why. */
import { BotError, type ErrorCode } from '../errors.js';
import type { Embedder, Embedding } from '../ports.js';

const MISSING: ReadonlySet<ErrorCode> = new Set(['misconfigured', 'unavailable']);

/** Hears why a model is missing: once, and again after it has answered in between. */
export type OnMissing = (error: BotError) => void;

/** `ask`, with null for what a missing model would have answered. Throws everything else `ask` throws. */
export function whereThere<A extends readonly unknown[], R>(
  ask: (...asked: A) => Promise<R>,
  onMissing: OnMissing,
): (...asked: A) => Promise<R | null> {
  let isMissing = false;
  return async (...asked) => {
    try {
      const answer = await ask(...asked);
      isMissing = false;
      return answer;
    } catch (error) {
      if (!(error instanceof BotError) || !MISSING.has(error.code)) throw error;
      if (!isMissing) onMissing(error);
      isMissing = true;
      return null;
    }
  };
}

/** An embedder that may answer null; every `Embedder` is one. */
export interface OptionalEmbedder {
  embed(...asked: Parameters<Embedder['embed']>): Promise<readonly Embedding[] | null>;
}

export function createOptionalEmbedder(embedder: Embedder, onMissing: OnMissing): OptionalEmbedder {
  return {
    embed: whereThere((...asked: Parameters<Embedder['embed']>) => embedder.embed(...asked), onMissing),
  };
}
