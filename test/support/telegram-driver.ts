/** A started Telegram adapter on a fake Bot API, and the contract's driver for it. */
import {
  createTelegramAdapter,
  type TelegramAdapter,
  type TelegramOptions,
} from '../../adapters/telegram/index.js';
import type { InboundMessage } from '../../src/chat/types.js';
import type { AdapterDriver, ShownMessage } from '../contracts/chat-adapter.js';
import { startFakeTelegram, type BotMessage, type FakeTelegram } from './fake-telegram.js';

export interface LogLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly text: string;
}

export interface StartedTelegram {
  readonly telegram: FakeTelegram;
  readonly adapter: TelegramAdapter;
  readonly received: InboundMessage[];
  readonly log: LogLine[];
  readonly close: () => Promise<void>;
}

export interface StartOptions {
  readonly telegram?: FakeTelegram;
  readonly receive?: (message: InboundMessage) => Promise<void>;
  /** Methods an older server does not know. */
  readonly without?: readonly string[];
  readonly webhook?: TelegramOptions['webhook'];
  readonly locales?: readonly string[];
  readonly admins?: TelegramOptions['admins'];
  readonly stages?: TelegramOptions['stages'];
}

export function createTestAdapter(
  telegram: FakeTelegram,
  log: LogLine[],
  { webhook, admins, stages, locales = ['en', 'es'] }: StartOptions = {},
): TelegramAdapter {
  const write =
    (level: LogLine['level']) =>
    (data: object, message: string): void => {
      log.push({ level, text: `${message} ${JSON.stringify(data)}` });
    };
  return createTelegramAdapter({
    token: telegram.token,
    apiRoot: telegram.url,
    ...(webhook ? { webhook } : {}),
    ...(admins ? { admins } : {}),
    ...(stages ? { stages } : {}),
    locales,
    commands: (locale) => [{ name: 'script', description: `Write a script (${locale})` }],
    texts: (locale) => ({
      description: `Writes Reel scripts (${locale})`,
      shortDescription: `Reel scripts (${locale})`,
      notYours: `These buttons belong to somebody else (${locale}).`,
    }),
    logger: { info: write('info'), warn: write('warn'), error: write('error') },
  });
}

export async function startTelegram(options: StartOptions = {}): Promise<StartedTelegram> {
  const telegram = options.telegram ?? (await startFakeTelegram({ pace: null }));
  if (options.without) telegram.withoutMethods(options.without);
  const log: LogLine[] = [];
  const received: InboundMessage[] = [];
  const adapter = createTestAdapter(telegram, log, options);
  await adapter.start(async (message) => {
    await options.receive?.(message);
    received.push(message);
  });
  return {
    telegram,
    adapter,
    received,
    log,
    async close() {
      await adapter.stop();
      if (!options.telegram) await telegram.close();
    },
  };
}

function shownOf({ text, entities, rich, buttons, files }: BotMessage): ShownMessage {
  const code = entities
    .filter(({ type }) => type === 'pre')
    .map(({ offset, length }) => text.slice(offset, offset + length));
  return { text, code: rich ? rich.code : code, choices: buttons.flat().map((button) => button.text), files };
}

const CREATOR = 77;

/** One creator in a private chat. */
export async function driveTelegram(without: readonly string[]): Promise<AdapterDriver> {
  const { telegram, adapter, received, close } = await startTelegram({ without });
  const progress: string[] = [];
  return {
    adapter,
    threadId: `telegram:${CREATOR}`,
    received,
    messageUnits: 4096,
    says: async (text) => void telegram.userSays(CREATOR, text),
    sendsFile: async (file) => void telegram.userSends(CREATOR, file),
    presses: async (label) => void telegram.userPresses(CREATOR, label),
    shown: () => telegram.sentTo(CREATOR).map(shownOf),
    progressShown() {
      const drafts = telegram.draftsIn(CREATOR).map(({ text }) => text);
      progress.push(...telegram.sentTo(CREATOR).map(({ text }) => text));
      return [...drafts, ...progress];
    },
    close,
  };
}
