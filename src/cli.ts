#!/usr/bin/env node
/** The commands: `npm run -s NAME -- ...` runs `node dist/src/cli.js NAME ...`. */
import { messageOf } from './errors.js';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { UsageError, type Command } from './commands/command.js';
import { projectRoot } from './project-files.js';

/** Loaded on demand: `score` must not pay for the PDF reader. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  calibrate: async () => (await import('./commands/calibrate.js')).calibrate,
  demo: async () => (await import('./commands/demo.js')).demo,
  doctor: async () => (await import('./commands/doctor.js')).doctor,
  eval: async () => (await import('./commands/eval.js')).evaluate,
  export: async () => (await import('./commands/operator/export.js')).exportData,
  facts: async () => (await import('./commands/jsonl/facts.js')).facts,
  forget: async () => (await import('./commands/operator/forget.js')).forget,
  hashtags: async () => (await import('./commands/jsonl/hashtags.js')).hashtags,
  import: async () => (await import('./commands/operator/import.js')).importData,
  phrases: async () => (await import('./commands/jsonl/phrases.js')).phrases,
  read: async () => (await import('./commands/read.js')).read,
  reindex: async () => (await import('./commands/operator/reindex.js')).reindex,
  report: async () => (await import('./commands/operator/report.js')).report,
  score: async () => (await import('./commands/jsonl/score.js')).score,
  script: async () => (await import('./commands/script.js')).script,
  voice: async () => (await import('./commands/jsonl/voice.js')).voice,
};

async function main(): Promise<number> {
  const [name = '', ...args] = process.argv.slice(2);
  const load = COMMANDS[name];
  if (!load) throw new UsageError(`Unknown command "${name}". Known: ${Object.keys(COMMANDS).join(', ')}.`);
  const command = await load();
  const envFile = path.join(projectRoot, '.env');
  if (existsSync(envFile)) process.loadEnvFile(envFile);
  return command(args, {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
  });
}

// A reader that closes early (`| head`) is no failure of ours.
process.stdout.on('error', () => process.exit(0));
try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
