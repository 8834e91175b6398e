/** Chooses what is told of the topic: its episode first and whole where it fits, in her order. */
import type { AttemptPlan, WritingBrief } from '../../../generate/brief.js';
import { PRICE, WORK } from '../../../persona/reading/cues.js';
import { wordsIn, wordsOf } from '../../her-material/episodes.js';
import { atEnd } from '../../../text/at-end.js';
import { countWords } from '../../../text/words.js';
import type { Line } from '../../her-material/material.js';
import { withoutForeignEnds } from './foreign-ends.js';
import type { Dice } from '../random.js';
import type { Saying } from '../pieces/scaffold-pieces.js';
import { tells } from '../scaffolds/scaffolds.js';
import type { TopicEpisode } from '../../topic/topic-episodes.js';
import { sameWord } from '../../topic/topic-words.js';
import { REQUIRED_EXTRA, windowOf, fromTopicOn } from './cut-episode.js';

export interface Chosen {
  /** Blocks in speaking order. */
  readonly blocks: readonly (readonly Line[])[];
  /** Those of them that are on the topic: the last to be left out. */
  readonly core: readonly (readonly Line[])[];
  /** 0-1: how much of the topic the episode knows that knows most. */
  readonly covers: number;
}

export interface LineBudget {
  readonly words: number;
  /** The line that stands first already: its episode is told from it on. */
  readonly opening: Line | null;
}

/** So few words of an example are a quote, not a copy. */
const SHORT_LOAN_WORDS = 30;
/** An example that knows half of the topic is the script she asks for, with its turn and its end. */
const IS_THE_TOPIC = 0.5;
/** An example may lend at most this share of its words: a near topic must not become a copy, and with less its point is lost. */
const EXAMPLE_SHARE = 0.75;
/** Lines up to this much too long still fit: the length may be off by a tenth. */
const STRETCH = 1.04;
/** Share of an episode's telling words that were said before, from which it is the same again. */
const SAID_SHARE = 0.5;

const LONGEST_GREETING_WORDS = 3;
/** With less of the script left than this what is told of the topic carries it. */
const ROOMY = 0.3;
/** As much of the topic as half of its words: no chance. */
const KNOWS_IT_TOO = 0.5;

/** Who sells says first what she makes and what it costs. */
const OFFERS = [WORK, PRICE] as const;
const NUDGE = { fact: 0.3, nearest: 0.1, offer: 0.4, firstChance: 0.02, chance: 0.12 } as const;

/** `found`: what `topicEpisodes` finds. */
export function chooseLines(
  found: readonly TopicEpisode[],
  saying: Pick<Saying, 'brief' | 'plan' | 'family'>,
  budget: LineBudget,
  dice: Dice,
): Chosen {
  const { opening } = budget;
  const { brief, plan } = saying;
  const isStory = tells(saying.family);
  const candidates = found
    .map((one) => ({ one, worth: one.rank + (one.isWhole ? 0 : nudge(one, brief, plan, dice)) }))
    .toSorted((a, b) => b.worth - a.worth)
    .map(({ one }) => one);
  const taken: { readonly found: TopicEpisode; readonly blocks: readonly (readonly Line[])[] }[] = [];
  let left = budget.words;
  for (const found of candidates) {
    const { source, lines: whole } = found.episode;
    const cap =
      source.startsWith('example') && found.fit < IS_THE_TOPIC
        ? Math.max(SHORT_LOAN_WORDS, wordsIn(whole) * EXAMPLE_SHARE)
        : Infinity;
    const said = taken.flatMap(({ blocks }) => blocks.flat());
    // Half of another tale is none.
    const isRoomy = left >= budget.words * ROOMY && wordsIn(whole) <= left;
    if (left <= 3 || isSaidAlready(found, said) || changesSubject(found, taken[0]?.found, isRoomy, isStory))
      continue;
    const room = Math.min(left + (found.isRequired ? REQUIRED_EXTRA : 0), cap) * STRETCH;
    const told = new Set(taken.flatMap(({ blocks }) => blocks));
    const window = withoutForeignEnds(windowOf(found, room, opening, taken.length === 0), found, saying);
    const isTooLong = wordsIn(window.flat()) > left * STRETCH;
    const blocks = (isTooLong ? window.map((block) => fromTopicOn(block, found.line)) : window)
      .filter((block) => !told.has(block))
      .map(withoutGreeting)
      .filter((block) => block.length > 0);
    if (blocks.length === 0) continue;
    taken.push({ found, blocks });
    left -= wordsIn(blocks.flat());
  }
  const covers = taken.filter(({ found }) => !found.isAside).map(({ found }) => found.fit);
  const core = taken.flatMap(({ found }) => found.core.flatMap((at) => found.episode.blocks[at] ?? []));
  const blocks = inOrder(taken, opening);
  return {
    blocks,
    core: blocks.filter((block) => block.some((line) => core.includes(line))),
    covers: Math.max(0, ...covers),
  };
}

