/** A message cut into the pieces she thinks in. */
import { edgeKeys, type SpokenWord } from './word-keys.js';

/** Cut where she put a mark, a dash or a line break; "1.5" and "v." of a name stay whole. */
export function clausesOf(words: readonly SpokenWord[]): readonly (readonly SpokenWord[])[] {
  const clauses: SpokenWord[][] = [[]];
  for (const word of words) {
    if (!/[\p{L}\p{N}]/u.test(word.raw)) {
      clauses.push([]);
      continue;
    }
    clauses.at(-1)?.push(word);
    if (/[,;:!?…।]$|(?<!(?<![\p{L}\p{M}])\p{L})\.$/u.test(word.raw)) clauses.push([]);
  }
  return clauses.filter((clause) => clause.length > 0);
}

const CONTRASTS = edgeKeys('contrast');

/** The same, cut also before "but" and "because". */
export function remarksOf(words: readonly SpokenWord[]): readonly (readonly SpokenWord[])[] {
  return clausesOf(words).flatMap((clause) => {
    const at = clause.findIndex(({ key }, place) => place > 0 && CONTRASTS.has(key));
    return at < 0 ? [clause] : [clause.slice(0, at), clause.slice(at + 1)].filter(({ length }) => length > 0);
  });
}
