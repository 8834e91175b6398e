/** Vendor errors become ours, once. Messages are our own sentences: the server's may repeat the key or the prompt. */
import { BotError, type ErrorCode } from '../../errors.js';
import { retryAfterMs } from './guarded-fetch.js';

interface ApiErrorShape {
  readonly status?: number | undefined;
  readonly code?: string | null | undefined;
  readonly type?: string | undefined;
  readonly headers?: Headers | undefined;
}

/** `where` names the server and model, e.g. `gpt-5.4-mini at api.openai.com`. A `BotError` passes unchanged. */
export function translateError(error: unknown, where: string, signal: AbortSignal): BotError {
  if (error instanceof BotError) return error;
  if (signal.aborted) return abortError(signal, where);
  const { status, code, type, headers } = shapeOf(error);
  const wait = headers ? retryAfterMs(headers) : undefined;
  const say = (ours: ErrorCode, sentence: string): BotError =>
    new BotError(ours, `${where}: ${sentence}`, wait === undefined ? {} : { retryAfterMs: wait });
  if (code === 'insufficient_quota' || type === 'insufficient_quota' || status === 402)
    return say('quotaExceeded', 'the account has no quota left; add credit or use another key.');
  if (code === 'content_filter' || code === 'content_policy_violation')
    return say('refused', 'the server refused the text.');
  switch (status) {
    case undefined:
      return nameOf(error).includes('Timeout')
        ? say('timeout', 'no answer in time.')
        : say('unavailable', 'the server cannot be reached.');
    case 401:
    case 403:
      return say('misconfigured', `the key was not accepted (${status}); check OPENAI_API_KEY.`);
    case 404:
      return say(
        'misconfigured',
        'model or address not found (404); check OPENAI_MODEL and OPENAI_BASE_URL.',
      );
    case 408:
      return say('timeout', 'the server gave up waiting (408).');
    case 429:
      return say('rateLimited', 'too many requests (429).');
    default:
      if (status >= 500) return say('unavailable', `the server failed (${status}).`);
      return say(
        'misconfigured',
        `the server did not accept the request (${status}${code ? `, ${code}` : ''}).`,
      );
  }
}

/** Why the signal fired: time over, or somebody cancelled. */
export function abortError(signal: AbortSignal, where: string): BotError {
  const reason: unknown = signal.reason;
  if (reason instanceof BotError) return reason;
  if (nameOf(reason) === 'TimeoutError')
    return new BotError('timeout', `${where}: the time for this request is over.`);
  return new BotError('cancelled', 'The request was cancelled.');
}

function shapeOf(error: unknown): ApiErrorShape {
  return typeof error === 'object' && error !== null ? error : {};
}

function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  return `${error.name} ${error.constructor.name}`.includes('Timeout') ? 'TimeoutError' : error.name;
}
