import { describe, expect, it } from 'vitest';
import { languageTag } from '../../../src/engine/text/language-tag.js';

describe('a language tag', () => {
  it.each([
    ['EN', 'en'],
    ['pt_BR', 'pt-BR'],
    ['hi-latn', 'hi-Latn'],
    ['es-419', 'es-419'],
    ['und', 'und'],
  ])('%s is %s', (given, tag) => {
    expect(languageTag(given)).toBe(tag);
  });

  it.each(['klingonish-xx', 'xx', 'english', '', 'e'])('%s is none', (given) => {
    expect(languageTag(given)).toBeNull();
  });
});
