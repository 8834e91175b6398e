/** Ideas out of her own words: true moments, what beat her median, what her viewers find hard. */
import { withoutIntroduction } from '../draft/her-material/introduction.js';
import { measureManner } from '../draft/manner/manner.js';
import { gatherLines } from '../draft/her-material/material.js';
import { scaffoldsFor } from '../draft/lines/scaffolds/scaffolds.js';
import { capitalise, isTypedSmall, tidyTyped } from '../draft/her-material/tidy.js';
import { withoutTalk } from '../persona/reading/without-talk.js';
import { withoutWish } from '../draft/her-material/wishes.js';
import { topicStems } from '../generate/topic-words.js';
import type { Idea } from '../types/ideas.js';
import { refusedSayings } from '../persona/reading/told-sayings.js';
import { firstLine, isGrave, isIdea, kindsFor } from './idea-lines.js';
import { splitSentences } from '../text/sentences.js';
import { countWords, paddedWords } from '../text/words.js';
import { cuesFor, type CueName } from '../viral/cues.js';
import { CONTENT_TYPES, type ContentType, type Persona, type ScriptRecord } from '../types.js';
import { toldTexts } from '../persona/told-texts.js';

const TOPIC_CHARACTERS = 200;
/** Share of the topic words two ideas may have in common. */
const MOST_ALIKE = 0.6;
/** A week of moments out of her story: then none is taken from a script she has made already. */
const ENOUGH_OF_STORY = 7;
/** A shorter clause cut out of a long sentence is a piece of it. */
const FEWEST_CUT_WORDS = 6;
/** A shorter line of a script is a step of it, no idea. */
const FEWEST_MADE_WORDS = 8;

export type IdeaDraft = Omit<Idea, 'id'>;

/** What kind of video a source suits, taken in turns. */
const KINDS: Readonly<Record<Idea['from'], readonly ContentType[]>> = {
  fact: ['storytelling', 'behind-the-scenes', 'inspirational'],
  result: ['educational', 'storytelling'],
  audience: ['educational', 'tutorial', 'myth-busting'],
  expertise: ['tutorial', 'myth-busting', 'promotional', 'entertaining'],
};

/** What an idea is made of: its topic, and the text whose first line opens it. */
interface Source {
  readonly topic: string;
  readonly text: string;
}

/** Unlike each other and unlike `recentTopics`, the sources in turns. `won`: her topics above her median, newest first. */
export function ownIdeas(
  known: Persona,
  won: readonly ScriptRecord[],
  recentTopics: readonly string[],
): readonly IdeaDraft[] {
  const persona = withoutTalk(known);
  const asTold = (topic: string): Source => ({ topic, text: topic });
  const expertise = persona.expertise.map((field) => {
    const said = withoutIntroduction(field, persona.name);
    return isSentenceOf(said, persona) ? capitalise(said) : said;
  });
  const bySource: Readonly<Record<Idea['from'], readonly Source[]>> = {
    fact: told(persona).map(asTold),
    result: won.map(({ result }) => ({ topic: result.request.topic, text: result.text })),
    audience: persona.audiencePainPoints.map(asTold),
    expertise: [...expertise, ...persona.successfulTopics].map(asTold),
  };
  const queues = (Object.keys(bySource) as Idea['from'][]).map((from) =>
    bySource[from]
      .map(({ topic, text }) => ({ topic, hook: firstLine(text) }))
      // What she typed into a field of her profile stands as it is; of her sentences only those that tell something.
      .filter(
        ({ topic, hook }) =>
          countWords(hook) > 1 && (!isSentenceOf(topic, persona) || isIdea(topic, persona)),
      )
      .map(({ topic, hook }, turn): IdeaDraft => {
        const [suited = KINDS[from][turn % KINDS[from].length] ?? 'educational'] = kindsFor(topic);
        const contentType = isGrave(topic) ? 'storytelling' : suited;
        return { hook, topic: topic.slice(0, TOPIC_CHARACTERS), contentType, from };
      }),
  );
  const longest = Math.max(0, ...queues.map(({ length }) => length));
  const inTurns = Array.from({ length: longest }, (_, turn) => queues.flatMap((queue) => queue[turn] ?? []));
  return unlike(inTurns.flat(), recentTopics, persona.language);
}

