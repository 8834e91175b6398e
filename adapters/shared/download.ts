/** Bytes of a file she sent, never more than asked for. */
import { BotError } from '../../src/errors.js';

export interface DownloadOptions {
  /** Who is named where it fails. */
  readonly platform: string;
  readonly maxBytes: number;
  readonly signal: AbortSignal;
  readonly redirect?: 'error';
}

/** An expired or forged address is answered so; anything else may be well a minute later. */
const GONE = [400, 403, 404, 410];

export function tooLarge(platform: string): BotError {
  return new BotError('tooLarge', `${platform}: the file is larger than allowed.`);
}

/** Throws `BotError` (`tooLarge`, `missing`, `unavailable`), and what `fetch` throws. */
export async function download(url: string | URL, options: DownloadOptions): Promise<Uint8Array> {
  const { platform, maxBytes, signal, redirect } = options;
  const response = await fetch(url, { signal, ...(redirect && { redirect }) });
  if (!response.ok || !response.body) {
    await response.body?.cancel();
    throw new BotError(
      GONE.includes(response.status) ? 'missing' : 'unavailable',
      `${platform}: file server answered ${response.status}.`,
    );
  }
  if (Number(response.headers.get('content-length') ?? 0) > maxBytes) {
    await response.body.cancel();
    throw tooLarge(platform);
  }
  return collect(response.body, options);
}

/** Throws `BotError` (`tooLarge`), and what reading throws. */
export async function collect(
  chunks: AsyncIterable<Uint8Array>,
  { platform, maxBytes }: Pick<DownloadOptions, 'platform' | 'maxBytes'>,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > maxBytes) throw tooLarge(platform);
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}
