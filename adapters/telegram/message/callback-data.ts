/** Callback data of a button: the choice's value and, in a group, whose form the button belongs to. */

/** Telegram's limit. */
const CALLBACK_DATA_BYTES = 64;

/** Value of the stop button under an edited progress message; read back as the command `/cancel`. */
export const STOP_VALUE = 'telegram:stop';

const OWNER = /^(.*)~([0-9a-z]{1,11})$/s;

/**
 * Data for a button, or null when the value alone is empty or over the limit. A value too long to carry
 * its owner goes without: a press then counts for the presser's own form, never for another's.
 */
export function callbackDataOf(value: string, ownerId: number | null): string | null {
  if (value === '' || Buffer.byteLength(value) > CALLBACK_DATA_BYTES) return null;
  if (ownerId === null) return value;
  const owned = `${value}~${ownerId.toString(36)}`;
  return Buffer.byteLength(owned) <= CALLBACK_DATA_BYTES ? owned : value;
}

/** The value and, for data from a group, the owner's user id. */
export function readCallbackData(
  data: string,
  inGroup: boolean,
): { readonly value: string; readonly ownerId: number | null } {
  const match = inGroup ? OWNER.exec(data) : null;
  if (!match) return { value: data, ownerId: null };
  return { value: match[1] ?? '', ownerId: Number.parseInt(match[2] ?? '', 36) };
}
