/** Which tags of a field fit: those the script's own words ask for, then those for all. */
import { fieldWordsIn } from './field-words.js';
import { fieldsOf, isIndian, phraseKey, sayingOf, type Field } from './fields.js';
import { readable, type HerFields } from './her-fields.js';
import { tagGrammar } from '../words/tag-grammar.js';

/** Needs of this length or less are whole words, longer ones beginnings. */
const WHOLE_NEED = 3;
/** A word of the topic says more than one of the text: a script about brakes may mention bread. */
export const TOPIC_WEIGHT = 3;
const MOST_WORDS_NAMED = 3;
/** Of a word in the name of a tag: `hp` in `teknisihp`. */
const SHORTEST_PART = 2;
/** A shorter word stands in a tag by accident: "car" in #career. */
const SHORTEST_HELD = 4;

export interface FieldTagChoice {
  readonly name: string;
  readonly language: string;
  /** Words of hers that led to it. */
  readonly because: readonly string[];
  /** True when the script has a word this very tag needs. */
  readonly precise: boolean;
}

export interface CommunityTag extends FieldTagChoice {
  /** 0 = the field the script is mostly about. */
  readonly rank: number;
  /** Of a field she works in. */
  readonly isHers: boolean;
  /** Of a field the topic has a word of. */
  readonly isTopic: boolean;
}

interface Asking {
  readonly all: readonly string[];
  readonly keys: ReadonlyMap<string, string>;
  readonly inTopic: ReadonlySet<string>;
  readonly hits: readonly string[];
  /** Mentions in the text by key. */
  readonly counts: ReadonlyMap<string, number>;
  /** What she calls herself. */
  readonly titles: readonly string[];
  /** What she told most of her trade: it asks for a tag too. */
  readonly told: readonly string[];
  /** A word of the text asks for a tag when said so often. */
  readonly fewestMentions: number;
  readonly language: string;
  /** Of a field beside the first only what its own words ask for. */
  readonly onlyNeeded: boolean;
}

export function tagsOfField(
  field: Field,
  { all, keys, inTopic, hits, counts, titles, told, fewestMentions, language, onlyNeeded }: Asking,
): readonly FieldTagChoice[] {
  // "mi vieja" by the way makes no old bicycle: outside the topic only the field's own words ask.
  const isSaid = (word: string): boolean => (counts.get(keys.get(word) ?? word) ?? 0) >= fewestMentions;
  const asking = [
    ...new Set([
      ...all.filter((word) => inTopic.has(word) || (hits.includes(word) && isSaid(word))),
      ...titles,
      ...told,
    ]),
  ];
  const isNamed = hits.some((word) => inTopic.has(word));
  const tags = field.tags
    .filter(
      ({ name, needs }) =>
        (!onlyNeeded || needs.length > 0 || holdsOne(name, hits)) &&
        !isOfOthers(name, field, [...hits, ...titles, ...told], language),
    )
    .flatMap(({ name, language: of, needs }) => {
      const met = asking.filter((word) => needs.some((need) => meets(word, keys.get(word) ?? word, need)));
      if (needs.length > 0 && met.length === 0) return [];
      // "The woman who gives us water" makes a bin lorry no #womenintrucking.
      if (onlyNeeded && needs.length > 0 && !met.some((word) => hits.includes(word))) return [];
      const weight = met.reduce((sum, word) => sum + (inTopic.has(word) ? TOPIC_WEIGHT : 1), 0);
      const because = [...new Set([...met, ...hits])].slice(0, MOST_WORDS_NAMED).map(readable);
      return [{ name, language: of ?? language, because, precise: met.length > 0, weight }];
    })
    .sort((a, b) => b.weight - a.weight);
  return isNamed ? tags : ofHerTitle(tags, titles, field);
}

/** A locksmith is in home repair, and nothing of it but locks is hers: a tag of her title leaves out those for all. */
function ofHerTitle<T extends FieldTagChoice>(
  tags: readonly T[],
  titles: readonly string[],
  field: Field,
): readonly T[] {
  const names = new Set(titles.map(readable));
  const isOfTitle = tags.some(({ precise, because }) => precise && because.some((word) => names.has(word)));
  return isOfTitle ? tags.filter(({ precise, name }) => precise || isTitleTag(name, field)) : tags;
}

