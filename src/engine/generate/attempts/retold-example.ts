/** Tells whether a script is one of hers over again: then she has filmed it, and is told so. */
import { splitSentences } from '../../text/sentences.js';
import { countWords, paddedWords } from '../../text/words.js';
import type { DraftBeat, WritingBrief } from '../brief.js';
import { spokenIn } from '../spoken-in.js';

/** Share of the words, in sentences that all stand in one example. */
const MOST = 0.6;

export function isRetold(beats: readonly DraftBeat[], { persona }: Pick<WritingBrief, 'persona'>): boolean {
  const sentences = spokenIn(beats).split('\n').flatMap(splitSentences);
  const wordsOf = (said: readonly string[]): number => said.reduce((sum, text) => sum + countWords(text), 0);
  const all = wordsOf(sentences);
  return persona.examples.some((example) => {
    const told = paddedWords(example.text);
    return wordsOf(sentences.filter((sentence) => told.includes(paddedWords(sentence)))) > all * MOST;
  });
}
