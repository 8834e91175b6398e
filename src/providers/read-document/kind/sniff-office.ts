/** Tells what an OLE container (the format of Word 97-2003) holds, and whether it is locked. */
import type { DocumentKind } from '../document-kind.js';
import { refuse } from '../refusals.js';

const SECTOR_BYTES = 512;
/** First word of a Word 97-2003 stream; the flags stand ten bytes on ([MS-DOC] FibBase). */
const WORD_MAGIC = 0xa5ec;
const FLAGS_AT = 10;
const ENCRYPTED_FLAG = 0x0100;

/** Streams by which other programs' files are known, in the order they are looked for. */
const OTHER_STREAMS: readonly (readonly [string, string])[] = [
  ['Workbook', 'a spreadsheet'],
  ['Book', 'a spreadsheet'],
  ['PowerPoint Document', 'a presentation'],
  ['__properties_version1.0', 'an e-mail'],
];

/** Throws `BotError('encrypted' | 'unsupported' | 'damaged')`. */
export function sniffOffice(bytes: Buffer): DocumentKind {
  const holds = (stream: string): boolean => bytes.includes(Buffer.from(`${stream}\0`, 'utf16le'));
  if (holds('EncryptedPackage')) throw refuse('encrypted');
  if (holds('WordDocument')) {
    if (isLockedWord(bytes)) throw refuse('encrypted');
    return 'doc';
  }
  const other = OTHER_STREAMS.find(([stream]) => holds(stream));
  if (other) throw refuse('unsupported', { what: other[1] });
  throw refuse('damaged');
}

function isLockedWord(bytes: Buffer): boolean {
  for (let at = SECTOR_BYTES; at + SECTOR_BYTES <= bytes.length; at += SECTOR_BYTES) {
    if (bytes.readUInt16LE(at) === WORD_MAGIC)
      return (bytes.readUInt16LE(at + FLAGS_AT) & ENCRYPTED_FLAG) !== 0;
  }
  return false;
}
