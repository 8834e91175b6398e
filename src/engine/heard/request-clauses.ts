/** Clauses of a request that are said to us and never spoken: what to leave out, what to put in, how it is to sound. */
import { atEnd } from '../text/at-end.js';
import { once } from '../../once.js';
import { asWholeWords, createCue, phraseLists } from '../text/phrasings.js';
import { countWords } from '../text/words.js';

/** Whole clauses, their group what is not to be named, or what is to be; words of tone and length, and those between them. */
const lists = phraseLists('request-clauses', [
  'joins',
  'excludes',
  'uses',
  'tone',
  'degree',
  'tails',
  'heads',
  'again',
  'againLast',
  'without',
  'breaks',
  'thatOne',
  'units',
  'oneOf',
]);
const oneOf = (name: Parameters<typeof lists>[0]): string => `(?:${lists(name).join('|')})`;
const whole = (source: string): RegExp => new RegExp(`^${source}$`, 'iu');
/** Words that only tie a clause of a request to what stands before it, each with its blank: `and please `. */
export const requestJoins = (): string => String.raw`(?:${oneOf('joins')}[\s,]+)`;
const joins = once(() => new RegExp(String.raw`^${requestJoins()}+`, 'iu'));
const excludes = once(() => lists('excludes').map(whole));
const uses = once(() => lists('uses').map(whole));
const TONE = createCue(() => new RegExp(asWholeWords(oneOf('tone')), 'iu'));
const onlyTone = once(() =>
  whole(
    String.raw`(?:(?:${[...lists('tone'), ...lists('degree'), ...lists('joins')].join('|')})(?![\p{L}\p{M}])[\s,]*)+`,
  ),
);

/** `and leave my husband out` -> `my husband`: not to be named in this script. */
export function excludedIn(clause: string): string | null {
  return groupOf(clause, excludes());
}

/** `the flood one again but without the vicar`: what stands before the clause at its end that leaves somebody out, and who that is. */
export function withoutExcluded(text: string): { readonly rest: string; readonly excluded: string } | null {
  const words = text.trim().split(/\s+/u);
  for (let at = firstOfTail(words); at < words.length - 1; at += 1) {
    const excluded = excludedIn(words.slice(at).join(' '));
    if (excluded !== null) return { rest: words.slice(0, at).join(' '), excluded };
  }
  return null;
}

/** No clause that leaves somebody out is longer. Letters. */
const LONGEST_EXCLUDING = 200;

/** Where the words begin that such a clause at the end may hold, behind the first. */
function firstOfTail(words: readonly string[]): number {
  let at = words.length;
  let letters = 0;
  while (at > 1 && letters + (words[at - 1]?.length ?? 0) <= LONGEST_EXCLUDING) {
    at -= 1;
    letters += (words[at]?.length ?? 0) + 1;
  }
  return at;
}

/** `and use the bit about the jeep` -> `the jeep`; null for anything else. */
export function usedIn(clause: string): string | null {
  return groupOf(clause, uses());
}

/** `sad but not too sad`, `que haga llorar`: a tone or a length and nothing else. */
export function isTone(clause: string): boolean {
  const text = bare(clause);
  return TONE.test(text) && onlyTone().test(text);
}

/**
 * What is glued to a topic set apart by a comma: `the school run and leave my husband out`, `rural houses 30s controversial`,
 * `la lluvia cortito`; a length behind "one" goes to the end: `uno mas largo de mi papa`. "Do hearting again" is about hearting.
 */
export function setApart(request: string): string {
  const joined = request.replaceAll(breaks(), (glue, at: number) => {
    const clause = /^[^,.;!?।\n]+/u.exec(request.slice(at + glue.length))?.[0] ?? '';
    return excludedIn(clause) === null ? glue : `,${glue}`;
  });
  const timed = joined.replace(behindLength(), (whole, length: string, tail: string) =>
    isTone(tail) ? `${length}, ${tail}` : whole,
  );
  const tailed = timed
    .replace(without(), '$1, ')
    .replaceAll(tails(), (_, tail: string) => `, ${tail}`)
    .replace(again(), '$1')
    .replace(thatOne(), '$1about $2');
  const head = heads().exec(tailed);
  return head ? `${tailed.replace(head[0], head[1] ?? '')}, ${head[2] ?? ''}` : tailed;
}

const breaks = once(() => new RegExp(String.raw`\s${oneOf('breaks')}\s`, 'giu'));
/** `Write the cement one`. */
const thatOne = once(
  () => new RegExp(String.raw`^(${oneOf('thatOne')} )the ([^,.;!?\n]{2,40}?) one(?=\s*(?:$|[,.;!]))`, 'iu'),
);
const behindLength = once(
  () => new RegExp(String.raw`(\s\d{1,3} ?${oneOf('units')}) ([^,.;!?।\n\d]{3,40})$`, 'iu'),
);
const tails = once(
  () => new RegExp(String.raw`(?<=[\p{L}\p{M}])\s+(${oneOf('tails')})(?=\s*(?:$|[,.;!]))`, 'giu'),
);
/** `pati ke bina pehle din ki kahani`: what is to be left out comes first. */
const without = once(() => new RegExp(String.raw`^(${oneOf('without')})\s+(?=\P{P})`, 'iu'));
const again = once(
  () => new RegExp(String.raw`^(${oneOf('again')})\s${oneOf('againLast')}(?=\s*(?:$|[,.;!]))`, 'iu'),
);
const heads = once(
  () => new RegExp(String.raw`((?<![\p{L}\p{M}])${oneOf('oneOf')} )(${oneOf('heads')}) `, 'iu'),
);

function groupOf(clause: string, patterns: readonly RegExp[]): string | null {
  const text = bare(clause);
  return (
    patterns.map((pattern) => pattern.exec(text)?.[1]?.trim()).find((group) => group !== undefined) ?? null
  );
}

/** Without the word that joins it to what stood before, and the marks around it. */
function bare(clause: string): string {
  const text = clause
    .trim()
    .replace(/^[\s,;:.–—-]+/u, '')
    .replace(atEnd(String.raw`[\s,;:.!।–—-]`), '');
  const rest = text.replace(joins(), '');
  return countWords(rest) > 0 ? rest : text;
}
