/** When two words count as one although they end differently: by how they begin (sets of words), or by how long the ending is (two words). */

/** Letters kept of a word: enough to tell topics apart, few enough to lose most endings. */
const STEM_LETTERS = 5;

/** "Cakes" and "cake", "dog's" and "dogs", an inflected Telugu noun and its root. */
export function stemOf(word: string): string {
  return [...word.replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '')].slice(0, STEM_LETTERS).join('');
}

/** `vó`, `té`; `फल`. */
const SHORT_NAME =
  /^(?=.*[^a-z])\p{Script=Latin}{2}$|^(?:(?=\p{L})[\p{Script=Devanagari}\p{Script=Telugu}\p{Script=Bengali}\p{Script=Tamil}]\p{M}*){2,}$/u;

/** Long enough to name a thing; what is no more than two plain letters joins others. */
export function mayName(word: string): boolean {
  return [...word].length >= 3 || SHORT_NAME.test(word);
}

/** "Dog" and "dogs": the same, or one is the other of at least `beginning` letters with an ending of at most `ending`. */
export function isSameButEnding(
  one: string,
  other: string,
  { beginning = 1, ending }: { readonly beginning?: number; readonly ending: number },
): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= beginning && long.startsWith(short) && long.length - short.length <= ending;
}

/** Ends in one consonant behind one vowel: it is doubled before an ending, so that `caring` is no `car`. */
const DOUBLES = /[^aeiou][aeiou][^aeiouwxy]$/u;
const VERB_ENDING = '(?:ed|ing)';

/** English: `dry`, `drying`, `dried`; `cut`, `cutting`: too short to be told by their beginnings. */
export function isFormOf(short: string, long: string): boolean {
  if (short.length !== 3 || !long.startsWith(short.slice(0, 2)) || !/^[a-z]{3}$/u.test(short)) return false;
  const last = short.slice(-1);
  const stem = DOUBLES.test(short) ? short + last : short;
  const forms = [stem + VERB_ENDING, `${short}s`];
  if (/[^aeiou]y$/u.test(short)) forms.push(`${short.slice(0, -1)}i(?:es|ed|er)`);
  return new RegExp(`^(?:${forms.join('|')})$`, 'u').test(long);
}
