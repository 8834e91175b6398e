/** What LangSmith may see of inputs and outputs: shapes and numbers, never a word of a creator. */

/** Fields that hold codes of this program; every other text may be the creator's, and is masked. */
const OPEN_FIELDS: ReadonlySet<string> = new Set([
  'model',
  'role',
  'provider',
  'promptVersion',
  'contentType',
  'urgency',
  'platform',
  'goal',
  'language',
  'finish_reason',
]);
const OPEN_VALUE = /^[\w.:/-]{1,64}$/u;
/** Token counts and prices that LangSmith reads. */
const OPEN_OBJECTS: ReadonlySet<string> = new Set(['usage', 'usage_metadata']);
/** The SDK may hand over a text that was masked before. */
const MASKED = /^\[\d+ characters\]$/u;
const MAX_DEPTH = 8;
const MAX_ITEMS = 50;

/** A copy with every text replaced by its length: `[412 characters]`. */
export function maskTexts(values: object): Record<string, unknown> {
  return maskObject(values, 0);
}

function mask(value: unknown, field: string, depth: number): unknown {
  if (typeof value === 'string') {
    const open = (OPEN_FIELDS.has(field) && OPEN_VALUE.test(value)) || MASKED.test(value);
    return open ? value : `[${value.length} characters]`;
  }
  if (typeof value !== 'object' || value === null) return typeof value === 'function' ? undefined : value;
  if (depth >= MAX_DEPTH) return '[more]';
  if (Array.isArray(value)) return value.slice(0, MAX_ITEMS).map((item) => mask(item, field, depth + 1));
  return maskObject(value, depth + 1);
}

function maskObject(values: object, depth: number): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([field, value]: [string, unknown]) => [
      field,
      OPEN_OBJECTS.has(field) ? value : mask(value, field, depth),
    ]),
  );
}
