import { createCanvas, loadImage } from '@napi-rs/canvas';
import { expect, it } from 'vitest';
import { encodePng } from '../../../../src/providers/attachments/charts/png.js';

it('is read back pixel by pixel', async () => {
  const [width, height] = [3, 2];
  const pixels = Buffer.from('ff0000ff00ff00ff0000ffff0a141effc86432ff00000000', 'hex');
  const image = await loadImage(encodePng(pixels, width, height));
  expect([image.width, image.height]).toEqual([width, height]);
  const context = createCanvas(width, height).getContext('2d');
  context.drawImage(image, 0, 0);
  expect(Buffer.from(context.getImageData(0, 0, width, height).data)).toEqual(pixels);
});
