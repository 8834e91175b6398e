import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findStockPhrases } from '../../../src/engine/phrases/find.js';
import { findHollowSentences } from '../../../src/engine/phrases/hollow.js';
import { projectRoot } from '../../../src/project-files.js';

const framed = readFileSync(path.join(projectRoot, 'test/fixtures/phrases/framed-sentences.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { language: string; stock: boolean; text: string });

function shareFound(stock: boolean): number {
  const all = framed.filter((sentence) => sentence.stock === stock);
  return all.filter(({ language, text }) => findStockPhrases(text, language).length > 0).length / all.length;
}

describe('sentences in the frames models write in', () => {
  it('are found, each worded anew', () => {
    expect(shareFound(true)).toBeGreaterThan(0.9);
  });

  it('are left alone around a fact of hers', () => {
    expect(shareFound(false)).toBeLessThan(0.03);
  });
});

describe('hollow sentences', () => {
  it.each([
    ['en', 'Patience is how courage learns to be gentle with you.'],
    ['es', 'La paciencia también es una forma de amor y de coraje.'],
    ['hi', 'सब्र और हौसला हमेशा साथ चलते हैं।'],
  ])('are told by their large words: %s', (language, text) => {
    expect(findHollowSentences(text, language)).toEqual([
      { start: 0, end: text.length, why: expect.stringContaining('Sounds deep') as string },
    ]);
  });

  it.each([
    ['en', 'It took patience, courage and a fork to get the sourdough off the ceiling on Thursday.'],
    ['en', 'My heart was racing.'],
    ['es', 'Perdí la paciencia y el coraje con mi suegra el martes.'],
    ['fr', 'La patience est le courage du cœur.'],
  ])('are none with a fact, one such word or no list: %s %j', (language, text) => {
    expect(findHollowSentences(text, language)).toEqual([]);
  });

  it('are hers where they stand in her samples', () => {
    const text = 'Patience is how courage learns to be gentle with you.';
    expect(findStockPhrases(text, 'en', { herWords: [`I say it always: ${text}`] })).toEqual([]);
  });
});

describe('a frame people use too', () => {
  it('is a phrase by itself and none around a fact', () => {
    expect(findStockPhrases('There is something magical about slow mornings.', 'en')).toHaveLength(1);
    expect(findStockPhrases('There is something magical about the 6.40 bus to Ennis.', 'en')).toEqual([]);
  });

  it('is found with and without the signs Devanagari is typed without', () => {
    expect(findStockPhrases('ज़िंदगी का असली मतलब सब्र है।', 'hi')).not.toEqual([]);
    expect(findStockPhrases('जिंदगी का असली मतलब सब्र है।', 'hi')).not.toEqual([]);
  });
});
