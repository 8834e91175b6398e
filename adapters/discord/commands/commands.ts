/** Slash commands with typed options, as Discord registers them; pure. */
import type { APIApplicationCommandOptionChoice } from 'discord.js';
import type { CommandsBody } from '../connection/api.js';
import { cutTo } from '../../shared/cut-text.js';
import { localized } from './localized.js';
import type { DiscordTexts, MenuCommand, NamedValue, OptionName } from '../texts.js';

const DESCRIPTION_UNITS = 100;
const TOPIC_UNITS = 1000;
const TEXT_UNITS = 6000;
/** A code to join accounts, or `off`. */
const CODE_UNITS = 40;
const SECONDS = [15, 30, 45, 60, 90];
const EXAMPLE_FILES = 3;

const STRING = 3;
const INTEGER = 4;
const ATTACHMENT = 11;

/** Servers and users may install it; it works in servers, in its own direct messages and in other private channels. */
const EVERYWHERE = { integration_types: [0, 1], contexts: [0, 1, 2] };

/** A server shows it to nobody but those who run the server. */
const ADMIN = 'admin';
const NOBODY_YET = { default_member_permissions: '0' };

export interface CommandSources {
  readonly locales: readonly string[];
  readonly commands: (locale: string) => readonly MenuCommand[];
  readonly texts: (locale: string) => DiscordTexts;
}

type Command = CommandsBody[number];
type Option = Extract<NonNullable<Extract<Command, { options?: unknown }>['options']>[number], object>;

function described(sources: CommandSources, describe: (locale: string) => string | undefined): object {
  const [first = 'en', ...others] = sources.locales;
  const cut = (text: string | undefined): string | undefined => text && cutTo(text, DESCRIPTION_UNITS);
  return {
    description: cut(describe(first)) ?? '-',
    description_localizations: localized(others, (locale) => cut(describe(locale))),
  };
}

/** What a command or an option is called; English is the name itself. */
function localNames({ locales, texts }: CommandSources, name: string): object {
  return localized(locales, (locale) => texts(locale).names[name]);
}

function choicesOf(
  sources: CommandSources,
  pick: (texts: DiscordTexts) => readonly NamedValue[],
): { readonly choices: readonly APIApplicationCommandOptionChoice<string>[] } {
  const [first = 'en', ...others] = sources.locales;
  const nameIn = (locale: string, value: string): string | undefined => {
    const label = pick(sources.texts(locale)).find((named) => named.value === value)?.label;
    return label && cutTo(label, DESCRIPTION_UNITS);
  };
  return {
    choices: pick(sources.texts(first)).map(({ value }) => ({
      name: nameIn(first, value) ?? value,
      value,
      name_localizations: localized(others, (locale) => nameIn(locale, value)),
    })),
  };
}

function optionsOf(command: string, sources: CommandSources): readonly Option[] {
  const option = (name: OptionName, type: number, more: object = {}, number = ''): Option =>
    ({
      type,
      name: `${name}${number}`,
      ...(number === '' ? { name_localizations: localNames(sources, name) } : {}),
      ...described(sources, (locale) => sources.texts(locale).options[name]),
      ...more,
    }) as Option;
  const chosen = (name: OptionName, pick: (texts: DiscordTexts) => readonly NamedValue[]): Option =>
    option(name, STRING, choicesOf(sources, pick));
  const file = (number: number): Option => option('file', ATTACHMENT, {}, number === 1 ? '' : String(number));
  switch (command) {
    case 'script':
      return [
        option('topic', STRING, { max_length: TOPIC_UNITS, autocomplete: true }),
        option('seconds', INTEGER, { choices: SECONDS.map((value) => ({ name: `${value} s`, value })) }),
        chosen('type', (texts) => texts.types),
        chosen('goal', (texts) => texts.goals),
        option('requirements', STRING, { max_length: TOPIC_UNITS }),
        chosen('platform', (texts) => texts.platforms),
        chosen('language', (texts) => texts.languages),
      ];
    case 'score':
      return [option('text', STRING, { max_length: TEXT_UNITS })];
    case 'results':
      return [option('numbers', STRING, { max_length: TEXT_UNITS })];
    case 'trends':
      return [option('hashtag', STRING, { max_length: TEXT_UNITS })];
    case 'competitors':
      return [option('account', STRING, { max_length: TEXT_UNITS })];
    case 'link':
      return [option('code', STRING, { max_length: CODE_UNITS })];
    case 'hashtags':
      return [option('topic', STRING, { max_length: TOPIC_UNITS })];
    case 'find':
      return [option('words', STRING, { max_length: TOPIC_UNITS })];
    case 'language':
      return [chosen('language', (texts) => texts.languages)];
    case 'examples':
      return Array.from({ length: EXAMPLE_FILES }, (_, index) => file(index + 1));
    case 'import':
      return [file(1)];
    default:
      return [];
  }
}

/** `everywhere` is false for one server's own commands, which say nothing of installs and contexts. */
export function commandDefinitions(sources: CommandSources, everywhere: boolean): CommandsBody {
  const [first = 'en'] = sources.locales;
  const definitions: readonly object[] = sources.commands(first).map(({ name }) => ({
    type: 1,
    name,
    name_localizations: localNames(sources, name),
    ...described(
      sources,
      (locale) => sources.commands(locale).find((command) => command.name === name)?.description,
    ),
    options: [...optionsOf(name, sources)],
    ...(name === ADMIN ? NOBODY_YET : {}),
    ...(everywhere ? EVERYWHERE : {}),
  }));
  return definitions as CommandsBody;
}
