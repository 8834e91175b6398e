/** How much of a script has been said a few lines before. */
import { splitSentences } from '../text/sentences.js';
import { normalWords } from '../text/words.js';
import type { DraftBeat } from './brief.js';

/** A sentence says nothing new when so many of its words stand in one sentence before it. */
const SAID_BEFORE = 0.8;
/** Shorter ones may come back: "Never." */
const SHORTEST_REPEAT_WORDS = 4;

/** 0-1, by words. */
export function repeatedShare(beats: readonly DraftBeat[]): number {
  const sentences = beats.flatMap(({ spoken }) => splitSentences(spoken)).map(normalWords);
  const words = sentences.flat().length;
  const repeated = sentences.filter((sentence, at) =>
    isRepeat(
      sentence,
      sentences.slice(0, at).map((before) => new Set(before)),
    ),
  );
  return words === 0 ? 0 : repeated.flat().length / words;
}

function isRepeat(sentence: readonly string[], before: readonly ReadonlySet<string>[]): boolean {
  return (
    sentence.length >= SHORTEST_REPEAT_WORDS &&
    before.some((said) => sentence.filter((word) => said.has(word)).length >= SAID_BEFORE * sentence.length)
  );
}
