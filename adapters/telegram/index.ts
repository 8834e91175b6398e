/** The Telegram adapter: start, stop, send, progress, openFile. */
import type { Update } from 'grammy/types';
import type { ChatAdapter, InboundMessage } from '../../src/chat/types.js';
import { BotError } from '../../src/errors.js';
import { createBackground } from '../shared/background.js';
import { createContact } from '../shared/contact.js';
import { createClient, type TelegramClient } from './connection/client.js';
import { setMenus, type AdminMenu, type MenuCommand, type TelegramTexts } from './commands.js';
import { createDelivery } from './sending/delivery.js';
import { safeMessage } from './errors.js';
import { createFeatures } from './features.js';
import { openTelegramFile } from './receiving/files.js';
import { introduce, openWebhook } from './connection/introduction.js';
import type { Logger } from '../../src/ports.js';
import { startPolling, type Polling } from './receiving/polling.js';
import type { ProgressBoard, StandingStages } from '../shared/progress-board.js';
import { createProgressBoard } from './sending/progress.js';
import { createRecent } from '../shared/recent.js';
import { createUpdateHandler } from './receiving/update-handler.js';
import { isSecret, parseUpdate, webhookSecret, type WebhookSettings } from './receiving/webhook.js';

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
  readonly admins?: AdminMenu;
  /** Absent = stages of a killed process are left standing. */
  readonly stages?: StandingStages;
  readonly logger: Logger;
  /** To all chats together; 30 unless the bot pays for broadcasts (or the server is a test's). */
  readonly messagesPerSecond?: number;
}

export interface TelegramAdapter extends ChatAdapter {
  /** One webhook request; resolves with the HTTP status to answer, 200 once the update is committed. */
  handleWebhook(body: string, secretHeader: string | undefined): Promise<200 | 400 | 401 | 503>;
}

interface Connection {
  readonly client: TelegramClient;
  readonly send: ChatAdapter['send'];
  readonly progress: ProgressBoard;
}

export function createTelegramAdapter(options: TelegramOptions): TelegramAdapter {
  const { token, apiRoot, webhook, logger } = options;
  const secret = webhook ? webhookSecret(webhook) : null;
  const features = createFeatures();
  const background = createBackground('Telegram', logger, safeMessage);
  /** In a group, each member's last message: the bot answers it, so that everybody sees whose form it is. */
  const lastHeard = createRecent<number>();
  const stopping = new AbortController();
  const contact = createContact();
  let connection: Connection | null = null;
  let polling: Polling | null = null;
  let handle: ((update: Update) => Promise<void>) | null = null;

  function connected(): Connection {
    if (!connection) throw new BotError('unavailable', 'Telegram: not started.');
    return connection;
  }

  async function beginReceiving(
    client: TelegramClient,
    receive: (message: InboundMessage) => Promise<void>,
  ): Promise<void> {
    const circumstances = { logger, signal: stopping.signal };
    const { api } = client;
    const bot = await introduce(api, circumstances);
    if (stopping.signal.aborted) return;
    contact.found();
    const onUpdate = createUpdateHandler({ ...options, api, bot, features, background, lastHeard, receive });
    handle = onUpdate;
    if (webhook && secret !== null) await openWebhook(api, { url: webhook.url, secret }, circumstances);
    else polling = startPolling(api, onUpdate, logger, contact);
    background.run('setting the menu', setMenus(api, options, logger));
  }

  return {
    platform: 'telegram',
    lostAt: () => contact.lostAt(),

    async start(receive) {
      const client = await createClient(options);
      connection = {
        client,
        send: createDelivery(client, features, lastHeard, logger),
        progress: createProgressBoard(client, features, logger, options.stages),
      };
      await background.reach(beginReceiving(client, receive), { apiRoot });
    },

    /** Ends receiving; what is owed can still be sent. */
    async stop() {
      stopping.abort();
      handle = null;
      await polling?.stop();
      connection?.progress.stop();
      await background.idle();
    },

    send: (threadId, message, sendOptions) => connected().send(threadId, message, sendOptions),

    async progress(threadId, progress) {
      await connection?.progress.show(threadId, progress);
    },

    async openFile(ref, { maxBytes, signal }) {
      return openTelegramFile(connected().client.api, ref, { maxBytes, signal, token, apiRoot });
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
        logger.warn({ reason: safeMessage(error) }, 'Telegram: update not committed, it will come again.');
        return 503;
      }
    },
  };
}
