/** A saying of hers is said, not reported: `I say "it's only bolts" about everything` becomes `it's only bolts`. */
import { once } from '../../../once.js';
import { toldSayings } from '../../persona/reading/told-sayings.js';
import { patternsOfAll } from '../../text/word-lists.js';
import { countWords } from '../../text/words.js';
import { capitalise } from './tidy.js';

/** More words around the quote tell something of their own. */
const MOST_AROUND_WORDS = 6;
const QUOTED = /^["“”«'‘](.*)["”»'’]([.!?…]*)$/u;
/** `Line: ...`, `mi frase: ...`: in all languages, since a story in Hindi may have an English label. */
const labels = once(() =>
  patternsOfAll('saying-labels')
    .map(({ source }) => source)
    .join('|'),
);
const label = once(() => new RegExp(`^(?:and |y |e |aur |dan )?(?:${labels()})\\s*[:=]\\s*`, 'iu'));
const beforeLabel = once(() => new RegExp(`(?:[,;]|\\s[-–—])\\s+(?=(?:${labels()})\\s*[:=]\\s*\\S)`, 'iu'));

/** `Bread since 1998, my line: no shortcuts` is two sentences, the second a saying. */
export function cutAtLabel(line: string): readonly string[] {
  return line.split(beforeLabel());
}

/** `Lani: how big is it now?`, `Q the van?`: who asked is nothing to say aloud, what was asked is. */
const ASKED_BY = /^(?:\p{Lu}\p{L}+(?: \p{L}+)?\s*:|[QPT]\d*[.:)])\s+(?=\S.*[?？]$)|^Q\s+(?=\p{Ll})/u;

/** What an interview of hers asks, without who asks it; null for any other sentence. */
export function askedAlone(line: string): string | null {
  const asked = line.replace(ASKED_BY, '');
  return asked === line ? null : capitalise(asked);
}

/** The saying alone, quoted or after a label or `says` (a pattern: `I always say:`); null for a sentence that holds none or more than it. */
export function sayingAlone(line: string, says = ''): string | null {
  const announced = (says === '' ? null : new RegExp(says, 'iu').exec(line)) ?? label().exec(line);
  if (announced && announced[0].length < line.length)
    return capitalise(line.slice(announced[0].length).replace(QUOTED, '$1$2'));
  const [saying] = toldSayings(line);
  if (saying === undefined || countWords(line) - countWords(saying) > MOST_AROUND_WORDS) return null;
  return capitalise(saying);
}
