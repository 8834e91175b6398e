/** What the engine and the worker of the models on board say to each other. */
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
  /** Of the reader of invented facts, loaded with the first row. */
  readonly readerPath: string;
}

/** A text to embed, or a row of pieces to read from a place on. */
export type Question =
  { readonly text: string } | { readonly pieces: readonly number[]; readonly from: number };

export type WorkerOrder =
  | { readonly type: 'ask'; readonly question: Question }
  /** To be done with before it ends by itself: what is loading, and the text under way. */
  | { readonly type: 'end' };

export type Answer = { readonly embedding: Embedding } | { readonly logits: Float32Array };

export type WorkerReply =
  /** `skipped` says why earlier folders were not used. */
  | { readonly type: 'ready'; readonly name: string; readonly skipped: readonly string[] }
  | { readonly type: 'failed'; readonly message: string }
  | { readonly type: 'answer'; readonly answer: Answer }
  | { readonly type: 'unusable'; readonly message: string };
