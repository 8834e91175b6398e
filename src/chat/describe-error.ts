import { errorCodeOf } from '../errors.js';

/** What may be logged of an error: never its message, which can quote what somebody wrote. */
export function describeError(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { error: typeof error };
  const frame = error.stack?.split('\n').find((line) => line.trimStart().startsWith('at '));
  return { code: errorCodeOf(error), error: error.name, at: frame?.trim() };
}
