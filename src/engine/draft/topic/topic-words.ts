/** Which words of hers belong to a topic: telling words compared by their beginnings, so that any writing works. */
import { stopwordsOf } from '../../text/stopwords.js';
import { isFormOf, mayName } from '../../text/word-stems.js';
import { normalWords } from '../../text/words.js';

/** Endings change, beginnings stay: two words are the same when this share of the longer one agrees. */
const SAME_SHARE = 0.62;
const SAME_SHARE_SHORT = 0.77;
/** ... and more where both go on in their own way: `ressaca`, `ressecar`. */
const SAME_SHARE_APART = 0.7;
const SHORT_WORD = 6;
const SHORTEST_SAME = 3;
const LONGEST_ENDING = 4;
const IRREGULAR: readonly (readonly string[])[] = [
  ['sell', 'sold', 'selling'],
  ['teach', 'taught', 'teaching'],
  ['buy', 'bought', 'buying'],
  ['lose', 'lost'],
  ['baking', 'baked', 'baker', 'bake'],
  ['pay', 'paid'],
  ['run', 'ran'],
  ['find', 'found'],
  ['break', 'broke'],
];
const IRREGULAR_WORDS = new Set(IRREGULAR.flat());
/** Spanish and Portuguese verbs keep too little of their beginning to be told by it: `regar`, `regó`, `riegues`. */
const ROMANCE_ENDING =
  /(?:aron|ieron|ando|iendo|ados?|idos?|adas?|idas?|aste|iste|amos|emos|ás|és|ís|ar|er|ir|an|en|as|es|os|ó|é|í|á|a|e|o)$/u;

/** `the first week` is not any week, though everybody says `first`. */
const ORDINAL = 'first';

/** `dj`, `tv`, `hp` */
const ABBREVIATION = /^[bcdfghjklmnpqrstvwxz]{2}$/u;

/** Lower-case telling words of a text, without repeats. */
export function tellingWords(text: string, language: string): readonly string[] {
  const stop = stopwordsOf(language);
  const romance = /^(?:es|pt)(?:-|$)/u.test(language);
  const words = normalWords(text)
    // The dot under a letter is often left out: `ग़लती`, `गलती`.
    .map((word) => word.replace(/['’]s$|\u093c/gu, ''))
    .filter(
      (word) =>
        (!stop.has(word) || word === ORDINAL) &&
        (mayName(word) || /\p{N}/u.test(word) || ABBREVIATION.test(word)),
    );
  return [...new Set(romance ? words.map(stemRomance) : words)];
}

/** `toque`, `toca`; `riego`, `regar`; `cuesta`, `costar`. */
const RESPELT: readonly (readonly [RegExp, string])[] = [
  [/qu$/u, 'c'],
  [/gu$/u, 'g'],
  [/(?<=\p{L})ie(?=\p{L})/u, 'e'],
  [/(?<=[^gq\P{L}])ue(?=\p{L})/u, 'o'],
];

function stemRomance(word: string): string {
  const cut = word.replace(ROMANCE_ENDING, '');
  const stem = cut.length >= 3 ? cut : word;
  return RESPELT.reduce((said, [from, to]) => said.replace(from, to), stem);
}

/** `hair` and `hairline` are two things. */
const COMPOUND =
  /^(?:line|book|work|ball|m[ae]n|land|shop|time|cuts?|fish|wood|ways?|bags?|cups?|pots?|side|room)$/u;
/** `pushed`, `pushing`: too little of the longer one agrees. */
const ENGLISH_ENDING = /^[a-z]{4,}(?:ed|ing|er)$/u;
const stemEnglish = (word: string): string => word.replace(/(?:ed|ing|er)$/u, '');

/** `ribs`, `matts`; `boss`, `bus` and `tennis` are one. */
const PLURAL = /^([a-z]{3,})s$/u;
const NO_PLURAL = /(?:ss|us|is)$/u;
const singular = (word: string): string => (NO_PLURAL.test(word) ? word : word.replace(PLURAL, '$1'));

export function sameWord(given: string, other: string): boolean {
  if (given === other) return true;
  if (given.charCodeAt(0) !== other.charCodeAt(0) && !IRREGULAR_WORDS.has(given)) return false;
  const [a, b] = [singular(given), singular(other)];
  if (a === b || isFormOf(a, b) || isFormOf(b, a)) return true;
  if (/\p{N}/u.test(a) || /\p{N}/u.test(b)) return false;
  if (IRREGULAR.some((family) => family.includes(a) && family.includes(b))) return true;
  if (ENGLISH_ENDING.test(a) && ENGLISH_ENDING.test(b) && stemEnglish(a) === stemEnglish(b)) return true;
  const left = [...a];
  const right = [...b];
  let shared = 0;
  while (shared < left.length && left[shared] === right[shared]) shared += 1;
  const longest = Math.max(left.length, right.length);
  const shortest = Math.min(left.length, right.length);
  if (shared < SHORTEST_SAME + (/\p{Script=Latin}/u.test(a) ? 1 : 0)) return false;
  const ending = (left.length > right.length ? left : right).slice(shared).join('');
  if (shared === shortest && longest - shared <= LONGEST_ENDING && !COMPOUND.test(ending)) return true;
  if (COMPOUND.test(ending)) return false;
  if (longest < SHORT_WORD) return shared / longest >= SAME_SHARE_SHORT;
  return shared / longest >= (shared < shortest ? SAME_SHARE_APART : SAME_SHARE);
}
