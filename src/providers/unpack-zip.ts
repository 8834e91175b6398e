/** Takes the wanted files out of a ZIP in memory, under the limits every document has. */
import { fromBufferPromise, type Entry } from 'yauzl';
import { BotError } from '../errors.js';

/** An account's own export lists every message and picture of years; only names are looked at, so many are harmless. */
const MAX_ENTRIES = 50_000;
/** As for documents: more is a bomb or not meant for a chat. */
const MAX_UNPACKED_BYTES = 50 * 1024 * 1024;

export interface UnpackedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Files whose name is `wanted`, in the archive's order. Throws `BotError('unsafe' | 'damaged' | 'encrypted')`. */
export async function unpackZip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): Promise<readonly UnpackedFile[]> {
  const zip = await fromBufferPromise(Buffer.from(bytes)).catch((cause: unknown) => {
    throw new BotError('damaged', 'The archive cannot be opened.', { cause });
  });
  const files: UnpackedFile[] = [];
  let [seen, total] = [0, 0];
  try {
    for await (const entry of zip.eachEntry()) {
      seen += 1;
      if (seen > MAX_ENTRIES) throw new BotError('unsafe', 'The archive holds too many files.');
      if (entry.fileName.endsWith('/') || !wanted(entry.fileName)) continue;
      if (entry.isEncrypted()) throw new BotError('encrypted', 'The archive has a password.');
      const content = await readEntry(zip, entry, MAX_UNPACKED_BYTES - total);
      total += content.byteLength;
      files.push({ name: entry.fileName, bytes: content });
    }
  } catch (cause) {
    if (cause instanceof BotError) throw cause;
    throw new BotError('damaged', 'The archive is broken.', { cause });
  } finally {
    zip.close();
  }
  return files;
}

/** Counts what really comes out: stated sizes may lie. */
async function readEntry(
  zip: Awaited<ReturnType<typeof fromBufferPromise>>,
  entry: Entry,
  mostBytes: number,
): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    size += (chunk as Buffer).byteLength;
    if (size > mostBytes) throw new BotError('unsafe', 'The archive unpacks to too much.');
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}
