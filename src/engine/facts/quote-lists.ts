/** The shipped patterns of reported speech, compiled once. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { dataFile } from '../../project-files.js';

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
const WORD = "[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}'.-]{0,40}";

let lists: QuoteLists | undefined;

export function quoteLists(): QuoteLists {
  if (lists) return lists;
  const file = fileSchema.parse(JSON.parse(readFileSync(dataFile('facts', 'quotes.json'), 'utf8')));
  lists = {
    reported: new Map(
      Object.entries(file.reported).map(([language, patterns]) => [
        language,
        whole(patterns.join('|'), 'gu'),
      ]),
    ),
    teluguQuotative: whole(file.teluguQuotative, 'gu'),
    speechBefore: whole(file.speechBefore, 'u'),
    notSomebodyElse: new RegExp(
      `${file.notSomebodyElse.replaceAll(' ^', ` ${WORD}`)}(?:[\\s,:]+${WORD}){0,2}[\\s,:]*$`,
      'u',
    ),
  };
  return lists;
}

function whole(pattern: string, flags: string): RegExp {
  const body = pattern.replace(/\^ /gu, `${WORD}\\s+`).replace(/ (?!\?)/gu, '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${body})(?![\\p{L}\\p{M}\\p{N}])`, flags);
}
