/** At most five hashtags for one script, each with its reason: tags help people who search, they do not buy reach. */
import type { Hashtag } from '../types.js';
import { detectLanguage } from '../text/language.js';
import { normalWords } from '../text/words.js';
import { termsOf } from './keywords.js';
import { toLatin, withoutAccents } from './latin.js';
import { nicheOf } from './niches.js';
import { refusalOf } from './refused.js';

/** Instagram's cap per post or Reel since December 2025. */
export const MAX_HASHTAGS = 5;
const MAX_FROM_TOPIC = 3;

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
  const { topic, expertise = [] } = request;
  // A blank is a question to her, not what the script is about.
  const text = (request.text ?? '').replaceAll(/\[[^[\]\n]{1,80}\]/gu, ', ');
  const language = request.language ?? detectLanguage(`${topic}\n${text}`);
  const chosen = new Map<string, Candidate>();
  for (const candidate of candidates(topic, text, language, expertise)) {
    const key = withoutAccents(candidate.name).toLowerCase();
    if (chosen.size >= MAX_HASHTAGS) break;
    if (chosen.has(key) || refusalOf(candidate.name) !== null) continue;
    chosen.set(key, candidate);
  }
  return [...chosen.values()].map(({ name, reason, language: tagLanguage }) => ({
    tag: `#${name}`,
    reason,
    sizeClass: null,
    language: tagLanguage,
  }));
}

function candidates(
  topic: string,
  text: string,
  language: string,
  expertise: readonly string[],
): readonly Candidate[] {
  const list: Candidate[] = [];
  const topicTerms = termsOf(topic, language);
  const longest = topicTerms.toSorted((a, b) => b.words.length - a.words.length);
  const textTerms = termsOf(text, language);
  for (const term of longest.filter(({ words }) => words.length > 1).slice(0, 1))
    list.push(...spellings(term.words, language, 'the topic in the words a viewer would search'));
  const inText = new Map(textTerms.map((term) => [term.words.join(' '), term.count]));
  const singles = topicTerms
    .filter(({ words }) => words.length === 1)
    .toSorted((a, b) => (inText.get(b.words[0] ?? '') ?? 0) - (inText.get(a.words[0] ?? '') ?? 0));
  for (const term of singles) {
    if (list.length >= MAX_FROM_TOPIC) break;
    list.push(
      ...spellings(
        term.words,
        language,
        'a word of the topic on its own: broader, for people who search the subject',
      ),
    );
  }
  if (language === 'en') list.push(...communityTags(topic, text, expertise));
  for (const term of textTerms.filter(({ count, words }) => count > 1 && words.join('').length > 3))
    list.push(
      ...spellings(term.words, language, `the script says "${term.words.join(' ')}" ${term.count} times`),
    );
  for (const field of expertise)
    for (const term of termsOf(field, language).slice(0, 1))
      list.push(...spellings(term.words, language, `your field: "${field}"`));
  for (const term of [...longest.slice(1), ...textTerms].filter(({ words }) => words.join('').length > 4))
    list.push(...spellings(term.words, language, `said in the script: "${term.words.join(' ')}"`));
  return list;
}

function communityTags(topic: string, text: string, expertise: readonly string[]): readonly Candidate[] {
  const fromTopic = nicheOf(normalWords(topic), 1);
  const niche =
    nicheOf([...normalWords(topic), ...normalWords(text), ...expertise.flatMap(normalWords)], 2) ?? fromTopic;
  return (niche?.tags.slice(0, 2) ?? []).map((name) => ({
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
