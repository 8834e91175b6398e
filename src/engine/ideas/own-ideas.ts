/** Ideas out of her own words: true moments, what beat her median, what her viewers find hard. */
import { withoutIntroduction } from '../draft/introduction.js';
import { capitalise, isTypedSmall, tidyTyped } from '../draft/tidy.js';
import { withoutWish } from '../draft/wishes.js';
import { topicStems } from '../generate/topic-words.js';
import type { Idea } from '../idea-types.js';
import { refusedSayings } from '../persona/told-sayings.js';
import { splitSentences } from '../text/sentences.js';
import { countWords } from '../text/words.js';
import { CONTENT_TYPES, type ContentType, type Persona, type ScriptRecord } from '../types.js';

/** Words of a first line one can say in a breath, and of one that says something. */
const LONGEST_HOOK_WORDS = 16;
const SHORTEST_HOOK_WORDS = 3;
const TOPIC_CHARACTERS = 200;
/** One word is a subject, not a line. */
const FEWEST_WORDS = 2;
/** Share of the topic words two ideas may have in common. */
const MOST_ALIKE = 0.6;

export type IdeaDraft = Omit<Idea, 'id'>;

/** What kind of video a source suits, taken in turns. */
const KINDS: Readonly<Record<Idea['from'], readonly ContentType[]>> = {
  fact: ['storytelling', 'behind-the-scenes', 'inspirational'],
  result: ['educational', 'storytelling'],
  audience: ['educational', 'tutorial', 'myth-busting'],
  expertise: ['tutorial', 'myth-busting', 'promotional', 'entertaining'],
};

/** Unlike each other and unlike `recentTopics`, the sources in turns. `won`: her topics above her median, newest first. */
export function ownIdeas(
  persona: Persona,
  won: readonly ScriptRecord[],
  recentTopics: readonly string[],
): readonly IdeaDraft[] {
  const line = (text: string): string => firstLine(text);
  const bySource: Readonly<Record<Idea['from'], readonly (readonly [topic: string, hook: string])[]>> = {
    fact: [...persona.facts.map(({ quote }) => quote), ...splitSentences(persona.story)]
      .toSorted((a, b) => weight(b) - weight(a))
      .map((quote) => withoutWish(withoutIntroduction(quote, persona.name)))
      // "I never say folks" is a rule for us, and no video.
      .filter((quote) => quote !== '' && refusedSayings(quote).length === 0)
      .map((quote) => readable(quote, persona))
      .map((told) => [told, line(told)]),
    result: won.map(({ result }) => [result.request.topic, line(result.text)]),
    audience: persona.audiencePainPoints.map((pain) => [pain, line(pain)]),
    expertise: [
      ...persona.expertise.map((field) => withoutIntroduction(field, persona.name)),
      ...persona.successfulTopics,
    ].map((field) => [field, line(field)]),
  };
  const queues = (Object.keys(bySource) as Idea['from'][]).map((from) =>
    bySource[from]
      .filter(([, hook]) => hook !== '')
      .map(([topic, hook], turn): IdeaDraft => {
        const kinds = KINDS[from];
        const contentType = kinds[turn % kinds.length] ?? 'educational';
        return { hook, topic: topic.slice(0, TOPIC_CHARACTERS), contentType, from };
      }),
  );
  const longest = Math.max(0, ...queues.map(({ length }) => length));
  const inTurns = Array.from({ length: longest }, (_, turn) => queues.flatMap((queue) => queue[turn] ?? []));
  return unlike(inTurns.flat(), recentTopics, persona.language);
}

/** Typed on a phone, read on a card; what is written with capitals stays to the letter. */
function readable(quote: string, { language, name }: Persona): string {
  if (!language.startsWith('en') || !isTypedSmall([quote])) return capitalise(quote);
  const tidy = tidyTyped(quote, new Set([name]));
  return quote.endsWith('.') ? tidy : tidy.replace(/\.$/u, '');
}

/** Each unlike those before it and unlike `seen`; what she made from a result is meant to come again. */
export function unlike(
  ideas: readonly IdeaDraft[],
  seen: readonly string[],
  language: string,
): readonly IdeaDraft[] {
  const taken = seen.map((topic) => topicStems(topic, language));
  return ideas.filter(({ topic, from }) => {
    const stems = topicStems(topic, language);
    const isAlike = taken.some((other) => {
      const shared = [...stems].filter((stem) => other.has(stem)).length;
      return shared > MOST_ALIKE * Math.min(stems.size, other.size);
    });
    if (isAlike && from !== 'result') return false;
    taken.push(stems);
    return true;
  });
}

/** One idea a day with as many kinds of content as there are; kinds she used least lately come first. */
export function weekOf(
  ideas: readonly IdeaDraft[],
  records: readonly ScriptRecord[],
  days: number,
): readonly IdeaDraft[] {
  const uses = (type: ContentType): number =>
    records.filter(({ result }) => result.request.contentType === type).length;
  const types = [...CONTENT_TYPES].sort((a, b) => uses(a) - uses(b));
  return ideas
    .slice(0, days)
    .map((idea, day) => ({ ...idea, contentType: types[day % types.length] ?? idea.contentType }));
}

/** Numbers and moments make a first line; long reports do not. */
function weight(quote: string): number {
  const words = countWords(quote);
  return (/\p{N}/u.test(quote) ? 2 : 0) + (words >= 5 && words <= LONGEST_HOOK_WORDS ? 1 : 0);
}

/** Her words up to the first pause that makes a line; empty when too little is left. */
function firstLine(text: string): string {
  const [sentence = ''] = splitSentences(text);
  const words = sentence.trim().split(/\s+/u);
  if (words.length <= LONGEST_HOOK_WORDS) return countWords(sentence) >= FEWEST_WORDS ? sentence.trim() : '';
  const pause = words.findLastIndex(
    (word, index) => index < LONGEST_HOOK_WORDS && index >= SHORTEST_HOOK_WORDS && /[,;:–—]$/u.test(word),
  );
  return pause === -1
    ? ''
    : words
        .slice(0, pause + 1)
        .join(' ')
        .replace(/[,;:–—]+$/u, '.');
}
