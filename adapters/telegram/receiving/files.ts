/** Bytes of a file she sent, never more than asked for. */
import { open } from 'node:fs/promises';
import path from 'node:path';
import type { Api } from 'grammy';
import { BotError } from '../../../src/errors.js';
import { descriptionOf, statusOf, toBotError } from '../errors.js';

const OFFICIAL_ROOT = 'https://api.telegram.org';

interface OpenOptions {
  readonly maxBytes: number;
  readonly signal: AbortSignal;
}

function tooLarge(): BotError {
  return new BotError('tooLarge', 'Telegram: the file is larger than allowed.');
}

async function pathOf(api: Api, fileId: string, { maxBytes, signal }: OpenOptions): Promise<string> {
  try {
    // grammY types its own AbortSignal, which the global one satisfies at run time.
    const file = await api.getFile(fileId, signal as unknown as Parameters<Api['getFile']>[1]);
    if ((file.file_size ?? 0) > maxBytes) throw tooLarge();
    if (file.file_path === undefined) throw new BotError('missing', 'Telegram: the file has no path.');
    return file.file_path;
  } catch (error) {
    if (signal.aborted) throw new BotError('cancelled', 'Telegram: reading the file was cancelled.');
    if (statusOf(error) !== 400) throw toBotError(error);
    if (/too big/i.test(descriptionOf(error))) throw tooLarge();
    throw new BotError('missing', 'Telegram: the file is no longer there.');
  }
}

async function collect(chunks: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > maxBytes) throw tooLarge();
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

/** A self-hosted server in --local mode answers with a path on this machine. */
async function readLocal(file: string, { maxBytes, signal }: OpenOptions): Promise<Uint8Array> {
  const handle = await open(file);
  try {
    if ((await handle.stat()).size > maxBytes) throw tooLarge();
    return await collect(handle.createReadStream({ autoClose: false, signal }), maxBytes);
  } finally {
    await handle.close();
  }
}

async function download(url: string, { maxBytes, signal }: OpenOptions): Promise<Uint8Array> {
  const response = await fetch(url, { signal });
  if (!response.ok || !response.body) {
    await response.body?.cancel();
    const gone = response.status === 404 || response.status === 400;
    throw new BotError(
      gone ? 'missing' : 'unavailable',
      `Telegram: file server answered ${response.status}.`,
    );
  }
  if (Number(response.headers.get('content-length') ?? 0) > maxBytes) {
    await response.body.cancel();
    throw tooLarge();
  }
  return collect(response.body, maxBytes);
}

/** Throws `BotError` (`tooLarge`, `missing`, `unavailable`, `cancelled`). */
export async function openTelegramFile(
  api: Api,
  fileId: string,
  options: OpenOptions & { readonly token: string; readonly apiRoot: string | undefined },
): Promise<Uint8Array> {
  const filePath = await pathOf(api, fileId, options);
  try {
    if (path.isAbsolute(filePath)) return await readLocal(filePath, options);
    const root = (options.apiRoot ?? OFFICIAL_ROOT).replace(/\/+$/, '');
    const escaped = filePath.split('/').map(encodeURIComponent).join('/');
    return await download(`${root}/file/bot${options.token}/${escaped}`, options);
  } catch (error) {
    if (error instanceof BotError) throw error;
    if (options.signal.aborted) throw new BotError('cancelled', 'Telegram: reading the file was cancelled.');
    const code = (error as { readonly code?: unknown }).code;
    // Nothing of the original goes along: a failed fetch names its URL, and that holds the token.
    throw new BotError(
      code === 'ENOENT' || code === 'EACCES' ? 'missing' : 'unavailable',
      'Telegram: the file could not be read.',
    );
  }
}
