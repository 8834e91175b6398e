import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PHRASE_LANGUAGES, phrasePatterns } from '../../../src/engine/phrases/lists.js';
import { dataFile } from '../../../src/project-files.js';

describe('the shipped lists', () => {
  it('name their source and licence, and every pattern compiles', () => {
    expect(phrasePatterns('en').length).toBeGreaterThan(300);
    for (const language of PHRASE_LANGUAGES) {
      const list: unknown = JSON.parse(readFileSync(dataFile('stock-phrases', `${language}.json`), 'utf8'));
      expect(list).toMatchObject({ language, source: expect.any(String), licence: expect.any(String) });
    }
  });

  it('try the language asked for first', () => {
    expect(phrasePatterns('es-AR')[0]).toBe(phrasePatterns('es')[0]);
    expect(phrasePatterns('es')[0]).not.toBe(phrasePatterns('en')[0]);
  });

  it('hold no pattern that matches the empty text', () => {
    for (const { pattern } of phrasePatterns()) expect('').not.toMatch(new RegExp(pattern.source, 'iu'));
  });
});
