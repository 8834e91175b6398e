/** Bytes of a plain text file in whatever charset to a string, or a refusal: never mojibake. */
import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { detect } from 'jschardet';
import { refuse } from './refusals.js';

/** The detector needs no more, and is slow on megabytes. */
const SAMPLE_BYTES = 64 * 1024;
/** Below this jschardet is guessing: two sentences of Spanish get 0.19, English with curly quotes and random bytes under 0.06. */
const MIN_CONFIDENCE = 0.1;
/** Where this share is plain ASCII and nothing was detected, the rest is taken for typographic marks. */
const MOSTLY_ASCII_SHARE = 0.85;
const TWICE_ENCODED = /[ÃÂ][\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€/gu;
/** One may be meant. */
const MIN_TWICE_ENCODED = 2;
const TYPOGRAPHIC_MARKS = /[‘’“”–—…•€]/gu;
/** Share of characters a text may hold that no writer types before it counts as junk. A guessed charset turns junk into letters too, so it may hold next to none. */
const MAX_JUNK_SHARE = { certain: 0.25, guessed: 0.01 };
/** Share of one and the same control byte at every second place that gives UTF-16 away: the number of the script's page (0 for Latin, 9 for Devanagari, 12 for Telugu). */
const UTF16_PAGE_SHARE = 0.4;

/** Throws `BotError('unsupported')` when the bytes are not text. */
export function decodeText(bytes: Buffer): string {
  const certain = withMark(bytes) ?? utf16WithoutMark(bytes, UTF16_PAGE_SHARE) ?? utf8(bytes);
  const decoded = certain ?? utf16WithoutMark(bytes, 0) ?? legacy(bytes);
  const allowed = certain === undefined ? MAX_JUNK_SHARE.guessed : MAX_JUNK_SHARE.certain;
  if (decoded === undefined || junkShare(decoded) > allowed) throw refuse('unsupported');
  return mendTwiceEncoded(decoded);
}

/** UTF-8 that a program took for Windows-1252 and encoded again (`CafÃ©`): undone where the whole text allows it. */
function mendTwiceEncoded(text: string): string {
  if ((text.match(TWICE_ENCODED)?.length ?? 0) < MIN_TWICE_ENCODED) return text;
  const bytes = iconv.encode(text, 'win1252');
  return (iconv.decode(bytes, 'win1252') === text && strictUtf8(bytes)) || text;
}

function withMark(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return iconv.decode(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return iconv.decode(bytes, 'utf-16be');
  return undefined;
}

/**
 * By the zero bytes of its blanks and line ends, which stand at every second place only. `minPageShare` 0 asks for no
 * more than that (Chinese and Japanese use many pages); bytes that are valid UTF-8 must show more.
 */
function utf16WithoutMark(bytes: Buffer, minPageShare: number): string | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  const counts = [new Uint32Array(256), new Uint32Array(256)] as const;
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  for (const [at, byte] of sample.entries()) counts[at % 2 === 0 ? 0 : 1][byte]! += 1;
  for (const [pages, letters, charset] of [
    [counts[1], counts[0], 'utf-16le'],
    [counts[0], counts[1], 'utf-16be'],
  ] as const) {
    const controls = Math.max(...pages.subarray(0, 0x20));
    if (pages[0]! > letters[0]! * 10 && controls >= (sample.length / 2) * minPageShare)
      return iconv.decode(bytes, charset);
  }
  return undefined;
}

/** Strict, except that a file cut inside its last character keeps what came before. */
function utf8(bytes: Buffer): string | undefined {
  for (let cut = 0; cut <= 3; cut += 1) {
    const text = strictUtf8(bytes.subarray(0, bytes.length - cut));
    if (text !== undefined) return text;
  }
  return undefined;
}

function strictUtf8(bytes: Buffer): string | undefined {
  return isUtf8(bytes) ? bytes.toString('utf8') : undefined;
}

function legacy(bytes: Buffer): string | undefined {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const { encoding, confidence } = detect(sample);
  if (encoding && confidence >= MIN_CONFIDENCE && iconv.encodingExists(encoding))
    return iconv.decode(bytes, encoding);
  const ascii = sample.filter((byte) => byte < 0x80).length;
  if (ascii < sample.length * MOSTLY_ASCII_SHARE) return undefined;
  const [windows, mac] = ['win1252', 'macroman'].map((charset) => iconv.decode(bytes, charset)) as [
    string,
    string,
  ];
  return marks(mac) > marks(windows) ? mac : windows;
}

function marks(text: string): number {
  return text.match(TYPOGRAPHIC_MARKS)?.length ?? 0;
}

/** Share of control, private-use, unassigned and replacement characters. */
function junkShare(text: string): number {
  const sample = text.slice(0, SAMPLE_BYTES);
  // oxlint-disable-next-line no-control-regex
  const junk = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f-\u009f\ufffd\p{Co}\p{Cn}]/gu);
  return (junk?.length ?? 0) / Math.max(1, sample.length);
}
