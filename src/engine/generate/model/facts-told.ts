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
import { openingAndEnding } from './sample-told.js';

const MOST_ON_TOPIC = 3;
/** One to tell and one or two to choose from; a longer script needs more. */
const MOST_FACTS = 3;
/** From here on there is time for more than one thing of hers. */
export const LONG_SECONDS = 45;
const MORE_FACTS = 5;
/** Of what is said of her beyond the topic: a long tale is paid for three times. */
const LONGEST_CHARACTERS = 100;
const SHORTEST_WORDS = 4;
/** A line of an example belongs to the scene it was made for, unless it names so much of the topic. */
const OF_THIS_VIDEO = { share: 0.5, stems: 2 } as const;
/** What a fact leads to is told with it: `All that was wrong was a mount. It costs thirty-eight euro.` */
const TAIL = { sentences: 2, wordsEach: 9, charactersWithIt: 200 } as const;
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
  const { persona, request } = brief;
  const isLong = request.seconds >= LONG_SECONDS;
  const more = isLong ? MORE_FACTS : 0;
  const onTopic = factsOnTopic(brief, isLong).slice(0, MOST_ON_TOPIC + more);
  // Beside what is on the topic, her life only tempts to tell it all, unless there is time for it.
  if (onTopic.length > 0 && !isLong) return onTopic;
  const others = persona.facts
    .filter(({ source, quote }) => source === 'story' && !isViewer(quote, brief))
    // How many follow her and how she films is seldom what a script is about.
    .map(({ quote }) => ({
      quote: factAsTold(quote, persona),
      strength: tellsOfHerself(quote) ? 0 : strengthOf(quote, 'story'),
    }))
    .filter(({ quote }) => quote.length <= LONGEST_CHARACTERS && countWords(quote) >= SHORTEST_WORDS)
    .sort((a, b) => b.strength - a.strength)
    .map(({ quote }) => quote)
    .filter((quote) => onTopic.every((told) => !told.includes(quote)));
  return [...new Set([...onTopic, ...others])].slice(0, MOST_FACTS + more);
}

/** Each with what it leads to; none that stands whole in another. `takesAll`: also what only touches the topic beside better ones. */
function factsOnTopic(brief: WritingBrief, takesAll: boolean): readonly string[] {
  const { facts, persona, request } = brief;
  const stems = topicStems(request.topic, brief.language);
  const shown = openingAndEnding(nearestSample(brief));
  const ofTopic = facts
    .filter(({ quote }) => !shown.includes(quote) && !isViewer(quote, brief))
    .map((fact) => ({ ...fact, share: overlapWith(stems, fact.quote) }))
    .filter(
      ({ source, share }) =>
        !source.startsWith('example') ||
        share >= OF_THIS_VIDEO.share ||
        Math.round(share * stems.size) >= OF_THIS_VIDEO.stems,
    );
  // What a video of hers reached is seldom what the next one is about.
  const ordered = [false, true].flatMap((isOfReach) =>
    ofTopic.filter(({ quote }) => tellsOfHerself(quote) === isOfReach),
  );
  const best = Math.max(...ordered.map(({ share }) => share));
  const told = ordered
    .filter(({ share }) => takesAll || share * 2 >= best)
    .map(({ quote }) => factAsTold(withTail(quote, persona), persona))
    .filter((quote) => quote !== '');
  return [...new Set(told)].filter(
    (quote) => !told.some((other) => other !== quote && other.includes(quote)),
  );
}

/** Whom she talks to is told in a line of its own. */
function isViewer(quote: string, { persona }: WritingBrief): boolean {
  const viewers = [persona.targetAudience, ...(persona.evidence.targetAudience ?? [])].filter(Boolean);
  return !/\p{N}/u.test(quote) && viewers.some((viewer) => quote.includes(viewer));
}

/** With the short sentences behind it that say something of it. */
function withTail(quote: string, { story, examples }: Persona): string {
  if (!/[.!?…।]$/u.test(quote)) return quote;
  const text = [story, ...examples.map((example) => example.text)].find((one) => one.includes(quote));
  if (text === undefined) return quote;
  const [line = ''] = text.slice(text.indexOf(quote) + quote.length).split('\n');
  const next = splitSentences(line).slice(0, TAIL.sentences);
  const end = next.findIndex((sentence) => countWords(sentence) > TAIL.wordsEach);
  return (end < 0 ? next : next.slice(0, end)).reduce((told, sentence) => {
    const longer = `${told} ${sentence.trim()}`;
    return longer.length <= TAIL.charactersWithIt ? longer : told;
  }, quote);
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
