import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { Entry, ZipFile } from 'yauzl';
import { BotError } from '../../../errors.js';
import type { FormatReader } from '../document-kind.js';
import { MAX_RAW_CHARACTERS, MAX_UNPACKED_BYTES } from '../limits.js';
import { createOdtCollector, type OdtCollector } from './collector.js';
import { refuse } from '../refusals.js';
import { openZip } from '../kind/zip-directory.js';

export const readOdt: FormatReader = async (bytes) => {
  const { zip, entries } = await openZip(bytes);
  const manifest = entries.get('META-INF/manifest.xml');
  const content = entries.get('content.xml');
  if (!manifest || !content) throw refuse('damaged');
  const collector = createOdtCollector();
  try {
    let locked = false;
    await parseEntry(zip, manifest, {
      open: (tag) => {
        locked ||= tag.name.endsWith('encryption-data');
      },
    });
    if (locked) throw refuse('encrypted');
    await parseEntry(zip, content, {
      ...collector,
      full: () => collector.text().length > MAX_RAW_CHARACTERS,
    });
  } catch (cause) {
    throw cause instanceof BotError ? cause : refuse('damaged', { cause });
  }
  if (!collector.isTextDocument()) throw refuse('unsupported');
  const text = collector.text();
  const pictures = [...entries.keys()].some((name) => name.startsWith('Pictures/'));
  return { text, more: text.length > MAX_RAW_CHARACTERS, pictures };
};

type Listener = Partial<Pick<OdtCollector, 'open' | 'close' | 'characters'>> & {
  readonly full?: () => boolean;
};

/** Streams one entry through the XML parser. A document type is refused: nothing of ours writes one, entity bombs need one. */
async function parseEntry(zip: ZipFile, entry: Entry, listener: Listener): Promise<void> {
  const parser = new SaxesParser();
  parser.on('doctype', () => {
    throw refuse('unsafe');
  });
  parser.on('opentag', (tag: SaxesTagPlain) => listener.open?.(tag));
  parser.on('closetag', (tag: SaxesTagPlain) => listener.close?.(tag));
  parser.on('text', (text) => listener.characters?.(text));
  parser.on('cdata', (text) => listener.characters?.(text));
  parser.on('error', (error) => {
    throw error;
  });
  const decoder = new TextDecoder();
  let readBytes = 0;
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    const bytes = chunk as Buffer;
    readBytes += bytes.length;
    if (readBytes > MAX_UNPACKED_BYTES) throw refuse('unsafe');
    parser.write(decoder.decode(bytes, { stream: true }));
    if (listener.full?.()) return;
  }
  parser.close();
}
