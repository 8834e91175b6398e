/** The niche a script belongs to, with the community tags people of that niche search (own list, English). */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { dataFile } from '../../project-files.js';

const fileSchema = z.object({
  niches: z.array(z.object({ name: z.string(), words: z.array(z.string()), tags: z.array(z.string()) })),
});

let niches: z.infer<typeof fileSchema>['niches'] | undefined;

/** Best niche for these words, with the words that point to it; null when fewer than `minimumHits` do. */
export function nicheOf(
  words: readonly string[],
  minimumHits: number,
): { readonly tags: readonly string[]; readonly because: readonly string[] } | null {
  niches ??= fileSchema.parse(JSON.parse(readFileSync(dataFile('hashtags', 'niches.json'), 'utf8'))).niches;
  const present = new Set(words);
  let best: { tags: readonly string[]; because: readonly string[] } | null = null;
  for (const niche of niches) {
    const because = niche.words.filter((word) => present.has(word));
    if (because.length >= minimumHits && because.length > (best?.because.length ?? 0))
      best = { tags: niche.tags, because };
  }
  return best;
}
