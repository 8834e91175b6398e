import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import {
  drawableText,
  fontOf,
  registerFonts,
  type TextBox,
} from '../../../src/providers/attachments/charts/canvas-text.js';
import { attachmentLabels } from '../../../src/conversations/script/cards/attachment-labels.js';
import type { DrawnPicture } from '../../../src/providers/attachments/charts/picture.js';
import { drawStatsChart } from '../../../src/providers/attachments/charts/stats-chart.js';
import { drawViralChart } from '../../../src/providers/attachments/charts/viral-chart.js';
import { LABELS, RECORD, STATS } from '../../support/attachment-samples.js';

const LOCALES = ['en', 'es', 'pt', 'hi', 'te', 'id'];

const viral = (
  locale: string,
  title: string = RECORD.title,
  labels = attachmentLabels(locale),
): DrawnPicture => drawViralChart({ type: 'viral-chart', title, viral: RECORD.result.viral, locale, labels });
const stats = (locale: string, numbers = STATS, labels = attachmentLabels(locale)): DrawnPicture =>
  drawStatsChart({ type: 'stats-chart', stats: numbers, locale, labels });

function overlaps(boxes: readonly TextBox[]): string[] {
  return boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} | ${b.text}`),
  );
}

function outside({ boxes, width, height }: DrawnPicture): string[] {
  return boxes
    .filter(({ left, top, right, bottom }) => left < 0 || top < 0 || right > width || bottom > height)
    .map(({ text }) => text);
}

async function colorsOf(png: Buffer): Promise<Map<string, number>> {
  const image = await loadImage(png);
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const colors = new Map<string, number>();
  for (let at = 0; at < data.length; at += 4 * 7) {
    const color = [data[at], data[at + 1], data[at + 2], data[at + 3]].join(',');
    colors.set(color, (colors.get(color) ?? 0) + 1);
  }
  return colors;
}

/** Pixels of a text drawn alone; '' when nothing was drawn. */
function pixelsOf(text: string): string {
  const canvas = createCanvas(120, 120);
  const context = canvas.getContext('2d');
  context.font = fontOf(48);
  context.fillText(text, 20, 80);
  const { data } = context.getImageData(0, 0, 120, 120);
  return data.some((value) => value > 0) ? Buffer.from(data).toString('base64') : '';
}

const charts = [
  ...LOCALES.flatMap((locale) => [
    { name: `viral check in ${locale}`, picture: viral(locale) },
    { name: `numbers in ${locale}`, picture: stats(locale) },
  ]),
  ...(['hi', 'te'] as const).flatMap((locale) => [
    {
      name: `viral check with long labels in ${locale}`,
      picture: viral(locale, RECORD.title, LABELS[locale]),
    },
    { name: `numbers with long labels in ${locale}`, picture: stats(locale, STATS, LABELS[locale]) },
  ]),
];

describe('charts', () => {
  it.each(charts)('$name: no label touches another or leaves the picture', ({ picture }) => {
    expect(picture.boxes.length).toBeGreaterThan(15);
    expect(overlaps(picture.boxes)).toEqual([]);
    expect(outside(picture)).toEqual([]);
  });

  it.each(charts)('$name: a PNG with its own light ground, dark letters and bars', async ({ picture }) => {
    const image = await loadImage(picture.png);
    expect([image.width, image.height]).toEqual([picture.width, picture.height]);
    expect(picture.png.length).toBeLessThan(500_000);
    const colors = await colorsOf(picture.png);
    for (const color of ['251,248,243,255', '29,27,38,255', '81,68,201,255'])
      expect(colors.get(color) ?? 0).toBeGreaterThan(50);
    expect([...colors.keys()].filter((color) => !color.endsWith(',255'))).toEqual([]);
  });

  it.each([...LOCALES.map(attachmentLabels), LABELS.hi, LABELS.te])(
    'has a glyph for every letter of the labels ($viralTitle)',
    (labels) => {
      registerFonts();
      const missing = pixelsOf('\u{e123}');
      expect(missing).not.toBe('');
      expect(pixelsOf('க')).toBe(missing);
      const letters = new Set(Object.values({ ...labels, ...labels.dimensions, dimensions: '' }).join(''));
      const boxes = [...letters].filter((letter) => letter.trim() !== '' && pixelsOf(letter) === missing);
      expect(boxes).toEqual([]);
    },
  );

  it('bars grow with the score and a dimension without data has words instead of a bar', () => {
    const texts = viral('en').boxes.map(({ text }) => text);
    expect(texts).toContain('7.4');
    expect(texts).toContain('no data');
    expect(texts).not.toContain('null');
  });

  it('writes numbers as the language does', () => {
    expect(stats('en').boxes.map(({ text }) => text)).toContain('1,234');
  });

  it('survives titles and hooks that are endless, empty, emoji or in a script without a font', () => {
    for (const title of ['word '.repeat(5000), 'w'.repeat(5000), '', '🍪🍪', '焼き菓子', 'a\u0000\nb']) {
      const picture = viral('en', title);
      expect(overlaps(picture.boxes)).toEqual([]);
      expect(outside(picture)).toEqual([]);
      const numbers = stats('te', { ...STATS, bestTopics: [title, title, title], bestHooks: [title] });
      expect(overlaps(numbers.boxes)).toEqual([]);
      expect(outside(numbers)).toEqual([]);
    }
  });

  it('draws somebody without any script as no data', () => {
    const nothing = {
      ...STATS,
      scripts: 0,
      posted: 0,
      good: 0,
      notMe: 0,
      weeks: [],
      bestTopics: [],
      bestHooks: [],
    };
    const texts = stats('en', nothing).boxes.map(({ text }) => text);
    expect(texts.filter((text) => text === 'no data')).toHaveLength(2);
  });

  it('leaves out what no font covers and keeps conjuncts whole', () => {
    expect(drawableText('स्क्रिप्ट 🍪 క్రిస్మస్ 👩‍🍳!')).toBe('स्क्रिप्ट క్రిస్మస్ !');
    expect(drawableText('🎉')).toBe('…');
  });
});