/** Her moments by how well their first lines open, in the places they have among the others. `scoreHook`: 0-10. */
export async function strongestFirst(
  ideas: readonly IdeaDraft[],
  scoreHook: (hook: string) => Promise<number>,
): Promise<readonly IdeaDraft[]> {
  const moments = ideas.filter(({ from }) => from === 'fact');
  const scores = new Map(
    await Promise.all(moments.map(async (idea) => [idea, await scoreHook(idea.hook)] as const)),
  );
  const ranked = moments.toSorted((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0)).values();
  return ideas.map((idea) => (scores.has(idea) ? (ranked.next().value ?? idea) : idea));
}

/** So many to choose from are enough. */
const ENOUGH_FRESH = 3;

/** What her viewers have heard in another script (`said`) makes a thin one of its own. */
export function freshFirst(ideas: readonly IdeaDraft[], said: readonly string[]): readonly IdeaDraft[] {
  const heard = paddedWords(said.join('\n'));
  const isHeard = ({ topic, from }: IdeaDraft): boolean =>
    from !== 'result' && heard.includes(paddedWords(topic));
  const fresh = ideas.filter((idea) => !isHeard(idea));
  return fresh.length >= ENOUGH_FRESH ? fresh : [...fresh, ...ideas.filter(isHeard)];
}

/** The source of a fact that she told after her story. */
const TOLD_LATER = 'correction';

/** What she told last, then moments of her story, those with something at stake first; of her scripts only where the story tells too little. */
function told(persona: Persona): readonly string[] {
  const inStory = paddedWords(persona.story);
  const quotes = [...persona.facts.map(({ quote }) => quote), ...splitSentences(persona.story)];
  const isTold = (quote: string): boolean => inStory.includes(paddedWords(quote));
  const ideas = (lines: readonly string[]): readonly string[] =>
    [...new Set(lines)]
      .toSorted((a, b) => weight(b, persona.language) - weight(a, persona.language))
      .map((quote) => withoutWish(withoutIntroduction(quote, persona.name)))
      // "I never say folks" is a rule for us, and no video.
      .filter((quote) => quote !== '' && refusedSayings(quote).length === 0)
      .map((quote) => readable(quote, persona))
      .filter((quote) => isIdea(quote, persona) && firstLine(quote) !== '');
  const whole = ideas(quotes.filter(isTold));
  const own =
    whole.length >= ENOUGH_OF_STORY ? whole : [...new Set([...whole, ...ideas(clausesOf(persona))])];
  const later = persona.facts.filter(({ source }) => source === TOLD_LATER).map(({ quote }) => quote);
  const news = ideas(later.filter((quote) => !isTold(quote)));
  const made = ideas(
    quotes.filter(
      (quote) => !isTold(quote) && !later.includes(quote) && countWords(quote) >= FEWEST_MADE_WORDS,
    ),
  );
  return [...news, ...own, ...made.slice(0, Math.max(0, ENOUGH_OF_STORY - own.length))];
}

/** Of a story typed or dictated in one breath. */
function clausesOf(persona: Persona): readonly string[] {
  const request = { topic: '', context: '', requirements: [] };
  const scaffolds = scaffoldsFor(persona.language);
  return gatherLines(persona, measureManner(persona), request, { scaffolds, language: persona.language })
    .filter(
      ({ source, leans, aboutChannel, text }) =>
        source === 'story' && !leans && !aboutChannel && countWords(text) >= FEWEST_CUT_WORDS,
    )
    .map(({ text }) => text);
}

function isSentenceOf(topic: string, persona: Persona): boolean {
  const said = paddedWords(topic);
  return toldTexts(persona).some((text) => paddedWords(text).includes(said));
}

/** Typed on a phone, read on a card; what is written with capitals stays to the letter. */
function readable(quote: string, { language, name }: Persona): string {
  if (!language.startsWith('en') || !isTypedSmall([quote])) return capitalise(quote);
  const tidy = tidyTyped(quote, new Set([name]));
  return quote.endsWith('.') ? tidy : tidy.replace(/\.$/u, '');
}

