/** What she says of the hashtags of her script: none, other ones, English ones (`data/word-lists/tag-wishes.json`). */
import { z } from 'zod';
import { once } from '../../once.js';
import { readDataFile } from '../../project-files.js';

const pattern = z.string().transform((source) => new RegExp(source, 'iu'));
const wishes = once(() =>
  readDataFile(
    z.object({ none: pattern, others: pattern, english: pattern }),
    'word-lists',
    'tag-wishes.json',
  ),
);

/** What is left of `asked` without such words: a topic, or nothing. */
export function withoutTagWishes(asked: string): string {
  const { none, others, english } = wishes();
  return [none, others, english].reduce((rest, wish) => rest.replace(wish, ' '), asked).trim();
}

/** `none`: she wants no hashtags; `others`: than those she has; `language`: of the tags, absent = the script's own. */
export function tagWishesIn(asked: string): {
  readonly none: boolean;
  readonly others: boolean;
  readonly language?: string;
} {
  const { none, others, english } = wishes();
  return {
    none: none.test(asked),
    others: others.test(asked),
    ...(english.test(asked) && { language: 'en' }),
  };
}
