#!/usr/bin/env node
/** The commands of CONTRACTS: `npm run -s NAME -- ...` runs `node dist/src/cli.js NAME ...`. */
import { UsageError, type Command } from './commands/command.js';

/** Loaded on demand: `score` must not pay for the PDF reader. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {};

async function main(): Promise<number> {
  const [name = '', ...args] = process.argv.slice(2);
  const load = COMMANDS[name];
  if (!load) throw new UsageError(`Unknown command "${name}". Known: ${Object.keys(COMMANDS).join(', ')}.`);
  const command = await load();
  return command(args, {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
  });
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
