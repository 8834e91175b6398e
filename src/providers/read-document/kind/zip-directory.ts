/** A zip's entries, read from its central directory without unpacking anything. */
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { BotError } from '../../../errors.js';
import { MAX_UNPACKED_BYTES, MAX_ZIP_ENTRIES } from '../limits.js';
import { refuse } from '../refusals.js';

export interface ZipDirectory {
  readonly zip: ZipFile;
  readonly entries: ReadonlyMap<string, Entry>;
}

/** Throws `BotError('damaged' | 'unsafe' | 'encrypted')`. Declared sizes can lie: whoever unpacks still needs limits. */
export async function openZip(bytes: Buffer): Promise<ZipDirectory> {
  try {
    const zip = await fromBufferPromise(bytes, { lazyEntries: true, autoClose: false });
    if (zip.entryCount > MAX_ZIP_ENTRIES) throw refuse('unsafe');
    return { zip, entries: await listEntries(zip) };
  } catch (cause) {
    throw cause instanceof BotError ? cause : refuse('damaged', { cause });
  }
}

async function listEntries(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  let unpackedBytes = 0;
  for await (const entry of zip.eachEntry()) {
    unpackedBytes += entry.uncompressedSize;
    if (unpackedBytes > MAX_UNPACKED_BYTES) throw refuse('unsafe');
    if (entry.isEncrypted()) throw refuse('encrypted');
    entries.set(entry.fileName, entry);
  }
  return entries;
}
