/** How near two texts are in topic: by MiniLM where it loads, else by the words that carry content. */
import { dotProduct } from '../../engine/statistics.js';
import type { Embedder } from '../../ports.js';
import { characterCosine } from './baseline.js';
import type { ScoredRound } from './judgements.js';

/** Cosines of each set of samples (its centre) to each test, and of the tests to each other. */
export async function topicCosines(
  samples: readonly (readonly string[])[],
  tests: readonly string[],
  embedder: Embedder | null,
): Promise<ScoredRound['topics']> {
  if (!embedder) {
    const compare = characterCosine(tests);
    return {
      toSamples: samples.map((own) => tests.map(compare(own))),
      between: tests.map((text) => tests.map(compare([text]))),
    };
  }
  const vectors = (await embedder.embed(tests)).map(({ vector }) => vector);
  const centres: Float32Array[] = [];
  for (const own of samples) centres.push(centreOf((await embedder.embed(own)).map(({ vector }) => vector)));
  return {
    toSamples: centres.map((centre) => vectors.map((vector) => dotProduct(centre, vector))),
    between: vectors.map((one) => vectors.map((other) => dotProduct(one, other))),
  };
}

function centreOf(vectors: readonly Float32Array[]): Float32Array {
  const centre = new Float32Array(vectors[0]?.length ?? 0);
  for (const vector of vectors)
    vector.forEach((value, index) => (centre[index] = (centre[index] ?? 0) + value));
  const length = Math.hypot(...centre) || 1;
  return centre.map((value) => value / length);
}
