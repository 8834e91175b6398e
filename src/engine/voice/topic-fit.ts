/** Topic fit: same subject as her samples, whoever speaks. */
import { BotError } from '../../errors.js';
import type { Embedder } from '../../ports.js';

/** Cosine of the text to the centre of the samples, -1 to 1; null without a working embedder or without words. */
export async function topicFit(
  embedder: Embedder | null,
  samples: readonly string[],
  text: string,
  signal?: AbortSignal,
): Promise<number | null> {
  if (!embedder || !/[\p{L}\p{N}]/u.test(text)) return null;
  try {
    const [own, ...hers] = await embedder.embed([text, ...samples], signal ? { signal } : {});
    if (!own || hers.length === 0) return null;
    const centre = new Float32Array(own.vector.length);
    for (const { vector } of hers)
      vector.forEach((value, index) => (centre[index] = (centre[index] ?? 0) + value));
    const length = Math.hypot(...centre);
    if (length === 0) return null;
    return own.vector.reduce((sum, value, index) => sum + value * (centre[index] ?? 0), 0) / length;
  } catch (error) {
    // Without the model the voice is still measured; only this number is missing.
    if (error instanceof BotError && (error.code === 'misconfigured' || error.code === 'unavailable'))
      return null;
    throw error;
  }
}
