/** The chat platforms whose tokens are set. */
import { createDiscordAdapter } from '../../adapters/discord/index.js';
import { createTelegramAdapter } from '../../adapters/telegram/index.js';
import type { KeyValueStore, Logger } from '../ports.js';
import type { StandingStages } from '../../adapters/shared/progress-board.js';
import type { ChatAdapter } from '../chat/types.js';
import type { Config } from '../config.js';
import { adminCommand, commandMenu, formTexts, LOCALES, platformTexts } from '../conversations/index.js';
import type { WebhookHandler } from '../health.js';
import type { Libraries } from './libraries.js';
import { createTopicSuggester } from './suggest-topics.js';

export interface Platforms {
  readonly adapters: readonly ChatAdapter[];
  /** Path -> handler, for the health port. */
  readonly webhooks: ReadonlyMap<string, WebhookHandler>;
}

export function connectPlatforms(config: Config, logger: Logger, libraries: Libraries): Platforms {
  const adapters: ChatAdapter[] = [];
  const webhooks = new Map<string, WebhookHandler>();
  if (config.TELEGRAM_BOT_TOKEN) {
    const { TELEGRAM_API_ROOT: apiRoot, TELEGRAM_WEBHOOK_URL: url, TELEGRAM_WEBHOOK_SECRET: secret } = config;
    const telegram = createTelegramAdapter({
      token: config.TELEGRAM_BOT_TOKEN,
      ...(apiRoot && { apiRoot }),
      ...(url && { webhook: { url, ...(secret && { secret }) } }),
      locales: LOCALES,
      commands: commandMenu,
      texts: platformTexts,
      admins: { ids: idsOn('telegram', config.ADMIN_IDS), commands: (locale) => [adminCommand(locale)] },
      stages: standingStages(libraries.store),
      logger,
    });
    adapters.push(telegram);
    if (url) webhooks.set(new URL(url).pathname, (body, header) => telegram.handleWebhook(body, header));
  }
  if (config.DISCORD_TOKEN) adapters.push(connectDiscord(config.DISCORD_TOKEN, config, logger, libraries));
  return { adapters, webhooks };
}

function standingStages(store: KeyValueStore): StandingStages {
  const keyOf = (key: string): string => `stages:${key}`;
  return {
    find: (key) => store.get<number>(keyOf(key)),
    keep: (key, messageId) => store.set(keyOf(key), messageId),
    async drop(key) {
      await store.delete(keyOf(key));
    },
  };
}

function connectDiscord(
  token: string,
  { DISCORD_APP_ID: appId, DISCORD_GUILD_ID: guildId, DISCORD_API_ROOT: apiRoot, ADMIN_IDS: admins }: Config,
  logger: Logger,
  libraries: Libraries,
): ChatAdapter {
  const { links, personas } = libraries;
  const hasAdmins = idsOn('discord', admins).length > 0;
  return createDiscordAdapter({
    token,
    ...(appId && { appId }),
    ...(guildId && { guildId }),
    ...(apiRoot && { apiRoot }),
    locales: LOCALES,
    commands: (locale) => [...commandMenu(locale), ...(hasAdmins ? [adminCommand(locale)] : [])],
    texts: formTexts,
    isKnown: async (accountId) => (await personas.get(await links.personOf(accountId))) !== null,
    suggestTopics: createTopicSuggester(libraries),
    logger,
  });
}

/** The accounts of one platform among `telegram:123`, `discord:456`, without its name. */
function idsOn(platform: string, ids: readonly string[] = []): readonly string[] {
  return ids.flatMap((id) => (id.startsWith(`${platform}:`) ? [id.slice(platform.length + 1)] : []));
}
