/** The Telegram adapter: start, stop, send, progress, openFile. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { CallbackQuery, Message, Update } from 'grammy/types';
import type { ChatAdapter, InboundMessage } from '../../src/chat/types.js';
import { BotError, errorCodeOf } from '../../src/errors.js';
import { createClient, type TelegramClient } from './client.js';
import { setMenus, type MenuCommand, type TelegramTexts } from './commands.js';
import { createDelivery } from './delivery.js';
import { safeMessage, statusOf, toBotError } from './errors.js';
import { createFeatures } from './features.js';
import { openTelegramFile } from './files.js';
import { isStrangersPress, toInbound } from './inbound.js';
import type { AdapterLogger } from './logger.js';
import { startPolling, type Polling } from './polling.js';
import { createProgressBoard, type ProgressBoard } from './progress.js';
import { isSecret, parseUpdate, setWebhook, webhookSecret, type WebhookSettings } from './webhook.js';

export interface TelegramOptions {
  readonly token: string;
  /** A self-hosted Bot API server; absent = Telegram's own. */
  readonly apiRoot?: string;
  /** Webhook instead of long polling; the caller's HTTP server hands requests to `handleWebhook`. */
  readonly webhook?: WebhookSettings;
  /** Interface languages; the first is the default. */
  readonly locales: readonly string[];
  readonly commands: (locale: string) => readonly MenuCommand[];
  readonly texts: (locale: string) => TelegramTexts;
  readonly logger: AdapterLogger;
  /** To all chats together; 30 unless the bot pays for broadcasts (or the server is a test's). */
  readonly messagesPerSecond?: number;
}

export interface TelegramAdapter extends ChatAdapter {
  /** One webhook request; resolves with the HTTP status to answer, 200 once the update is committed. */
  handleWebhook(body: string, secretHeader: string | undefined): Promise<200 | 400 | 401 | 503>;
}

/** A message whose handling failed this often is given up, so that those behind it are heard. */
const HANDLING_ATTEMPTS = 3;

const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 30_000;

const SEEN = '👀';

interface Running {
  readonly client: TelegramClient;
  readonly send: ChatAdapter['send'];
  readonly progress: ProgressBoard;
  readonly polling: Polling | null;
}

export function createTelegramAdapter(options: TelegramOptions): TelegramAdapter {
  const { token, apiRoot, webhook, logger, locales } = options;
  const secret = webhook ? webhookSecret(webhook) : null;
  const features = createFeatures();
  const stopping = new AbortController();
  const background = new Set<Promise<void>>();
  let running: Running | null = null;
  let handle: ((update: Update) => Promise<void>) | null = null;

  function started(): Running {
    if (!running) throw new BotError('unavailable', 'Telegram: not started.');
    return running;
  }

  /** For calls nobody waits for; a failure is logged only. */
  function inBackground(what: string, call: Promise<unknown>): void {
    const settled = call.then(
      () => undefined,
      (error: unknown) => logger.warn({ error: safeMessage(error) }, `Telegram: ${what} failed.`),
    );
    background.add(settled);
    void settled.then(() => background.delete(settled));
  }

  async function showSeen({ bot }: TelegramClient, message: Message): Promise<void> {
    if (!features.has('setMessageReaction')) return;
    try {
      await bot.api.setMessageReaction(message.chat.id, message.message_id, [{ type: 'emoji', emoji: SEEN }]);
    } catch (error) {
      // A group may forbid reactions: 400, nothing to report.
      if (features.isMissing('setMessageReaction', error) || statusOf(error) === 400) return;
      throw error;
    }
  }

  async function answerPress({ bot }: TelegramClient, query: CallbackQuery): Promise<void> {
    const locale = query.from.language_code ?? locales[0] ?? 'en';
    const refusal = isStrangersPress(query) ? { text: options.texts(locale).notYours } : {};
    await bot.api.answerCallbackQuery(query.id, refusal);
  }

  function createHandler(
    client: TelegramClient,
    receive: (message: InboundMessage) => Promise<void>,
  ): (update: Update) => Promise<void> {
    const failures = new Map<number, number>();
    return async (update) => {
      if (update.callback_query)
        inBackground('answering a press', answerPress(client, update.callback_query));
      const { id, username } = client.bot.botInfo;
      const message = toInbound(update, { bot: { id, username }, receivedAt: new Date().toISOString() });
      if (!message) return;
      try {
        await receive(message);
      } catch (error) {
        const failed = (failures.get(update.update_id) ?? 0) + 1;
        const code = errorCodeOf(error);
        // A store that fails is everybody's trouble, not this message's: it is kept until the store is back.
        if (code === 'storeFailed' || failed < HANDLING_ATTEMPTS) {
          failures.set(update.update_id, failed);
          throw error;
        }
        logger.error({ code, attempts: failed }, 'Telegram: a message could not be handled and was skipped.');
      }
      failures.delete(update.update_id);
      if (update.message && message.addressed) inBackground('reaction', showSeen(client, update.message));
    };
  }

  /** Throws `BotError('misconfigured')` when Telegram refuses the token; a Telegram out of reach is waited for. */
  async function introduce({ bot }: TelegramClient): Promise<void> {
    for (
      let pauseMs = FIRST_PAUSE_MS;
      !stopping.signal.aborted;
      pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS)
    ) {
      try {
        bot.botInfo = await bot.api.getMe();
        return;
      } catch (error) {
        if (toBotError(error).code === 'misconfigured') {
          throw new BotError(
            'misconfigured',
            'Telegram does not accept TELEGRAM_BOT_TOKEN. Copy it again from @BotFather.',
          );
        }
        logger.warn({ error: safeMessage(error), pauseMs }, 'Telegram: out of reach, trying again.');
        await sleep(pauseMs, undefined, { signal: stopping.signal }).catch(() => undefined);
      }
    }
    throw new BotError('cancelled', 'Telegram: stopped before it could be reached.');
  }

  return {
    platform: 'telegram',

    async start(receive) {
      const client = await createClient(options);
      await introduce(client);
      const onUpdate = createHandler(client, receive);
      handle = onUpdate;
      running = {
        client,
        send: createDelivery(client, features, logger),
        progress: createProgressBoard(client, features, logger),
        polling: webhook ? null : startPolling(client, onUpdate, logger),
      };
      if (webhook && secret !== null) await setWebhook(client.bot.api, webhook.url, secret);
      inBackground('setting the menu', setMenus(client.bot.api, options, logger));
    },

    async stop() {
      stopping.abort();
      if (!running) return;
      const { polling, progress } = running;
      running = null;
      handle = null;
      await polling?.stop();
      progress.stop();
      await Promise.all(background);
    },

    send: (threadId, message, sendOptions) => started().send(threadId, message, sendOptions),

    async progress(threadId, progress) {
      await running?.progress.show(threadId, progress);
    },

    async openFile(ref, { maxBytes, signal }) {
      return openTelegramFile(started().client.bot.api, ref, { maxBytes, signal, token, apiRoot });
    },

    async handleWebhook(body, secretHeader) {
      if (secret === null || !isSecret(secret, secretHeader)) return 401;
      const update = parseUpdate(body);
      if (!update) return 400;
      if (!handle) return 503;
      try {
        await handle(update);
        return 200;
      } catch (error) {
        logger.warn({ error: safeMessage(error) }, 'Telegram: update not committed, it will come again.');
        return 503;
      }
    },
  };
}
