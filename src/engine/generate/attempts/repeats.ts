/** How much of a script has been said before in it, also in slightly other words; a model's word-for-word repeats are dropped earlier (`clean-draft.ts`). */
import { splitSentences } from '../../text/sentences.js';
import { normalWords } from '../../text/words.js';
import type { DraftBeat } from '../brief.js';

/** A sentence says nothing new when so many of its words stand in one sentence before it. */
const SAID_BEFORE = 0.8;
/** Shorter ones may come back: "Never." */
const SHORTEST_REPEAT_WORDS = 4;

/** 0-1, by words. */
export function repeatedShare(beats: readonly DraftBeat[]): number {
  const before: ReadonlySet<string>[] = [];
  const sentences = beats.flatMap(({ spoken }) => splitSentences(spoken)).map(normalWords);
  const counts = new Map<string, number>();
  for (const words of sentences) counts.set(words.join(' '), (counts.get(words.join(' ')) ?? 0) + 1);
  const [refrain, ...others] = [...counts].filter(
    ([said, count]) => count > 1 && said.split(' ').length >= SHORTEST_REPEAT_WORDS,
  );
  /** One line that comes back once, word for word, is meant. */
  const isRefrain = (sentence: readonly string[]): boolean =>
    others.length === 0 && refrain?.[1] === 2 && sentence.join(' ') === refrain[0];
  let words = 0;
  let repeated = 0;
  for (const sentence of sentences) {
    words += sentence.length;
    if (isRepeat(sentence, before) && !isRefrain(sentence)) repeated += sentence.length;
    before.push(new Set(sentence));
  }
  return words === 0 ? 0 : repeated / words;
}

function isRepeat(sentence: readonly string[], before: readonly ReadonlySet<string>[]): boolean {
  return (
    sentence.length >= SHORTEST_REPEAT_WORDS &&
    before.some((said) => sentence.filter((word) => said.has(word)).length >= SAID_BEFORE * sentence.length)
  );
}
