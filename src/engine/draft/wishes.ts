/** Takes out of a story what is said to us: wishes for Reels or for more people, also glued to a clause without a full stop. */
import { z } from 'zod';
import { once, readDataFile } from '../../project-files.js';
import { countWords } from '../text/words.js';
import { capitalise } from './tidy.js';

const fileSchema = z.object({
  languages: z.record(
    z.string(),
    z.object({
      /** Patterns of a wish, from where it begins. */
      wishes: z.array(z.string()),
      /** Pattern of a whole wish about others; its group is what they are asked to do, as an order. */
      invites: z.string().optional(),
    }),
  ),
});

/** All languages together: a story may mix two. */
const patterns = once(() => {
  const languages = Object.values(readDataFile(fileSchema, 'word-lists', 'wishes.json').languages);
  const compiled = (source: string): RegExp => new RegExp(source, 'iu');
  return {
    wishes: languages.flatMap(({ wishes }) => wishes.map(compiled)),
    invites: languages.flatMap(({ invites }) => (invites === undefined ? [] : [compiled(invites)])),
  };
});
/** Less left before a wish is no sentence. */
const LEAST_LEFT_WORDS = 3;

/**
 * The sentence up to its wish, or the wish turned to the viewer ("I want people to stop being scared and to book the lesson"
 * is said as "Stop being scared and book the lesson"); empty where it is nothing else.
 */
export function withoutWish(line: string): string {
  const { wishes, invites } = patterns();
  const invited = invites.map((pattern) => pattern.exec(line)?.[1]).find((order) => order !== undefined);
  if (invited !== undefined) return capitalise(invited.replaceAll(/\band to (?=\p{L})/gu, 'and '));
  const at = Math.min(...wishes.map((pattern) => pattern.exec(line)?.index ?? line.length));
  if (at === line.length) return line;
  const left = line.slice(0, at).replace(/[\s,;:–—-]+$/u, '');
  return countWords(left) >= LEAST_LEFT_WORDS ? left : '';
}