/** Each unlike those before it and unlike `seen`, in topic and in first line; what she made from a result is meant to come again. */
export function unlike(
  ideas: readonly IdeaDraft[],
  seen: readonly string[],
  language: string,
): readonly IdeaDraft[] {
  const stemsOf = (text: string): ReadonlySet<string> => topicStems(text, language);
  const topics = seen.map(stemsOf);
  const hooks: ReadonlySet<string>[] = [];
  return ideas.filter(({ topic, hook, from }) => {
    const [ofTopic, ofHook] = [stemsOf(topic), stemsOf(hook)];
    const isAlike =
      topics.some((other) => areAlike(ofTopic, other)) ||
      // "Listen." is like every line that says listen.
      (ofHook.size > 1 && hooks.some((other) => other.size > 1 && areAlike(ofHook, other)));
    if (isAlike && from !== 'result') return false;
    topics.push(ofTopic);
    hooks.push(ofHook);
    return true;
  });
}

function areAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...one].filter((stem) => other.has(stem)).length;
  return shared > MOST_ALIKE * Math.min(one.size, other.size);
}

/** One idea a day with as many kinds of content as there are; kinds she used least lately come first, each with the idea that suits it. */
export function weekOf(
  ideas: readonly IdeaDraft[],
  records: readonly ScriptRecord[],
  days: number,
): readonly IdeaDraft[] {
  const uses = (type: ContentType): number =>
    records.filter(({ result }) => result.request.contentType === type).length;
  const types = [...CONTENT_TYPES].sort((a, b) => uses(a) - uses(b));
  const asked = types.slice(0, days);
  const left = ideas.slice(0, Math.max(days, MOST_CHOICE));
  const suits = (idea: IdeaDraft, type: ContentType): boolean =>
    idea.contentType === type || (!isGrave(idea.topic) && kindsFor(idea.topic).includes(type));
  const suited = asked.flatMap((type) => {
    const at = left.findIndex((idea) => suits(idea, type));
    return at < 0 ? [] : left.splice(at, 1).map((idea) => ({ ...idea, contentType: type }));
  });
  const unused = asked
    .filter((type) => !suited.some(({ contentType }) => contentType === type))
    .toSorted((one, other) => Number(ONLY_FOR.has(other)) - Number(ONLY_FOR.has(one)));
  const given = unused.flatMap((type) => {
    const at = left.findIndex(
      ({ from, topic }) => !isGrave(topic) && (ONLY_FOR.get(type)?.has(from) ?? true),
    );
    return at < 0 ? [] : left.splice(at, 1).map((idea) => ({ ...idea, contentType: type }));
  });
  return [...suited, ...given, ...left].slice(0, days);
}

/** Kinds that words of hers have to speak for, or what she knows: a moment of her life sells nothing and refutes no one. */
const ONLY_FOR: ReadonlyMap<ContentType, ReadonlySet<Idea['from']>> = new Map([
  ['promotional', new Set(['expertise', 'result'])],
  ['myth-busting', new Set(['expertise', 'audience', 'result'])],
  ['tutorial', new Set(['expertise', 'audience', 'result'])],
]);

/** More to choose from finds each kind an idea that suits it. */
const MOST_CHOICE = 12;

/** A moment told in a breath. */
const FEWEST_GOOD_WORDS = 7;
const GOOD_WORDS = 24;

/** What makes somebody watch: something goes wrong, turns out otherwise, moves her, or is the most of its kind. */
const STAKES = [
  'threat',
  'joy',
  'awe',
  'contrast',
  'negation',
  'extreme',
] as const satisfies readonly CueName[];
/** More of them in one sentence make no better idea. */
const MOST_STAKES = 3;

/** Something at stake first, then a number, told in a breath: "I sold four" alone is no video. */
function weight(quote: string, language: string): number {
  const words = countWords(quote);
  const cues = cuesFor(language);
  const stakes = STAKES.filter((name) => quote.search(cues[name] ?? NEVER) >= 0).length;
  const isBreath = words >= FEWEST_GOOD_WORDS && words <= GOOD_WORDS;
  return Math.min(MOST_STAKES, stakes) + (/\p{N}/u.test(quote) ? 1 : 0) + (isBreath ? 2 : 0);
}

const NEVER = /(?!)/u;
