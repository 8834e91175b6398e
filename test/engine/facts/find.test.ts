import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findUntraceable } from '../../../src/engine/facts/find.js';
import { dataFile } from '../../../src/project-files.js';
import { FACT_CASES } from './cases.js';

describe('what a script claims and she never told', () => {
  it.each(FACT_CASES.filter(({ invented }) => invented.length > 0))('is found: $text', (example) => {
    const found = findUntraceable([example.source], example.text, example.language);
    for (const [kind, piece] of example.invented)
      expect(found.filter(({ quote }) => quote.includes(piece)).map((fact) => fact.kind)).toContain(kind);
  });

  it.each(FACT_CASES.filter(({ invented }) => invented.length === 0))(
    'is not seen in her own facts retold: $text',
    ({ source, text, language }) => {
      expect(findUntraceable([source], text, language)).toEqual([]);
    },
  );

  it('is quoted verbatim and in order of appearance', () => {
    for (const { source, text, language } of FACT_CASES) {
      const places = findUntraceable([source], text, language).map(({ quote }) => text.indexOf(quote));
      expect(places).not.toContain(-1);
    }
  });

  it('leaves blanks alone', () => {
    expect(findUntraceable(['I bake.'], 'It costs [your 40 dollar price] at [whose name].', 'en')).toEqual(
      [],
    );
  });

  it('compares names and numbers across languages and scripts', () => {
    const story = 'నా పేరు రాజవ్వ. మాది వరంగల్ జిల్లా. నలభై వేల మంది చూసిండ్రు.';
    const text = 'I am Rajavva from Warangal. 40,000 people watched.';
    expect(findUntraceable([story], text, 'en')).toEqual([]);
    expect(findUntraceable([story], 'I live in Hyderabad. 41,500 people watched.', 'en')).toEqual([
      { kind: 'name', quote: 'Hyderabad' },
      { kind: 'number', quote: '41,500' },
    ]);
  });

  it('takes every story and script of the shipped creators as traceable to itself', () => {
    const root = dataFile('creators');
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.txt'),
    );
    for (const file of files) {
      const text = readFileSync(`${root}/${file}`, 'utf8');
      expect([file, ...findUntraceable([text], text)]).toEqual([file]);
    }
  });

  it('answers hostile input without hanging', () => {
    const hostile = [
      '1,'.repeat(5000),
      '"'.repeat(5000),
      'my said '.repeat(3000),
      '\u0000\uD800 half a '.repeat(2000),
    ];
    const started = performance.now();
    for (const text of hostile) findUntraceable(['12 dogs. '.repeat(2000)], text);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
