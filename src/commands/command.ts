/** What every command looks like to `cli.ts`, and the two ways it ends badly. */
import type { Readable, Writable } from 'node:stream';

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
