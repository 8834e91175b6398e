/** Registers the slash commands when they differ from what Discord has. */
import type { CommandsBody, DiscordApi } from '../connection/api.js';
import { commandDefinitions, type CommandSources } from './commands.js';
import { safeMessage } from '../errors.js';
import type { Logger } from '../../../src/ports.js';

/** Fields that make a command; Discord adds others of its own. */
const FIELDS = [
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'options',
  'choices',
  'value',
  'required',
  'autocomplete',
  'min_length',
  'max_length',
  'default_member_permissions',
  'integration_types',
  'contexts',
] as const;

/** The same for two definitions that mean the same: sorted keys, no defaults. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([, field]) => field !== null && field !== undefined && field !== false)
    .filter(([, field]) => typeof field !== 'object' || Object.keys(field as object).length > 0)
    .map(([key, field]) => [key, canonical(field)] as const)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries);
}

function essence(command: unknown, fields: readonly string[]): unknown {
  const known = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(known);
    if (typeof value !== 'object' || value === null) return value;
    const isMap = !('name' in value);
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => isMap || fields.includes(key))
        .map(([key, field]) => [key, known(field)]),
    );
  };
  return canonical(known(command));
}

/** True when what is registered does what is wanted. */
function isRegistered(wanted: CommandsBody, registered: readonly unknown[], everywhere: boolean): boolean {
  const fields = FIELDS.filter(
    (field) => everywhere || (field !== 'contexts' && field !== 'integration_types'),
  );
  const forms = (commands: readonly unknown[]): string[] =>
    commands.map((command) => JSON.stringify(essence(command, fields))).toSorted();
  return JSON.stringify(forms(wanted)) === JSON.stringify(forms(registered));
}

/**
 * In one server when `guildId` is set, else everywhere; resolves with them as Discord has them. Best effort: commands
 * that cannot be set keep nobody from chatting.
 */
export async function registerCommands(
  api: DiscordApi,
  options: CommandSources & { readonly guildId?: string; readonly logger: Logger },
): Promise<readonly unknown[]> {
  const { guildId = null, logger } = options;
  const everywhere = guildId === null;
  const wanted = commandDefinitions(options, everywhere);
  let registered: readonly unknown[] = [];
  try {
    registered = await api.commands(guildId);
  } catch (error) {
    logger.warn({ reason: safeMessage(error) }, 'Discord: registered commands could not be read.');
  }
  if (isRegistered(wanted, registered, everywhere)) return registered;
  const set = await api.setCommands(guildId, wanted);
  logger.info({ commands: wanted.length }, 'Discord: commands registered.');
  return set;
}
