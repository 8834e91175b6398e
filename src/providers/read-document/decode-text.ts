/** Bytes of a plain text file in whatever charset to a string, or a refusal: never mojibake. */
import iconv from 'iconv-lite';
import { detect } from 'jschardet';
import { refuse } from './refusals.js';

/** The detector needs no more, and is slow on megabytes. */
const SAMPLE_BYTES = 64 * 1024;
/** Below this jschardet is guessing; random bytes get 0-0.2, real texts of one line 0.5 and more. */
const MIN_CONFIDENCE = 0.2;
/** Share of characters a text may hold that no writer types before it counts as junk. A guessed charset turns junk into letters too, so it may hold next to none. */
const MAX_JUNK_SHARE = { certain: 0.25, guessed: 0.01 };
/** Share of zero bytes at every second place that gives UTF-16 away; Latin text has nearly all of them there. */
const UTF16_ZERO_SHARE = 0.3;

/** Throws `BotError('damaged')` when the bytes are not text. */
export function decodeText(bytes: Buffer): string {
  const certain = withMark(bytes) ?? utf16WithoutMark(bytes) ?? utf8(bytes);
  const decoded = certain ?? legacy(bytes);
  const allowed = certain === undefined ? MAX_JUNK_SHARE.guessed : MAX_JUNK_SHARE.certain;
  if (decoded === undefined || junkShare(decoded) > allowed) throw refuse('damaged');
  return decoded;
}

function withMark(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return iconv.decode(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return iconv.decode(bytes, 'utf-16be');
  return undefined;
}

function utf16WithoutMark(bytes: Buffer): string | undefined {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const zeros = [0, 0];
  for (let at = 0; at < sample.length; at += 1) if (sample[at] === 0) zeros[at % 2]! += 1;
  const places = sample.length / 2;
  const [even = 0, odd = 0] = zeros;
  if (odd > places * UTF16_ZERO_SHARE && even < odd / 10) return iconv.decode(bytes, 'utf-16le');
  if (even > places * UTF16_ZERO_SHARE && odd < even / 10) return iconv.decode(bytes, 'utf-16be');
  return undefined;
}

/** Strict, except that a file cut inside its last character keeps what came before. */
function utf8(bytes: Buffer): string | undefined {
  for (let cut = 0; cut <= 3; cut += 1) {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, bytes.length - cut));
    } catch {
      // Not valid to here: try one byte less, then leave it to the detector.
    }
  }
  return undefined;
}

function legacy(bytes: Buffer): string | undefined {
  const { encoding, confidence } = detect(bytes.subarray(0, SAMPLE_BYTES));
  if (!encoding || confidence < MIN_CONFIDENCE || !iconv.encodingExists(encoding)) return undefined;
  return iconv.decode(bytes, encoding);
}

/** Share of control, private-use, unassigned and replacement characters. */
function junkShare(text: string): number {
  const sample = text.slice(0, SAMPLE_BYTES);
  // oxlint-disable-next-line no-control-regex
  const junk = sample.match(/[\u0001-\u0008\u000e-\u001a\u001c-\u001f\u007f-\u009f\ufffd\p{Co}\p{Cn}]/gu);
  return (junk?.length ?? 0) / Math.max(1, sample.length);
}
