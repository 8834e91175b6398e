/** Telegram's API with pacing and retries. Loaded on start: grammY takes 50-90 ms. */
import type { Api, Transformer } from 'grammy';
import { apiFetch } from './api-fetch.js';

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
  readonly api: Api;
  readonly inputFile: typeof import('grammy').InputFile;
}

/** core.telegram.org/bots/faq: to all chats together. */
const MESSAGES_PER_SECOND = 30;

export interface ClientOptions {
  readonly token: string;
  readonly apiRoot?: string;
  readonly messagesPerSecond?: number;
}

/**
 * While Telegram asks for patience with a chat, nothing is sent there: the call is answered as Telegram would answer it.
 * What matters is repeated by whoever sends it, a reaction or a sign of progress is left out.
 */
function createPatience(): Transformer {
  /** On the clock that nobody sets back. */
  const notBeforeMs = new Map<unknown, number>();
  return async (prev, method, payload, signal) => {
    const chat = 'chat_id' in payload ? payload.chat_id : method;
    const waitMs = (notBeforeMs.get(chat) ?? 0) - performance.now();
    if (waitMs > 0) {
      const seconds = Math.ceil(waitMs / 1000);
      const description = `Too Many Requests: retry after ${seconds}`;
      return { ok: false, error_code: 429, description, parameters: { retry_after: seconds } };
    }
    notBeforeMs.delete(chat);
    const response = await prev(method, payload, signal);
    const asked = response.ok || response.error_code !== 429 ? undefined : response.parameters?.retry_after;
    if (asked !== undefined) notBeforeMs.set(chat, performance.now() + asked * 1000);
    return response;
  };
}

export async function createClient({
  token,
  apiRoot,
  messagesPerSecond = MESSAGES_PER_SECOND,
}: ClientOptions): Promise<TelegramClient> {
  const [{ Api, InputFile }, { autoRetry }, { apiThrottler }] = await Promise.all([
    import('grammy'),
    import('@grammyjs/auto-retry'),
    import('@grammyjs/transformer-throttler'),
  ]);
  const api = new Api(token, {
    timeoutSeconds: API_TIMEOUT_SECONDS,
    fetch: apiFetch,
    ...(apiRoot === undefined ? {} : { apiRoot: apiRoot.replace(/\/+$/, '') }),
  });
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
  // The last one is the first to see a call.
  api.config.use(createPatience(), pace);
  return { api, inputFile: InputFile };
}
