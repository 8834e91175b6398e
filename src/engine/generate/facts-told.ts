/** Which of her facts a model is told: those on the topic, and who she is, so that it never has to write about nobody. */
import { strengthOf } from '../persona/facts.js';
import { countWords } from '../text/words.js';
import type { WritingBrief } from './brief.js';

const MOST_ON_TOPIC = 3;
const MOST_FACTS = 4;
/** Of what is said of her beyond the topic: a long tale is paid for three times. */
const LONGEST_CHARACTERS = 100;
const SHORTEST_WORDS = 4;
/** What she wants from this bot is no fact for a script. */
const WISH =
  /(?<!\p{L})(?:reels?|videos?|scripts?|guion(?:es)?|roteiros?|konten|वीडियो|रील|వీడియో|రీల్)(?!\p{L})/iu;

function isShortEnough(quote: string): boolean {
  return quote.length <= LONGEST_CHARACTERS && countWords(quote) >= SHORTEST_WORDS;
}

/** Verbatim, on the topic first. */
export function factsTold({ facts, persona }: WritingBrief): readonly string[] {
  const onTopic = facts.slice(0, MOST_ON_TOPIC).map(({ quote }) => quote);
  const others = persona.facts
    .filter(({ source, quote }) => source === 'story' && isShortEnough(quote) && !WISH.test(quote))
    .map(({ quote }) => ({ quote, strength: strengthOf(quote, 'story') }))
    .sort((a, b) => b.strength - a.strength)
    .map(({ quote }) => quote);
  return [...new Set([...onTopic, ...others])].slice(0, MOST_FACTS);
}
