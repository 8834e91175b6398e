/** The chat platforms whose tokens are set. */
import { createTelegramAdapter } from '../../adapters/telegram/index.js';
import type { Logger } from '../chat/logger.js';
import type { ChatAdapter } from '../chat/types.js';
import type { Config } from '../config.js';
import { commandMenu, LOCALES, platformTexts } from '../conversations/index.js';
import type { WebhookHandler } from '../health.js';

export interface Platforms {
  readonly adapters: readonly ChatAdapter[];
  /** Path -> handler, for the health port. */
  readonly webhooks: ReadonlyMap<string, WebhookHandler>;
}

export function connectPlatforms(config: Config, logger: Logger): Platforms {
  const adapters: ChatAdapter[] = [];
  const webhooks = new Map<string, WebhookHandler>();
  if (config.TELEGRAM_BOT_TOKEN) {
    const { TELEGRAM_API_ROOT: apiRoot, TELEGRAM_WEBHOOK_URL: url, TELEGRAM_WEBHOOK_SECRET: secret } = config;
    const telegram = createTelegramAdapter({
      token: config.TELEGRAM_BOT_TOKEN,
      ...(apiRoot && { apiRoot }),
      ...(url && secret && { webhook: { url, secret } }),
      locales: LOCALES,
      commands: commandMenu,
      texts: platformTexts,
      logger,
    });
    adapters.push(telegram);
    if (url) webhooks.set(new URL(url).pathname, (body, header) => telegram.handleWebhook(body, header));
  }
  return { adapters, webhooks };
}
