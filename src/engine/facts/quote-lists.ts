/** The shipped patterns of reported speech, compiled once. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { dataFile } from '../../project-files.js';
import { betweenWords, LETTER } from './word-pattern.js';

export interface QuoteLists {
  readonly reported: ReadonlyMap<string, RegExp>;
  readonly teluguQuotative: RegExp;
  readonly speechBefore: RegExp;
  readonly notSomebodyElse: RegExp;
}

const fileSchema = z.object({
  reported: z.record(z.string(), z.array(z.string())),
  teluguQuotative: z.string(),
  speechBefore: z.string(),
  notSomebodyElse: z.string(),
});
const WORD = `${LETTER}+(?:['.-]${LETTER}+){0,3}\\.?`;

let lists: QuoteLists | undefined;

export function quoteLists(): QuoteLists {
  if (lists) return lists;
  const file = fileSchema.parse(JSON.parse(readFileSync(dataFile('facts', 'quotes.json'), 'utf8')));
  lists = {
    reported: new Map(
      Object.entries(file.reported).map(([language, patterns]) => [language, whole(patterns.join('|'), 'g')]),
    ),
    teluguQuotative: whole(file.teluguQuotative, 'g'),
    speechBefore: whole(file.speechBefore, ''),
    notSomebodyElse: new RegExp(
      `${file.notSomebodyElse.replaceAll('[^\\p{L}\\p{M}]', `(?!${LETTER})[^]`).replaceAll(' ^', ` ${WORD}`)}(?:[\\s,:]+${WORD}){0,2}[\\s,:]*$`,
      '',
    ),
  };
  return lists;
}

function whole(pattern: string, flags: string): RegExp {
  const body = pattern.replace(/\^ /gu, `${WORD}\\s+`).replace(/ (?!\?)/gu, '\\s+');
  return betweenWords(body, flags);
}
