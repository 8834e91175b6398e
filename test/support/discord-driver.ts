/** A started Discord adapter on a fake Discord, and the contract's driver for it. */
import { createDiscordAdapter, type DiscordOptions } from '../../adapters/discord/index.js';
import type { ChatAdapter, InboundMessage } from '../../src/chat/types.js';
import { commandMenu, formTexts, LOCALES } from '../../src/conversations/index.js';
import type { AdapterDriver } from '../contracts/chat-adapter.js';
import { startFakeDiscord, type FakeDiscord } from './fake-discord.js';

export interface LogLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly text: string;
}

export interface StartedDiscord {
  readonly discord: FakeDiscord;
  readonly adapter: ChatAdapter;
  readonly received: InboundMessage[];
  readonly log: LogLine[];
  readonly close: () => Promise<void>;
}

export interface StartOptions extends Partial<
  Pick<DiscordOptions, 'isKnown' | 'suggestTopics' | 'guildId' | 'appId' | 'token' | 'reconnectAfterMs'>
> {
  readonly discord?: FakeDiscord;
  readonly receive?: (message: InboundMessage) => Promise<void>;
}

export function createTestAdapter(
  discord: FakeDiscord,
  log: LogLine[],
  options: Omit<StartOptions, 'receive' | 'discord'> = {},
): ChatAdapter {
  const write =
    (level: LogLine['level']) =>
    (data: object, message: string): void => {
      log.push({ level, text: `${message} ${JSON.stringify(data)}` });
    };
  return createDiscordAdapter({
    token: discord.token,
    apiRoot: discord.url,
    locales: LOCALES,
    commands: commandMenu,
    texts: formTexts,
    isKnown: () => Promise.resolve(true),
    suggestTopics: () => Promise.resolve([]),
    logger: { info: write('info'), warn: write('warn'), error: write('error') },
    ...options,
  });
}

export async function startDiscord(options: StartOptions = {}): Promise<StartedDiscord> {
  const discord = options.discord ?? (await startFakeDiscord());
  const log: LogLine[] = [];
  const received: InboundMessage[] = [];
  const { receive, discord: _given, ...rest } = options;
  const adapter = createTestAdapter(discord, log, rest);
  await adapter.start(async (message) => {
    await receive?.(message);
    received.push(message);
  });
  return {
    discord,
    adapter,
    received,
    log,
    async close() {
      await adapter.stop();
      if (!options.discord) await discord.close();
    },
  };
}

const CREATOR = '77';
const CHANNEL = '600000000000000001';

/** One creator, in direct messages or naming the bot in a server's channel. */
export async function driveDiscord(place: 'direct' | 'server'): Promise<AdapterDriver> {
  const { discord, adapter, received, close } = await startDiscord();
  const inServer = place === 'server';
  if (inServer) discord.addChannel(CHANNEL);
  const where = inServer ? { channel: CHANNEL } : {};
  const naming = (text: string): string => (inServer ? `<@${discord.botId}> ${text}` : text);
  return {
    adapter,
    threadId: inServer ? `discord:${CHANNEL}:${CREATOR}` : `discord:dm:${CREATOR}`,
    received,
    messageUnits: 4000,
    says: async (text) => void discord.userSays(CREATOR, naming(text), where),
    sendsFile: async (file) => void discord.userSends(CREATOR, [file], { ...where, text: naming('') }),
    presses: async (label) => void discord.userPresses(CREATOR, label),
    shown: () =>
      discord.seenBy(CREATOR).map(({ text, code, buttons, files }) => ({
        text,
        code,
        choices: buttons.map(({ label }) => label),
        files,
      })),
    progressShown: () => discord.everShown(),
    close,
  };
}
