/** A started terminal adapter on streams in memory, and the contract's driver for it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { createTerminalAdapter, type TerminalAdapter } from '../../adapters/terminal/index.js';
import { TERMINAL_THREAD } from '../../adapters/terminal/inbound.js';
import type { ChatAdapter, InboundMessage } from '../../src/chat/types.js';
import type { AdapterDriver, ShownMessage } from '../contracts/chat-adapter.js';

/** Lines closer together are one paste. */
const BETWEEN_LINES_MS = 60;

export interface StartedTerminal {
  readonly adapter: TerminalAdapter;
  readonly received: InboundMessage[];
  readonly folder: string;
  /** Everything written so far. */
  readonly output: () => string;
  readonly types: (line: string) => Promise<void>;
  /** End of input. */
  readonly ends: () => void;
  readonly close: () => Promise<void>;
}

export async function startTerminal(
  options: { readonly interactive: boolean; readonly idle?: () => Promise<void>; readonly echo?: boolean } = {
    interactive: true,
  },
): Promise<StartedTerminal> {
  const input = new PassThrough();
  const output = new PassThrough();
  const folder = mkdtempSync(path.join(tmpdir(), 'reelsmith-terminal-'));
  const received: InboundMessage[] = [];
  let written = '';
  output.on('data', (chunk: Buffer) => (written += chunk.toString('utf8')));
  const adapter = createTerminalAdapter({
    input,
    output,
    interactive: options.interactive,
    echo: options.echo ?? false,
    sentDir: path.join(folder, 'sent'),
    idle: options.idle ?? (() => Promise.resolve()),
  });
  await adapter.start((message) => {
    received.push(message);
    return Promise.resolve();
  });
  return {
    adapter,
    received,
    folder,
    output: () => written,
    async types(line) {
      input.write(`${line}\n`);
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_LINES_MS));
    },
    ends: () => void input.end(),
    async close() {
      input.end();
      await adapter.closed;
      await adapter.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Lines of one message as a person reads them: indented lines are code, `[1] label` are choices. */
function shownOf(printed: string): ShownMessage {
  const lines = printed.replace(/^\n/u, '').split('\n');
  const files = lines.flatMap((line) => {
    const file = /^File: (.+)$/u.exec(line)?.[1];
    return file === undefined
      ? []
      : [{ name: path.basename(file).replace(/^contract-\d+-/u, ''), bytes: readFileSync(file) }];
  });
  const choices = lines.flatMap((line) => /^\[\d+\] (.+)$/u.exec(line)?.[1] ?? []);
  const code = [...printed.matchAll(/(?:^ {4}.*\n?)+/gmu)].map(([block]) =>
    block.replace(/^ {4}/gmu, '').trimEnd(),
  );
  const text = lines.filter((line) => !/^\[\d+\] /u.test(line)).join('\n');
  return { text, code, choices, files };
}

/** One creator at the one terminal, or behind a pipe. */
export async function driveTerminal(interactive: boolean): Promise<AdapterDriver> {
  const { adapter, received, folder, output, types, close } = await startTerminal({ interactive });
  const messages: ShownMessage[] = [];
  const send: ChatAdapter['send'] = async (...args) => {
    const before = output().length;
    const sent = await adapter.send(...args);
    const printed = output().slice(before);
    if (printed !== '') messages.push(shownOf(printed));
    return sent;
  };
  return {
    adapter: { ...adapter, send },
    threadId: TERMINAL_THREAD,
    received,
    messageUnits: null,
    says: types,
    async sendsFile({ name, bytes }) {
      writeFileSync(path.join(folder, name), bytes);
      await types(`/file "${path.join(folder, name)}"`);
      // Behind a pipe several files in a row are one album: the next line says it is complete.
      if (!interactive) await types('');
    },
    presses: types,
    shown: () => messages,
    progressShown: () => [output()],
    close,
  };
}
