/** What a model is told: one part all three attempts share (a local server keeps it) and a short tail for each. */
import { once } from '../../../once.js';
import { baseLanguage } from '../../text/base-language.js';
import type { Prompts } from '../../prompts/load-prompt.js';
import { limitsOf } from '../../platforms.js';
import { toldSayings } from '../../persona/reading/told-sayings.js';
import { fenced } from '../../prompts/fence.js';
import { overlapWith, topicStems } from '../topic-words.js';
import type { BeatKind, ContentRequest, Fact, Goal } from '../../types.js';
import { splitSentences } from '../../text/sentences.js';
import { languageTold } from '../../text/language-names.js';
import { charactersPerWord } from '../../text/spoken-time.js';
import { wordsOfAll } from '../../text/word-lists.js';
import { countWords, normalWords } from '../../text/words.js';
import type { AttemptPlan, WritingBrief } from '../brief.js';
import { HOOK_STRATEGIES } from '../hook-strategies.js';
import { blankWordsFor } from '../attempts/blank-words.js';
import { aroundTopic, factAsTold, factsTold, LONG_SECONDS } from './facts-told.js';
import { habitsTold, mannerOf } from './habits-told.js';
import { openingAndEnding, passageOn, SAMPLE_CHARACTERS } from './sample-told.js';
import { nearestSample } from '../samples.js';
import { beatBudget, fixedWords } from './beat-budget.js';

/** Caps in characters and lines: what is longer is paid for three times and adds little voice. */
const LINE_CHARACTERS = 110;
const MANNER_CHARACTERS = 160;
const FACT_CHARACTERS = 160;
/** What the topic is about: cut short it loses what it leads to. */
const FIRST_FACT_CHARACTERS = 200;
const REQUEST_CHARACTERS = 1200;
const RULES_CHARACTERS = 400;
const VIEWER_CHARACTERS = 90;
/** A sentence of her story that is longer tells more than who watches. */
const LONGEST_VIEWER_WORDS = 20;
const REFUSAL_CHARACTERS = 160;
/** What is near the topic by meaning only: more where little is told on it, none where a short video has enough. */
const MAX_OTHER_LINES = 2;
/** With so many on the topic there is enough to write from; a short video needs one. */
const ENOUGH_FACTS = 3;
/** Shorter ones tell of nothing. */
const SHORTEST_LINE_WORDS = 5;
const MOST_SAYINGS = 3;
const MAX_RULES = 6;

/** What a viewer should do after it, so that the words lead there. */
const GOALS: Readonly<Record<Goal, string>> = {
  reach: 'reach; the ending calls somebody to mind to send it to',
  saves: 'saves; the ending says when this will be needed',
  sales: 'sales; the ending is one clear next step, no pressure',
  followers: 'followers; the ending says what else is talked of here, from what is told',
};

/** Same text for all attempts of a request. */
export async function writingSystem(
  prompts: Prompts,
  brief: WritingBrief,
  habits: readonly string[],
): Promise<string> {
  const { persona, request } = brief;
  const sample = nearestSample(brief);
  const shown = fenced(openingAndEnding(sample), SAMPLE_CHARACTERS + 10);
  const passage = sample === '' ? fenced(passageOn(request.topic, persona), SAMPLE_CHARACTERS + 10) : '';
  const sayings = toldSayings(persona.story).map((saying) => `"${fenced(saying, LINE_CHARACTERS)}"`);
  const facts = factsTold(brief);
  const isTold = (line: string): boolean => shown.includes(line) || facts.some((fact) => fact.includes(line));
  const stems = topicStems(request.topic, brief.language);
  const onTopic = facts.filter((fact) => overlapWith(stems, fact) > 0);
  // How she opens and ends is told as a habit, and tells of nothing.
  const edges = persona.examples.flatMap(({ text }) => edgesOf(text));
  const others = brief.nearestLines
    .filter((line) => !isTold(line) && countWords(line) >= SHORTEST_LINE_WORDS)
    .filter((line) => !edges.includes(line) || overlapWith(stems, line) > 0)
    .slice(0, onTopic.length < (request.seconds < LONG_SECONDS ? 1 : ENOUGH_FACTS) ? MAX_OTHER_LINES : 0);
  return prompts.fill('writing-system', {
    name: fenced(persona.name, 60),
    seconds: String(request.seconds),
    language: languageTold(brief.language),
    sample: shown,
    passage,
    like:
      baseLanguage(brief.language) === baseLanguage(persona.language)
        ? 'same dialect, language mix, rhythm; other words'
        : 'same manner and rhythm, but all of it in the language above, opening and ending too',
    lines: linesOf(others),
    habits: habitsTold(habits, shown),
    voice: fenced(mannerOf(persona.uniqueVoice, habits), MANNER_CHARACTERS),
    sayings: sayings.slice(0, MOST_SAYINGS).join('; '),
    facts: numbered(
      facts.map((fact, at) => aroundTopic(fact, brief, at === 0 ? FIRST_FACT_CHARACTERS : FACT_CHARACTERS)),
    ),
    use: mostFacts(request.seconds),
    never: fenced(refusalsOf(brief).join('; '), REFUSAL_CHARACTERS),
    rules: fenced(persona.rules.slice(-MAX_RULES).join('\n'), RULES_CHARACTERS),
    viewer: clipped(viewerOf(brief), VIEWER_CHARACTERS),
    request: fenced(requestText(request), REQUEST_CHARACTERS),
    trends: request.urgency === 'trending' ? linesOf((brief.trendBuilds ?? []).slice(0, 5)) : '',
    avoid: linesOf([...brief.avoid.hooks.slice(0, 6), ...brief.avoid.topics.slice(0, 6)]),
    goal: GOALS[request.goal],
    missing: blankWordsFor(brief.language).missing,
    closing: fixedWords(brief).ending > 0 ? ', then the usual words' : '',
    ...lengthTold(brief.targetWords, brief.language),
  });
}

