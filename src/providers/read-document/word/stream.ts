/**
 * word-extractor 1.0.4 with two of its faults mended: it takes any character property whose number ends in five zero
 * bits for "deleted" (letter spacing, for one, so that spaced words vanish), and it prints an optional hyphen as "undefined".
 */
import { createRequire } from 'node:module';

interface Piece {
  text: string;
  readonly startFilePos: number;
  readonly endFilePos: number;
  /** Bytes a character. */
  readonly bpc: number;
}

type Section = (options: { readonly filterUnicode: boolean }) => string;

interface WordDocument {
  readonly getBody: Section;
  readonly getTextboxes: Section;
  readonly getFootnotes: Section;
  readonly getEndnotes: Section;
}

interface Extractor {
  _pieces: Piece[];
  extract(reader: unknown): Promise<WordDocument>;
  writePieces(stream: Buffer, table: Buffer): void;
  writeCharacterProperties(stream: Buffer, table: Buffer): void;
}

const require = createRequire(import.meta.url);
const WordOleExtractor = require('word-extractor/lib/word-ole-extractor') as new () => Extractor;
const BufferReader = require('word-extractor/lib/buffer-reader') as new (bytes: Buffer) => {
  open(): Promise<void>;
};

/** [MS-DOC] 2.6.1: sprmCFRMarkDel, one byte, odd when the run is deleted text under revision. */
const DELETED_PROPERTY = 0x0800;
/** Offsets of the place and size of the character-run index in the file information block ([MS-DOC] 2.5.6). */
const RUN_INDEX_AT = 0x00fa;
const RUN_INDEX_BYTES_AT = 0x00fe;
const BLOCK_BYTES = 512;
/** Bytes of a property's value by the top three bits of its number ([MS-DOC] 2.2.5.1); 6 states its own length. */
const VALUE_BYTES = [1, 1, 2, 4, 2, 2, 0, 3] as const;

class MendedExtractor extends WordOleExtractor {
  override writePieces(stream: Buffer, table: Buffer): void {
    super.writePieces(stream, table);
    for (const piece of this._pieces) {
      // The same length, since positions count characters; cleaning drops the soft hyphen later.
      piece.text = piece.text.replaceAll('\u001f', '\u00ad').replaceAll('\u001e', '\u2011');
    }
  }

  override writeCharacterProperties(stream: Buffer, table: Buffer): void {
    const at = stream.readUInt32LE(RUN_INDEX_AT);
    const index = table.subarray(at, at + stream.readUInt32LE(RUN_INDEX_BYTES_AT));
    const blocks = Math.floor((index.length - 4) / 8);
    for (let block = 0; block < blocks; block += 1) {
      const start = index.readUInt32LE((blocks + 1) * 4 + block * 4) * BLOCK_BYTES;
      this.blankDeletedRuns(stream.subarray(start, start + BLOCK_BYTES));
    }
  }

  private blankDeletedRuns(block: Buffer): void {
    if (block.length < BLOCK_BYTES) return;
    const runs = block.readUInt8(BLOCK_BYTES - 1);
    for (let run = 0; run < runs; run += 1) {
      const at = block.readUInt8((runs + 1) * 4 + run) * 2;
      if (at === 0) continue;
      const properties = block.subarray(at + 1, at + 1 + block.readUInt8(at));
      if (isDeleted(properties)) this.blank(block.readUInt32LE(run * 4), block.readUInt32LE((run + 1) * 4));
    }
  }

  /** Zero characters, which word-extractor drops at the end. */
  private blank(fromByte: number, toByte: number): void {
    for (const piece of this._pieces) {
      const from = Math.max(fromByte, piece.startFilePos);
      const to = Math.min(toByte, piece.endFilePos);
      if (from >= to) continue;
      const [start, end] = [from, to].map((byte) => Math.floor((byte - piece.startFilePos) / piece.bpc));
      piece.text = `${piece.text.slice(0, start)}${'\0'.repeat(end! - start!)}${piece.text.slice(end)}`;
    }
  }
}

function isDeleted(properties: Buffer): boolean {
  let at = 0;
  while (at + 2 < properties.length) {
    const property = properties.readUInt16LE(at);
    const size = property >> 13;
    if (property === DELETED_PROPERTY) return (properties.readUInt8(at + 2) & 1) === 1;
    at += 2 + (size === 6 ? properties.readUInt8(at + 2) + 1 : VALUE_BYTES[size]!);
  }
  return false;
}

/** Body, text boxes and notes, with quotes and dashes as she typed them. Throws whatever the container is wrong in. */
export async function extractWord(bytes: Buffer): Promise<string> {
  const reader = new BufferReader(bytes);
  await reader.open();
  const document = await new MendedExtractor().extract(reader);
  // The default filter turns "—" into "-": her punctuation is voice.
  const asTyped = { filterUnicode: false };
  return [
    document.getBody(asTyped),
    document.getTextboxes(asTyped),
    document.getFootnotes(asTyped),
    document.getEndnotes(asTyped),
  ].join('\n');
}
