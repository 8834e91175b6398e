/** Lines of hers on the topic that can stand first: the script then goes on from there, as she told it. */
import type { WritingBrief } from '../../generate/brief.js';
import { isCounted, PRICE, WORK } from '../../persona/reading/cues.js';
import { asWholeWords, createCue } from '../../text/phrasings.js';
import { isQuestion } from '../../text/sentences.js';
import { scriptCues } from '../../text/script-cues.js';
import { countWords, normalWords } from '../../text/words.js';
import type { Line } from '../her-material/material.js';
import { tells, type Family } from '../lines/scaffolds/scaffolds.js';
import { isCommon, shares, showsTales, tellsTale } from '../her-material/episodes.js';
import { leansBack } from '../her-material/leaning.js';
import { askedFacts } from '../topic/topic-kinds.js';
import { phraseOf } from '../topic/topic-knowledge.js';
import { topicEpisodes, type Told, type TopicEpisode } from '../topic/topic-episodes.js';
import { coverage, topicQuery } from '../topic/topic-query.js';
import { tellingWords } from '../topic/topic-words.js';
import {
  isWhoSheIs,
  LEAST_FIT,
  longestWords,
  mayOpen,
  shortened,
  WORTH,
  worthOf,
  type OwnHook,
} from './line-worth.js';
import { beginningsOf, teasersOf } from './tale-openings.js';

/** What is sold is rather named than given advice on, unless it says what she does or takes for it. */
const LEAST_FIT_OF_AN_OFFER = 0.6;
/** A line that says much less of the topic than her best one opens only where there is nothing else left. */
const NEAR_BEST = 0.65;
/** One near the end of her script opens nothing: what it began with would be missing. */
const MOST_LOST = 0.5;
/** Advice that she gave in a script of hers is said to somebody. */
const TO_VIEWER = createCue(
  () => new RegExp(String.raw`^${scriptCues('bids')}\s|${asWholeWords(scriptCues('viewer'))}`, 'iu'),
);
/** What stands before it in its thought is lost, so it may be a short fact at most. */
const MOST_BEFORE_WORDS = 8;
/** The thought a line begins comes to the topic only after it. */
const LEADS_TO = 0.8;
/** ... within so many lines. */
const LEADS_WITHIN_LINES = 3;
/** A line that tells what the topic asks for: how it began, what it costs. */
const ANSWERS = 0.5;
/** Where nothing is told, a line of hers opens the script unless the plan asks for one of these. */
const ASKS_FOR_OTHER: ReadonlySet<string> = new Set(['question', 'command']);

/** True where a line of hers comes before any of ours. */
export function prefersHers(opening: string, family: Family): boolean {
  return tells(family) || !ASKS_FOR_OTHER.has(opening);
}

/** Best first, each another line. */
export function ownHooks(told: Told, brief: WritingBrief, family: Family): OwnHook[] {
  const { lines } = told;
  const query = topicQuery(
    brief.request.topic,
    lines.map((line) => line.words),
    brief.language,
  );
  const longest = longestWords(brief);
  const used = brief.avoid.hooks.map((hook) => normalWords(hook).join(' '));
  const isAsked = askedFacts(
    tellingWords(brief.request.topic, brief.language),
    lines.flatMap(({ words }) => words),
    brief.language,
  );
  const isSaidSo = phraseOf(brief.request.topic, brief.language);
  const found = topicEpisodes(told, brief, [], null);
  const says = (line: Line): number => coverage(line.words, query);
  const leads = leadsTo(found, family, brief.language, says);
  // Her own script on the topic opens as she opened it.
  const openings = found.flatMap(({ episode, fit }) =>
    episode.source.startsWith('example') && fit >= ANSWERS ? episode.lines.slice(0, 1) : [],
  );
  // What it knows may be a year or a name alone.
  const known = new Set(
    found.flatMap(({ line, fit, isAside, isWhole }) =>
      fit >= ANSWERS && !isAside && !isWhole ? [line] : [],
    ),
  );
  const fitOf = (line: Line): number => {
    const around = leads.get(line);
    return Math.max(
      says(line),
      around ? LEADS_TO * coverage(around, query) : 0,
      isAsked(line.text) || isSaidSo(line.text) || openings.includes(line) || known.has(line) ? ANSWERS : 0,
    );
  };
  const fits = new Map(lines.map((line) => [line, fitOf(line)]));
  const best = Math.max(0, ...fits.values());
  const ofStory = Math.max(
    0,
    ...lines.filter(({ source }) => source === 'story').map((line) => fits.get(line) ?? 0),
  );
  // What her story tells of the topic is no advice that shares a word with it.
  const isBeside = (line: Line): boolean =>
    tells(family) && line.source.startsWith('example') && (fits.get(line) ?? 0) < ofStory;
  const isUnused = ({ text }: Pick<OwnHook, 'text'>): boolean =>
    !used.some((hook) => hook.includes(normalWords(text).join(' ')));
  const hooks = [...leads.keys()]
    .filter(mayOpen)
    .filter((line) => !isBeside(line) && !isLate(line, lines))
    // Who she is and what it costs opens nothing but an offer.
    .filter((line) => family === 'offer' || !isWhoSheIs(line, brief.language))
    .flatMap((line) => {
      const fit = fits.get(line) ?? 0;
      const isSold = family !== 'offer' || WORK.test(line.text) || PRICE.test(line.text);
      const isNamed = isSold || fit >= LEAST_FIT_OF_AN_OFFER;
      const hook = (isNamed ? fit : says(line)) < LEAST_FIT ? null : shortened(line, longest);
      if (hook === null) return [];
      const lost = lostBefore(line, lines);
      const isSpare = !isNamed || fit < best * NEAR_BEST;
      const isSaid = !tells(family) && line.source.startsWith('example') && TO_VIEWER.test(hook.text);
      const worth = fit + worthOf(hook.text) + (isSaid ? WORTH.toViewer : 0) - WORTH.lost * lost;
      return [{ ...hook, fit, isSpare, worth }];
    })
    .filter(isUnused)
    .toSorted((a, b) => b.worth - a.worth);
  const isNew = ({ line }: OwnHook): boolean => !hooks.some((hook) => hook.line === line);
  return [
    ...hooks,
    ...(family === 'offer'
      ? []
      : [...teasersOf(found, brief, longest), ...beginningsOf(found, brief, (line) => says(line) > 0)]
          .filter(isNew)
          .filter(isUnused)),
  ];
}

