/** What an edit names (`named-edits.ts`), without the words around it. */
import { atEnd } from '../../../engine/text/at-end.js';
import type { EditReader } from './named-edit-words.js';
import { said, type SpokenWord } from '../vocabulary/word-keys.js';

type Words = readonly SpokenWord[];

/** Stands for a blank inside of quotes: what she quotes is one piece. */
export const JOINED = '\u2063';

export function withoutLight({ light }: EditReader, words: Words): Words {
  const from = words.findIndex(({ key }) => !light.has(key));
  if (from < 0) return [];
  return words.slice(from, words.findLastIndex(({ key }) => !light.has(key)) + 1);
}

export function withoutLightBefore({ light }: EditReader, words: Words): Words {
  return words.slice(
    Math.max(
      0,
      words.findIndex(({ key }) => !light.has(key)),
    ),
  );
}

export function withoutJoins({ join }: EditReader, words: Words): Words {
  const from = words.findIndex(({ key }) => !join.has(key));
  return from < 0 ? [] : words.slice(from, words.findLastIndex(({ key }) => !join.has(key)) + 1);
}

export function cut(words: Words, joins: ReadonlySet<string>): readonly Words[] {
  const parts: SpokenWord[][] = [[]];
  for (const word of words) {
    if (joins.has(word.key)) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts;
}

export function bare(words: Words): string {
  return said(words)
    .replaceAll(JOINED, ' ')
    .replace(/^[\s"“”«»'‘(.,;:-]+/u, '')
    .replace(atEnd(String.raw`[\s"“”«»'’).,;:!?।-]`), '');
}
