/** Topic fit: same subject as her samples, whoever speaks. */
import type { OptionalEmbedder } from '../optional-models.js';

/** Cosine of the text to the centre of the samples, -1 to 1; null without a working embedder or without words. */
export async function topicFit(
  embedder: OptionalEmbedder | null,
  samples: readonly string[],
  text: string,
  signal?: AbortSignal,
): Promise<number | null> {
  if (!embedder || !/[\p{L}\p{N}]/u.test(text)) return null;
  const [own, ...hers] = (await embedder.embed([text, ...samples], signal ? { signal } : {})) ?? [];
  if (!own || hers.length === 0) return null;
  const centre = new Float32Array(own.vector.length);
  for (const { vector } of hers)
    vector.forEach((value, index) => (centre[index] = (centre[index] ?? 0) + value));
  const length = Math.hypot(...centre);
  if (length === 0) return null;
  return own.vector.reduce((sum, value, index) => sum + value * (centre[index] ?? 0), 0) / length;
}
