/** What every command looks like to `cli.ts`, where its warnings go, and how wrong usage ends. */
import type { Readable, Writable } from 'node:stream';
import type { Logger } from '../ports.js';

export interface CommandIo {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Resolves with the exit code: 0 done, 1 failed. */
export type Command = (args: readonly string[], io: CommandIo) => Promise<number>;

/** Wrong usage: `cli.ts` prints the message to standard error and exits with 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Warnings and errors go to standard error as sentences; standard output stays the command's. */
export function loggerTo(io: CommandIo): Logger {
  const say = (facts: object, message: string): void => {
    const code = 'code' in facts && typeof facts.code === 'string' ? ` (${facts.code})` : '';
    const reason = 'reason' in facts && typeof facts.reason === 'string' ? `: ${facts.reason}` : '';
    io.stderr.write(`${message}${code}${reason}\n`);
  };
  return { info: () => undefined, warn: say, error: say };
}
