/** Command menu, description and short description, per language. */
import { cutTo } from '../shared/cut-text.js';
import type { Api } from 'grammy';
import type { LanguageCode } from 'grammy/types';
import { safeMessage, statusOf } from './errors.js';
import type { Logger } from '../../src/ports.js';

export interface MenuCommand {
  /** Without the slash. */
  readonly name: string;
  readonly description: string;
}

export interface TelegramTexts {
  /** Shown before the first message; at most 512 characters. */
  readonly description: string;
  /** On the bot's profile; at most 120 characters. */
  readonly shortDescription: string;
  /** Shown to somebody who presses a button under another member's form; at most 200 characters. */
  readonly notYours: string;
}

/** Who has commands of their own besides, in their private chats with the bot. */
export interface AdminMenu {
  /** Telegram's user ids. */
  readonly ids: readonly string[];
  readonly commands: (locale: string) => readonly MenuCommand[];
}

const DESCRIPTION_UNITS = { command: 256, long: 512, short: 120 } as const;

/**
 * Sets the menus, the first locale as default for everybody else. Best effort: a menu that cannot be set is
 * logged and keeps nobody from chatting.
 */
export async function setMenus(
  api: Api,
  menus: {
    readonly locales: readonly string[];
    readonly commands: (locale: string) => readonly MenuCommand[];
    readonly texts: (locale: string) => TelegramTexts;
    readonly admins?: AdminMenu;
  },
  logger: Logger,
): Promise<void> {
  for (const [index, locale] of menus.locales.entries()) {
    const language = index === 0 ? {} : { language_code: locale.split('-')[0] as LanguageCode };
    const { description, shortDescription } = menus.texts(locale);
    const commands = listed(menus.commands(locale));
    try {
      await api.raw.setMyCommands({ commands, ...language });
      await api.raw.setMyDescription({
        description: cutTo(description, DESCRIPTION_UNITS.long),
        ...language,
      });
      await api.raw.setMyShortDescription({
        short_description: cutTo(shortDescription, DESCRIPTION_UNITS.short),
        ...language,
      });
    } catch (error) {
      logger.warn({ locale, reason: safeMessage(error) }, 'Telegram: the menu could not be set.');
      // A server without menus has none in the other languages either.
      if (statusOf(error) === 404) return;
    }
    for (const id of menus.admins?.ids ?? []) {
      const own = listed(menus.admins?.commands(locale) ?? []);
      try {
        await api.raw.setMyCommands({
          commands: [...commands, ...own],
          scope: { type: 'chat', chat_id: Number(id) },
          ...language,
        });
      } catch (error) {
        // Telegram knows no chat with somebody who never wrote to the bot.
        logger.warn(
          { locale, reason: safeMessage(error) },
          'Telegram: the menu of an admin could not be set.',
        );
      }
    }
  }
}

function listed(commands: readonly MenuCommand[]): { command: string; description: string }[] {
  return commands.map((command) => ({
    command: command.name,
    description: cutTo(command.description, DESCRIPTION_UNITS.command),
  }));
}
