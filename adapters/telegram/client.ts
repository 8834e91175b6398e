/** The grammY bot with pacing, retries and the guard on confirmed updates. Loaded on start: grammY takes 50-90 ms. */
import type { Bot, Transformer } from 'grammy';
import { toBotError } from './errors.js';

/** Longer than the long poll of 30 s: a connection that died silently is given up after this. */
const API_TIMEOUT_SECONDS = 60;

/** A longer 429 goes back to the outbox, which can wait without holding the chat. */
const LONGEST_WAIT_SECONDS = 30;

/**
 * Telegram: about one message a second in a chat, short bursts allowed (core.telegram.org/bots/faq). Refilled a
 * little slower, as the limiter's clock and Telegram's are not the same. Groups keep the plugin's 20 a minute.
 */
const PRIVATE_PACE = {
  maxConcurrent: 1,
  reservoir: 3,
  reservoirIncreaseAmount: 1,
  reservoirIncreaseInterval: 1250,
  reservoirIncreaseMaximum: 3,
};

/** Only these count towards the pace; progress and reactions are paced by themselves and never wait behind a message. */
const PACED = new Set(['sendMessage', 'sendRichMessage', 'sendPhoto', 'sendDocument']);

export interface TelegramClient {
  readonly bot: Bot;
  readonly inputFile: typeof import('grammy').InputFile;
  /** Called before an update is handled: until it is committed, Telegram keeps it. */
  readonly trying: (updateId: number) => void;
  /** Lets Telegram forget updates up to and including this one. */
  readonly committed: (updateId: number) => void;
}

/** core.telegram.org/bots/faq: to all chats together. */
const MESSAGES_PER_SECOND = 30;

export interface ClientOptions {
  readonly token: string;
  readonly apiRoot?: string;
  readonly messagesPerSecond?: number;
}

export async function createClient({
  token,
  apiRoot,
  messagesPerSecond = MESSAGES_PER_SECOND,
}: ClientOptions): Promise<TelegramClient> {
  const [{ Bot, InputFile }, { autoRetry }, { apiThrottler }] = await Promise.all([
    import('grammy'),
    import('@grammyjs/auto-retry'),
    import('@grammyjs/transformer-throttler'),
  ]);
  const bot = new Bot(token, {
    client: {
      timeoutSeconds: API_TIMEOUT_SECONDS,
      ...(apiRoot === undefined ? {} : { apiRoot: apiRoot.replace(/\/+$/, '') }),
    },
  });

  let nextOffset: number | null = null;
  const throttle = apiThrottler({
    out: PRIVATE_PACE,
    global: {
      reservoir: messagesPerSecond,
      reservoirRefreshAmount: messagesPerSecond,
      reservoirRefreshInterval: 1000,
    },
  });
  const retry = autoRetry({
    maxRetryAttempts: 3,
    maxDelaySeconds: LONGEST_WAIT_SECONDS,
    rethrowInternalServerErrors: true,
    rethrowHttpErrors: true,
  });
  const pace: Transformer = (prev, method, payload, signal) =>
    PACED.has(method)
      ? retry((m, p, s) => throttle(prev, m, p, s), method, payload, signal)
      : prev(method, payload, signal);
  // grammY counts an update as done once it was tried, and confirms the last one tried when it stops.
  const confirmCommittedOnly: Transformer = (prev, method, payload, signal) =>
    prev(
      method,
      method === 'getUpdates' && nextOffset !== null ? { ...payload, offset: nextOffset } : payload,
      signal,
    );
  // grammY repeats this call by itself with pauses of up to 20 minutes; the polling loop is quicker to recover.
  const failFast: Transformer = (prev, method, payload, signal) =>
    method === 'deleteWebhook'
      ? prev(method, payload, signal).catch((error: unknown) => {
          throw toBotError(error);
        })
      : prev(method, payload, signal);
  bot.api.config.use(pace, confirmCommittedOnly, failFast);

  return {
    bot,
    inputFile: InputFile,
    trying(updateId) {
      nextOffset ??= updateId;
    },
    committed(updateId) {
      nextOffset = updateId + 1;
    },
  };
}
