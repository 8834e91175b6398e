/** The first words with Telegram: is the token good, who are we, and where do updates go? */
import { setTimeout as sleep } from 'node:timers/promises';
import { BotError } from '../../../src/errors.js';
import type { Api } from 'grammy';
import { descriptionOf, safeMessage, statusOf } from '../errors.js';
import { ALLOWED_UPDATES, type BotIdentity } from '../receiving/inbound.js';
import type { Logger } from '../../../src/ports.js';

const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 10_000;

/** What Telegram says no to stays refused; anything else (no network, 5xx, 429) passes. */
const REFUSALS: ReadonlySet<number | null> = new Set([400, 401, 403, 404]);

interface Circumstances {
  readonly logger: Logger;
  /** Aborted when the bot stops: waiting ends with `BotError('cancelled')`. */
  readonly signal: AbortSignal;
}

/** Repeats the call until Telegram answers; its refusal is thrown as it came. */
async function untilAnswered<T>(call: () => Promise<T>, { logger, signal }: Circumstances): Promise<T> {
  for (let pauseMs = FIRST_PAUSE_MS; !signal.aborted; pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS)) {
    try {
      return await call();
    } catch (error) {
      if (REFUSALS.has(statusOf(error))) throw error;
      logger.warn({ reason: safeMessage(error), pauseMs }, 'Telegram: out of reach, trying again.');
      await sleep(pauseMs, undefined, { signal }).catch(() => undefined);
    }
  }
  throw new BotError('cancelled', 'Telegram: stopped before it could be reached.');
}

/** Asks who the bot is. Throws `BotError('misconfigured')` when Telegram refuses the token. */
export async function introduce(api: Api, circumstances: Circumstances): Promise<BotIdentity> {
  try {
    const { id, username } = await untilAnswered(() => api.getMe(), circumstances);
    // A small server may leave the name out.
    return { id, username: username ?? '' };
  } catch (error) {
    if (error instanceof BotError) throw error;
    throw new BotError(
      'misconfigured',
      'Telegram does not accept TELEGRAM_BOT_TOKEN. Copy it again from @BotFather.',
    );
  }
}

/** Sends updates to the address from now on; waiting ones are kept. Throws `BotError('misconfigured')` for an address Telegram refuses. */
export async function openWebhook(
  api: Api,
  { url, secret }: { readonly url: string; readonly secret: string },
  circumstances: Circumstances,
): Promise<void> {
  const settings = { secret_token: secret, allowed_updates: ALLOWED_UPDATES };
  try {
    await untilAnswered(() => api.setWebhook(url, settings), circumstances);
  } catch (error) {
    if (error instanceof BotError) throw error;
    throw new BotError(
      'misconfigured',
      `Telegram does not accept TELEGRAM_WEBHOOK_URL: ${descriptionOf(error)}`,
    );
  }
}
