/** Discord's errors -> BotError, once. Vendor errors hold interaction tokens (in the URL) and her text (in the body): neither is passed on. */
import { BotError } from '../../src/errors.js';

/** JSON codes: https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
const UNKNOWN_CHANNEL = 10003;
const UNKNOWN_WEBHOOK = 10015;
export const UNKNOWN_MESSAGE = 10008;
const UNKNOWN_INTERACTION = 10062;
const ALREADY_ACKNOWLEDGED = 40060;
const INVALID_WEBHOOK_TOKEN = 50027;

interface ApiError {
  readonly status: number;
  readonly code: number | string;
  readonly method: string;
  readonly rawError?: { readonly message?: unknown };
}

function apiErrorOf(error: unknown): ApiError | null {
  const like = error as Partial<ApiError> | null;
  const isApi = error instanceof Error && typeof like?.status === 'number' && typeof like.method === 'string';
  return isApi ? (error as unknown as ApiError) : null;
}

/** discord.js gives up by itself where a wait would be long; see `client.ts`. */
function longWaitMsOf(error: unknown): number | null {
  if (!(error instanceof Error) || !error.name.startsWith('RateLimitError')) return null;
  const { retryAfter, timeToReset } = error as unknown as { retryAfter?: number; timeToReset?: number };
  return Math.max(retryAfter ?? 0, timeToReset ?? 0, 1000);
}

/** Discord's JSON code, or null when there is none. */
export function codeOf(error: unknown): number | null {
  const code = apiErrorOf(error)?.code;
  return typeof code === 'number' ? code : null;
}

export function statusOf(error: unknown): number | null {
  return apiErrorOf(error)?.status ?? null;
}

export function isAlreadyAcknowledged(error: unknown): boolean {
  return codeOf(error) === ALREADY_ACKNOWLEDGED;
}

/** Discord does not take the content: a kind of component it does not know, a limit. */
export function isRefused(error: unknown): boolean {
  return statusOf(error) === 400 && !isAlreadyAcknowledged(error);
}

/** The interaction's token no longer answers: expired, never acknowledged in time, or its reply was deleted. */
export function isTokenGone(error: unknown): boolean {
  const code = codeOf(error);
  const gone = [
    UNKNOWN_WEBHOOK,
    UNKNOWN_INTERACTION,
    INVALID_WEBHOOK_TOKEN,
    UNKNOWN_MESSAGE,
    UNKNOWN_CHANNEL,
  ];
  return (code !== null && gone.includes(code)) || statusOf(error) === 401 || statusOf(error) === 404;
}

/** Says what happened without naming address, token or text; for log lines, too. */
export function safeMessage(error: unknown): string {
  if (error instanceof BotError) return error.message;
  const api = apiErrorOf(error);
  if (api) {
    const said = typeof api.rawError?.message === 'string' ? ` ${api.rawError.message.slice(0, 200)}` : '';
    return `${api.method} answered ${api.status}, code ${api.code}${said}`;
  }
  const cause = (error as { readonly code?: unknown } | null)?.code;
  const name = error instanceof Error ? error.name : 'unknown error';
  return typeof cause === 'string' ? `${name} ${cause}` : name;
}

/** What discord.js threw, as the one error family. */
export function toBotError(error: unknown): BotError {
  if (error instanceof BotError) return error;
  const message = `Discord: ${safeMessage(error)}`;
  const waitMs = longWaitMsOf(error);
  if (waitMs !== null) return new BotError('rateLimited', message, { retryAfterMs: waitMs });
  const status = statusOf(error);
  if (status === 429) return new BotError('rateLimited', message);
  if (status === 403 || codeOf(error) === UNKNOWN_CHANNEL || codeOf(error) === 10013)
    return new BotError('blocked', message);
  // Only a refused content is about the message; a revoked token (401) or a wrong server can be put right.
  return new BotError(status === 400 || status === 413 ? 'badInput' : 'unavailable', message);
}
