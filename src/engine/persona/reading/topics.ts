/** What she talks about, in her own words: the telling words of each text against the others. */
import { createCue } from '../../text/phrasings.js';
import { NUMBER_WORD, personaCues } from './cues.js';
import { ownSentences } from './own-words.js';
import { isPlainWord, plainWordsOf } from '../../text/plain-words.js';
import { stopwordsOf } from '../../text/stopwords.js';
import { wordListOf } from '../../text/word-lists.js';
import { normalWords } from '../../text/words.js';

const SHORTEST_WORD = 4;
const MOST_TOPICS = 8;
/** Up to here a word counts that is not known to be a thing. */
const FEW_TOPICS = 3;
/** What she makes, not what it is about; and the "am" that Hindi in Latin letters ends sentences with. */
const NO_TOPIC = createCue(() => new RegExp(`^${personaCues('noTopic')}$`, 'iu'));

/**
 * Up to eight words or pairs, most telling first, spelled as she spells them. `manner`: her openings, sign-offs and
 * names for the viewer, which she says whatever the topic.
 */
export function tellingTopics(
  texts: readonly string[],
  language: string,
  manner: readonly string[],
): string[] {
  const stop = new Set([...stopwordsOf(language), ...manner.flatMap(normalWords), ...namesIn(texts)]);
  const inTexts = new Map<string, number>();
  const plain = plainWordsOf(language) ?? new Set();
  const nouns = nounsIn(texts, language);
  const perText = texts.map((text) => {
    const counts = countTerms(text, (word) => stop.has(word) || isPlainWord(word, plain));
    for (const term of counts.keys()) inTexts.set(term, (inTexts.get(term) ?? 0) + 1);
    return counts;
  });
  const weights = new Map<string, number>();
  for (const counts of perText)
    for (const [term, count] of counts) {
      // Said again is a topic; said in every text is manner, unless it is a thing.
      const spread = (inTexts.get(term) ?? 1) / Math.max(1, texts.length);
      if (count < 2 && (inTexts.get(term) ?? 0) < 2) continue;
      const weight =
        count * (term.includes(' ') ? 1.6 : 1) * (!nouns && texts.length > 2 && spread > 0.8 ? 0.3 : 1);
      weights.set(term, (weights.get(term) ?? 0) + weight);
    }
  const ranked = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([term]) => term);
  const isThing = (term: string): boolean => !nouns || term.split(' ').some((word) => nouns.has(word));
  const chosen: string[] = [];
  for (const term of [...ranked.filter(isThing), ...ranked.filter((term) => !isThing(term))]) {
    if (chosen.length >= (isThing(term) ? MOST_TOPICS : FEW_TOPICS)) break;
    if (!chosen.some((other) => other.includes(term) || term.includes(other))) chosen.push(term);
  }
  return chosen;
}

/** Words with an article before them or a postposition behind: no verb and no "nomás" is a topic. Null where a language shows its nouns by neither. */
function nounsIn(texts: readonly string[], language: string): ReadonlySet<string> | null {
  const [before, behind] = [wordListOf('before-nouns', language), wordListOf('behind-nouns', language)];
  if (!before && !behind) return null;
  const nouns = texts.flatMap(ownSentences).flatMap((sentence) => {
    const words = normalWords(sentence);
    return words.filter((_, at) => before?.has(words[at - 1] ?? '') || behind?.has(words[at + 1] ?? ''));
  });
  // One of many is a thing as well.
  return new Set(nouns.flatMap((noun) => [noun, `${noun}s`, `${noun}es`, noun.replace(/e?s$/u, '')]));
}

/** Words she nearly always writes with a capital inside a sentence: people and places, not what she talks about. */
function namesIn(texts: readonly string[]): string[] {
  const counts = new Map<string, { capital: number; small: number }>();
  for (const sentence of texts.flatMap(ownSentences))
    for (const match of sentence.matchAll(/(?<=[\p{L}\p{M},;]\s)[\p{L}\p{M}'-]+/gu)) {
      const word = match[0].toLowerCase();
      const count = counts.get(word) ?? { capital: 0, small: 0 };
      if (/^\p{Lu}/u.test(match[0])) count.capital += 1;
      else count.small += 1;
      counts.set(word, count);
    }
  return [...counts].flatMap(([word, { capital, small }]) => (capital > small ? [word] : []));
}

function countTerms(text: string, saysNothing: (word: string) => boolean): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (term: string): void => void counts.set(term, (counts.get(term) ?? 0) + 1);
  const telling = (word: string | undefined): boolean =>
    word !== undefined &&
    [...word].length >= SHORTEST_WORD &&
    !saysNothing(word) &&
    !NUMBER_WORD.test(word) &&
    !NO_TOPIC.test(word) &&
    /^[\p{L}\p{M}'-]+$/u.test(word);
  for (const sentence of ownSentences(text)) {
    const words = normalWords(sentence);
    words.forEach((word, index) => {
      if (!telling(word)) return;
      add(word);
      if (telling(words[index + 1])) add(`${word} ${words[index + 1]}`);
    });
  }
  return counts;
}
