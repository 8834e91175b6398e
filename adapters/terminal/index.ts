/** The keyless way to try the bot: a chat at a terminal, or one piped line a message. */
import { createReadStream } from 'node:fs';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { inTimeOr } from '../../src/deadline.js';
import type { ChatAdapter, FileRef, InboundMessage, RenderedFile } from '../../src/chat/types.js';
import { BotError } from '../../src/errors.js';
import { barePathOf, filePathOf, fileRefOf, readLine, TERMINAL_THREAD, mediaOf } from './inbound.js';
import { cleanText, renderMessage, type PrintedChoice } from './outbound.js';

/** Lines closer together than this at a terminal are one paste. */
const PASTE_GAP_MS = 40;

interface TerminalOptions {
  readonly input: Readable;
  readonly output: Writable;
  /** At a terminal lines are read at once, so that /cancel works; a pipe waits for all answers. */
  readonly interactive: boolean;
  /** Prints each line read, so that the output is a whole transcript. */
  readonly echo?: boolean;
  readonly sentDir: string;
  /** BCP 47, of the machine; absent = English. */
  readonly locale?: string;
  /** Resolves when everything the last message caused has been answered. */
  readonly idle: () => Promise<void>;
}

/** `closed` resolves when the input has ended and everything is answered. */
export interface TerminalAdapter extends ChatAdapter {
  readonly closed: Promise<void>;
}

export function createTerminalAdapter(options: TerminalOptions): TerminalAdapter {
  const { input, output, interactive, sentDir, idle } = options;
  const runId = Date.now().toString(36);
  /** Keys of what was printed: paper cannot be edited, so a repeat is dropped. */
  const sent = new Set<string>();
  let sequence = 0;
  let choices: PrintedChoice[] = [];
  let firstOfTurn = true;
  let lines: Interface | undefined;
  let shownProgress = '';
  let finish: () => void;
  const closed = new Promise<void>((resolve) => (finish = resolve));

  const print = (text: string): Promise<void> =>
    new Promise((resolve) => {
      clearProgress();
      output.write(`${text}\n`, () => resolve());
    });
  const clearProgress = (): void => {
    if (interactive && shownProgress) output.write('\r\u001B[K');
    shownProgress = '';
  };

  function messageOf(part: Partial<InboundMessage>): InboundMessage {
    sequence += 1;
    return {
      id: `${runId}-${sequence}`,
      threadId: TERMINAL_THREAD,
      userId: TERMINAL_THREAD,
      // The name of an account on this machine is not hers.
      displayName: '',
      ...(options.locale !== undefined && { locale: options.locale }),
      text: '',
      files: [],
      addressed: true,
      ...part,
    };
  }

  async function deliver(
    receive: (message: InboundMessage) => Promise<void>,
    part: Partial<InboundMessage>,
  ): Promise<void> {
    firstOfTurn = true;
    await receive(messageOf(part));
    if (!interactive) await idle();
  }

  async function readAll(receive: (message: InboundMessage) => Promise<void>): Promise<void> {
    lines = createInterface({ input, terminal: false, crlfDelay: Number.POSITIVE_INFINITY });
    let album: FileRef[] = [];
    const flushAlbum = async (): Promise<void> => {
      const files = album;
      album = [];
      if (files.length > 0) await deliver(receive, { files, ...mediaOf(files) });
    };
    for await (const line of interactive ? joinPastes(lines) : lines) {
      if (options.echo) await print(`\n>>> ${line}`);
      const file = filePathOf(line) ?? barePathOf(line);
      if (file !== null) {
        album.push(fileRefOf(file));
        if (interactive) await flushAlbum();
        continue;
      }
      await flushAlbum();
      if (line.trim() === '') continue;
      await deliver(receive, readLine(line, choices));
    }
    await flushAlbum();
    await idle();
  }

  return {
    platform: 'terminal',
    isConsole: true,
    closed,
    start: (receive) => {
      readAll(receive)
        .catch((error: unknown) =>
          print(`The chat stopped: ${error instanceof Error ? error.message : String(error)}`),
        )
        .finally(() => finish());
      return Promise.resolve();
    },
    stop: () => {
      lines?.close();
      return Promise.resolve();
    },
    async send(threadId, message, { idempotencyKey, files = [] }) {
      if (threadId !== TERMINAL_THREAD) throw new BotError('blocked', 'There is one terminal only.');
      if (sent.has(idempotencyKey)) return { messageIds: [idempotencyKey] };
      sent.add(idempotencyKey);
      if (firstOfTurn && (message.choices?.length ?? 0) > 0) {
        choices = [];
        firstOfTurn = false;
      }
      const numbered = choices.filter(({ number }) => number !== null);
      const rendered = renderMessage(message, numbered.length + 1);
      choices = [...choices, ...rendered.choices];
      await print(`\n${rendered.text}`);
      for (const file of files) await print(`File: ${await saveFile(sentDir, idempotencyKey, file)}`);
      return { messageIds: [idempotencyKey] };
    },
    progress: (_threadId, progress) => {
      const text = cleanText(progress.text);
      if (progress.done) {
        clearProgress();
        // What could be stopped is over: the answer's choices are numbered from 1.
        firstOfTurn = true;
      } else if (interactive) {
        output.write(`\r\u001B[K${text}`);
        shownProgress = text;
      } else if (text !== shownProgress) {
        output.write(`... ${text}\n`);
        shownProgress = text;
      }
      return Promise.resolve();
    },
    openFile: (ref, { maxBytes, signal }) => readFileCapped(ref, maxBytes, signal),
  };
}

async function* joinPastes(lines: AsyncIterable<string>): AsyncIterable<string> {
  const iterator = lines[Symbol.asyncIterator]();
  let next = iterator.next();
  for (;;) {
    const first = await next;
    if (first.done) return;
    let text = first.value;
    next = iterator.next();
    for (;;) {
      const more = await inTimeOr(next, PASTE_GAP_MS, null);
      if (more === null || more.done || more.value.startsWith('/')) break;
      text += `\n${more.value}`;
      next = iterator.next();
    }
    yield text;
  }
}

async function saveFile(sentDir: string, key: string, file: RenderedFile): Promise<string> {
  await mkdir(sentDir, { recursive: true });
  const target = path.join(sentDir, `${key}-${path.basename(file.name)}`);
  await writeFile(target, file.bytes);
  return target;
}

async function readFileCapped(file: string, maxBytes: number, signal: AbortSignal): Promise<Uint8Array> {
  const info = await stat(file).catch(() => null);
  if (!info?.isFile()) throw new BotError('missing', 'There is no such file.');
  if (info.size > maxBytes) throw new BotError('tooLarge', `The file is over ${maxBytes} bytes.`);
  const chunks: Buffer[] = [];
  for await (const chunk of createReadStream(file, { signal })) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
