/** Numbers that were said aloud and came as words: "cinco mil views". */
import { readNumbers } from '../facts/numbers/parse/read-numbers.js';
import { tokensOf } from '../facts/words/tokens.js';
import { baseLanguage } from '../text/base-language.js';

/** A small one counts other things as well. */
const LEAST_IN_WORDS = 10;

/** "Cinco mil views" -> "5000 views". */
export function inDigits(line: string, language: string): string {
  return readNumbers(line, tokensOf(line), [language, baseLanguage(language)], { countWeak: false })
    .filter(({ role, start, end }) => role === 'plain' && !/\p{Nd}/u.test(line.slice(start, end)))
    .toReversed()
    .reduce((text, { start, end, values }) => {
      const [value = 0] = values;
      return value < LEAST_IN_WORDS ? text : `${text.slice(0, start)}${value}${text.slice(end)}`;
    }, line);
}
