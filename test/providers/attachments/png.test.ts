import { createCanvas, loadImage } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { encodePng } from '../../../src/providers/attachments/png.js';

test('a picture reads back pixel for pixel', async () => {
  const [width, height] = [61, 37];
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fbf8f3';
  context.fillRect(0, 0, width, height);
  context.fillStyle = '#5144c9';
  context.arc(30, 18, 15, 0, 6);
  context.fill();
  const pixels = Buffer.from(canvas.data());
  const image = await loadImage(encodePng(pixels, width, height));
  expect([image.width, image.height]).toEqual([width, height]);
  const again = createCanvas(width, height);
  again.getContext('2d').drawImage(image, 0, 0);
  expect(Buffer.from(again.data()).equals(pixels)).toBe(true);
  expect(new Set(pixels).size).toBeGreaterThan(10);
});
