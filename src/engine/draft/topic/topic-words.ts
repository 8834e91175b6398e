/** Which words of hers belong to a topic: telling words compared by their beginnings, so that any writing works. */
import { stopwordsOf } from '../../text/stopwords.js';
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
        ([...word].length >= 3 || /\p{N}/u.test(word) || ABBREVIATION.test(word)),
    );
  return [...new Set(romance ? words.map(stemRomance) : words)];
}

function stemRomance(word: string): string {
  const stem = word.replace(ROMANCE_ENDING, '');
  return stem.length >= 3 ? stem : word;
}

/** `hair` and `hairline` are two things. */
const COMPOUND =
  /^(?:line|book|work|ball|m[ae]n|land|shop|time|cuts?|fish|wood|ways?|bags?|cups?|pots?|side|room)$/u;
/** `pushed`, `pushing`: too little of the longer one agrees. */
const ENGLISH_ENDING = /^[a-z]{4,}(?:ed|ing|er)$/u;
const stemEnglish = (word: string): string => word.replace(/(?:ed|ing|er)$/u, '');

export function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.charCodeAt(0) !== b.charCodeAt(0) && !IRREGULAR_WORDS.has(a)) return false;
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

const LONGEST_NAME_ENDING = 2;

function sameName(name: string, word: string): boolean {
  return word === name || (word.startsWith(name) && word.length - name.length <= LONGEST_NAME_ENDING);
}

export interface Query {
  /** `isName`: nothing else is meant by it, `Callum` is not `called`. */
  readonly terms: readonly { readonly word: string; readonly weight: number; readonly isName?: boolean }[];
}

/** A topic's own name (`London`) that she never mentions says that this is not what she talked about. */
const NAME_WEIGHT = 1.8;
const LESSER_SHARE = 0.5;
/** Words any topic may have: they decide nothing alone. */
const GENERIC = new Set(
  'first know knows say says said tell make makes need needs want get getting back down away off come comes coming go going went start starts new thing things way best good really people day time year should could really today'.split(
    ' ',
  ),
);
const GENERIC_SHARE = 0.3;

/** Words of the topic count most, then requirements and context; rare words of hers more than frequent ones. */
export function queryOf(
  parts: { readonly topic: string; readonly context: string; readonly requirements: readonly string[] },
  lineWords: readonly (readonly string[])[],
  language: string,
): Query {
  const rarity = (word: string): number => {
    const seen = lineWords.filter((words) => words.some((other) => sameWord(word, other))).length;
    return Math.log(1 + lineWords.length / (1 + seen));
  };
  const terms = new Map<string, number>();
  const named = new Set<string>();
  const add = (text: string, share: number): void => {
    const names = new Set(
      (text.match(/(?<=\p{Ll}\s)\p{Lu}\p{L}+/gu) ?? []).flatMap((name) => tellingWords(name, language)),
    );
    names.forEach((name) => named.add(name));
    for (const word of tellingWords(text, language))
      if (![...terms.keys()].some((known) => sameWord(known, word)))
        terms.set(
          word,
          share * rarity(word) * (names.has(word) ? NAME_WEIGHT : GENERIC.has(word) ? GENERIC_SHARE : 1),
        );
  };
  add(parts.topic, 1);
  parts.requirements.forEach((requirement) => add(requirement, LESSER_SHARE));
  add(parts.context, LESSER_SHARE);
  return { terms: [...terms].map(([word, weight]) => ({ word, weight, isName: named.has(word) })) };
}

/** The same for a topic alone. */
export function topicQuery(
  topic: string,
  lineWords: readonly (readonly string[])[],
  language: string,
): Query {
  return queryOf({ topic, context: '', requirements: [] }, lineWords, language);
}

/** 0-1: share of the query's weight found among `words`. */
export function coverage(words: readonly string[], query: Query): number {
  const total = query.terms.reduce((sum, term) => sum + term.weight, 0);
  if (total === 0) return 0;
  const found = query.terms.filter((term) =>
    words.some((word) => (term.isName ? sameName(term.word, word) : sameWord(term.word, word))),
  );
  return found.reduce((sum, term) => sum + term.weight, 0) / total;
}
