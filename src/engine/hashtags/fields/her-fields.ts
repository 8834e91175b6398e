/** The fields a creator works in, read from her story, her examples and her expertise: brakes are a bike's for one, a car's for another. */
import { isFamilyWord } from './person-words.js';
import { fieldsOf, isTitleOf, SAYS_NOTHING, sayingOfTrade, phraseKey, type Field } from './fields.js';
import { tagLanguage } from '../words/tag-language.js';
import { READ_CHARACTERS, type Told, wordsTold } from './words-told.js';

/** What is known of the creator for her tags. */
export interface TagAuthor {
  readonly expertise: readonly string[];
  readonly story: string;
  readonly examples: readonly { readonly text: string }[];
}

export interface HerFields {
  /** Places in the list of fields, the one she is most in first. */
  readonly places: readonly number[];
  /** Her words that lead to the field at `place`, most said first. */
  readonly because: ReadonlyMap<number, readonly string[]>;
  /** What she calls herself in the field at `place`: a midwife, no doula. */
  readonly titles: ReadonlyMap<number, readonly string[]>;
  /** Places told by the name of the trade or by several words: one word alone ("oven") may be cleaned, baked in or sold. */
  readonly sure: ReadonlySet<number>;
  /** Places with a word among the first she says; one told later by a single word is scenery. */
  readonly early: ReadonlySet<number>;
  /** No field of hers is known, and she has told too little of herself to have one that we do not know. */
  readonly isStranger: boolean;
}

/** The name of her trade, of herself: worth as many mentions of one of its words. */
const TITLE_WEIGHT = 4;
/** More mentions of one word say no more: a proverb is repeated too. */
const MOST_MENTIONS = 4;
/** A word that everybody says is hers when her story says it so often: the flowers of her stall. */
const TOLD_AGAIN = 2;
/** Money, family and the phone are in everybody's story. */
const EVERYBODYS_SHARE = 0.4;
/** Under this a field is scenery: a baker may mention her car twice. */
const ENOUGH = 2.5;
/** In a few lines each word says more: what she names in the first ones is what she does. */
const ENOUGH_IN_SHORT = 2;
const SHORT_WORDS = 80;
/** One word makes a field only where it comes back as often. */
const ENOUGH_OF_ONE_WORD = 2;

/** So early she says what she does; later it may be what others do. */
const FIRST_WORDS = 12;
/** A second field counts from this share of the first one's score. */
const SECOND_SHARE = 0.6;
const MOST_FIELDS = 2;
/** Words of a family alone make a field only where so many different ones are told. */
const ENOUGH_FAMILY_WORDS = 4;

const NONE: HerFields = {
  places: [],
  because: new Map(),
  titles: new Map(),
  sure: new Set(),
  early: new Set(),
  isStranger: true,
};
/** Who told fewer words has not said what she does. */
const TELLS_WORDS = 20;

/** What a creator has told is read once, while a model writes for her. */
const readOf = new WeakMap<TagAuthor, HerFields>();

export function fieldsOfAuthor(author: TagAuthor | undefined): HerFields {
  if (!author) return NONE;
  const fields = readOf.get(author) ?? readFields(author);
  readOf.set(author, fields);
  return fields;
}

