/** Tags a script could have, best first, each with why: its topic, its field, what it comes back to. */
import { nameLists } from '../facts/names/name-lists.js';
import type { HashtagReason, TagRecord } from '../types.js';
import { countWords } from '../text/words.js';
import { communityOf } from './fields/community.js';
import {
  tagsForAll,
  tagsOfHerField,
  touches,
  type CommunityTag,
  type FieldTagChoice,
} from './fields/field-tags.js';
import type { HerFields, TagAuthor } from './fields/her-fields.js';
import { isFieldWord } from './fields/fields.js';
import { listedTermsIn } from './fields/field-words.js';
import { FEWEST_POSTS } from './reach/known-reach.js';
import { termsOf, type Term } from './words/keywords.js';
import { isAllOf } from './words/searched-phrases.js';
import { placeTagOf } from './fields/her-place.js';
import { roleOf } from './words/tag-words.js';
import { termPolicy } from './words/term-policy.js';
import { tradeNounOf } from './fields/trade-noun.js';
import { accented, spellings } from './words/spellings.js';
import type { Candidate } from './candidate.js';

const MOST_COMPOUNDS = 2;

const MOST_FIELD_WORDS = 4;
/** Of one field: more would say the same thing in other words. */
const MOST_OF_A_FIELD = 4;
/** Of her own field, where the topic is another, or a granddaughter's birthday. */
const MOST_BESIDE_ANOTHER = 3;
/** A shorter word stands in a tag by accident: "art" in #startup. */
const SHORTEST_SHARED = 4;

export interface Material {
  readonly topic: string;
  readonly text: string;
  readonly language: string;
  readonly author: TagAuthor | undefined;
  /** The author's. */
  readonly herFields: HerFields;
  /** Her own posts with tags, by tag. */
  readonly records: ReadonlyMap<string, TagRecord>;
  readonly without: ReadonlySet<string>;
  /** BCP 47; absent = the language of the script, and those that serve it. */
  readonly tagsIn?: string | undefined;
}

/** May hold duplicates and refused tags: the picker leaves them out. */
export function candidates({
  topic,
  text,
  language,
  author,
  herFields,
  records,
  without,
  tagsIn,
}: Material): readonly Candidate[] {
  const found = communityOf(topic, text, language, herFields);
  if (tagsIn !== undefined && tagsIn !== language)
    return [
      ...fieldCandidates(
        found.tags.filter(({ language: of }) => of === tagsIn),
        MOST_OF_A_FIELD,
      ),
      ...tagsForAll(found.fields, herFields, tagsIn).map(asField),
    ];
  const community = { ...found, tags: found.tags.filter(({ name }) => !without.has(name)) };
  const policy = termPolicy(herFields, community, topic, language);
  const textTerms = termsOf(text, language);
  const inText = new Map(textTerms.map((term) => [keyOf(term), term.count]));
  const said = (term: Term): number => inText.get(keyOf(term)) ?? 0;
  const topicTerms = termsOf(topic, language).toSorted((a, b) => said(b) - said(a));
  const spell = (terms: readonly Term[], code: HashtagReason): readonly Candidate[] =>
    terms.flatMap((term) => spellings(term.words, language, code, term.words.join(' ')));
  const listed = listedTermsIn(topic, language).filter(
    (words) => touches(words, community.fields, language) || isAllOf(topic, words, language),
  );
  const compounds = [
    ...listed,
    ...topicTerms
      .filter((term) => term.whole && term.size > 1 && policy.compound(term))
      .map(({ words }) => words)
      // What a list knows is the term; with its neighbours it is a row of words.
      .filter((words) => !listed.some((known) => ` ${words.join(' ')} `.includes(` ${known.join(' ')} `))),
  ];
  const singles = topicTerms.filter((term) => policy.single(term));
  const isNamed = community.tags.some(({ isTopic, rank }) => isTopic && rank === 0);
  // Only where tags are asked for: a script that tells of Medan is not about Medan.
  const place =
    text === '' ? placeTagOf(topic, author?.story ?? '', mainWordOf(herFields, language), language) : null;
  const own = [
    ...(place ? spellings(place, language, 'topic', place.join(' ')) : []),
    ...compounds
      .slice(0, MOST_COMPOUNDS)
      .flatMap((words) => spellings(words, language, 'topic', words.join(' '))),
    ...fieldCandidates(
      community.tags.filter((tag) => tag.precise),
      2,
    ),
    ...spell(
      singles.filter((term) => policy.leads(term)),
      'topic',
    ),
    ...fieldCandidates(
      community.tags,
      herFields.isStranger || isNamed ? MOST_OF_A_FIELD : MOST_BESIDE_ANOTHER,
    ),
    ...spell(
      textTerms.filter((term) => policy.repeated(term)),
      'repeated',
    ),
    ...spell(
      singles.filter(({ hasField }) => hasField),
      'topic-word',
    ),
    ...spell(
      textTerms.filter((term) => policy.said(term)),
      'said',
    ),
  ];
  const hers = ownTags(records, [...topicTerms, ...textTerms], language);
  const unknown = spell(
    singles.filter(({ hasField, words }) => !hasField && !isGivenName(words)),
    'topic-word',
  );
  const isHers = community.tags.some((tag) => tag.isHers);
  const herField = isHers ? [] : tagsOfHerField(herFields, language).map(asField);
  const trade = herFields.places.length > 0 ? null : tradeNounOf(author?.story ?? '', language);
  const named =
    own.length + unknown.length + herField.length === 0 ? fieldOfHers(author?.expertise ?? [], language) : [];
  const known = [
    ...own,
    ...hers,
    ...herField.slice(0, community.tags.length === 0 ? MOST_OF_A_FIELD : MOST_BESIDE_ANOTHER),
    ...(trade ? spellings(trade, language, 'field', trade.join(' ')) : []),
    ...unknown,
    ...named,
    ...accented(own),
  ];
  if (known.length > 0) return known;
  // "kombucha brewing at home": no tag of its field fits, but the word that names it is searched.
  const naming = topicTerms.flatMap(({ words }) => words.filter((word) => isFieldWord(word, language)));
  return naming.slice(0, MOST_COMPOUNDS).flatMap((word) => spellings([word], language, 'topic-word', word));
}