/** Tags of the fields she is in, for a script whose own words lead nowhere: those her own words ask for, and those for all. */
export function tagsOfHerField(hers: HerFields, language: string): readonly FieldTagChoice[] {
  return hers.places.flatMap((place, rank) => {
    const because = hers.because.get(place) ?? [];
    const field = fieldsOf(language)[place];
    if (!field || !(hers.sure.has(place) || hers.early.has(place))) return [];
    const fitting = field.tags
      .filter(
        ({ name, needs }) =>
          (hers.sure.has(place) || needs.length > 0 || holdsOne(name, because)) &&
          !isOfOthers(name, field, because, language),
      )
      .flatMap(({ name, language: of, needs }) => {
        const met = because.filter((word) =>
          needs.some((need) => meets(word, phraseKey(word, language), need)),
        );
        if (needs.length > 0 && met.length === 0) return [];
        return [{ name, language: of, because: [...met, ...because].slice(0, 1), precise: met.length > 0 }];
      });
    return (
      ofHerTitle(fitting, hers.titles.get(place) ?? [], field)
        // Her second field has its say, no more.
        .slice(0, rank === 0 ? undefined : 1)
        .toSorted((a, b) => because.indexOf(a.because[0] ?? '') - because.indexOf(b.because[0] ?? ''))
    );
  });
}

/** Tags of `fields` (places in the list) in another language than the script's: those that need none of its words. */
export function tagsForAll(
  fields: ReadonlySet<number>,
  hers: HerFields,
  language: string,
): readonly FieldTagChoice[] {
  return [...fields].flatMap((place) =>
    (fieldsOf(language)[place]?.tags ?? [])
      .filter(({ needs }) => needs.length === 0)
      .map(({ name, language: of }) => ({
        name,
        language: of,
        because: (hers.because.get(place) ?? []).slice(0, 1),
        precise: false,
      })),
  );
}

/** True when one of `words`, neighbours in a text, points to one of `fields` (places in the list). */
export function touches(words: readonly string[], fields: ReadonlySet<number>, language: string): boolean {
  const known = fieldsOf(language);
  return fieldWordsIn(words.join(' '), language).some((word) => {
    const says = sayingOf(word, language);
    return [...fields].some((at) => known[at] !== undefined && says(known[at]) > 0);
  });
}

/** True for a tag that begins with one of `words`: `churchlife`, but not `recomendaciondelibros` of who binds `libros`. */
function holdsOne(name: string, words: readonly string[]): boolean {
  return words
    .map((word) => (isIndian(word) ? word.slice(0, -1) : word.replaceAll(/[-\s]/gu, '').replace(/e?s$/u, '')))
    .some((word) => [...word].length >= SHORTEST_HELD && name.startsWith(word));
}

/** `motoristadeonibus` names a trade by its title: it is of those who are that, and her van is no bus. */
function isOfOthers(name: string, field: Field, words: readonly string[], language: string): boolean {
  if (!isTitleTag(name, field)) return false;
  const links = tagGrammar(language)?.links;
  const parts = words.flatMap(partsOf).flatMap((part) => [part, phraseKey(part, language)]);
  return !parts.some((part) => part.length >= SHORTEST_PART && !links?.has(part) && name.includes(part));
}

/** Of a title of several words; one of one word is the trade itself. */
function isTitleTag(name: string, { titles }: Field): boolean {
  return [...titles].some((title) => {
    const joined = title.replaceAll('-', '');
    return joined !== title && (name === joined || name === `${joined}s`);
  });
}

function partsOf(word: string): readonly string[] {
  return word.split(/[-\s]/u);
}

function meets(word: string, key: string, need: string): boolean {
  const forms = [word, key, ...partsOf(word)];
  const isWhole = need.length <= WHOLE_NEED && /^[a-z0-9]+$/u.test(need);
  return forms.some((form) => (isWhole ? form === need : form.startsWith(need)));
}
