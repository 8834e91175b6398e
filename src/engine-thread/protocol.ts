/** What crosses between the chat's thread and the engine's: plain JSON, one request at a time by its number. */
import type { OperationContext, OperationName, ProgressStage } from '../engine/operations.js';
import type { ErrorCode } from '../errors.js';

export type RunContext = Omit<OperationContext, 'signal' | 'onProgress'>;

export interface SentError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly retryAfterMs: number | undefined;
}

/** From the chat to the engine. */
export type ToEngine =
  | {
      readonly type: 'run';
      readonly call: number;
      readonly op: OperationName;
      readonly args: unknown;
      readonly context: RunContext;
    }
  | { readonly type: 'cancel'; readonly call: number }
  /** The chat is served: there is time to practise. */
  | { readonly type: 'rehearse' }
  | {
      readonly type: 'file';
      readonly call: number;
      readonly bytes: Uint8Array | null;
      readonly error: SentError | null;
    }
  | { readonly type: 'close' };

/** From the engine to the chat. */
export type ToChat =
  | { readonly type: 'ready' }
  | { readonly type: 'failedToStart'; readonly error: SentError }
  | { readonly type: 'done'; readonly call: number; readonly result: unknown }
  | { readonly type: 'failed'; readonly call: number; readonly error: SentError }
  | { readonly type: 'progress'; readonly call: number; readonly stage: ProgressStage }
  | {
      readonly type: 'openFile';
      readonly call: number;
      readonly threadId: string;
      readonly ref: string;
      readonly maxBytes: number;
    }
  /** The file is no longer wanted. */
  | { readonly type: 'dropFile'; readonly call: number }
  | {
      readonly type: 'log';
      readonly level: 'info' | 'warn' | 'error';
      readonly facts: object;
      readonly message: string;
    }
  | { readonly type: 'closed' };
