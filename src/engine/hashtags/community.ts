/** Tags of the fields a script belongs to: those its own words ask for first. */
import { normalWords } from '../text/words.js';
import { isFamilyWord } from './family-words.js';
import { fieldsOf, isFieldWord, SAYS_NOTHING, sayingOf } from './fields.js';
import type { HerFields } from './her-fields.js';
import { wordKey } from './word-key.js';

/** A word of the topic says more than one of the text: a script about brakes may mention bread. */
const TOPIC_WEIGHT = 3;
/** One plain word of the topic, or as many mentions in the text; two where the topic says nothing ("my morning"). */
const ENOUGH = 3;
const ENOUGH_OF_TEXT = 2;
/** Her own field weighs as one more mention of it. */
const OWN_FIELD = 1;
/** More mentions of one word say no more: a script about a car trip may say "car" ten times. */
const MOST_MENTIONS = 3;
/** A second field must say this share of the first, and gives only tags its own words ask for. */
const SECOND_SHARE = 0.33;
const MOST_FIELDS = 2;
/** Languages whose phrases begin with what they are about. */
export const HEAD_FIRST: ReadonlySet<string> = new Set(['es', 'pt', 'id', 'fr', 'it']);
/** Needs of this length or less are whole words, longer ones beginnings. */
const WHOLE_NEED = 3;

export interface CommunityTag {
  readonly name: string;
  readonly language: string;
  /** Words of hers that led to it. */
  readonly because: readonly string[];
  /** True when the script has a word this very tag needs. */
  readonly precise: boolean;
  /** 0 = the field the script is mostly about. */
  readonly rank: number;
  /** Of a field she works in. */
  readonly isHers: boolean;
}

export function communityTags(
  topic: string,
  text: string,
  language: string,
  hers: HerFields,
): readonly CommunityTag[] {
  const inOrder = normalWords(topic);
  const inTopic = new Set(inOrder);
  const order = HEAD_FIRST.has(language) ? -1 : 1;
  const inText = mentionsIn(text, language);
  const isHers = new Set(hers.places);
  const all = [...new Set([...inTopic, ...inText.words])];
  const saying = new Map(all.map((word) => [word, sayingOf(word, language)] as const));
  const telling = all.filter((word) => saying.get(word) !== SAYS_NOTHING);
  const keys = new Map(all.map((word) => [word, wordKey(word, language)] as const));
  const isTopicVague = !inOrder.some((word) => isFieldWord(word, language));
  const enough = isTopicVague ? ENOUGH_OF_TEXT : ENOUGH;
  const known = fieldsOf(language);
  /** Told by the way: a letter found in a script about chimneys may be from a sister's kid. */
  const isAside = (word: string): boolean =>
    (hers.isKnown || !inTopic.has(word)) && isFamilyWord(word, language);
  /** Words she uses for her own trade: they point to no other. */
  const own = new Set(telling.filter((word) => hers.places.some((at) => sayIn(saying, word, known[at]) > 0)));
  const fields = known
    .map((field, at) => {
      const isOwn = isHers.has(at);
      const says = (word: string): number => {
        const value = sayIn(saying, word, field);
        if (isOwn) return Math.ceil(value);
        return own.has(word) ? 0 : value;
      };
      const said = telling.filter((word) => says(word) > 0);
      const hits = isOwn || said.some((word) => !isAside(word)) ? said : [];
      const hitKeys = new Set(hits.map((word) => keys.get(word) ?? word));
      // Words with another meaning too say it together, three of them.
      const plain = hitKeys.size >= ENOUGH || hits.some((word) => says(word) === 1);
      // The plural and the singular of one word are one hit.
      const score = [...hitKeys].reduce((sum, key) => {
        const word = hits.find((hit) => keys.get(hit) === key) ?? '';
        const mentions = Math.min(inText.counts.get(key) ?? 0, MOST_MENTIONS);
        const isInTopic = hits.some((hit) => inTopic.has(hit) && keys.get(hit) === key);
        return sum + says(word) * ((isInTopic ? TOPIC_WEIGHT : 0) + mentions);
      }, 0);
      const places = hits.map((hit) => inOrder.indexOf(hit)).filter((place) => place >= 0);
      return {
        field,
        hits,
        isOwn,
        place: places.length > 0 ? Math.max(...places) : -1,
        score: plain && score > 0 ? score + (isOwn ? OWN_FIELD : 0) : 0,
        // Of another trade than hers only the topic makes it: a bike mechanic's script may mention a car, a trucker's an oven.
        isMeant:
          isOwn ||
          (isHers.size === 0 && !hers.isKnown) ||
          hits.some((hit) => inTopic.has(hit) && says(hit) === 1),
      };
    })
    .filter(({ score, isMeant }) => score >= enough && isMeant)
    // Of two fields that say as much, the thing itself stands last in English, first in Spanish.
    .sort((a, b) => b.score - a.score || order * (b.place - a.place));
  const best = fields[0]?.score ?? 0;
  return fields
    .filter(({ score }) => score >= best * SECOND_SHARE)
    .slice(0, MOST_FIELDS)
    .flatMap(({ field, hits, score, isOwn }, rank) =>
      field.tags
        .filter(({ needs }) => rank === 0 || needs.length > 0 || score === best)
        .flatMap((tag) => {
          const met = all.filter((word) =>
            tag.needs.some((need) => meets(word, keys.get(word) ?? word, need)),
          );
          if (tag.needs.length > 0 && met.length === 0) return [];
          const weight = met.reduce((sum, word) => sum + (inTopic.has(word) ? TOPIC_WEIGHT : 1), 0);
          const because = [...new Set([...met, ...hits])].slice(0, 3);
          const { name, language: of } = tag;
          return [{ name, language: of, because, precise: met.length > 0, rank, weight, isHers: isOwn }];
        })
        .sort((a, b) => b.weight - a.weight),
    );
}

