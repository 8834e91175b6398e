/** The shipped lists of fields: the words that point to one, and the tags people of it use (`data/hashtags/fields`). */
import { z } from 'zod';
import { once } from '../../../once.js';
import { readHashtagData } from '../words/word-data.js';

/** One word or phrase (hyphens join words said in a row) that points to a field. */
export interface ListedWord {
  readonly word: string;
  /** How much it says for the field: 1, or half for one with another meaning too. */
  readonly says: number;
  /** The name of who does it. */
  readonly isTitle: boolean;
}

export interface ListedTag {
  readonly name: string;
  /** Beginnings of words the script must have one of; empty = fits the whole field. */
  readonly needs: readonly string[];
}

/** `word ~other !title`: a tilde halves what a word says, a bang makes it a title. */
const words = z.string().transform((list): readonly ListedWord[] =>
  entriesOf(list).map((entry) => ({
    word: entry.replace(/^[~!]/u, ''),
    says: entry.startsWith('~') ? 0.5 : 1,
    isTitle: entry.startsWith('!'),
  })),
);
/** `tag other:need,need` */
const tags = z.string().transform((list): readonly ListedTag[] =>
  entriesOf(list).map((entry) => {
    const [name = '', needs = ''] = entry.split(':');
    return { name, needs: needs === '' ? [] : needs.split(',') };
  }),
);

function entriesOf(list: string): readonly string[] {
  return list.split(' ').filter((entry) => entry !== '');
}

const fileSchema = z.object({
  fields: z.array(
    z.object({
      name: z.string(),
      /** What everybody tells of: money, family, a phone. Hers only where no trade of its own is told. */
      everybodys: z.boolean().default(false),
      /** What a script may be about and nobody works in: a birthday, a flood, Diwali. Told by the topic only. */
      moment: z.boolean().default(false),
      /** By language. */
      words: z.record(z.string(), words),
      tags: z.record(z.string(), tags),
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
