/** The operator's log: JSON lines to `DATA_DIR/logs/app.log` and, where standard output is free, there too. */
import path from 'node:path';
import pino from 'pino';
import { createStream } from 'rotating-file-stream';

export interface LogFile {
  readonly logger: pino.Logger;
  /** Writes what is pending; call before the process ends. */
  close(): Promise<void>;
}

/** `toStdout: false` for the terminal chat and the commands, whose standard output belongs to the creator or a program. */
export function openLog(options: {
  readonly dataDir: string;
  readonly level: string;
  readonly toStdout: boolean;
}): LogFile {
  const folder = path.join(options.dataDir, 'logs');
  const file = createStream('app.log', { path: folder, size: '10M', rotate: 5 });
  let works = true;
  // Also while it runs: a disk may fill up. The bot is worth more than its log.
  file.on('error', (error) => {
    if (!works) return;
    works = false;
    const code = 'code' in error ? ` (${String(error.code)})` : '';
    process.stderr.write(
      `The log in ${folder} cannot be written${code}: going on without it. Let this user write there, then start again.\n`,
    );
  });
  const lines = { write: (line: string) => works && file.write(line) };
  const streams: pino.StreamEntry[] = [{ stream: lines, level: 'trace' }];
  if (options.toStdout) streams.push({ stream: process.stdout, level: 'trace' });
  const logger = pino(
    // Errors of vendors can carry a request body: only type, code and our own message are logged.
    { level: options.level, base: undefined, serializers: { err: describeError, error: describeError } },
    pino.multistream(streams),
  );
  return {
    logger,
    close: () =>
      new Promise((resolve) => {
        if (!works) return resolve();
        file.once('close', () => resolve());
        file.once('error', () => resolve());
        file.end();
      }),
  };
}

function describeError(error: unknown): object | string {
  // The name of an error, as the chat logs it.
  if (typeof error === 'string' && /^\w{1,40}$/u.test(error)) return error;
  if (!(error instanceof Error)) return { type: typeof error };
  const code = 'code' in error ? error.code : undefined;
  return { type: error.name, code, message: error.name === 'BotError' ? error.message : undefined };
}
