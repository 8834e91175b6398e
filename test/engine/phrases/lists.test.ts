import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findStockPhrases } from '../../../src/engine/phrases/find.js';
import { orderedFor, PHRASE_LANGUAGES } from '../../../src/engine/phrases/lists.js';
import { dataFile } from '../../../src/project-files.js';

describe('the shipped lists', () => {
  it('name their source and licence, and every pattern compiles', () => {
    expect(orderedFor('en').patterns.length).toBeGreaterThan(300);
    for (const language of PHRASE_LANGUAGES) {
      const list: unknown = JSON.parse(readFileSync(dataFile('stock-phrases', `${language}.json`), 'utf8'));
      expect(list).toMatchObject({ language, source: expect.any(String), licence: expect.any(String) });
    }
  });

  it('try the language asked for first', () => {
    expect(orderedFor('es-AR').patterns[0]).toBe(orderedFor('es').patterns[0]);
    expect(orderedFor('es').patterns[0]).not.toBe(orderedFor('en').patterns[0]);
  });

  it.each([
    ['fr', "Dans le monde effréné d'aujourd'hui, le temps est précieux.", "N'oubliez pas le sel."],
    ['fr', "Ce n'est pas juste un gâteau, c'est une expérience.", 'Le secret de ma tante, le beurre.'],
    ['de', 'Das ist ein echter Gamechanger.', 'Meine Tante sagte nichts.'],
    ['de', 'In der heutigen schnelllebigen Welt ist Zeit alles.', 'Vergiss das Salz nicht.'],
  ])('find in %s what models write: %s', (language, stock, plain) => {
    expect(findStockPhrases(stock, language)).not.toEqual([]);
    expect(findStockPhrases(plain, language)).toEqual([]);
  });

  it('hold no pattern that matches the empty text', () => {
    for (const { pattern } of orderedFor().patterns) expect('').not.toMatch(new RegExp(pattern.source, 'iu'));
  });
});
