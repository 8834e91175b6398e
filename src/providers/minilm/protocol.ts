/** What the main thread and the embedding worker say to each other. */
import type { Embedding } from '../../ports.js';

/** Where a model lies; the worker takes the first that loads. */
export interface ModelFolder {
  /** Absolute path of the folder with `config.json`, `tokenizer.json` and `onnx/`. */
  readonly path: string;
  /** Names the vector space. */
  readonly name: string;
}

export interface WorkerSettings {
  readonly folders: readonly ModelFolder[];
}

export interface EmbedRequest {
  readonly text: string;
}

export type WorkerReply =
  /** `skipped` says why earlier folders were not used. */
  | { readonly type: 'ready'; readonly name: string; readonly skipped: readonly string[] }
  | { readonly type: 'failed'; readonly message: string }
  | { readonly type: 'embedding'; readonly embedding: Embedding }
  | { readonly type: 'unusable'; readonly message: string };
