import { InputFile } from 'grammy';
import { describe, expect, test } from 'vitest';
import { planRich } from '../../../../adapters/telegram/message/rich.js';
import type { Block, RenderedFile } from '../../../../src/chat/types.js';
import { acceptRich } from '../../../support/telegram/rich-limits.js';

const CHART: RenderedFile = { name: 'chart.png', mimeType: 'image/png', bytes: new Uint8Array([1]) };
const CODE: Block = { type: 'code', text: 'I burned 12 loaves.' };

function plan(blocks: readonly Block[], pictures: readonly RenderedFile[] = []): ReturnType<typeof planRich> {
  return planRich({ blocks }, pictures, (file) => new InputFile(file.bytes, file.name));
}

function nested(levels: number): Block {
  if (levels === 0) return { type: 'text', text: 'deep' };
  return { type: 'details', summary: 'more', blocks: [nested(levels - 1)] };
}

describe('a rich message', () => {
  test('holds every block as typed, with nothing to escape', () => {
    const blocks: Block[] = [
      CODE,
      { type: 'heading', text: '<b>Score</b>' },
      { type: 'text', text: [{ text: 'bold', style: 'bold' }, { text: ' *plain*' }] },
      { type: 'quote', text: 'her words' },
      { type: 'list', items: ['one'] },
      { type: 'table', header: ['Time', 'Say'], rows: [['0-3 s', 'Stop.']] },
    ];
    expect(plan(blocks)?.blocks).toEqual([
      { type: 'pre', text: 'I burned 12 loaves.' },
      { type: 'heading', text: '<b>Score</b>', size: 3 },
      { type: 'paragraph', text: [{ type: 'bold', text: 'bold' }, ' *plain*'] },
      { type: 'blockquote', blocks: [{ type: 'paragraph', text: 'her words' }] },
      { type: 'list', items: [{ blocks: [{ type: 'paragraph', text: 'one' }] }] },
      {
        type: 'table',
        is_bordered: true,
        is_compact: true,
        cells: [
          ['Time', 'Say'].map((text) => ({ text, is_header: true, align: 'left', valign: 'top' })),
          ['0-3 s', 'Stop.'].map((text) => ({ text, align: 'left', valign: 'top' })),
        ],
      },
    ]);
  });

  test('folds the chart away with the breakdown', () => {
    const fold: Block = { type: 'details', summary: 'Why', blocks: [{ type: 'text', text: 'The hook.' }] };
    const [first, details] = plan([CODE, fold], [CHART])?.blocks ?? [];
    expect(first?.type).toBe('pre');
    expect(details).toMatchObject({ type: 'details', blocks: [{ type: 'photo' }, { type: 'paragraph' }] });
  });

  test('is not made of plain words', () => {
    expect(plan([{ type: 'text', text: 'What is your name?' }])).toBeNull();
  });

  test('leaves out what has nothing to show', () => {
    expect(plan([CODE, { type: 'text', text: ' ' }, { type: 'list', items: [] }])?.blocks?.length).toBe(1);
    expect(plan([{ type: 'code', text: '\u200b' }])).toBeNull();
  });

  test.each<[string, (size: number) => Block, number]>([
    ['text', (size) => ({ type: 'text', text: 'x'.repeat(size) }), 32_748],
    ['list items', (size) => ({ type: 'list', items: Array.from({ length: size }, () => 'x') }), 250],
    [
      'rows',
      (size) => ({ type: 'table', header: ['a'], rows: Array.from({ length: size }, () => ['x']) }),
      498,
    ],
    ['columns', (size) => ({ type: 'table', header: Array.from({ length: size }, () => 'x'), rows: [] }), 20],
    ['levels', nested, 14],
  ])(
    'keeps the limit of %s: what is planned is accepted, what is over is not planned',
    (_what, make, most) => {
      let planned = 0;
      for (const size of [most - 3, most - 2, most - 1, most, most + 1, most + 2]) {
        const rich = plan([CODE, make(size)]);
        if (!rich) continue;
        planned = size;
        expect(() => acceptRich(JSON.parse(JSON.stringify(rich)), { draft: false })).not.toThrow();
      }
      expect(planned).toBeGreaterThan(0);
      expect(plan([CODE, make(most + 2)])).toBeNull();
    },
  );
});
