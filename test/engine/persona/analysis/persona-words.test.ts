import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { personaWords } from '../../../../src/engine/persona/analysis/persona-words.js';
import { dataFile } from '../../../../src/project-files.js';

const folder = dataFile('persona-words');
const keysOf = (file: string): readonly string[] =>
  [...readFileSync(path.join(folder, file), 'utf8').matchAll(/^([a-z-]+) = .*$/gmu)].map(
    ([line, key]) => `${key} ${(line.match(/\$\w+/gu) ?? []).toSorted().join(' ')}`,
  );

describe('the words a persona is described in', () => {
  it.each(readdirSync(folder).filter((file) => file.endsWith('.ftl')))(
    '%s has every message with the same placeholders',
    (file) => {
      expect(keysOf(file)).toEqual(keysOf('en.ftl'));
    },
  );

  it('says Hindi typed in Latin letters in the letters we answer in, falls back to English, and knows no other message', () => {
    expect(personaWords('fr')('trait-calm')).toBe('calm and plain');
    expect(personaWords('hi-Latn')('trait-calm')).toBe('शांत और सीधा');
    expect(personaWords('pt-BR')('trait-calm')).toBe('calma e simplicidade');
    expect(() => personaWords('en')('trait-loud')).toThrow('trait-loud');
  });
});
