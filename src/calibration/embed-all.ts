/** Embeds many texts once: all layers of each in one array; kept in a folder between runs when one is named. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { layersOf } from '../engine/viral/linear-model.js';
import { BotError } from '../errors.js';
import type { Embedder } from '../ports.js';

export const LAYERS = 7;
export const LAYER_WIDTH = 384;
export const LAYER_COLUMNS = LAYERS * LAYER_WIDTH;
const BATCH = 256;

/** `LAYER_COLUMNS` numbers a text. Throws `misconfigured` when the model does not hand out its layers. */
export type EmbedAll = (texts: readonly string[]) => Promise<Float32Array[]>;

export function createEmbedAll(embedder: Embedder, cacheFolder: string | null): EmbedAll {
  return async (texts) => {
    const key = createHash('sha256')
      .update(JSON.stringify([embedder.name, texts]))
      .digest('hex')
      .slice(0, 24);
    const file = cacheFolder ? path.join(cacheFolder, `${key}.f32`) : null;
    if (file && existsSync(file))
      return split(new Float32Array(new Uint8Array(readFileSync(file)).buffer), texts.length);
    const all = new Float32Array(texts.length * LAYER_COLUMNS);
    for (let start = 0; start < texts.length; start += BATCH) {
      const embeddings = await embedder.embed(texts.slice(start, start + BATCH));
      for (const [index, embedding] of embeddings.entries()) {
        const layers = layersOf(embedding);
        if (!layers)
          throw new BotError(
            'misconfigured',
            'Calibration needs the shipped MiniLM, which hands out its layers.',
          );
        for (const [layer, values] of layers.entries())
          all.set(values, (start + index) * LAYER_COLUMNS + layer * LAYER_WIDTH);
      }
    }
    if (file && cacheFolder) {
      mkdirSync(cacheFolder, { recursive: true });
      writeFileSync(file, new Uint8Array(all.buffer));
    }
    return split(all, texts.length);
  };
}

function split(all: Float32Array, count: number): Float32Array[] {
  return Array.from({ length: count }, (_, index) =>
    all.subarray(index * LAYER_COLUMNS, (index + 1) * LAYER_COLUMNS),
  );
}