/** It stands so near the end of a script of hers that too much is lost where it opens on this line. */
export function isLate(line: Line, lines: readonly Line[]): boolean {
  return lostBefore(line, lines) > MOST_LOST;
}

/** 0-1: how much of a script of hers is lost where it opens on this line; what it began with is its cause. */
function lostBefore({ source, place }: Line, lines: readonly Line[]): number {
  if (!source.startsWith('example')) return 0;
  const script = lines.filter((line) => line.source === source);
  return script.filter((line) => line.place < place).length / script.length;
}

/** By line: the telling words of the thought it begins, in what is on the topic. A story that opens on its middle never comes to its beginning. */
function leadsTo(
  found: readonly TopicEpisode[],
  family: Family,
  language: string,
  says: (line: Line) => number,
): ReadonlyMap<Line, readonly string[]> {
  const isTale = (block: readonly Line[] = []): boolean =>
    showsTales(language) && block.length > 0 && tellsTale(block, language);
  const blocks = found.flatMap(({ episode, core }) => {
    if (episode.source !== 'story') return episode.blocks;
    // Where pronouns may be left out nobody knows what a tale is about that begins behind its beginning.
    const begins = (block: readonly Line[], at: number): boolean => {
      const before = episode.blocks[at - 1] ?? [];
      const isTie = (word: string): boolean => !(isCommon(word, language) || isCounted(word));
      return language.startsWith('en') || !(isTale(block) && isTale(before) && shares(before, block, isTie));
    };
    const last = tells(family) ? (core[0] ?? 0) : Infinity;
    return episode.blocks.filter((block, at) => at <= last && begins(block, at));
  });
  return new Map(
    blocks.flatMap((block) =>
      block.flatMap((line, at) => {
        const words = block.slice(at, at + LEADS_WITHIN_LINES).flatMap((other) => other.words);
        const before = block.slice(0, at);
        const heard = before.map(({ text }) => text);
        // With how things are, said before she comes to the topic, nobody is lost whom the rest speaks of.
        const isItself =
          says(line) >= ANSWERS && before.every((other) => says(other) === 0) && !tellsTale(before, language);
        const isFirst = (countWords(heard.join(' ')) <= MOST_BEFORE_WORDS || isItself) && !line.goesOn;
        // An answer to herself is heard without the question.
        const isAnswer = isQuestion(heard.at(-1) ?? '') && !leansBack(line.text, [], language);
        const next = block[at + 1];
        // What only stands beside it leads nowhere.
        const isTied = next !== undefined && (next.leans || (next.goesOn && next.join === ''));
        const leads = isTied ? words : line.words;
        return at === 0 || (isFirst && (!line.leans || isAnswer)) ? [[line, leads] as const] : [];
      }),
    ),
  );
}
