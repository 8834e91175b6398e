/** Tells what a file is from its content; its name is never believed. */
import { fileTypeFromBuffer } from 'file-type';
import type { DocumentKind } from '../document-kind.js';
import { refuse } from '../refusals.js';
import { sniffOffice } from './sniff-office.js';
import { openZip } from './zip-directory.js';

/** Readers of PDF accept junk before the header within this distance (pdf.js, Acrobat). */
const PDF_HEADER_WITHIN_BYTES = 1024;
const HEAD_BYTES = 4096;
const ZIP_MAGIC = Buffer.from('504b0304', 'hex');
const OLE_MAGIC = Buffer.from('d0cf11e0', 'hex');
/** Bytes no text in an eight-bit charset or UTF-8 holds; every binary format shows one early. */
// oxlint-disable-next-line no-control-regex
const BINARY_BYTE = /[\u0000-\u0006\u000e-\u001a\u001c-\u001f]/u;

const MARKUP: readonly (readonly [RegExp, string])[] = [
  [/^<(?:!doctype html|html|head|body)\b/iu, 'a web page'],
  [/^<\?xml\b/iu, 'an XML file'],
  [/^<svg\b/iu, 'a picture'],
  [/^%!PS/u, 'a PostScript file'],
];

/** Throws `BotError('unsupported' | 'damaged' | 'unsafe' | 'encrypted')`. */
export async function sniffKind(bytes: Buffer): Promise<DocumentKind> {
  const head = bytes.subarray(0, HEAD_BYTES).toString('latin1');
  if (isPdf(head, bytes)) return 'pdf';
  const start = head.replace(/^(?:\u00ef\u00bb\u00bf)?\s*/u, '');
  if (start.startsWith('{\\rtf')) return 'rtf';
  const markup = MARKUP.find(([pattern]) => pattern.test(start));
  if (markup) throw refuse('unsupported', { what: markup[1] });
  if (startsWithUtf16Mark(bytes) || !BINARY_BYTE.test(head)) return 'txt';
  return sniffBinary(bytes);
}

/** A story may mention `%PDF-1.4`; after other text only a file with PDF objects counts. */
function isPdf(head: string, bytes: Buffer): boolean {
  const at = head.slice(0, PDF_HEADER_WITHIN_BYTES).search(/%PDF-\d/u);
  return at === 0 || (at > 0 && (bytes.includes('endobj') || BINARY_BYTE.test(head)));
}

function startsWithUtf16Mark(bytes: Buffer): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

async function sniffBinary(bytes: Buffer): Promise<DocumentKind> {
  if (bytes.subarray(0, 4).equals(ZIP_MAGIC)) return sniffZip(bytes);
  if (bytes.subarray(0, 4).equals(OLE_MAGIC)) return sniffOffice(bytes);
  const type = await fileTypeFromBuffer(bytes);
  // Text with stray control characters, UTF-16 without a mark, or junk: the text reader tells them apart.
  if (!type) return 'txt';
  throw refuse('unsupported', { what: nameOf(type.mime) });
}

async function sniffZip(bytes: Buffer): Promise<DocumentKind> {
  const { entries } = await openZip(bytes);
  const names = [...entries.keys()];
  const some = (start: string): boolean => names.some((name) => name.startsWith(start));
  if (entries.has('[Content_Types].xml')) {
    if (some('word/')) return 'docx';
    if (some('xl/')) throw refuse('unsupported', { what: 'a spreadsheet' });
    if (some('ppt/')) throw refuse('unsupported', { what: 'a presentation' });
  }
  if (entries.has('content.xml') && entries.has('META-INF/manifest.xml')) return 'odt';
  if (entries.has('META-INF/container.xml')) throw refuse('unsupported', { what: 'an e-book' });
  if (some('Index/')) throw refuse('unsupported', { what: 'an Apple Pages, Numbers or Keynote file' });
  throw refuse('unsupported', { what: 'an archive' });
}

function nameOf(mime: string): string | undefined {
  if (mime.startsWith('image/')) return 'a picture';
  if (mime.startsWith('video/')) return 'a video';
  if (mime.startsWith('audio/')) return 'a sound file';
  if (/zip|compressed|tar|rar|archive/u.test(mime)) return 'an archive';
  if (/executable|msdownload|x-elf|mach/u.test(mime)) return 'a program';
  return undefined;
}
