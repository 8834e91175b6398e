/** From a persona and a request to everything a writer needs to know. */
import { splitSentences } from '../text/sentences.js';
import { spokenOnly } from '../text/laid-out/spoken-only.js';
import { withoutTypedTags } from '../heard/typed-tags.js';
import { targetWordsFor } from '../text/spoken-time.js';
import type { ContentRequest, Fact, Persona } from '../types.js';
import type { WritingBrief } from './brief.js';
import { bansOf, obeying } from '../persona/rules/banned-words.js';
import { inHerWording, requestInHerWording } from './rewrite/her-wording.js';
import { withoutTalk } from '../persona/reading/without-talk.js';
import { withKnownNames } from '../draft/her-material/name-case.js';
import { withToldTopic } from './told-topic.js';
import { overlapWith, topicStems } from './topic-words.js';
import { toldTexts } from '../persona/told-texts.js';

/** Her lines nearest to a text, best first: by meaning where an index is there, by shared words otherwise. */
export type NearestLines = (persona: Persona, topic: string, language: string) => Promise<readonly string[]>;

export interface BriefInput {
  readonly persona: Persona;
  readonly request: ContentRequest;
  /** What her last four weeks hold. */
  readonly avoid?: WritingBrief['avoid'] | undefined;
  readonly prefer?: WritingBrief['prefer'];
  readonly trends?: readonly string[] | undefined;
  readonly trendsSeenAt?: WritingBrief['trendsSeenAt'];
  readonly trendBuilds?: WritingBrief['trendBuilds'];
  readonly borrowed?: WritingBrief['borrowed'];
  readonly tags?: WritingBrief['tags'];
  readonly own?: WritingBrief['own'];
  readonly takenOut?: WritingBrief['takenOut'];
}

const MAX_LINES = 10;
const MAX_FACTS = 6;

export async function buildBrief(
  input: BriefInput,
  nearestLines: NearestLines = nearestByWords,
): Promise<WritingBrief> {
  const bans = bansOf(input.persona);
  const persona = inHerWording(asSpoken(withoutTalk(input.persona)), bans);
  const typed = { ...input.request, topic: withoutTypedTags(input.request.topic) };
  const told = withToldTopic(requestInHerWording(typed, bans, persona.language));
  const language = told.language ?? persona.language;
  const request = { ...told, topic: withKnownNames(told.topic, [told.context, persona.story], language) };
  const wordsPerMinute = request.wordsPerMinute ?? persona.wordsPerMinute;
  const topic = aboutOf(request);
  return {
    persona,
    request,
    asked: input.request,
    language,
    wordsPerMinute,
    targetWords: targetWordsFor(
      request.seconds,
      language,
      wordsPerMinute,
      language === persona.language ? toldTexts(persona).join('\n') : '',
    ),
    nearestLines: (await nearestLines(persona, topic, language))
      .map((line) => obeying(line, bans, persona.language))
      .filter((line) => line !== '')
      .slice(0, MAX_LINES),
    facts: factsOn(persona.facts, topic, persona.language).slice(0, MAX_FACTS),
    // What she said in words she has given up since, or wrote as a heading, is still true.
    sources: [
      ...new Set([...scriptSources(persona, request), ...scriptSources(input.persona, input.request)]),
    ],
    avoid: input.avoid ?? { hooks: [], topics: [], structures: [] },
    prefer: input.prefer,
    tags: input.tags,
    trends: input.trends ?? [],
    trendsSeenAt: input.trendsSeenAt,
    trendBuilds: input.trendBuilds,
    borrowed: input.borrowed,
    own: input.own,
    takenOut: input.takenOut,
  };
}

/** Her examples as they are heard: the voice is in what is said, not in headings and directions. */
function asSpoken(persona: Persona): Persona {
  const examples = persona.examples.map((example) => ({
    ...example,
    text: spokenOnly(example.text, persona.name),
  }));
  const isChanged = examples.some(({ text }, at) => text !== persona.examples[at]?.text);
  return isChanged ? { ...persona, examples } : persona;
}

/** Everything a claim may be traced to, in her words: story, examples, corrections and the request itself. */
export function scriptSources(persona: Persona, request: ContentRequest): readonly string[] {
  const corrected = persona.corrected.map((field) => {
    const value: unknown = persona[field as keyof Persona];
    return Array.isArray(value) ? value.join('\n') : typeof value === 'string' ? value : '';
  });
  return [
    persona.name,
    persona.story,
    ...persona.examples.map((example) => example.text),
    ...persona.facts.map((fact) => fact.quote),
    ...persona.rules,
    ...corrected,
    request.topic,
    request.context,
    ...request.requirements,
  ].filter((source) => source.trim() !== '');
}

/** Facts that share a word with the topic, most shared first. Empty when none touches it. */
function factsOn(facts: readonly Fact[], topic: string, language: string): readonly Fact[] {
  const stems = topicStems(topic, language);
  return facts
    .map((fact) => ({ fact, overlap: overlapWith(stems, fact.quote) }))
    .filter(({ overlap }) => overlap > 0)
    .sort((a, b) => b.overlap - a.overlap)
    .map(({ fact }) => fact);
}

/** Lines of her examples that share words with the topic; her openings and closings fill up, since they carry the voice. */
export const nearestByWords: NearestLines = async (persona, topic) => {
  const stems = topicStems(topic, persona.language);
  const perExample = persona.examples.map((example) => splitSentences(example.text));
  const near = perExample
    .flat()
    .map((line) => ({ line, overlap: overlapWith(stems, line) }))
    .filter(({ overlap }) => overlap > 0)
    .sort((a, b) => b.overlap - a.overlap)
    .map(({ line }) => line);
  const edges = perExample.flatMap((lines) => [lines[0], lines.at(-1)]).filter((line) => line !== undefined);
  return [...new Set([...near, ...edges])];
};

function aboutOf(request: ContentRequest): string {
  return [request.topic, request.context, ...request.requirements].join('\n');
}
