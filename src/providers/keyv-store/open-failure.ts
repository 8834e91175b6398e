/** Why a store could not be opened and what to do, without the password its address may hold. */
import { BotError } from '../../errors.js';

const NO_DATABASE = new Set(['SQLITE_NOTADB', 'SQLITE_CORRUPT']);

export function openFailure(uri: string, cause: unknown): BotError {
  const code = codeOf(cause);
  const where = placeOf(uri);
  const said = code === '' ? '' : ` (${code})`;
  if (!uri.startsWith('sqlite://'))
    return failed(
      `The store at ${where} cannot be reached${said}. Start it, or set KEYV_URI to another.`,
      cause,
    );
  if (NO_DATABASE.has(code))
    return failed(
      `The store ${where} is damaged or no SQLite file${said}. Put a copy of it in its place, or move it away to begin with an empty one.`,
      cause,
    );
  return failed(
    `The store ${where} could not be opened${said}. Let this user write to it and to its folder, or set DATA_DIR or KEYV_URI to another place.`,
    cause,
  );
}

function failed(message: string, cause: unknown): BotError {
  return new BotError('storeFailed', message, { cause });
}

/** Of the driver; '' = it has none. A connection tried at two addresses fails with an error of both. */
export function codeOf(cause: unknown): string {
  if (!(cause instanceof Error)) return '';
  if ('code' in cause && typeof cause.code === 'string') return cause.code;
  if (cause instanceof AggregateError) return codeOf(cause.errors[0]);
  return cause.cause === undefined ? '' : codeOf(cause.cause);
}

function placeOf(uri: string): string {
  if (uri.startsWith('sqlite://')) return uri.slice('sqlite://'.length);
  return URL.canParse(uri) ? new URL(uri).host : 'KEYV_URI';
}
