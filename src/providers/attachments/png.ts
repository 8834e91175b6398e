/** Writes a picture as PNG. The canvas library's own encoder tries every filter on every row: seven times the time for the same size. */
import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const BYTES_PER_PIXEL = 4;
/** Eight bits a channel, RGBA, no interlacing. */
const FORMAT = [8, 6, 0, 0, 0];
/** "None" in front of every row: flat areas and text repeat as they are. */
const NO_FILTER = 0;
/** A chart of 1000 x 1040: level 3 takes 4 ms and 80 kB, level 6 three times as long for 60 kB. */
const LEVEL = 3;

/** `pixels`: RGBA, row by row from the top. */
export function encodePng(pixels: Buffer, width: number, height: number): Buffer {
  const header = Buffer.alloc(8);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  const rowBytes = width * BYTES_PER_PIXEL;
  const rows = Buffer.alloc(height * (1 + rowBytes), NO_FILTER);
  for (let y = 0; y < height; y += 1)
    pixels.copy(rows, y * (1 + rowBytes) + 1, y * rowBytes, (y + 1) * rowBytes);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', Buffer.concat([header, Buffer.from(FORMAT)])),
    chunk('IDAT', deflateSync(rows, { level: LEVEL })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