/** `Órale, pásele.`: what her script begins with stands at the beginning or nowhere. */
function withoutGreeting(block: readonly Line[]): readonly Line[] {
  const [first] = block;
  const greets =
    first?.source.startsWith('example') &&
    first.place === 0 &&
    countWords(first.text) <= LONGEST_GREETING_WORDS;
  return greets ? block.slice(1) : block;
}

/** Attempts differ: one leans on the fact it was given, the others on chance. */
function nudge({ episode }: TopicEpisode, brief: WritingBrief, plan: AttemptPlan, dice: Dice): number {
  const { lines } = episode;
  const has = (quote: string): boolean =>
    lines.some(({ text }) => quote.includes(text.replace(atEnd('[.!?]'), '')) || text.includes(quote));
  const offers =
    brief.request.contentType === 'promotional' &&
    lines.some(({ text }) => OFFERS.some((cue) => cue.test(text)));
  return (
    (plan.fact !== null && has(plan.fact.quote) ? NUDGE.fact : 0) +
    (brief.nearestLines.slice(0, 5).some(has) ? NUDGE.nearest : 0) +
    (offers ? NUDGE.offer : 0) +
    dice.next() * (plan.index === 0 ? NUDGE.firstChance : NUDGE.chance)
  );
}

/** A script of hers has one subject, and her story another voice: beside one the other is told where it must be, or where much is left to say and it knows the topic itself. */
function changesSubject(
  found: TopicEpisode,
  first: TopicEpisode | undefined,
  isRoomy: boolean,
  isStory: boolean,
): boolean {
  if (!first || found.isRequired || found.episode.source === first.episode.source) return false;
  // Two of her tales are two scripts.
  return isStory || !isRoomy || found.fit < KNOWS_IT_TOO;
}

/** Story and script often tell the same thing; it is said once. */
function isSaidAlready({ episode, core }: TopicEpisode, said: readonly Line[]): boolean {
  const words = wordsOf(said);
  const own = wordsOf(core.flatMap((at) => episode.blocks[at] ?? []));
  const again = own.filter((word) => words.some((other) => sameWord(other, word)));
  return own.length > 2 && again.length / own.length >= SAID_SHARE;
}

/** The episode that stands first, or the best one, then the others as she told them. */
function inOrder(
  taken: readonly { readonly found: TopicEpisode; readonly blocks: readonly (readonly Line[])[] }[],
  opening: Line | null,
): readonly (readonly Line[])[] {
  const placeOf = (blocks: readonly (readonly Line[])[]): number => {
    const [line] = blocks[0] ?? [];
    return (line?.passage ?? 0) * PLACES + (line?.place ?? 0);
  };
  const onTopic = taken.filter(({ found }) => !found.isAside).toSorted((a, b) => b.found.fit - a.found.fit);
  const first =
    taken.find(({ blocks }) => opening !== null && blocks.flat().includes(opening)) ?? onTopic[0] ?? taken[0];
  const others = taken
    .filter((one) => one !== first)
    .toSorted((a, b) => placeOf(a.blocks) - placeOf(b.blocks));
  return [...(first ? [first] : []), ...others].flatMap(({ blocks }) => blocks);
}

/** More lines than any passage has. */
const PLACES = 1000;
