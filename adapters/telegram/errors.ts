/** Telegram's errors -> BotError, once. Vendor errors hold the token (in the URL) and her text (in the payload): neither is passed on. */
import type { GrammyError, HttpError } from 'grammy';
import { BotError } from '../../src/errors.js';

/** Descriptions of a 400 that will not change: this chat is gone or closed to the bot. */
const UNREACHABLE =
  /chat not found|user not found|deactivated|peer_id_invalid|input_user_deactivated|not enough rights|no rights to send|chat_write_forbidden|chat_send_|have no write access|kicked|topic_closed|bot can't initiate/i;

function isGrammyError(error: unknown): error is GrammyError {
  return error instanceof Error && error.name === 'GrammyError';
}

function isHttpError(error: unknown): error is HttpError {
  return error instanceof Error && error.name === 'HttpError';
}

/** The code Telegram answered with, or null when it did not answer. */
export function statusOf(error: unknown): number | null {
  return isGrammyError(error) ? error.error_code : null;
}

export function descriptionOf(error: unknown): string {
  return isGrammyError(error) ? error.description : '';
}

/** The id of the supergroup a group has become. */
export function migratedChatOf(error: unknown): number | null {
  return (isGrammyError(error) && error.parameters.migrate_to_chat_id) || null;
}

/** How long a 429 asks to wait, or null. */
export function retryAfterSecondsOf(error: unknown): number | null {
  return isGrammyError(error) ? (error.parameters.retry_after ?? null) : null;
}

/** Says what happened without naming address, token or text; for log lines, too. */
export function safeMessage(error: unknown): string {
  if (error instanceof BotError) return error.message;
  if (isGrammyError(error)) return `${error.method}: ${error.error_code} ${error.description}`;
  if (isHttpError(error)) {
    // fetch hides the system's error one deeper.
    const thrown = error.error as { readonly cause?: { readonly code?: unknown } } | undefined;
    const code = thrown?.cause?.code;
    return `${error.message} ${typeof code === 'string' ? code : ''}`.trim();
  }
  return error instanceof Error ? error.name : 'unknown error';
}

/** What grammY threw, as the one error family. */
export function toBotError(error: unknown): BotError {
  if (error instanceof BotError) return error;
  const message = `Telegram: ${safeMessage(error)}`;
  if (!isGrammyError(error)) return new BotError('unavailable', message);
  const { error_code: status, description, parameters } = error;
  if (status === 429) {
    const { retry_after: seconds } = parameters;
    return new BotError(
      'rateLimited',
      message,
      seconds === undefined ? {} : { retryAfterMs: seconds * 1000 },
    );
  }
  if (status === 403 || (status === 400 && UNREACHABLE.test(description)))
    return new BotError('blocked', message);
  // Only a refused content is about the message; a revoked token (401) or a wrong server (404) can be put right.
  return new BotError(status === 400 || status === 413 ? 'badInput' : 'unavailable', message);
}