function fieldCandidates(tags: readonly CommunityTag[], most: number): readonly Candidate[] {
  return [0, 1].flatMap((rank) =>
    tags
      .filter((tag) => tag.rank === rank)
      // A second field has its say, no more.
      .slice(0, rank === 0 ? most : 1)
      .map(({ name, language, because }) => ({
        name,
        language,
        code: 'niche' as const,
        about: because.join(', '),
      })),
  );
}

function asField({ name, language, because }: FieldTagChoice): Candidate {
  return { name, language, code: 'field', about: because.join(', ') };
}

/** Tags of hers that beat her median more often than not and hold a word of this script. */
function ownTags(
  records: ReadonlyMap<string, TagRecord>,
  terms: readonly Term[],
  language: string,
): readonly Candidate[] {
  const words = terms.filter(({ hasField }) => hasField).flatMap((term) => term.words);
  return [...records]
    .filter(([, { posts, above }]) => posts >= FEWEST_POSTS && above * 2 > posts)
    .flatMap(([name]): Candidate[] => {
      const word = words.find((each) => [...each].length >= SHORTEST_SHARED && name.includes(each));
      return word === undefined ? [] : [{ name, code: 'own', about: word, language }];
    });
}

/** The thing she told most of in her trade, in one word: `laundry` of `laundry kiloan`. */
function mainWordOf({ places, because }: HerFields, language: string): string | undefined {
  return because
    .get(places[0] ?? -1)
    ?.flatMap((word) => word.split(' '))
    .find((word) => isFieldWord(word, language) && roleOf(word, language).role === 'tag');
}

/** A whole sentence is no field: its first words would be a tag of nothing. */
function fieldOfHers(expertise: readonly string[], language: string): readonly Candidate[] {
  return expertise
    .filter((each) => countWords(each) <= MOST_FIELD_WORDS)
    .flatMap((field) =>
      termsOf(field, language)
        .filter(({ whole }) => whole)
        .slice(0, 1)
        .flatMap(({ words }) => spellings(words, language, 'field', field)),
    );
}

/** `my lad Callum`: nobody searches for him. */
function isGivenName(words: readonly string[]): boolean {
  return words.every((word) => nameLists().listed.get(word) === 'name');
}

function keyOf({ words }: Term): string {
  return words.join(' ');
}
