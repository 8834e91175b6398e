/** The shipped patterns of outcome claims, compiled once. */
import { z } from 'zod';
import { once } from '../../../once.js';
import { readDataFile } from '../../../project-files.js';
import { betweenWords, LETTER } from '../words/word-pattern.js';

export interface ResultGroup {
  readonly name: string;
  readonly byLanguage: ReadonlyMap<string, RegExp>;
}

const fileSchema = z.object({ groups: z.record(z.string(), z.record(z.string(), z.array(z.string()))) });
/** Parts joined by hyphens and the like are few: an endless `1,1,1,` would be read again from every place. */
const WORD = `[%₹$€£₦]?${LETTER}+(?:[.,%'-]${LETTER}+){0,3}%?`;
const NUKTA_LETTERS: Readonly<Record<string, string>> = {
  क: 'क़',
  ख: 'ख़',
  ग: 'ग़',
  ज: 'ज़',
  ड: 'ड़',
  ढ: 'ढ़',
  फ: 'फ़',
};

export const resultGroups = once((): readonly ResultGroup[] =>
  Object.entries(readDataFile(fileSchema, 'facts', 'results.json').groups).map(([name, rows]) => ({
    name,
    byLanguage: new Map(Object.entries(rows).map(([language, patterns]) => [language, compile(patterns)])),
  })),
);

const WORD_MARK = '\u0001';
const LETTER_MARK = '\u0002';

function compile(patterns: readonly string[]): RegExp {
  const sources = patterns.map((pattern) =>
    pattern
      .replace(/(?<=[\p{L}\p{M}])\*/gu, `${LETTER_MARK}*`)
      .replace(/ ~ /gu, ` (?:${WORD_MARK} ){0,4}?`)
      .replace(/ \?~| ~/gu, `(?: ${WORD_MARK}){0,4}`)
      .replaceAll('^', WORD_MARK)
      .replace(/ (?!\?)/gu, '\\s+')
      .replace(
        /([कखगजडढफ])़/gu,
        (_, letter: string) => `(?:${letter}़?|${(NUKTA_LETTERS[letter] ?? letter).normalize('NFC')})`,
      )
      .replaceAll(WORD_MARK, WORD)
      .replaceAll(LETTER_MARK, LETTER),
  );
  return betweenWords(sources.join('|'), 'g');
}
