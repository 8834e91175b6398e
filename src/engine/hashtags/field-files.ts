/** The shipped lists of fields: the words that point to one, and the tags people of it use (`data/hashtags/fields`). */
import { z } from 'zod';
import { once } from '../../project-files.js';
import { readHashtagData } from './word-data.js';

const fileSchema = z.object({
  fields: z.array(
    z.object({
      name: z.string(),
      /** What everybody tells of: money, family, a phone. Hers only where no trade of its own is told. */
      everybodys: z.boolean().default(false),
      /** What a script may be about and nobody works in: a birthday, a flood, Diwali. Told by the topic only. */
      moment: z.boolean().default(false),
      words: z.record(z.string(), z.string()),
      tags: z.record(z.string(), z.string()),
    }),
  ),
});
/** Under `data/hashtags/fields`. */
const FILES = [
  'everyday',
  'trades',
  'care-and-office',
  'land-and-animals',
  'crafts-and-culture',
  'services',
  'moments',
] as const;

export const shippedFields = once(() =>
  FILES.flatMap((file) => readHashtagData(`fields/${file}.json`, fileSchema).fields),
);
