/** The shipped patterns of reported speech, compiled once. */
import { z } from 'zod';
import { once } from '../../../once.js';
import { readDataFile } from '../../../project-files.js';
import { normalWord } from '../words/tokens.js';
import { betweenWords, LETTER } from '../words/word-pattern.js';

export interface QuoteLists {
  /** What stands before the words reported: "my aunt told me". By language. */
  readonly reported: ReadonlyMap<string, RegExp>;
  /** What stands behind them: ", she said". */
  readonly behind: ReadonlyMap<string, RegExp>;
  readonly teluguQuotative: RegExp;
  readonly speechBefore: RegExp;
  /** What stands before quotation marks that quote nobody: "you tell yourself". By language. */
  readonly notSomebodyElse: ReadonlyMap<string, RegExp>;
  /** What stands before words the viewer shall say: "and tell the mechanic". By language. */
  readonly advice: ReadonlyMap<string, RegExp>;
  /** I, you, people: nobody whose words need a source. */
  readonly notSpeakers: ReadonlySet<string>;
}

const patterns = z.record(z.string(), z.array(z.string()));
const fileSchema = z.object({
  reported: patterns,
  behind: patterns,
  teluguQuotative: z.string(),
  speechBefore: z.string(),
  advice: z.record(z.string(), z.string()),
  notSomebodyElse: z.record(z.string(), z.string()),
  notSpeakers: z.string(),
});
/**
 * Where what is bidden opens its clause; in Hindi and Telugu it stands behind whom to say it to. A comma may part somebody
 * from what he says in Spanish, Portuguese and Indonesian, whose commands look like "he says".
 */
const ADVICE_HEADS: Readonly<Record<string, string>> = {
  en: '(?:^|[.,;:!?—–-]|\\b(?:and|then|just|please|simply))\\s*',
  es: '(?:^|[.;:!?¡—–-])\\s*',
  pt: '(?:^|[.;:!?—–-])\\s*',
  id: '(?:^|[.;:!?—–-])\\s*',
};
/** A full stop ends the sentence, except behind a title. */
const WORD = `(?:(?:mr|mrs|ms|dr|st|sr|sra|prof)\\.|${LETTER}+(?:['-]${LETTER}+){0,3})`;
const CLAUSE_END = '(?=\\s*["”’]?\\s*(?:[.,;!?।\\n]|$))';

export const quoteLists = once((): QuoteLists => {
  const file = readDataFile(fileSchema, 'facts', 'quotes.json');
  return {
    reported: byLanguage(file.reported, (body) => betweenWords(body, 'g')),
    behind: byLanguage(file.behind, (body) => new RegExp(`(?:${body})(?!${LETTER})${CLAUSE_END}`, 'g')),
    teluguQuotative: betweenWords(wordPattern(file.teluguQuotative), 'g'),
    speechBefore: betweenWords(wordPattern(file.speechBefore), ''),
    notSomebodyElse: new Map(
      Object.entries(file.notSomebodyElse).map(([language, words]) => [
        language,
        new RegExp(`(?<!${LETTER})(?:${wordPattern(words)})(?:[\\s,:]+${WORD}){0,2}[\\s,:]*$`, ''),
      ]),
    ),
    advice: new Map(
      Object.entries(file.advice).map(([language, verbs]) => {
        const head = ADVICE_HEADS[language] ?? `(?<!${LETTER})`;
        return [
          language,
          new RegExp(`${head}(?:${wordPattern(verbs)})(?!${LETTER})(?:[\\s,:]+${WORD}){0,4}[\\s,:]*$`),
        ];
      }),
    ),
    notSpeakers: new Set(file.notSpeakers.split(' ').map(normalWord)),
  };
});

function byLanguage(
  rows: z.infer<typeof patterns>,
  compile: (body: string) => RegExp,
): ReadonlyMap<string, RegExp> {
  return new Map(
    Object.entries(rows).map(([language, row]) => [language, compile(wordPattern(row.join('|')))]),
  );
}

/** `^` stands for a word, a space for any. */
function wordPattern(pattern: string): string {
  return pattern.replace(/(?<!\[)\^/gu, () => WORD).replace(/ (?!\?)/gu, '\\s+');
}
