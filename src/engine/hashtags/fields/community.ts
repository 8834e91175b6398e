/** The fields a script is about, her own first, and the tags they give. */
import { tagsOfField, type CommunityTag, type FieldTagChoice } from './field-tags.js';
import { fieldsOf, sayingOf, sayingOfTrade } from './fields.js';
import type { HerFields } from './her-fields.js';
import { isHeadFirst } from '../words/tag-grammar.js';
import { wordsOfScript } from './script-words.js';
import { ENOUGH, hitsOf, isSure, isToldTwice, isTopic, isWitnessed, ofSeveralWords } from './witnesses.js';

/** Of a field told by a lone word: tags that no word of the script asks for. */
const MOST_OF_A_WORD = 2;
/** Her own field weighs as one more word of the topic. */
const OWN_FIELD = 3;
/** A second field must say this share of the first. */
const SECOND_SHARE = 0.33;
const MOST_FIELDS = 2;
/** Words of her trade that ask for a tag of it, whatever the script says: what she drives, what she sells. */
const MOST_ASKING = 2;

/** `ENOUGH` where the topic says nothing ("my morning"). */
const ENOUGH_OF_TEXT = 2;

/** How far the words of a script are trusted to say by themselves what it is about. */
interface Reading {
  /** Any field its words point to may be meant, without a second witness. */
  readonly isOpen: boolean;
  /** A word of the text asks for a tag when said so often. */
  readonly fewestMentions: number;
}

const OF_STRANGER: Reading = { isOpen: true, fewestMentions: 1 };
const OF_TRADE: Reading = { isOpen: false, fewestMentions: 2 };

export interface Community {
  readonly tags: readonly CommunityTag[];
  /** Places of the fields the script is about, and of her own. */
  readonly fields: ReadonlySet<number>;
}

export function communityOf(topic: string, text: string, language: string, hers: HerFields): Community {
  const words = wordsOfScript(topic, text, language, hers.isStranger ? sayingOf : sayingOfTrade);
  const known = fieldsOf(language);
  const isTopicVague = !words.inOrder.some((word) => known.some((field) => words.says(word, field) === 1));
  const enough = isTopicVague ? ENOUGH_OF_TEXT : ENOUGH;
  const isHers = new Set(hers.places);
  /** Words she uses for her own trade: they point to no other. */
  const own = new Set(
    words.telling.filter((word) =>
      hers.places.some((at) => known[at] !== undefined && words.says(word, known[at]) > 0),
    ),
  );
  const isOwnTopic = words.inOrder.some((word) => own.has(word));
  const order = isHeadFirst(language) ? -1 : 1;
  const { isOpen, fewestMentions } = hers.isStranger ? OF_STRANGER : OF_TRADE;
  const about = known
    .flatMap((field, at) => {
      const isOwn = isHers.has(at);
      const found = hitsOf(field, words, { isOwn, own, language, isOpen });
      const isTold = isOwn && (found.place >= 0 || hers.sure.has(at) || hers.early.has(at));
      const isMeant = field.isMoment
        ? isTopic(field, found, words)
        : isTold || isOpen || (!isOwn && isWitnessed(field, found, words, isOwnTopic));
      const score = found.score + (isOwn && found.score > 0 ? OWN_FIELD : 0);
      return score >= (isOwn ? 1 : enough) && isMeant ? [{ field, at, isOwn, ...found, score }] : [];
    })
    // Of two fields that say as much, the thing itself stands last in English, first in Spanish.
    .sort(
      (a, b) =>
        // What the topic names goes before her own trade, told in the text only.
        (isOpen ? 0 : Number(b.place >= 0) - Number(a.place >= 0)) ||
        b.score - a.score ||
        order * (b.place - a.place),
    );
  const sure = isOpen ? ofSeveralWords(about, words) : about;
  const best = sure[0]?.score ?? 0;
  const fields = sure.filter(({ score }) => score >= best * SECOND_SHARE).slice(0, MOST_FIELDS);
  return {
    fields: new Set([...hers.places, ...fields.map(({ at }) => at)]),
    tags: fields.flatMap(({ field, at, hits, isOwn, score, place }, rank) =>
      tagsOfField(field, {
        ...words,
        hits,
        language,
        titles: hers.titles.get(at) ?? [],
        told: (hers.because.get(at) ?? []).slice(0, MOST_ASKING),
        fewestMentions,
        onlyNeeded: (rank > 0 && score < best) || !(isOpen || isSure({ field, at, hits }, words, hers)),
      })
        .filter(fewForAll(isOpen && !isToldTwice(hits, words) ? MOST_OF_A_WORD : Infinity))
        .map((tag) => ({
          ...tag,
          rank,
          isHers: isOwn,
          isTopic: place >= 0,
        })),
    ),
  };
}

/** Keeps every tag the script has a word for, and `most` of those that fit the whole field. */
function fewForAll(most: number): (tag: FieldTagChoice) => boolean {
  let count = 0;
  return ({ precise }) => precise || (count += 1) <= most;
}
