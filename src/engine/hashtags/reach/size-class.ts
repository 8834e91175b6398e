/** How big a hashtag is, from a counted number of posts; borders learned from counts, not from folklore. */
import { z } from 'zod';
import { once } from '../../../once.js';
import type { SizeClass } from '../../types.js';
import { readHashtagData } from '../words/word-data.js';

const fileSchema = z.object({
  /** Posts; a tag with fewer than the first is small, and so on. */
  borders: z.tuple([z.number(), z.number(), z.number()]),
});
const borders = once(() => readHashtagData('size-borders.json', fileSchema).borders);

/** `posts`: counted posts under the tag. */
export function sizeClassOf(posts: number): SizeClass {
  const [medium, large, mega] = borders();
  if (posts < medium) return 'small';
  if (posts < large) return 'medium';
  return posts < mega ? 'large' : 'mega';
}
