import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findUntraceable } from '../../../src/engine/facts/find.js';
import { detectLanguage } from '../../../src/engine/text/language.js';
import { dataFile } from '../../../src/project-files.js';
import { evalFacts, readFactTexts, YEAR_WRITTEN } from '../../../src/evaluation/facts-set.js';

const LINES = readFactTexts('lines');

const found = (sources: readonly string[], text: string) =>
  findUntraceable(sources, text, 'en', YEAR_WRITTEN);

describe('what a script claims and she never told', () => {
  it('is found by the rules alone in three single lines of five, and seen in one honest line of twenty at most', () => {
    const { rows } = evalFacts(LINES);
    const { recall, falseAlarms } = rows.at(-1) ?? {};
    expect(recall?.all.value).toBeGreaterThan(3 / 5);
    expect(falseAlarms?.value).toBeLessThan(0.05);
  });

  it('is quoted verbatim and in order of appearance', () => {
    for (const { sources, text, language } of LINES) {
      const places = findUntraceable(sources, text, language, YEAR_WRITTEN).map(({ quote }) =>
        text.indexOf(quote),
      );
      expect(places).not.toContain(-1);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }
  });

  it('keeps the commas of a number in the quote', () => {
    expect(found(['I keep 12 hives in Kent and sell at the market.'], 'I sold 40,000 jars.')).toContainEqual({
      kind: 'number',
      quote: '40,000',
    });
  });

  it('stays quick beside sources of a million characters', () => {
    const source = 'On Monday I sold 12 jars in 2 days and paid 40 pounds for 3 hives.\n'.repeat(15_000);
    const begun = performance.now();
    expect(found([source], 'I sold 12 jars. I sold 47 hats.')).toContainEqual({
      kind: 'number',
      quote: '47',
    });
    // Three seconds at rest; two minutes when every sentence looked through all words.
    expect(performance.now() - begun).toBeLessThan(20_000);
  }, 60_000);

  it('leaves blanks alone', () => {
    expect(found(['I bake.'], 'It costs [your 40 dollar price] at [whose name].')).toEqual([]);
  });

  it('compares names and numbers across languages and scripts', () => {
    const story = 'నా పేరు రాజవ్వ. మాది వరంగల్ జిల్లా. నలభై వేల మంది చూసిండ్రు.';
    const text = 'I am Rajavva from Warangal. 40,000 people watched.';
    expect(found([story], text)).toEqual([]);
    expect(found([story], 'I live in Hyderabad, and 91,500 people watched my reel.')).toEqual([
      { kind: 'name', quote: 'Hyderabad' },
      { kind: 'number', quote: '91,500' },
    ]);
  });

  it('takes every story and script of the shipped creators as traceable to itself', () => {
    const root = dataFile('creators');
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.txt'),
    );
    for (const file of files) {
      const text = readFileSync(`${root}/${file}`, 'utf8');
      expect([file, ...findUntraceable([text], text, detectLanguage(text), YEAR_WRITTEN)]).toEqual([file]);
    }
  });

  it('answers hostile input without hanging', () => {
    const hostile = [
      '1,'.repeat(5000),
      '"'.repeat(5000),
      'my said '.repeat(3000),
      '\u0000\uD800 half a '.repeat(2000),
    ];
    const before = process.cpuUsage().user;
    for (const text of hostile)
      findUntraceable(['12 dogs. '.repeat(2000)], text, detectLanguage(text), YEAR_WRITTEN);
    expect((process.cpuUsage().user - before) / 1000).toBeLessThan(10_000);
  });
});
