/** Decides which episodes of hers speak about the topic, and where in them. */
import { WORK } from '../../persona/reading/cues.js';
import type { WritingBrief } from '../../generate/brief.js';
import { cuesFor, findCue } from '../../viral/cues.js';
import { showsTales, tellsTale, wordsIn, wordsOf, type Episode } from '../her-material/episodes.js';
import type { Line } from '../her-material/material.js';
import { familyOf, tells } from '../lines/scaffolds/scaffolds.js';
import { askedFacts } from './topic-kinds.js';
import { asksForHerWay, familyFor, needOf } from './topic-needs.js';
import { coverage, queryOf, topicQuery, type Query } from './topic-query.js';
import { tellingWords } from './topic-words.js';
import {
  KNOWN_ENOUGH,
  mostAbout,
  isByChance,
  knowledgeOf,
  phraseOf,
  tradeWordsIn,
  opensWith,
  isName,
} from './topic-knowledge.js';

export interface TopicEpisode {
  readonly episode: Episode;
  /** Places of its blocks that are on the topic, else of those that must be told; at least one. */
  readonly core: readonly number[];
  /** The line that knows most of it. */
  readonly line: Line;
  /** Places of those that must be told. */
  readonly asked: readonly number[];
  /** The one that knows most. */
  readonly centre: number;
  /** 0-1: how much of the topic it knows; what an example is about it knows by half, whatever it is called there. */
  readonly fit: number;
  /** Best first. */
  readonly rank: number;
  /** It holds what must be told, or the line the script opens on. */
  readonly isRequired: boolean;
  /** Only its core is asked for; the rest of it is about something else. */
  readonly isAside: boolean;
  /** Of her whole story: told in her order, whatever else could decide. */
  readonly isWhole: boolean;
}

/** Everything of hers that may be said, as lines and as the episodes they make. */
export interface Told {
  readonly lines: readonly Line[];
  readonly episodes: readonly Episode[];
}

/** A thought in an example of hers was said about that example's subject: to be said about this one it must know more. */
const EXAMPLE_KNOWS = 0.5;
/** An example that opens with this much of the topic is about it, whatever else the topic says. */
const OPENS_WITH = 0.3;
/** ... and knows at least this much of it: of two words the telling one is not the one that is missing. */
const ANNOUNCES = 0.36;
/** So much it knows then, whatever it calls the rest. */
const ANNOUNCED = 0.5;
/** What is left of what a tale knows of a topic that she gives advice on. */
const BESIDE_ADVICE = 0.4;
/** A thought that knows this share of what the best one knows belongs to what is told of the topic. */
const CORE_SHARE = 0.5;
/** Another episode this far below the best one would change the subject. */
const SECOND_SHARE = 0.6;
/** Between episodes that know as much of the topic, context and requirements decide. */
const CONTEXT_SHARE = 0.3;
/** ... and what an example opens with. */
const OPENING_SHARE = 0.25;
/** What she asked for comes before everything. */
const REQUIRED = 2;

