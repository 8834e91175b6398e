/** `read -- FILE... [--jsonl]`: what each document holds, or why it cannot be used, in the order given. */
import { open } from 'node:fs/promises';
import type { ReadOutcome } from '../engine/operations.js';
import type { DocumentReader } from '../ports.js';
import { createDocumentReader, MAX_FILE_BYTES, refusalSentence } from '../providers/read-document/index.js';
import { UsageError, type Command } from './command.js';

/** Read ahead of the one being printed: as many as the reader takes at once. */
const FILES_AHEAD = 2;

export const read: Command = async (args, io) => {
  const asLines = args.includes('--jsonl');
  const unknown = args.find((arg) => arg.startsWith('--') && arg !== '--jsonl');
  const files = args.filter((arg) => arg !== '--jsonl');
  if (unknown || files.length === 0) throw new UsageError('Usage: npm run -s read -- FILE... [--jsonl]');
  const reader = createDocumentReader();
  const started: Promise<ReadOutcome>[] = [];
  for (let at = 0; at < files.length; at += 1) {
    while (started.length < Math.min(files.length, at + FILES_AHEAD))
      started.push(readPath(reader, files[started.length]!));
    const outcome = await started[at]!;
    const line = asLines ? JSON.stringify(outcome) : describe(outcome);
    await new Promise<void>((resolve, reject) => {
      io.stdout.write(`${line}\n`, (error) => (error ? reject(error) : resolve()));
    });
  }
  return 0;
};

function describe(outcome: ReadOutcome): string {
  if (!outcome.ok) return `${outcome.file}: ${outcome.code}. ${outcome.message}`;
  const { file, kind, language, words, truncated, text } = outcome;
  return `${file}: ${kind}, ${language}, ${words} words${truncated ? ', cut' : ''}\n${text}\n`;
}

/** Never reads more than the limit, whatever the path leads to. */
async function readPath(reader: DocumentReader, file: string): Promise<ReadOutcome> {
  const refused = (code: 'missing' | 'unsupported' | 'tooLarge', what?: string): ReadOutcome => ({
    file,
    ok: false,
    code,
    message: refusalSentence(code, what),
  });
  let handle;
  try {
    handle = await open(file, 'r');
    const stats = await handle.stat();
    if (stats.isDirectory()) return refused('unsupported', 'a folder');
    if (!stats.isFile()) return refused('unsupported', 'a device');
    if (stats.size > MAX_FILE_BYTES) return refused('tooLarge');
    return await reader.read({ name: file, bytes: await handle.readFile() });
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) return refused('missing');
    throw error;
  } finally {
    await handle?.close();
  }
}