function readFields(author: TagAuthor): HerFields {
  const examples = author.examples.map(({ text }) => text).join('\n');
  const language = tagLanguage(
    `${author.story}\n${examples}`.slice(0, READ_CHARACTERS),
    author.expertise.join('\n'),
    undefined,
  );
  const told = wordsTold(author.story, examples, author.expertise, language);
  const words = [...told.values()]
    .map((one) => ({ ...one, says: sayingOfTrade(one.word, language) }))
    .filter(({ says }) => says !== SAYS_NOTHING);
  const enough = told.size < SHORT_WORDS ? ENOUGH_IN_SHORT : ENOUGH;
  const scored = fieldsOf(language)
    .map((field, place) => ({ place, field, ...scoreOf(field, words, language) }))
    .filter(({ score, field, hits }) => !field.isMoment && score >= enough && isTrade(field, hits, language))
    .map((one) => ({ ...one, score: one.score * (one.field.isEverybodys ? EVERYBODYS_SHARE : 1) }))
    .toSorted((a, b) => b.score - a.score || a.first - b.first);
  const most = scored[0]?.score ?? 0;
  const hers = scored
    .filter(({ score, field }, rank) => rank === 0 || (score >= most * SECOND_SHARE && !field.isEverybodys))
    .slice(0, MOST_FIELDS);
  return {
    isStranger: hers.length === 0 && told.size < TELLS_WORDS,
    places: hers.map(({ place }) => place),
    sure: placesOf(hers, ({ hits }) => isSaidSurely(hits, language)),
    early: placesOf(hers, ({ hits }) => hits.some(({ isPlain, at }) => isPlain && at < FIRST_WORDS)),
    titles: new Map(
      hers.map(({ place, hits }) => [place, hits.filter(({ isTitle }) => isTitle).map(({ word }) => word)]),
    ),
    because: new Map(hers.map(({ place, hits }) => [place, hits.map(({ word }) => readable(word))])),
  };
}

function placesOf<T extends { readonly place: number }>(
  fields: readonly T[],
  test: (field: T) => boolean,
): ReadonlySet<number> {
  return new Set(fields.filter(test).map(({ place }) => place));
}

/** By the name of the trade, by a term of several words ("laundry kiloan"), or by two plain words. */
function isSaidSurely(hits: readonly Hit[], language: string): boolean {
  const plain = hits.filter(({ isPlain }) => isPlain);
  return (
    plain.some(({ isTitle, word }) => isTitle || word.includes('-')) ||
    new Set(plain.map(({ word }) => phraseKey(word, language))).size > 1
  );
}

type Witness = Told & { readonly says: ReturnType<typeof sayingOfTrade> };
interface Hit {
  readonly word: string;
  readonly at: number;
  readonly weight: number;
  readonly isPlain: boolean;
  readonly isTitle: boolean;
}

function scoreOf(
  field: Field,
  words: readonly Witness[],
  language: string,
): { readonly hits: readonly Hit[]; readonly score: number; readonly first: number } {
  const hits = words
    .flatMap(({ word, at, weight, times, says, isHers, isName }): readonly Hit[] => {
      const value = says(field, times >= TOLD_AGAIN);
      if (value === 0 || (isName && isTitleOf(word, field, language))) return [];
      const isTitle = isHers && value === 1 && isTitleOf(word, field, language);
      const counted = Math.min(weight, MOST_MENTIONS) * value + (isTitle ? TITLE_WEIGHT : 0);
      return [{ word, at, weight: counted, isPlain: value === 1, isTitle }];
    })
    .toSorted((a, b) => b.weight - a.weight);
  return {
    hits,
    score: hits.reduce((total, { weight }) => total + weight, 0),
    first: Math.min(...hits.map(({ at }) => at)),
  };
}

/** The name of a trade is enough, or two of its words, or one that comes back; words with another meaning only beside a plain one. */
function isTrade(field: Field, hits: readonly Hit[], language: string): boolean {
  if (hits.some(({ isTitle }) => isTitle)) return true;
  const plain = hits.filter(({ isPlain, word }) => isPlain && !isFamilyWord(word, language));
  if (plain.length === 0) return field.isEverybodys && hits.length >= ENOUGH_FAMILY_WORDS;
  return (
    hits.length > 1 ||
    plain.some(({ weight, at }) => weight >= (at < FIRST_WORDS ? ENOUGH_OF_ONE_WORD : ENOUGH))
  );
}

/** `school-bus` as she said it. */
export function readable(word: string): string {
  return word.replaceAll('-', ' ');
}
