/** The embedding models: the one that serves search, and the shipped one, which the learned weights were fitted on. */
import path from 'node:path';
import type { Config } from '../config.js';
import { createCachedEmbedder } from '../engine/cached-embedder.js';
import type { Embedder, Logger, PieceReader } from '../ports.js';
import { createMiniLm } from '../providers/minilm/index.js';

export interface Embedders {
  /** `EMBEDDING_MODEL_PATH`, else the shipped one. */
  readonly search: Embedder;
  /** Always the shipped one. */
  readonly scoring: Embedder;
  /** In the worker of the shipped one. */
  readonly reader: PieceReader;
  close(): Promise<void>;
}

export function createEmbedders(
  { EMBEDDING_MODEL_PATH: modelPath }: Config,
  logger: Pick<Logger, 'warn'>,
): Embedders {
  const reader = createMiniLm({ logger });
  const scoring = createCachedEmbedder(reader);
  const search = modelPath
    ? createCachedEmbedder(createMiniLm({ logger, modelPath: path.resolve(modelPath) }))
    : scoring;
  return {
    search,
    scoring,
    reader,
    async close() {
      await search.close();
      if (scoring !== search) await scoring.close();
    },
  };
}
