/** Takes out of a story what is said to us: wishes for Reels or for more people, also glued to a clause without a full stop. */
import { atEnd } from '../../text/at-end.js';
import { once } from '../../../once.js';
import { phraseLists } from '../../text/phrasings.js';
import { countWords } from '../../text/words.js';
import { capitalise } from './tidy.js';

/** `wishes`: a wish, from where it begins; `invites`: a whole wish about others, its group what they are asked to do, as an order. */
const sources = phraseLists('wishes', ['wishes', 'invites']);
const compiled = (name: 'wishes' | 'invites') =>
  once(() => sources(name).map((source) => new RegExp(source, 'iu')));
const wishes = compiled('wishes');
const invites = compiled('invites');
/** Less left before a wish is no sentence. */
const LEAST_LEFT_WORDS = 3;

/**
 * The sentence up to its wish, or the wish turned to the viewer ("I want people to stop being scared and to book the lesson"
 * is said as "Stop being scared and book the lesson"); empty where it is nothing else.
 */
export function withoutWish(line: string): string {
  const invited = invites()
    .map((pattern) => pattern.exec(line)?.[1])
    .find((order) => order !== undefined);
  if (invited !== undefined) return capitalise(invited.replaceAll(/\band to (?=\p{L})/gu, 'and '));
  const at = Math.min(...wishes().map((pattern) => pattern.exec(line)?.index ?? line.length));
  if (at === line.length) return line;
  const left = line.slice(0, at).replace(atEnd(String.raw`[\s,;:–—-]`), '');
  return countWords(left) >= LEAST_LEFT_WORDS ? left : '';
}
