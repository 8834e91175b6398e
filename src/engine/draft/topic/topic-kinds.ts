/** Topics that ask for a kind of fact: whoever asks about a price wants to hear a sum, in whatever words it is told. */
import { BEGINNING, HOUR, PRICE } from '../../persona/reading/cues.js';
import { phraseLists } from '../../text/phrasings.js';
import { sameWord, tellingWords } from './topic-words.js';

/** What answers each kind of topic. */
const ANSWERS = { price: PRICE, hour: HOUR, beginning: BEGINNING } as const;
const KINDS = ['price', 'hour', 'beginning'] as const satisfies readonly (keyof typeof ANSWERS)[];

/** Words that ask for it. */
const askingWords = phraseLists('topic-kinds', KINDS);

/** `herWords`: telling words of all her lines. Tells which lines hold what a topic of these telling words asks for; none where it asks for nothing of the kind, or only beside what she never speaks of: her price answers no `cheap holidays in Turkey`. */
export function askedFacts(
  topicWords: readonly string[],
  herWords: readonly string[],
  language: string,
): (line: string) => boolean {
  const asksFor = (word: string, kind: (typeof KINDS)[number]): boolean =>
    askingWords(kind).some((other) => sameWord(word, other) || tellingWords(other, language).includes(word));
  const asked = KINDS.filter((kind) => topicWords.some((word) => asksFor(word, kind)));
  const others = topicWords.filter((word) => !asked.some((kind) => asksFor(word, kind)));
  const speaksOf = (word: string): boolean => herWords.some((other) => sameWord(word, other));
  if (others.length > 0 && !others.some(speaksOf)) return () => false;
  return (line) => asked.some((kind) => ANSWERS[kind].test(line));
}
