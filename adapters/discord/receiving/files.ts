/** Bytes of a file she sent, never more than asked for, and from Discord's own servers only. */
import { BotError } from '../../../src/errors.js';
import { download } from '../../shared/download.js';

const CDN_HOSTS = ['cdn.discordapp.com', 'media.discordapp.net'];

interface OpenOptions {
  readonly maxBytes: number;
  readonly signal: AbortSignal;
  /** A server set by the operator serves its own files. */
  readonly apiRoot: string | undefined;
}

/** An attachment's address came with a message, and messages can be forged by whoever plays the platform. */
function addressOf(ref: string, apiRoot: string | undefined): URL {
  const url = URL.canParse(ref) ? new URL(ref) : null;
  const isOfficial = url?.protocol === 'https:' && CDN_HOSTS.includes(url.hostname);
  const root = apiRoot === undefined ? null : new URL(apiRoot).hostname;
  const isOwn =
    url !== null &&
    root !== null &&
    (url.hostname === root || (isLoopback(root) && isLoopback(url.hostname)));
  if (url === null || (!isOfficial && !isOwn) || !/^https?:$/.test(url.protocol))
    throw new BotError('missing', "Discord: the file is not on Discord's servers.");
  return url;
}

/** `localhost` and `127.0.0.1` are one place. */
function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}

/** Throws `BotError` (`tooLarge`, `missing`, `unavailable`, `cancelled`). */
export async function openDiscordFile(
  ref: string,
  { maxBytes, signal, apiRoot }: OpenOptions,
): Promise<Uint8Array> {
  const url = addressOf(ref, apiRoot);
  try {
    return await download(url, { platform: 'Discord', maxBytes, signal, redirect: 'error' });
  } catch (error) {
    if (error instanceof BotError) throw error;
    if (signal.aborted) throw new BotError('cancelled', 'Discord: reading the file was cancelled.');
    // Nothing of the original goes along: a signed address is a key to the file.
    throw new BotError('unavailable', 'Discord: the file could not be read.');
  }
}