/** Best first; none where she has said nothing on it. `opening`: the line of hers that the script opens on. */
export function topicEpisodes(
  { lines, episodes }: Told,
  { request, language, targetWords }: WritingBrief,
  required: readonly Line[],
  opening: Line | null,
): readonly TopicEpisode[] {
  const lineWords = lines.map((line) => line.words);
  const topic = topicQuery(request.topic, lineWords, language);
  const wide = queryOf(request, lineWords, language);
  const isKnown = lineWords.some((words) => coverage(words, topic) >= KNOWN_ENOUGH);
  const asksForSums = needOf(request.topic, 'thing') === 'sums' && !tells(familyOf(request.contentType));
  const asks = askedFacts(tellingWords(request.topic, language), lineWords.flat(), language);
  const isAsked = (text: string): boolean => (asksForSums || !isKnown) && asks(text);
  const trade = tradeWordsIn(topic, lines);
  const reasons = needOf(request.topic, 'thing') === 'why' ? cuesFor(language) : {};
  const isReason = (text: string): boolean => findCue(text, reasons, 'reason').length > 0;
  const isSaidSo = phraseOf(request.topic, language);
  const names = topic.terms.map(({ word }) => word).filter((word) => isName(word, request.topic, lines));
  const isOfHers = ({ source }: Episode): boolean => source.startsWith('example');
  const leads = mostAbout(episodes.filter(isOfHers), topic);
  const knows = (block: readonly Line[]): number =>
    knowledgeOf(block, topic, { names, trade, isAsked, isSaidSo, isReason, asksForSums });
  const isAdvice = !tells(familyFor(request.contentType, needOf(request.topic, 'thing')));
  const isTale = (block: readonly Line[]): boolean =>
    isAdvice &&
    showsTales(language) &&
    block.every((line) => coverage(line.words, topic) === 0 || tellsTale([line], language));
  // Where she says how it is, what happened to her and shares a word with it is no advice.
  const isTold = episodes.some(
    ({ source, blocks }) =>
      source === 'story' &&
      blocks.some(
        (block) =>
          !isTale(block) && !block.some(({ text }) => WORK.test(text)) && knows(block) >= KNOWN_ENOUGH,
      ),
  );
  const found = episodes.flatMap((episode): TopicEpisode[] => {
    const isExample = isOfHers(episode);
    const ofAll = coverage(wordsOf(episode.lines), topic);
    const isChance = isExample && isByChance(episode, leads, topic);
    const isAnnounced =
      isExample &&
      !isChance &&
      ((opensWith(episode, topic) >= OPENS_WITH && ofAll >= ANNOUNCES) || ofAll >= KNOWN_ENOUGH);
    const owns = episode.blocks.map((block) =>
      isExample && (isChance || coverage(wordsOf(block), topic) < EXAMPLE_KNOWS)
        ? 0
        : knows(block) * (!isExample && isTold && isTale(block) ? BESIDE_ADVICE : 1),
    );
    const best = Math.max(...owns);
    const asked = episode.blocks.flatMap((block, at) =>
      block.some((line) => required.includes(line)) ? [at] : [],
    );
    const isOpened = opening !== null && episode.lines.includes(opening);
    const isOnTopic = isAnnounced || isOpened || best > 0;
    const isRequired = isOpened || asked.length > 0;
    if (!isOnTopic && asked.length === 0) return [];
    const core = isOnTopic
      ? owns.flatMap((own, at) => (own > 0 && own >= best * CORE_SHARE ? [at] : []))
      : [];
    return [
      {
        episode,
        core: core.length > 0 ? core : asked.length > 0 ? asked : [0],
        line: bestLine(episode.lines, topic, required),
        asked,
        centre: best > 0 ? owns.indexOf(best) : (asked[0] ?? 0),
        fit: isAnnounced ? Math.max(best, ANNOUNCED, ofAll) : best,
        rank:
          (isAnnounced ? Math.max(best, ANNOUNCED, ofAll) : best) +
          CONTEXT_SHARE * coverage(wordsOf(episode.lines), wide) +
          (isAnnounced ? OPENING_SHARE : 0) +
          (isRequired ? REQUIRED : 0),
        isRequired,
        isAside: !isOnTopic,
        isWhole: false,
      },
    ];
  });
  const onTopic = found.filter(({ isAside }) => !isAside);
  // Her own way is all of her story where that is no longer than what she asked for.
  const isWhole = onTopic.length === 0 || wordsIn(lines.filter(isOfStory)) <= targetWords;
  if (isWhole && asksForHerWay(request.topic))
    return [...found.filter(({ isRequired }) => isRequired), ...wholeStory(episodes)];
  // Where nothing else is on the topic, what she asked to be told of it is.
  if (onTopic.length === 0 && found.length > 0) return found.map((one) => ({ ...one, isAside: false }));
  const most = Math.max(0, ...onTopic.map(({ fit }) => fit));
  return found
    .filter(({ fit, isRequired }) => isRequired || fit >= most * SECOND_SHARE)
    .toSorted((a, b) => b.rank - a.rank);
}

const isOfStory = ({ source }: Pick<Line, 'source'>): boolean => source === 'story';

/** Her story from its beginning, one episode after the other. */
function wholeStory(episodes: readonly Episode[]): TopicEpisode[] {
  return episodes.filter(isOfStory).flatMap((episode) => {
    const [line] = episode.lines;
    return line
      ? [
          {
            episode,
            line,
            core: [0],
            centre: 0,
            asked: [],
            fit: 1,
            rank: 0,
            isRequired: false,
            isAside: false,
            isWhole: true,
          },
        ]
      : [];
  });
}

function bestLine(lines: readonly Line[], topic: Query, required: readonly Line[]): Line {
  const worth = (line: Line): number => coverage(line.words, topic) + (required.includes(line) ? 1 : 0);
  return lines.reduce((best, line) => (worth(line) > worth(best) ? line : best));
}
