/** Tags of the fields a script belongs to: those its own words ask for first. */
import { normalWords } from '../text/words.js';
import { fieldsOf, isFieldWord, sayingOf } from './fields.js';
import { wordKey } from './word-key.js';

/** A word of the topic says more than one of the text: a script about brakes may mention bread. */
const TOPIC_WEIGHT = 3;
/** One plain word of the topic, or as many mentions in the text; two where the topic says nothing ("my morning"). */
const ENOUGH = 3;
const ENOUGH_OF_TEXT = 2;
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
}

export function communityTags(
  topic: string,
  text: string,
  language: string,
  expertise: readonly string[],
): readonly CommunityTag[] {
  const inOrder = normalWords(topic);
  const inTopic = new Set(inOrder);
  const order = HEAD_FIRST.has(language) ? -1 : 1;
  const inText = mentionsIn(text, language);
  const ofHers = new Set(expertise.flatMap(normalWords));
  const all = [...new Set([...inTopic, ...inText.words])];
  const saying = new Map([...all, ...ofHers].map((word) => [word, sayingOf(word, language)] as const));
  const keys = new Map(all.map((word) => [word, wordKey(word, language)] as const));
  const isTopicVague = !inOrder.some((word) => isFieldWord(word, language));
  const enough = isTopicVague ? ENOUGH_OF_TEXT : ENOUGH;
  const fields = fieldsOf(language)
    .map((field) => {
      const says = (word: string): number => saying.get(word)?.(field) ?? 0;
      const hits = all.filter((word) => says(word) > 0);
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
      const hers = [...ofHers].some((word) => says(word) === 1) ? 1 : 0;
      const places = hits.map((hit) => inOrder.indexOf(hit)).filter((place) => place >= 0);
      return {
        field,
        hits,
        place: places.length > 0 ? Math.max(...places) : -1,
        score: plain ? score + (score > 0 ? hers : 0) : 0,
      };
    })
    .filter(({ score }) => score >= enough)
    // Of two fields that say as much, the thing itself stands last in English, first in Spanish.
    .sort((a, b) => b.score - a.score || order * (b.place - a.place));
  const best = fields[0]?.score ?? 0;
  return fields
    .filter(({ score }) => score >= best * SECOND_SHARE)
    .slice(0, MOST_FIELDS)
    .flatMap(({ field, hits, score }, rank) =>
      field.tags
        .filter(({ needs }) => rank === 0 || needs.length > 0 || score === best)
        .flatMap((tag) => {
          const met = all.filter((word) => tag.needs.some((need) => meets(word, need, language)));
          if (tag.needs.length > 0 && met.length === 0) return [];
          const weight = met.reduce((sum, word) => sum + (inTopic.has(word) ? TOPIC_WEIGHT : 1), 0);
          const because = [...new Set([...met, ...hits])].slice(0, 3);
          return [{ name: tag.name, language: tag.language, because, precise: met.length > 0, rank, weight }];
        })
        .sort((a, b) => b.weight - a.weight),
    );
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

function meets(word: string, need: string, language: string): boolean {
  const key = wordKey(word, language);
  return need.length <= WHOLE_NEED && /^[a-z0-9]+$/u.test(need)
    ? key === need || word === need
    : key.startsWith(need) || word.startsWith(need);
}
