/** Post counts of hashtags as she reads them in Instagram: `#homebaker 1.2M posts`, or a table of tags and posts. */
import { readCsv } from '../imports/csv.js';
import { asciiDigits, NUMBER, readNumber } from '../results/read-number.js';

const MOST_TAGS = 200;
const TAG_COLUMN = /^(?:hash)?tags?$|^etiquetas?$|^tagar$|^हैशटैग$|^హ్యాష్‌?ట్యాగ్$/iu;
const COUNT_COLUMN =
  /^(?:instagram[ _])?(?:posts?|post[ _]count|count|media[ _]count)$|^publica(?:ciones|ções|coes)$|^postingan$|^kiriman$|^पोस्ट$|^పోస్టు?లు$/iu;
const POSTS = /(?:posts?|publica(?:ciones|ções|coes|c\.)|postingan|kiriman|पोस्ट|పోస్ట్‌?లు|పోస్టులు)/iu;

export interface CountedTag {
  /** Lower case, without `#`. */
  readonly name: string;
  readonly posts: number;
}

/** A tag, a number and the word for posts on each line; empty when there is none. `language`: BCP 47, for the decimal mark. */
export function readTagCounts(text: string, language: string): readonly CountedTag[] {
  return text
    .split(/\n|;|,(?=\s*#)/u)
    .slice(0, MOST_TAGS)
    .flatMap((line): readonly CountedTag[] => {
      const found = /^\s*#([\p{L}\p{M}\p{N}_]+)[\s:–—-]+(.+)$/u.exec(line);
      if (!found || !POSTS.test(found[2] ?? '')) return [];
      const match = [...asciiDigits(found[2] ?? '').matchAll(NUMBER)][0];
      const number = match && readNumber(match, language);
      return number?.kind === 'count'
        ? [{ name: (found[1] ?? '').toLowerCase(), posts: Math.round(number.value) }]
        : [];
    });
}

/** Rows of a CSV with a column of tags and one of posts; empty for any other table. */
export function readTagTable(text: string): readonly CountedTag[] {
  const [header = [], ...rows] = readCsv(text);
  const tag = header.findIndex((name) => TAG_COLUMN.test(name.trim()));
  const posts = header.findIndex((name) => COUNT_COLUMN.test(name.trim()));
  if (tag < 0 || posts < 0) return [];
  return rows.slice(0, MOST_TAGS).flatMap((row): readonly CountedTag[] => {
    const name = (row[tag] ?? '').trim().replace(/^#/u, '').toLowerCase();
    const value = Number((row[posts] ?? '').replaceAll(/[\s,.](?=\d{3}(?:\D|$))/gu, ''));
    return /^[\p{L}\p{M}\p{N}_]+$/u.test(name) && Number.isFinite(value) && value >= 0
      ? [{ name, posts: value }]
      : [];
  });
}
