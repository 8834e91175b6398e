import { createCanvas, loadImage } from '@napi-rs/canvas';
import { expect, it } from 'vitest';
import { encodePng } from '../../../src/providers/attachments/png.js';

it('is read back pixel by pixel', async () => {
  const [width, height] = [3, 2];
  const pixels = Buffer.from([
    ...[255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255],
    ...[10, 20, 30, 255, 200, 100, 50, 255, 0, 0, 0, 0],
  ]);
  const image = await loadImage(encodePng(pixels, width, height));
  expect([image.width, image.height]).toEqual([width, height]);
  const context = createCanvas(width, height).getContext('2d');
  context.drawImage(image, 0, 0);
  expect(Buffer.from(context.getImageData(0, 0, width, height).data)).toEqual(pixels);
});
