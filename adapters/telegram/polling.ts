/** Long polling that outlives network loss, a second instance and a failing store. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Update } from 'grammy/types';
import type { TelegramClient } from './client.js';
import { safeMessage, statusOf } from './errors.js';
import { ALLOWED_UPDATES } from './inbound.js';
import type { AdapterLogger } from '../shared/logger.js';

const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 30_000;

/** A revoked token or a second instance does not go away by asking often. */
const REFUSED_PAUSE_MS = 5000;

/** A network that went away must not hold up the shutdown. */
const STOP_MS = 3000;

export interface Polling {
  /** Ends without confirming anything uncommitted; resolves when the loop has ended, or after 3 s. */
  stop(): Promise<void>;
}

/** Where an update belongs, as far as it says. */
function chatOf(update: Update): string {
  const [about] = Object.values(update).filter((part) => typeof part === 'object') as {
    readonly chat?: { readonly id: number };
    readonly message?: { readonly chat?: { readonly id: number } };
    readonly from?: { readonly id: number };
  }[];
  return String(about?.chat?.id ?? about?.message?.chat?.id ?? about?.from?.id ?? '');
}

/**
 * Starts polling in the background. `handle` resolves when the update is committed; when it rejects, the update and those after it are asked for again.
 */
export function startPolling(
  client: TelegramClient,
  handle: (update: Update) => Promise<void>,
  logger: AdapterLogger,
): Polling {
  const { bot, trying, committed } = client;
  const stopping = new AbortController();
  let pauseMs = FIRST_PAUSE_MS;

  /** Updates of a batch that are being handled; of one chat in order, of all chats at once: the hundredth waits for nobody. */
  const begun = new Map<number, Promise<void>>();
  const newestOf = new Map<string, Promise<void>>();

  function begin(update: Update): Promise<void> {
    const known = begun.get(update.update_id);
    if (known) return known;
    const chat = chatOf(update);
    // What fails fails for all of the chat behind it, or they would change places.
    const before = newestOf.get(chat);
    const running = before ? before.then(() => handle(update)) : handle(update);
    begun.set(update.update_id, running);
    newestOf.set(chat, running);
    void forgetWhenDone(chat, running);
    return running;
  }

  async function forgetWhenDone(chat: string, running: Promise<void>): Promise<void> {
    await Promise.allSettled([running]);
    if (newestOf.get(chat) === running) newestOf.delete(chat);
  }

  bot.api.config.use(async (prev, method, payload, signal) => {
    const response = await prev(method, payload, signal);
    if (method !== 'getUpdates' || !response.ok || stopping.signal.aborted) return response;
    // Whoever awaits it below, in order, hears of a failure.
    for (const update of response.result as Update[]) begin(update).catch(() => undefined);
    return response;
  });
  bot.use(async ({ update }) => {
    trying(update.update_id);
    stopping.signal.throwIfAborted();
    try {
      await begin(update);
    } finally {
      begun.delete(update.update_id);
    }
    committed(update.update_id);
    pauseMs = FIRST_PAUSE_MS;
  });
  // Rethrown, the error ends grammY's loop before it asks for (and so confirms) more.
  bot.catch(({ error }) => {
    throw error;
  });

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        await bot.start({ allowed_updates: ALLOWED_UPDATES });
      } catch (error) {
        if (stopping.signal.aborted) return;
        const status = statusOf(error);
        const waitMs = status === 401 || status === 409 ? REFUSED_PAUSE_MS : pauseMs;
        if (status === 409) {
          logger.warn(
            {},
            'Telegram: another instance polls with this token; stop one of them. Trying again.',
          );
        } else
          logger.warn({ reason: safeMessage(error), waitMs }, 'Telegram: polling interrupted, trying again.');
        pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
        await sleep(waitMs, undefined, { signal: stopping.signal }).catch(() => undefined);
      }
    }
  }

  const running = run();
  return {
    async stop() {
      stopping.abort();
      // Throws when the network is gone; nothing is lost then, known updates are dropped when they come again.
      const ended = bot.stop().catch((error: unknown) => {
        logger.warn({ reason: safeMessage(error) }, 'Telegram: the last updates could not be confirmed.');
      });
      await Promise.race([Promise.all([ended, running]), sleep(STOP_MS, undefined, { ref: false })]);
    },
  };
}