/** Tags of the field she is most in, for a script whose own words lead nowhere: those for all, and those her own words ask for. */
export function tagsOfHerField(hers: HerFields, language: string): readonly CommunityTag[] {
  const [place] = hers.places;
  if (place === undefined) return [];
  const because = hers.because.get(place) ?? [];
  return (fieldsOf(language)[place]?.tags ?? [])
    .flatMap((tag) => {
      const met = because.filter((word) =>
        tag.needs.some((need) => meets(word, wordKey(word, language), need)),
      );
      if (tag.needs.length > 0 && met.length === 0) return [];
      const about = [...met, ...because].slice(0, 1);
      return [
        {
          name: tag.name,
          language: tag.language,
          because: about,
          precise: met.length > 0,
          rank: 0,
          isHers: true,
        },
      ];
    })
    .toSorted((a, b) => because.indexOf(a.because[0] ?? '') - because.indexOf(b.because[0] ?? ''));
}

/** True for a word that points to trades, none of them hers. */
export function isOfAnotherTrade(word: string, language: string, hers: HerFields): boolean {
  if (hers.places.length === 0) return false;
  const says = sayingOf(word, language);
  if (says === SAYS_NOTHING) return false;
  const known = fieldsOf(language);
  const isOwn = hers.places.some((at) => known[at] !== undefined && says(known[at]) > 0);
  return !isOwn && known.some((field) => says(field) > 0);
}

function sayIn(
  saying: ReadonlyMap<string, ReturnType<typeof sayingOf>>,
  word: string,
  field: Parameters<ReturnType<typeof sayingOf>>[0] | undefined,
): number {
  return field === undefined ? 0 : (saying.get(word)?.(field) ?? 0);
}

function mentionsIn(
  text: string,
  language: string,
): { words: ReadonlySet<string>; counts: ReadonlyMap<string, number> } {
  const words = normalWords(text.slice(0, 20_000));
  const counts = new Map<string, number>();
  for (const word of words) {
    const key = wordKey(word, language);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return { words: new Set(words), counts };
}

function meets(word: string, key: string, need: string): boolean {
  return need.length <= WHOLE_NEED && /^[a-z0-9]+$/u.test(need)
    ? key === need || word === need
    : key.startsWith(need) || word.startsWith(need);
}
