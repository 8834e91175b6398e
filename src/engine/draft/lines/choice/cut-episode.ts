/** As much of one episode as fits: a stretch without a gap, with its beginning and its end. */
import { WORK } from '../../../persona/reading/cues.js';
import { shares, wordsIn } from '../../her-material/episodes.js';
import type { Line } from '../../her-material/material.js';
import { beginningOf, endingOf, withItsEnd } from './both-ends.js';
import { fittingInto } from './greedy.js';
import { headOf, withoutLooseEnd } from '../../her-material/shortened.js';
import type { TopicEpisode } from '../../topic/topic-episodes.js';

/** So many thoughts may lead up to what the topic names. */
const LONGEST_WAY = 2;

/** Of a script of hers that has to be cut so much is its beginning, the rest its end. */
const BEGINNING_SHARE = 0.6;
/** What she asked for may cost this many words more. */
export const REQUIRED_EXTRA = 8;

/** Blocks in order: a stretch without a gap, and what must be told where that lies outside it. */
export function windowOf(
  found: TopicEpisode,
  words: number,
  opening: Line | null,
  isOnly: boolean,
): readonly (readonly Line[])[] {
  const { episode, asked, isAside, centre } = found;
  const { blocks } = episode;
  const [from, last] = isAside ? [centre, centre] : stretchOf(found, words, opening);
  const to = isAside ? last : withItsEnd(found, from, last, words);
  const whole = blocks.slice(from, to + 1);
  const stretch = to < blocks.length - 1 ? whole.map(atAnEnd) : whole;
  if (wordsIn(stretch.flat()) > words) return cutWithEnding(found, from, words, isOnly);
  const spare = words - wordsIn(stretch.flat());
  const wordsAt = (at: number): number => wordsIn(blocks[at] ?? []);
  const outside = asked.filter((at) => at < from || at > to);
  const others = fittingInto(outside, spare + REQUIRED_EXTRA, wordsAt);
  const left = others.reduce((sum, at) => sum - wordsAt(at), spare);
  const ending = endingOf(found, to, left);
  const beginning =
    isAside || opening !== null ? [] : beginningOf(found, from, left - wordsIn(ending.flat()));
  const apart = others.filter((at) => at >= beginning.length).map((at) => blocks[at] ?? []);
  const told = [...beginning, ...apart, ...ending];
  const placeOf = ([first]: readonly Line[]): number =>
    blocks.findIndex((whole) => first !== undefined && whole.some(({ place }) => place === first.place));
  // What stands first stays first.
  return opening && stretch.flat().includes(opening)
    ? [...stretch, ...told]
    : [...stretch, ...told].toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** The last block of a stretch that is cut off promises nothing more. */
function atAnEnd(block: readonly Line[], at: number, all: readonly (readonly Line[])[]): readonly Line[] {
  return at === all.length - 1 ? withoutLooseEnd(block) : block;
}

/**
 * First and last place: the whole episode where it fits `words`, else from the first that is on the topic (or the one
 * that knows most) as far as they fit, and then what led up to it. After an opening only what followed it.
 */
function stretchOf(
  { episode: { blocks, source }, core, centre }: TopicEpisode,
  words: number,
  opening: Line | null,
): readonly [number, number] {
  const fits = (from: number, to: number): boolean => wordsIn(blocks.slice(from, to + 1).flat()) <= words;
  const openedAt = opening ? blocks.findIndex((block) => block.includes(opening)) : -1;
  const earliest = Math.max(0, openedAt);
  // A script of hers is understood from its beginning.
  const first = source === 'story' ? (core.find((at) => at >= earliest) ?? earliest) : 0;
  let from = openedAt >= 0 ? openedAt : first <= centre && fits(first, centre) ? first : centre;
  let to = from;
  while (to + 1 < blocks.length && fits(from, to + 1)) to += 1;
  // What led up to it is told where nothing of what came of it had to go.
  const soonest = to === blocks.length - 1 ? Math.max(earliest, from - LONGEST_WAY) : from;
  const leads = (at: number): boolean =>
    shares(blocks[at] ?? [], blocks[at + 1] ?? []) && !WORK.test(blocks[at]?.[0]?.text ?? '');
  while (from > soonest && fits(from - 1, to) && leads(from - 1)) from -= 1;
  return [from, to];
}

/** A beginning of a block too long to be told, and where it is a script of hers its end. */
function cutWithEnding(
  found: TopicEpisode,
  at: number,
  words: number,
  isOnly: boolean,
): readonly (readonly Line[])[] {
  const block = found.episode.blocks[at];
  const head = cutDown(block, found.line, Math.floor(words * BEGINNING_SHARE), isOnly);
  const [line] = head[0] ?? [];
  const isHead = line !== undefined && block?.[0]?.place === line.place;
  const ending = isHead ? endingOf(found, at - 1, words - wordsIn(head.flat()), head.flat()) : [];
  return ending.length > 0 ? [...head, ...ending] : cutDown(block, found.line, words, isOnly);
}

/** As much of a block as fits `words`: its head, or the sentence that knows the topic where that lies behind it. */
function cutDown(
  block: readonly Line[] | undefined,
  onTopic: Line,
  words: number,
  isOnly: boolean,
): (readonly Line[])[] {
  const head = block ? headOf(block, words, isOnly) : [];
  const at = block?.indexOf(onTopic) ?? -1;
  if (!block || at < 0 || head.includes(onTopic)) return head.length > 0 ? [head] : [];
  const tail = headOf(fromTopicOn(block, onTopic), words, isOnly);
  return tail.length > 0 ? [tail] : [];
}

/** Without the sentences that were joined on to before it. */
export function fromTopicOn(block: readonly Line[], onTopic: Line): readonly Line[] {
  const at = block.indexOf(onTopic);
  return at < 0 ? block : block.slice(block.findLastIndex((line, place) => place <= at && standsAlone(line)));
}

/** It begins a sentence, or one was joined on: `... and I teach on Saturdays`. */
const standsAlone = ({ goesOn, leans, join }: Line): boolean => !goesOn || (!leans && join !== '');
