/** Runs a command in this process with text in and text out, as `npm run -s NAME` would. */
import { PassThrough } from 'node:stream';
import { UsageError, type Command } from '../../src/commands/command.js';

export interface CommandRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Standard output as JSON, a value a line. */
  readonly lines: readonly Record<string, unknown>[];
}

export async function runCommand(
  command: Command,
  args: readonly string[],
  input = '',
  env: Readonly<Record<string, string>> = {},
): Promise<CommandRun> {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const written = { stdout: '', stderr: '' };
  stdout.on('data', (chunk: Buffer) => (written.stdout += chunk.toString('utf8')));
  stderr.on('data', (chunk: Buffer) => (written.stderr += chunk.toString('utf8')));
  stdin.end(input);
  let code: number;
  try {
    code = await command(args, { stdin, stdout, stderr, env });
  } catch (error) {
    code = error instanceof UsageError ? 2 : 1;
    written.stderr += error instanceof Error ? error.message : String(error);
  }
  const lines = written.stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  return { code, ...written, lines };
}
