/** Bytes of a file she sent, never more than asked for. */
import { open } from 'node:fs/promises';
import path from 'node:path';
import type { Api } from 'grammy';
import { BotError } from '../../../src/errors.js';
import { collect, download, tooLarge } from '../../shared/download.js';
import { descriptionOf, statusOf, toBotError } from '../errors.js';

const PLATFORM = 'Telegram';
const OFFICIAL_ROOT = 'https://api.telegram.org';

interface OpenOptions {
  readonly maxBytes: number;
  readonly signal: AbortSignal;
}

async function pathOf(api: Api, fileId: string, { maxBytes, signal }: OpenOptions): Promise<string> {
  try {
    // grammY types its own AbortSignal, which the global one satisfies at run time.
    const file = await api.getFile(fileId, signal as unknown as Parameters<Api['getFile']>[1]);
    if ((file.file_size ?? 0) > maxBytes) throw tooLarge(PLATFORM);
    if (file.file_path === undefined) throw new BotError('missing', 'Telegram: the file has no path.');
    return file.file_path;
  } catch (error) {
    if (signal.aborted) throw new BotError('cancelled', 'Telegram: reading the file was cancelled.');
    if (statusOf(error) !== 400) throw toBotError(error);
    if (/too big/i.test(descriptionOf(error))) throw tooLarge(PLATFORM);
    throw new BotError('missing', 'Telegram: the file is no longer there.');
  }
}

/** A self-hosted server in --local mode answers with a path on this machine. */
async function readLocal(file: string, { maxBytes, signal }: OpenOptions): Promise<Uint8Array> {
  const handle = await open(file);
  try {
    if ((await handle.stat()).size > maxBytes) throw tooLarge(PLATFORM);
    return await collect(handle.createReadStream({ autoClose: false, signal }), {
      platform: PLATFORM,
      maxBytes,
    });
  } finally {
    await handle.close();
  }
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
    return await download(`${root}/file/bot${options.token}/${escaped}`, {
      platform: PLATFORM,
      maxBytes: options.maxBytes,
      signal: options.signal,
    });
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
