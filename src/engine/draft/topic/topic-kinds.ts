/** Topics that ask for a kind of fact: whoever asks about a price wants to hear a sum, in whatever words it is told. */
import { BEGINNING, HOUR, PRICE } from '../../persona/cues.js';
import { phraseLists } from '../../text/phrasings.js';
import { sameWord } from './topic-words.js';

/** What answers each kind of topic. */
const ANSWERS = { price: PRICE, hour: HOUR, beginning: BEGINNING } as const;
const KINDS = ['price', 'hour', 'beginning'] as const satisfies readonly (keyof typeof ANSWERS)[];

/** Words that ask for it. */
const askingWords = phraseLists('topic-kinds', KINDS);

/** Tells which lines hold what a topic of these telling words asks for; none where it asks for nothing of the kind. */
export function askedFacts(topicWords: readonly string[]): (line: string) => boolean {
  const asked = KINDS.filter((kind) => {
    const words = askingWords(kind);
    return topicWords.some((word) => words.some((other) => sameWord(word, other)));
  });
  return (line) => asked.some((kind) => ANSWERS[kind].test(line));
}
