/** At most five hashtags for one script, each with its reason: tags help people who search, they do not buy reach. */
import type { Hashtag } from '../types.js';
import { countWords, normalWords } from '../text/words.js';
import { termsOf, type Term } from './keywords.js';
import { toLatin, withoutAccents } from './latin.js';
import { nicheOf } from './niches.js';
import { refusalOf } from './refused.js';
import { tagLanguage } from './tag-language.js';

/** Instagram's cap per post or Reel since December 2025. */
export const MAX_HASHTAGS = 5;

const MOST_FIELD_WORDS = 4;

export interface HashtagRequest {
  readonly topic: string;
  readonly text?: string;
  /** BCP 47; absent = detected. */
  readonly language?: string;
  /** Her fields of expertise, for a tag of her community. */
  readonly expertise?: readonly string[];
}

interface Candidate {
  readonly name: string;
  readonly reason: string;
  readonly language: string;
}

/** Deterministic. Size is null: no reach data lies in the project. May return fewer than five, never a filler. */
export function pickHashtags(request: HashtagRequest): readonly Hashtag[] {
  const { expertise = [] } = request;
  const topic = request.topic
    .slice(0, 2_000)
    // A refused tag is no word of the topic; another mark is only a mark.
    .replaceAll(/#[\p{L}\p{M}\p{N}_]+/gu, (tag) => (refusalOf(tag) ? ',' : tag))
    .replaceAll('#', ' ');
  // A blank is a question to her, not what the script is about.
  const text = (request.text ?? '').replaceAll(/\[[^[\]\n]{1,80}\]/gu, ', ');
  const language = tagLanguage(topic, text, request.language);
  const chosen = new Map<string, Candidate>();
  for (const candidate of candidates(topic, text, language, expertise)) {
    const key = withoutAccents(candidate.name).toLowerCase();
    if (chosen.size >= MAX_HASHTAGS) break;
    if (chosen.has(key) || refusalOf(candidate.name) !== null) continue;
    chosen.set(key, candidate);
  }
  return [...chosen.values()].map(({ name, reason, language: ofTag }) => ({
    tag: `#${name}`,
    reason,
    sizeClass: null,
    language: ofTag,
  }));
}

export interface RefusedTag {
  readonly tag: string;
  readonly reason: string;
}

/** Tags the request itself asks for, or begs with, that are never given; each with the reason. */
export function refusedIn(asked: string): readonly RefusedTag[] {
  const words = asked.slice(0, 2_000).match(/#?[\p{L}\p{M}\p{N}_]+/gu) ?? [];
  const refused = words.flatMap((word): RefusedTag[] => {
    const reason = refusalOf(word);
    const isMeant = word.startsWith('#') || BEGGING.test(word);
    return reason !== null && isMeant ? [{ tag: `#${word.replace(/^#/u, '').toLowerCase()}`, reason }] : [];
  });
  return refused.filter(({ tag }, index) => refused.findIndex((other) => other.tag === tag) === index);
}

/** Words that are asked for as tags even without the mark. */
const BEGGING = /^(?:fyp|fypage|foryou|foryoupage|viral|trending|explorepage|parati|instagood)$/iu;

function candidates(
  topic: string,
  text: string,
  language: string,
  expertise: readonly string[],
): readonly Candidate[] {
  const list: Candidate[] = [];
  const textTerms = termsOf(text, language);
  const inText = new Map(textTerms.map((term) => [term.words.join(' '), term.count]));
  const said = (term: Term): number => inText.get(term.words.join(' ')) ?? 0;
  const topicTerms = termsOf(topic, language).toSorted((a, b) => said(b) - said(a));
  for (const term of topicTerms.filter(({ whole, size }) => whole && size > 1).slice(0, 2))
    list.push(...spellings(term.words, language, 'the topic in the words a viewer would search'));
  for (const term of topicTerms.filter(({ whole, size }) => whole && size === 1))
    list.push(...spellings(term.words, language, 'what the topic is about, in one word'));
  if (language === 'en') list.push(...communityTags(topic, text, expertise));
  for (const term of topicTerms.filter(({ whole, words }) => !whole && words.join('').length > 3))
    list.push(
      ...spellings(
        term.words,
        language,
        'a word of the topic on its own: broader, for people who search the subject',
      ),
    );
  for (const term of textTerms.filter(({ count, words }) => count > 1 && words.join('').length > 3))
    list.push(
      ...spellings(term.words, language, `the script says "${term.words.join(' ')}" ${term.count} times`),
    );
  // A whole sentence is no field: its first words would be a tag of nothing.
  for (const field of expertise.filter((each) => countWords(each) <= MOST_FIELD_WORDS))
    for (const term of termsOf(field, language)
      .filter(({ whole }) => whole)
      .slice(0, 1))
      list.push(...spellings(term.words, language, `your field: "${field}"`));
  for (const term of textTerms.filter(
    ({ whole, size, words }) => whole && size > 1 && words.join('').length > 4,
  ))
    list.push(...spellings(term.words, language, `said in the script: "${term.words.join(' ')}"`));
  return list;
}

function communityTags(topic: string, text: string, expertise: readonly string[]): readonly Candidate[] {
  const fromTopic = nicheOf(normalWords(topic), 1);
  const niche =
    nicheOf([...normalWords(topic), ...normalWords(text), ...expertise.flatMap(normalWords)], 2) ?? fromTopic;
  return (niche?.tags.slice(0, niche.because.length > 1 ? 2 : 1) ?? []).map((name) => ({
    name,
    reason: `where people of this niche look: the script is about ${niche?.because.slice(0, 3).join(', ')}`,
    language: 'en',
  }));
}

/** The term as one readable tag, and the second spelling people of that language type. */
function spellings(words: readonly string[], language: string, reason: string): readonly Candidate[] {
  const name = words.join('');
  const latin = words.map((word) => toLatin(word) ?? '').join('');
  const plain = withoutAccents(name);
  const base = language.split('-')[0] ?? language;
  if (latin)
    return [
      { name, reason, language },
      { name: latin, reason: `${reason}; in Latin letters, as many type it`, language: `${base}-Latn` },
    ];
  return [
    {
      name: plain,
      reason: plain === name ? reason : `${reason}; without accents, as most people type it`,
      language,
    },
  ];
}
