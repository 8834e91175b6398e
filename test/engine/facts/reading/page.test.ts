import { describe, expect, it } from 'vitest';
import { pagesOf } from '../../../../src/engine/facts/reading/page.js';
import { createCutter } from '../../../../src/engine/facts/reading/unigram.js';

const pieces = [
  '<s>',
  '<pad>',
  '</s>',
  '<unk>',
  '▁',
  '▁I',
  '▁sell',
  '▁bread',
  'b',
  'r',
  'e',
  'a',
  'd',
  's',
  '▁b',
  '.',
];
const cut = createCutter({ pieces, scores: pieces.map((piece) => -10 / piece.length) });
const spelled = (text: string): string =>
  cut(text)
    .map(({ id }) => pieces[id])
    .join(' ');

describe('pieces of a text', () => {
  it.each([
    ['I sell bread.', '▁I ▁sell ▁bread .'],
    ['  breads', '▁bread s'],
    ['I\u200Csell', '▁I ▁sell'],
    ['I sell 餅.', '▁I ▁sell ▁ <unk> .'],
  ])('%j', (text, expected) => expect(spelled(text)).toBe(expected));

  it('know where they stand', () => {
    const text = 'ﬁ bread';
    expect(cut(text).filter(({ id }) => pieces[id] === '▁bread')).toMatchObject([{ start: 1, end: 7 }]);
    expect(cut(text).at(-1)?.end).toBe(text.length);
  });
});

describe('a row for the reader', () => {
  it('has every source with an end mark, then the script', () => {
    const [page] = pagesOf(['I sell.', 'bread'], 'I sell bread', 'en', cut);
    expect(page?.ids.map((id) => pieces[id]).join(' ')).toBe(
      '<s> ▁I ▁sell . </s> ▁bread </s> </s> ▁I ▁sell ▁bread </s>',
    );
    expect(page?.ids.slice(page.from, -1)).toEqual(page?.pieces.map(({ id }) => id));
  });

  it('takes of long sources what is nearest to the script', () => {
    const story = `${'I sell sesame. '.repeat(200)}I bake sourdough bread. ${'I sell sesame. '.repeat(200)}`;
    const [page] = pagesOf([story], 'sourdough bread', 'en', cut);
    expect(page!.ids.length).toBeLessThanOrEqual(510);
    expect(page!.ids.map((id) => pieces[id])).toContain('▁bread');
  });

  it('reads a long script in parts and leaves nothing out', () => {
    const text = 'I sell bread. '.repeat(150);
    const pages = pagesOf(['I sell bread.'], text, 'en', cut);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.flatMap((page) => page.pieces)).toEqual(cut(text));
  });
});
