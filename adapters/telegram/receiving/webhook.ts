/** Webhook instead of polling: who may call, and what the body must be. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Update } from 'grammy/types';
import { BotError } from '../../../src/errors.js';

export interface WebhookSettings {
  /** Public https address. */
  readonly url: string;
  /** 1-256 of A-Z, a-z, 0-9, _ and -; a random one is made when absent. */
  readonly secret?: string;
}

const SECRET = /^[\w-]{1,256}$/;

/** Throws `BotError('misconfigured')` for a secret Telegram would refuse. */
export function webhookSecret({ secret }: WebhookSettings): string {
  if (secret === undefined) return randomBytes(32).toString('hex');
  if (SECRET.test(secret)) return secret;
  throw new BotError(
    'misconfigured',
    'TELEGRAM_WEBHOOK_SECRET may hold 1-256 characters: letters, digits, underscore and hyphen.',
  );
}

/** Constant time, whatever the lengths. */
export function isSecret(expected: string, given: string | undefined): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(expected), digest(given ?? ''));
}

/** Null when the body is no update. */
export function parseUpdate(body: string): Update | null {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return null;
  }
  const id = typeof value === 'object' && value !== null && 'update_id' in value ? value.update_id : null;
  return Number.isSafeInteger(id) ? (value as Update) : null;
}
