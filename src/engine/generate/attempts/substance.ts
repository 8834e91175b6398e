/** How much of a script says something of its own, and not what anybody could say about anything. */
import { isPlainWord, plainWordsOf } from '../../text/plain-words.js';
import { splitSentences } from '../../text/sentences.js';
import { stopwordsOf } from '../../text/stopwords.js';
import { countWords, normalWords } from '../../text/words.js';
import type { DraftBeat } from '../brief.js';
import { blankMarksIn } from '../../text/blanks.js';
import { stemOf } from '../../text/word-stems.js';

/** A sentence that only names the topic again is worth half of one that says something about it. */
const TOPIC_ONLY = 0.5;
/** Talk needs glue ("Let me tell you why."): this share of the words may be plain before it costs. */
const FREE_GLUE = 1 / 3;

/**
 * 0-1, by words; 1 when at most a third is plain talk. The call to action is left out, it is plain by nature. `null` where
 * no list of plain words is kept for the language.
 */
export function substanceOf(
  beats: readonly DraftBeat[],
  topic: ReadonlySet<string>,
  language: string,
): number | null {
  const plain = plainWordsOf(language);
  if (!plain) return null;
  const stopwords = stopwordsOf(language);
  let words = 0;
  let own = 0;
  for (const sentence of beats
    .filter(({ kind }) => kind !== 'cta')
    .flatMap(({ spoken }) => splitSentences(spoken))) {
    const length = countWords(sentence);
    words += length;
    own += length * worthOf(sentence, topic, (word) => stopwords.has(word) || isPlainWord(word, plain));
  }
  return words === 0 ? 0 : Math.min(1, own / words / (1 - FREE_GLUE));
}

/** 0-1. A blank says nothing yet. */
function worthOf(sentence: string, topic: ReadonlySet<string>, isPlain: (word: string) => boolean): number {
  if (blankMarksIn(sentence).length > 0) return 0;
  const words = normalWords(sentence);
  const isOfTopic = (word: string): boolean => topic.has(stemOf(word));
  if (words.some((word) => /\p{N}/u.test(word) || (word.length > 2 && !isPlain(word) && !isOfTopic(word))))
    return 1;
  return words.some(isOfTopic) ? TOPIC_ONLY : 0;
}
