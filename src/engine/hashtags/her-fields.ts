/** The fields a creator works in, read from her story, her examples and her expertise: brakes are a bike's for one, a car's for another. */
import { normalWords } from '../text/words.js';
import { isFamilyWord } from './family-words.js';
import { fieldsOf, SAYS_NOTHING, sayingOf } from './fields.js';
import { tagLanguage } from './tag-language.js';
import { wordKey } from './word-key.js';

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
  /** She has told enough about herself to have a field, known to us or not. */
  readonly isKnown: boolean;
}

/** What she calls her expertise says as much as this many mentions. */
const EXPERTISE_WEIGHT = 3;
/** People begin with what they do: so many words of a story count twice. */
const INTRODUCTION_WORDS = 25;
/** More mentions of one word say no more. */
const MOST_MENTIONS = 5;
/** One mention is chance: a baker may mention her car. */
const ENOUGH = 2;
/** A second field of hers has this share of the first; under it, it is scenery. */
const SECOND_SHARE = 0.5;
/** Words of a family alone make a field only where so many different ones are told. */
const ENOUGH_FAMILY_WORDS = 4;
const READ_CHARACTERS = 20_000;

const NONE: HerFields = { places: [], because: new Map(), isKnown: false };
/** Who told fewer words has not said what she does. */
const TELLS_WORDS = 40;

export function fieldsOfAuthor(author: TagAuthor | undefined): HerFields {
  if (!author) return NONE;
  const told = [author.story, ...author.examples.map(({ text }) => text)]
    .join('\n')
    .slice(0, READ_CHARACTERS);
  const language = tagLanguage(told, author.expertise.join('\n'), undefined);
  const counts = new Map<string, { readonly word: string; readonly weight: number }>();
  const count = (word: string, weight: number): void => {
    const key = wordKey(word, language);
    const known = counts.get(key)?.weight ?? 0;
    counts.set(key, { word, weight: Math.min(known + weight, MOST_MENTIONS + EXPERTISE_WEIGHT) });
  };
  for (const word of normalWords(told)) count(word, 1);
  for (const word of normalWords(author.story).slice(0, INTRODUCTION_WORDS)) count(word, 1);
  for (const word of author.expertise.flatMap(normalWords)) count(word, EXPERTISE_WEIGHT);
  const expertise = new Set(author.expertise.flatMap(normalWords));
  const words = [...counts.values()]
    .map((one) => ({ ...one, says: sayingOf(one.word, language) }))
    .filter(({ says }) => says !== SAYS_NOTHING);
  const scored = fieldsOf(language)
    .map((field, place) => {
      const hits = words
        .flatMap(({ word, weight, says }) =>
          says(field) > 0 ? [{ word, weight: weight * says(field) }] : [],
        )
        .toSorted((a, b) => b.weight - a.weight);
      return { place, hits, score: hits.reduce((sum, { weight }) => sum + weight, 0) };
    })
    .filter(({ score, hits }) => score >= ENOUGH && isTrade(hits, expertise, language))
    .toSorted((a, b) => b.score - a.score);
  const most = scored[0]?.score ?? 0;
  const hers = scored.filter(({ score }) => score >= most * SECOND_SHARE);
  return {
    isKnown: counts.size >= TELLS_WORDS,
    places: hers.map(({ place }) => place),
    because: new Map(hers.map(({ place, hits }) => [place, hits.map(({ word }) => word)])),
  };
}

/** `Our kid Darren` drives the van: family words count beside another word of the field, as what she calls her expertise, or in number. */
function isTrade(
  hits: readonly { readonly word: string }[],
  expertise: ReadonlySet<string>,
  language: string,
): boolean {
  return (
    hits.length >= ENOUGH_FAMILY_WORDS ||
    hits.some(({ word }) => expertise.has(word) || !isFamilyWord(word, language))
  );
}
