/** What Discord refuses in a set of commands. */
import { checkFields } from './known-fields.js';
import { refuse } from './message-limits.js';

interface Choice {
  readonly name: string;
  readonly value: string | number;
  readonly name_localizations?: Readonly<Record<string, string>>;
}

interface Option extends CommandBody {
  readonly choices?: readonly Choice[];
  readonly autocomplete?: boolean;
  readonly required?: boolean;
  readonly max_length?: number;
}

interface CommandBody {
  readonly name: string;
  readonly description: string;
  readonly options?: readonly Option[];
  readonly name_localizations?: Readonly<Record<string, string>>;
  readonly description_localizations?: Readonly<Record<string, string>>;
}

const COMMAND_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const LOCALES = ['en-US', 'en-GB', 'es-ES', 'es-419', 'pt-BR', 'hi', 'id', 'de', 'fr', 'it', 'ja', 'ko'];

function checkNamed(command: CommandBody): void {
  const names = [command.name, ...Object.values(command.name_localizations ?? {})];
  const descriptions = [command.description, ...Object.values(command.description_localizations ?? {})];
  const locales = [command.name_localizations, command.description_localizations].flatMap((map) =>
    Object.keys(map ?? {}),
  );
  for (const name of names)
    refuse(
      !COMMAND_NAME.test(name) || name !== name.toLowerCase(),
      'name',
      `APPLICATION_COMMAND_INVALID_NAME ${name}`,
    );
  for (const text of descriptions)
    refuse(text.length < 1 || text.length > 100, 'description', `Must be 1-100: ${text}`);
  for (const locale of locales) refuse(!LOCALES.includes(locale), 'locale', `unknown locale ${locale}`);
}

const COMMAND_UNITS = 8000;

/** The longest of a text and its translations: Discord counts no other. */
function longest(text: string, translations: Readonly<Record<string, string>> = {}): number {
  return Math.max(text.length, ...Object.values(translations).map(({ length }) => length));
}

/** Characters of names, descriptions and values together. */
function sizeOf(command: CommandBody): number {
  const own =
    longest(command.name, command.name_localizations) +
    longest(command.description, command.description_localizations);
  const choices = (option: Option): number =>
    (option.choices ?? []).reduce(
      (sum, { name, value, name_localizations: names }) => sum + longest(name, names) + String(value).length,
      0,
    );
  return (command.options ?? []).reduce((sum, option) => sum + sizeOf(option) + choices(option), own);
}

function checkOption(option: Option): void {
  checkFields('option', option);
  checkNamed(option);
  const choices = option.choices ?? [];
  refuse(choices.length > 25, 'choices', 'at most 25');
  refuse(choices.length > 0 && option.autocomplete === true, 'autocomplete', 'not beside choices');
  refuse((option.max_length ?? 1) > 6000, 'max_length', 'Must be 6000 or fewer');
  for (const choice of choices) {
    checkFields('choice', choice);
    const names = [choice.name, ...Object.values(choice.name_localizations ?? {})];
    refuse(
      names.some((name) => name.length < 1 || name.length > 100),
      'choices',
      'Must be 1-100',
    );
    for (const locale of Object.keys(choice.name_localizations ?? {}))
      refuse(!LOCALES.includes(locale), 'locale', `unknown locale ${locale}`);
  }
}

export function checkCommands(commands: readonly CommandBody[]): void {
  refuse(commands.length > 100, 'commands', 'at most 100');
  refuse(new Set(commands.map(({ name }) => name)).size < commands.length, 'name', 'names must be unique');
  for (const command of commands) {
    checkFields('command', command);
    checkNamed(command);
    refuse(sizeOf(command) > COMMAND_UNITS, command.name, 'at most 8000 characters in all');
    refuse((command.options?.length ?? 0) > 25, 'options', 'at most 25');
    for (const locale of ['', ...LOCALES]) {
      const names = (command.options ?? []).map(
        (option) => option.name_localizations?.[locale] ?? option.name,
      );
      refuse(new Set(names).size < names.length, 'options', `option names must be unique in ${locale}`);
    }
    for (const option of command.options ?? []) checkOption(option);
  }
  for (const locale of LOCALES) {
    const names = commands.map((command) => command.name_localizations?.[locale] ?? command.name);
    refuse(new Set(names).size < names.length, 'name', `names must be unique in ${locale}`);
  }
}
