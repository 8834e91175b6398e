/**
 * Writes a picture as PNG. The canvas library's own encoder tries every filter on every row, which takes seven times as
 * long for the same size; pngjs copies byte by byte, which takes three times as long.
 */
import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
const BYTES_PER_PIXEL = 4;
/** Eight bits a channel, RGBA, no interlacing. */
const FORMAT = Buffer.from([8, 6, 0, 0, 0]);
/** In front of every row: flat areas and text repeat as they are. */
const NO_FILTER = 0;
/** A chart of 1000 x 1040: 4 ms and 90 kB; level 6 takes three times as long for 60 kB. */
const LEVEL = 3;

/** `pixels`: RGBA, row by row from the top. */
export function encodePng(pixels: Buffer, width: number, height: number): Buffer {
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  const rowBytes = width * BYTES_PER_PIXEL;
  const rows = Buffer.alloc(height * (1 + rowBytes), NO_FILTER);
  for (let y = 0; y < height; y += 1)
    pixels.copy(rows, y * (1 + rowBytes) + 1, y * rowBytes, (y + 1) * rowBytes);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', Buffer.concat([size, FORMAT])),
    chunk('IDAT', deflateSync(rows, { level: LEVEL })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(content.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}
