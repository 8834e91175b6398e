/** Every door to the outside, on one screen. Implemented by one file or folder each in `providers/`. */
import type { ZodType } from 'zod';
import type { ReadOutcome } from './engine/operations.js';
import type { TimedWords } from './engine/types/recordings.js';
import type { Attachment, RenderedFile } from './chat/types.js';

export type { OwnPost, PostResults } from './engine/types/posts.js';
export type { Seen, SeenPost, TrendSource } from './engine/types/trends.js';
export type { TimedWords } from './engine/types/recordings.js';

export interface ModelRequest<T> {
  readonly purpose: 'analysis' | 'writing' | 'judging' | 'repair';
  /** Same for all attempts of one request, so that a server can cache it as a prefix. */
  readonly system: string;
  readonly user: string;
  readonly temperature: number;
  /** Tokens of the answer. */
  readonly maxTokens: number;
  /**
   * Shape of a JSON answer. Without it the answer is plain text. `fromJson` reads JSON of another shape, `fromText` the
   * plain words that a server which does not keep to JSON may answer instead; null = unusable.
   */
  readonly schema?: {
    readonly name: string;
    readonly zod: ZodType<T>;
    readonly fromJson?: (value: unknown) => T | null;
    readonly fromText?: (text: string) => T | null;
  };
  readonly signal: AbortSignal;
  /** Words as they come, where the server streams. */
  readonly onText?: (textSoFar: string) => void;
}

export interface ModelAnswer<T> {
  readonly value: T;
  readonly promptTokens: number;
  readonly completionTokens: number;
  readonly model: string;
  readonly latencyMs: number;
  /** True when the second server answered. */
  readonly fallback: boolean;
}

/** An OpenAI-compatible chat model. Throws `BotError` (`rateLimited`, `quotaExceeded`, `unavailable`, `timeout`, `invalidOutput`, `refused`, `cancelled`). */
export interface LanguageModel {
  readonly name: string;
  /** Plain text without a schema, a parsed value with one. */
  ask<T = string>(request: ModelRequest<T>): Promise<ModelAnswer<T>>;
}

export interface Embedding {
  /** 384 numbers, length 1. */
  readonly vector: Float32Array;
  /** WordPiece ids without the special tokens. */
  readonly pieces: readonly number[];
  /** The same mean over the states of each earlier layer, input first, length 1 each; only where the model gives them. */
  readonly layers?: readonly Float32Array[];
}

export interface EmbedOptions {
  readonly signal?: AbortSignal | undefined;
  /** Nobody waits for it: what others ask goes first. */
  readonly background?: boolean | undefined;
}

/** Sentence embeddings, computed off the main thread. Throws `BotError('misconfigured' | 'unavailable')` when the model cannot load. */
export interface Embedder {
  /** Names the vector space; spaces are never mixed. */
  readonly name: string;
  embed(texts: readonly string[], options?: EmbedOptions): Promise<readonly Embedding[]>;
  /** Lets the model go and ends the worker. */
  close(): Promise<void>;
}

/** A small network that reads a script beside its sources, off the main thread. Throws as the `Embedder` does. */
export interface PieceReader {
  /** For each piece from `from` on, where the script begins, the logit that it is told nowhere before. `pieces`: of its vocabulary. */
  readPieces(pieces: readonly number[], from: number, options?: EmbedOptions): Promise<Float32Array>;
}

export interface IndexedText {
  /** `<kind>:<id>`. */
  readonly id: string;
  readonly userId: string;
  readonly vector: Float32Array;
  readonly metadata: Readonly<Record<string, string | number | boolean>>;
}

export interface IndexMatch {
  readonly id: string;
  /** Cosine similarity. */
  readonly score: number;
  readonly metadata: Readonly<Record<string, string | number | boolean>>;
}

/** What a vector is of; the first part of its id, and in its metadata. */
export type IndexedKind = 'example' | 'script' | 'fact' | 'result';

export interface IndexQuery {
  readonly topK?: number;
  readonly kind?: IndexedKind;
  /** Only vectors of this embedder: spaces are never mixed. */
  readonly embedder: string;
}

/** Vector memory, always filtered by user. Throws `BotError('unavailable' | 'misconfigured' | 'storeFailed')`. */
export interface ScriptIndex {
  readonly name: string;
  /** Another one means other contents: what was acknowledged by one index says nothing about the next. */
  readonly identity: string;
  upsert(items: readonly IndexedText[]): Promise<void>;
  /** Nearest first; five unless told. */
  query(userId: string, vector: Float32Array, options: IndexQuery): Promise<readonly IndexMatch[]>;
  delete(userId: string, ids: readonly string[]): Promise<void>;
  /** Returns how many were removed. */
  deleteUser(userId: string): Promise<number>;
  close(): Promise<void>;
}

/** Durable values, JSON only. A failed read or write throws `BotError('storeFailed')`, of what is no JSON any more `DamagedValue`. */
export interface KeyValueStore {
  get<T>(key: string): Promise<T | undefined>;
  /** Many at once, in the order of `keys`. */
  getMany<T>(keys: readonly string[]): Promise<readonly (T | undefined)[]>;
  set(key: string, value: unknown): Promise<void>;
  delete(key: string): Promise<boolean>;
  /** Moves a damaged row, as it lies there, out of the way (`damaged-rows.ts`), and names its new key in the log. */
  setAside(key: string): Promise<void>;
  /** Keys that begin with `prefix`, in no order. */
  keys(prefix: string): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Reads one document's text in a child process with limits. Never throws for a bad document: the outcome says what is wrong. */
export interface DocumentReader {
  read(
    file: { readonly name: string; readonly bytes: Uint8Array },
    options?: { readonly signal?: AbortSignal },
  ): Promise<ReadOutcome>;
}

/** Turns a declarative attachment into a file when its message is sent. */
export interface AttachmentRenderer {
  render(
    attachment: Attachment,
    owner: { readonly userId: string; readonly locale: string },
  ): Promise<RenderedFile | null>;
}

export interface Transcriber {
  /** Throws `BotError('notConnected')` without a model. */
  transcribe(
    audio: { readonly name: string; readonly bytes: Uint8Array },
    options: { readonly signal: AbortSignal },
  ): Promise<{
    readonly text: string;
    readonly language: string | null;
    readonly durationSeconds: number | null;
    /** In order; empty where the model tells no times. */
    readonly timed: readonly TimedWords[];
    readonly model: string;
    /** Both 0 where the server does not count. */
    readonly promptTokens: number;
    readonly completionTokens: number;
  }>;
}

/** Where a process says what went wrong (pino has this shape). Facts hold ids, codes and numbers, never what was said. */
/** Bytes of a file on the platform its thread belongs to. Throws `BotError('tooLarge' | 'missing' | 'unavailable')`. */
export type FileOpener = (
  threadId: string,
  ref: string,
  options: { readonly maxBytes: number; readonly signal: AbortSignal },
) => Promise<Uint8Array>;

export interface Logger {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

/** Wraps calls for tracing; the identity without a key. */
export interface Tracer {
  trace<A, R>(
    name: string,
    metadata: Readonly<Record<string, string>>,
    input: A,
    run: (input: A) => Promise<R>,
  ): Promise<R>;
  flush(timeoutMs: number): Promise<void>;
}
