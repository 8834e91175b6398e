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
  const lastPlace = new Map(words.map((word, place) => [word, place]));
  let bestPlace = -1;
  let best: { tags: readonly string[]; because: readonly string[] } | null = null;
  for (const niche of niches) {
    const because = niche.words.filter((word) => lastPlace.has(word));
    if (because.length < Math.max(minimumHits, 1)) continue;
    const place = Math.max(...because.map((word) => lastPlace.get(word) ?? -1));
    // Of two niches the later word is the thing itself: "budget travel" is travel.
    const gain = because.length - (best?.because.length ?? 0);
    if (gain < 0 || (gain === 0 && place <= bestPlace)) continue;
    best = { tags: niche.tags, because };
    bestPlace = place;
  }
  return best;
}
