/** Which of her facts a model is told: those on the topic, and who she is, so that it never has to write about nobody. */
import { withoutWish } from '../../draft/her-material/wishes.js';
import { strengthOf } from '../../persona/reading/facts.js';
import { tellsOfHerself } from '../../ideas/idea-lines.js';
import { splitSentences } from '../../text/sentences.js';
import { countWords } from '../../text/words.js';
import type { Persona } from '../../types.js';
import type { WritingBrief } from '../brief.js';
import { nearestSample } from '../samples.js';
import { overlapWith, topicStems } from '../topic-words.js';

const MOST_ON_TOPIC = 3;
/** One to tell and one or two to choose from; a longer script needs more. */
const MOST_FACTS = 3;
/** Of her life beyond the topic, where something is on it: more only tempts to tell it all. */
const MOST_BESIDE_TOPIC = 1;
const LONG_SECONDS = 45;
const MORE_FACTS = 3;
/** Of what is said of her beyond the topic: a long tale is paid for three times. */
const LONGEST_CHARACTERS = 100;
const SHORTEST_WORDS = 4;
/** A line of an example belongs to the scene it was made for, unless it shares so many words with the topic. */
const OF_ANOTHER_VIDEO = 2;
/** A longer sentence stands by itself. */
const MOST_TAIL_WORDS = 3;
/** A longer first clause is too dear to be told for its subject only. */
const LEAD_CHARACTERS = 40;

/** What all attempts of a request are told is worked out once, and goes when it goes. */
const toldOf = new WeakMap<WritingBrief, readonly string[]>();

/** On the topic first; pieces of what she wrote, each once, and not what the sample shows anyway. */
export function factsTold(brief: WritingBrief): readonly string[] {
  const told = toldOf.get(brief) ?? factsFor(brief);
  toldOf.set(brief, told);
  return told;
}

function factsFor(brief: WritingBrief): readonly string[] {
  const { facts, persona, request } = brief;
  const more = request.seconds >= LONG_SECONDS ? MORE_FACTS : 0;
  const tell = (quote: string): string => factAsTold(withTail(quote, persona.story), persona);
  const sample = nearestSample(brief);
  const stems = topicStems(request.topic, brief.language);
  const shared = (quote: string): number => overlapWith(stems, quote);
  // Whom she talks to is told in a line of its own.
  const viewers = [persona.targetAudience, ...(persona.evidence['targetAudience'] ?? [])].filter(Boolean);
  const isAudience = (quote: string): boolean =>
    !/\p{N}/u.test(quote) && viewers.some((viewer) => quote.includes(viewer));
  const onTopic = facts
    .filter(({ quote }) => !sample.includes(quote) && !isAudience(quote))
    .filter(({ source, quote }) => !source.startsWith('example') || shared(quote) >= OF_ANOTHER_VIDEO)
    .slice(0, MOST_ON_TOPIC + more)
    .map(({ quote }) => tell(quote));
  const others = persona.facts
    .filter(({ source, quote }) => source === 'story' && !isAudience(quote))
    // How many follow her and how she films is seldom what a script is about.
    .map(({ quote }) => ({
      quote: tell(quote),
      strength: tellsOfHerself(quote) ? 0 : strengthOf(quote, 'story'),
    }))
    .filter(({ quote }) => quote.length <= LONGEST_CHARACTERS && countWords(quote) >= SHORTEST_WORDS)
    .sort((a, b) => b.strength - a.strength)
    .map(({ quote }) => quote);
  const told = [...new Set(onTopic)].filter((quote) => quote !== '');
  const most = told.length === 0 || more > 0 ? MOST_FACTS + more : told.length + MOST_BESIDE_TOPIC;
  return [...new Set([...told, ...others])]
    .filter((quote) => quote !== '')
    .slice(0, Math.min(most, MOST_FACTS + more));
}

/** With the few words behind it that say something of it: `Used to be in payroll. Hated it.` */
function withTail(quote: string, story: string): string {
  const at = story.indexOf(quote);
  const [tail = ''] = at < 0 ? [] : splitSentences(story.slice(at + quote.length).split('\n')[0] ?? '');
  return /[.!?…।]$/u.test(quote) && countWords(tail) > 0 && countWords(tail) <= MOST_TAIL_WORDS
    ? `${quote} ${tail.trim()}`
    : quote;
}

/** Of a longer one the clauses that touch the topic and what is next to them; what was cut shows. */
export function aroundTopic(
  fact: string,
  { request, language }: WritingBrief,
  maxCharacters: number,
): string {
  if (fact.length <= maxCharacters) return fact;
  const stems = topicStems(request.topic, language);
  const clauses = fact.split(/(?<=[,;:.])\s+|(?<!\s)\s+(?=[-–—]\s)/u);
  const touching = clauses.map((clause) => overlapWith(stems, clause));
  let from = Math.max(0, touching.indexOf(Math.max(...touching)));
  let to = from + 1;
  const piece = (): string => clauses.slice(from, to).join(' ');
  const grown = (start: number, end: number): boolean =>
    start >= 0 && end <= clauses.length && clauses.slice(start, end).join(' ').length <= maxCharacters;
  // First what follows, then what comes before: a thing is named before it is told of.
  for (;;) {
    if (grown(from, to + 1)) to += 1;
    else if (grown(from - 1, to)) from -= 1;
    else break;
  }
  const kept = piece().slice(0, maxCharacters);
  const whole =
    kept.length < piece().length ? kept.slice(0, kept.lastIndexOf(' ')) : kept.replace(/[,;:]$/u, '');
  // Whom the rest is about stands at the beginning.
  const [first = ''] = clauses;
  const lead = from > 0 && first.length <= LEAD_CHARACTERS ? `${first.replace(/[,;:.]$/u, '')} ` : '';
  return `${from > 0 ? `${lead}… ` : ''}${whole}${to < clauses.length || whole.length < piece().length - 1 ? ' …' : ''}`;
}

/** Without what she wishes from us and what she says she never says; empty where nothing else is in it. */
export function factAsTold(quote: string, { neverSays }: Pick<Persona, 'neverSays'>): string {
  const told = withoutWish(quote);
  return neverSays.some((refused) => told.includes(refused)) ? '' : told;
}
