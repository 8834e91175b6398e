/** Topics that ask for a kind of fact: whoever asks about a price wants to hear a sum, in whatever words it is told. */
import { z } from 'zod';
import { once, readDataFile } from '../../project-files.js';
import { sameWord } from './topic-words.js';

const fileSchema = z.object({
  kinds: z.record(z.string(), z.object({ topic: z.string(), line: z.string() })),
});

const kinds = once(() =>
  Object.values(readDataFile(fileSchema, 'word-lists', 'topic-kinds.json').kinds).map(({ topic, line }) => ({
    words: topic.split(' '),
    line: new RegExp(line, 'iu'),
  })),
);

/** Tells which lines hold what a topic of these telling words asks for; none where it asks for nothing of the kind. */
export function askedFacts(topicWords: readonly string[]): (line: string) => boolean {
  const asked = kinds().filter(({ words }) =>
    topicWords.some((word) => words.some((other) => sameWord(word, other))),
  );
  return (line) => asked.some((kind) => kind.line.test(line));
}
