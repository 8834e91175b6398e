/** Topics that ask for a kind of fact: whoever asks about a price wants to hear a sum, in whatever words it is told. */
import { z } from 'zod';
import { once, readDataFile } from '../../project-files.js';
import { BEGINNING, HOUR, PRICE } from '../persona/cues.js';
import { sameWord } from './topic-words.js';

/** What answers each kind of topic. */
const ANSWERS = { price: PRICE, hour: HOUR, beginning: BEGINNING } as const;
const KINDS = ['price', 'hour', 'beginning'] as const satisfies readonly (keyof typeof ANSWERS)[];

const fileSchema = z.object({
  /** Words that ask for it, by language. */
  kinds: z.record(z.enum(KINDS), z.record(z.string(), z.array(z.string()))),
});

/** All languages together: many topics mix two. */
const askingWords = once(() => {
  const { kinds } = readDataFile(fileSchema, 'word-lists', 'topic-kinds.json');
  return KINDS.map((kind) => ({ answer: ANSWERS[kind], words: Object.values(kinds[kind]).flat() }));
});

/** Tells which lines hold what a topic of these telling words asks for; none where it asks for nothing of the kind. */
export function askedFacts(topicWords: readonly string[]): (line: string) => boolean {
  const asked = askingWords().filter(({ words }) =>
    topicWords.some((word) => words.some((other) => sameWord(word, other))),
  );
  return (line) => asked.some(({ answer }) => answer.test(line));
}
