/** The one error family: a code the chat can put into a sentence, and nothing private in the message. */

export const ERROR_CODES = [
  // services
  'rateLimited',
  'quotaExceeded',
  'unavailable',
  'timeout',
  'invalidOutput',
  'wrongLanguage',
  'refused',
  'notConnected',
  'limitReached',
  // the person or the platform
  'badInput',
  'notFound',
  'cancelled',
  'blocked',
  // the operator
  'misconfigured',
  'storeFailed',
  'scriptLost',
  // documents
  'empty',
  'tooLarge',
  'encrypted',
  'scanned',
  'damaged',
  'unsupported',
  'tooSlow',
  'unsafe',
  'missing',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

export interface BotErrorOptions {
  /** Milliseconds the service asked us to wait. */
  readonly retryAfterMs?: number;
  readonly cause?: unknown;
}

/** Thrown by every provider and by the engine. `message` is for the operator and never holds a story, a script or a key. */
export class BotError extends Error {
  override readonly name = 'BotError';
  readonly retryAfterMs: number | undefined;

  constructor(
    readonly code: ErrorCode,
    message: string,
    options: BotErrorOptions = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.retryAfterMs = options.retryAfterMs;
  }
}

/** What is stored is there, but is no JSON any more (a damaged disk). Trying again does not help; whoever can do without it may. */
export class DamagedValue extends BotError {
  constructor(cause: unknown) {
    super('storeFailed', 'A stored value is no JSON.', { cause });
  }
}

/** The code of any thrown value; what nobody translated counts as `unavailable`. */
export function errorCodeOf(error: unknown): ErrorCode {
  if (error instanceof BotError) return error.code;
  if (error instanceof Error && error.name === 'AbortError') return 'cancelled';
  return 'unavailable';
}

/** What any thrown value says, for the operator. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