/** The tail that makes an attempt itself. */
export async function writingTail(prompts: Prompts, brief: WritingBrief, plan: AttemptPlan): Promise<string> {
  const fact =
    plan.fact && isOnTopic(plan.fact, brief)
      ? placeOf(factAsTold(plan.fact.quote, brief.persona), factsTold(brief))
      : 0;
  return prompts.fill('writing-attempt', {
    number: String(plan.index + 1),
    // Small models write in the language that was named last.
    language: languageTold(brief.language).replace(/ \([^()]*\)$/u, ''),
    opening: HOOK_STRATEGIES[plan.hookStrategy],
    // One fact for all three would make one script of them.
    fact: fact > 0 && plan.index < brief.facts.length ? String(fact) : '',
    ...lengthTold(brief.targetWords, brief.language),
    beats: beatBudget(plan.beats, brief.targetWords, fixedWords(brief))
      .map(({ kind, words }) => `${BEATS[kind]} ${lengthTold(words, brief.language).length}`)
      .join(', '),
  });
}

/** As a writer is told: no jargon that makes a story of nothing or a slogan of an ending. */
const BEATS: Readonly<Record<BeatKind, string>> = {
  hook: 'opening',
  setup: 'setup',
  point: 'point',
  story: 'what happened',
  proof: 'proof',
  turn: 'turn',
  cta: 'ending',
};

/** From 1; 0 where it is not told. A fact is told with what it leads to. */
function placeOf(quote: string, told: readonly string[]): number {
  return quote === '' ? 0 : told.findIndex((fact) => fact.includes(quote)) + 1;
}

/** How a model is told a length: in words, or in characters where nobody writes a space between words. */
export function lengthTold(
  words: number,
  language: string,
): { readonly length: string; readonly unit: 'words' | 'characters' } {
  const perWord = charactersPerWord(language);
  return perWord === null
    ? { length: String(words), unit: 'words' }
    : { length: String(Math.round(words * perWord)), unit: 'characters' };
}

/** As `fenced`, and what was cut shows. */
function clipped(text: string, maxCharacters: number): string {
  const cut = fenced(text, maxCharacters);
  return text.trim().length > cut.length ? `${cut} …` : cut;
}

/** Whether it shares about as much with what was asked as the best of them. */
function isOnTopic({ quote }: Fact, { facts, request, language }: WritingBrief): boolean {
  const stems = topicStems(`${request.topic} ${request.context}`, language);
  const shared = (text: string): number => overlapWith(stems, text);
  return shared(quote) > 0 && shared(quote) * 2 >= Math.max(...facts.map((fact) => shared(fact.quote)));
}

function requestText(request: ContentRequest): string {
  return [
    `Topic: ${request.topic}`,
    `Kind: ${request.contentType}, ${limitsOf(request.platform).name}`,
    ...(request.context ? [`Context: ${request.context}`] : []),
    ...request.requirements.map((requirement) => `Must: ${requirement}`),
  ].join('\n');
}

/**
 * Whom she talks to, where somebody found it or she said it; a sentence of her story that stands in for it tells the model
 * nothing that the facts do not, and is often about something else.
 */
function viewerOf({ persona: { story, targetAudience, corrected } }: WritingBrief): string {
  const isQuote = story.includes(targetAudience) && !corrected.includes('targetAudience');
  return isQuote && countWords(targetAudience) > LONGEST_VIEWER_WORDS ? '' : targetAudience;
}

/**
 * One the request is about is told in its whole sentence: "fairness cream" is not to be forbidden where she only does not sell
 * it. So is one that says no itself: who refuses "to sell nothing" sells.
 */
function refusalsOf({ persona: { neverSays, story, examples }, request }: WritingBrief): readonly string[] {
  const sentences = [story, ...examples.map(({ text }) => text)].flatMap(splitSentences);
  const asked = requestText(request).toLowerCase();
  return neverSays.flatMap((refused) => {
    const isDenial = normalWords(refused).some((word) => denials().has(word));
    const said =
      isDenial || asked.includes(refused.toLowerCase())
        ? sentences.find((sentence) => sentence.includes(refused))
        : undefined;
    if (said) return [`"${said}"`];
    return isDenial ? [] : [refused];
  });
}

const denials = once(() => wordsOfAll('denials'));

/** How many of the facts a script of this length has room for. */
function mostFacts(seconds: number): string {
  return seconds < 30 ? 'one' : seconds < 60 ? 'two' : 'three';
}

function edgesOf(text: string): readonly (string | undefined)[] {
  const sentences = splitSentences(text);
  return [sentences[0], sentences.at(-1)];
}

function numbered(lines: readonly string[]): string {
  return lines.map((line, index) => `${index + 1}. ${fenced(line, FIRST_FACT_CHARACTERS + 4)}`).join('\n');
}

function linesOf(lines: readonly string[]): string {
  return lines.map((line) => `- ${clipped(line, LINE_CHARACTERS)}`).join('\n');
}
