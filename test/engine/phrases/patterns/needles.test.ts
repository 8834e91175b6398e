import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { needlesOf } from '../../../../src/engine/phrases/patterns/needles.js';
import { orderedFor, patternsToTry, PHRASE_LANGUAGES } from '../../../../src/engine/phrases/lists.js';
import { dataFile } from '../../../../src/project-files.js';

describe('the words a pattern cannot match without', () => {
  it.each([
    ['quality over quantity', ['quantity']],
    ['los secretos? {1-4}', ['secreto']],
    ['(are you )?(tired|sick) of {1-5}', ['tired', 'sick']],
    ["you've got this", ['this']],
    ['(dream|think) big(,)? (start small|work hard)', ['dream', 'think']],
    ['(just|only) {1-3}|never again', null],
    ['(in )?(a|the) {1-2}', null],
  ])('%s', (pattern, needles) => {
    expect(needlesOf(pattern)).toEqual(needles);
  });

  it('stand in every text that any shipped pattern matches', () => {
    const textsOf = new Map(
      PHRASE_LANGUAGES.map((language) => [
        language,
        readFileSync(dataFile('stock-phrases', `${language}.json`), 'utf8')
          .split('\n')
          .flatMap(spellOut),
      ]),
    );
    const matches = orderedFor().patterns.flatMap(({ language, pattern, needles }) =>
      (textsOf.get(language) ?? []).flatMap((text) =>
        (text.match(pattern) ?? []).map((found) => ({ found, needles })),
      ),
    );
    expect(matches.length).toBeGreaterThan(500);
    const missed = matches.filter(
      ({ found, needles }) => needles?.some((needle) => found.toLowerCase().includes(needle)) === false,
    );
    expect(missed).toEqual([]);
  });

  it('are found in one pass as one by one', () => {
    const text =
      "in today's video: stop scrolling, that is not all. desliza, lo que nadie te dice. ये गेम चेंजर है"
        .repeat(2)
        .toLowerCase();
    const oneByOne = orderedFor('es').patterns.filter(
      ({ needles }) => needles === null || needles.some((needle) => text.includes(needle)),
    );
    expect(oneByOne.length).toBeGreaterThan(10);
    expect(patternsToTry(text, 'es')).toEqual(oneByOne);
  });

  it('are known for nearly all of them', () => {
    const without = orderedFor().patterns.filter(({ needles }) => needles === null);
    expect(without.length).toBeLessThan(orderedFor().patterns.length / 10);
  });
});

/** A pattern's line in the list as texts it may match: its first and its last alternatives, slots filled. */
function spellOut(line: string): string[] {
  const pattern = line.trim().replace(/^"|",?$/gu, '');
  const plain = (which: number): string => {
    let text = pattern.replace(/\(\?[=!<][^()]*\)/gu, '').replace(/\{(\d)-(\d+)\}\??/gu, 'bread');
    while (/\([^()]*\)/u.test(text))
      text = text.replace(
        /\(([^()]*)\)(?:\??|\{1\})/u,
        (_, inside: string) => inside.split('|').at(which) ?? '',
      );
    return text
      .replace(/\[(.)[^\]]*\]/gu, '$1')
      .replaceAll('~', ' - ')
      .replace(/[?\\]/gu, '');
  };
  return [plain(0), plain(-1)];
}
