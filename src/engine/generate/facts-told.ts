/** Which of her facts a model is told: those on the topic, and who she is, so that it never has to write about nobody. */
import { withoutIntroduction } from '../draft/introduction.js';
import { withoutWish } from '../draft/wishes.js';
import { strengthOf } from '../persona/facts.js';
import { countWords } from '../text/words.js';
import type { WritingBrief } from './brief.js';

const MOST_ON_TOPIC = 3;
const MOST_FACTS = 4;
/** Of what is said of her beyond the topic: a long tale is paid for three times. */
const LONGEST_CHARACTERS = 100;
const SHORTEST_WORDS = 4;

/** On the topic first; pieces of what she wrote, each once. */
export function factsTold({ facts, persona }: WritingBrief): readonly string[] {
  const tell = (quote: string): string => factAsTold(quote, persona.name);
  const onTopic = facts.slice(0, MOST_ON_TOPIC).map(({ quote }) => tell(quote));
  const others = persona.facts
    .filter(({ source }) => source === 'story')
    .map(({ quote }) => ({ quote: tell(quote), strength: strengthOf(quote, 'story') }))
    .filter(({ quote }) => quote.length <= LONGEST_CHARACTERS && countWords(quote) >= SHORTEST_WORDS)
    .sort((a, b) => b.strength - a.strength)
    .map(({ quote }) => quote);
  return [...new Set([...onTopic, ...others])].filter((quote) => quote !== '').slice(0, MOST_FACTS);
}

/** Without the greeting before it and without what she wishes from us; empty where nothing else is in it. */
export function factAsTold(quote: string, name: string): string {
  return withoutWish(withoutIntroduction(quote, name));
}
