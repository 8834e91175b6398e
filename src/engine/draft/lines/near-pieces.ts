/** What of her life is told beside her words on the topic: what touches it; where she has said nothing on it, a sentence or two of who she is. */
import { FIRST_PERSON, WORK } from '../../persona/cues.js';
import { countWords, normalWords } from '../../text/words.js';
import type { Line } from '../her-material/material.js';
import { sayLines } from '../manner/say-lines.js';
import { coverage, sameWord, topicQuery, type Query } from '../topic/topic-words.js';
import { herRun } from './her-run.js';
import type { Own } from './own-pieces.js';
import { kindOf, secondsOf as secondsIn, type Piece } from './pieces.js';
import { tells } from './scaffolds.js';

type Block = readonly Line[];

/** A word that stands in more of her thoughts than this ties none of them to another: `dog`, for who keeps dogs. */
const RARE_SHARE = 0.15;
const RARE_THOUGHTS = 3;
/** Less of the topic in it, and it only shares a word with it. */
const LEAST_KNOWN = 0.3;
const NAME = /(?<=[\p{L}\p{N},;]\s)\p{Lu}[\p{L}'’-]*\p{Ll}/gu;
/** Who she is takes no more of a script that has nothing else of hers: one sentence, and a short one that belongs to it. */
const MOST_OF_HERSELF = 2;
const LONGEST_SECOND_WORDS = 6;
const LONGEST_OF_HERSELF_WORDS = 40;
/** ... and no more where she does not say what she does. */
const SHORT_WORDS = 20;

/** In her order, as much as `room` seconds hold. `used`: lines that are told already. */
export function nearPieces(own: Own, used: readonly Line[], room: number): Piece[] {
  const story = storyOf(own, used);
  const touches = touching(own, used);
  const { family } = own.saying;
  const found = story.filter((block) => touches(block) && !isSaid(block, own));
  // A story that begins on the topic is told to its end.
  const gone = tells(family) && used.length === 0 ? restOf(own, found[0]) : [];
  const near = story.filter((block) => gone.includes(block) || found.includes(block));
  const pieces: Piece[] = [];
  let left = room;
  for (const piece of near.map((block) => pieceOf(block, own, used.length === 0))) {
    if (piece.seconds > left) continue;
    pieces.push(piece);
    left -= piece.seconds;
  }
  return pieces;
}

/** What she does, in her words; none where nothing says it or her last scripts said it. */
export function ofHerself(own: Own, room: number): Piece[] {
  const { secondsOf } = own.saying;
  const story = storyOf(own, []);
  const isShort = ([head]: Block): boolean =>
    head !== undefined && FIRST_PERSON.test(head.text) && countWords(head.text) <= SHORT_WORDS;
  const block = story.find(([head]) => head && WORK.test(head.text)) ?? story.slice(0, 1).find(isShort);
  if (!block || isSaid(block, own)) return [];
  const heads = Array.from({ length: Math.min(MOST_OF_HERSELF, block.length) }, (_, at) =>
    block.slice(0, at + 1),
  ).filter(
    (head) =>
      block[head.length]?.goesOn !== true &&
      head.slice(1).every((line) => countWords(line.text) <= LONGEST_SECOND_WORDS),
  );
  const fitting = heads.findLast((head) => {
    const text = head.map((line) => line.text).join(' ');
    return countWords(text) <= LONGEST_OF_HERSELF_WORDS && secondsOf(text) <= room;
  });
  return fitting ? [pieceOf(fitting, own, true)] : [];
}

/** A shorter story of hers begins with what it is about. */
const SECONDS_FOR_A_LEAD = 30;
/** From here on it has room for what came of it. */
const SECONDS_FOR_THE_REST = 90;

/**
 * Her story, where what is said of the topic leaves so much room: behind advice, where it says who gives it; around a
 * story of hers in her order, what she tells before it first, and in a shorter script nothing behind its end.
 */
export function lifePieces(own: Own, used: readonly Line[], room: number): Piece[] {
  const { secondsOf, family, brief } = own.saying;
  const [first] = used.toSorted((a, b) => (isBefore(a, b) ? -1 : 1));
  const run = (wanted: (block: Block) => boolean, seconds: number, role: 'lead' | 'life'): Piece[] =>
    herRun(own.episodes, used, {
      seconds,
      secondsOf,
      sells: family === 'offer',
      isWanted: wanted,
      isSaid: (block) => isSaid(block, own),
    }).map((block) => ({ ...pieceOf(block, own, false), role }));
  if (!tells(family) || !first) return run(() => true, room, 'life');
  // Nothing comes between a first line of hers and what it goes on with, and her own script on the topic is whole.
  const isOpened = own.opening !== null || used.some(({ source }) => source !== 'story');
  // One line on the topic is no story with an end.
  const isLong = brief.request.seconds >= SECONDS_FOR_THE_REST || used.length === 1;
  const isEarlier = (block: Block): boolean => block.every((line) => isBefore(line, first));
  const isShort = brief.request.seconds < SECONDS_FOR_A_LEAD;
  const before = isOpened || isShort ? [] : run(isEarlier, room, 'lead');
  const left = room - secondsIn(before);
  return isLong ? [...before, ...run((block) => isOpened || !isEarlier(block), left, 'life')] : before;
}

const isBefore = (a: Line, b: Line): boolean =>
  a.passage < b.passage || (a.passage === b.passage && a.place < b.place);

function storyOf({ episodes }: Own, used: readonly Line[]): readonly Block[] {
  return episodes
    .filter(({ source }) => source === 'story')
    .flatMap(({ blocks }) => blocks)
    .filter((block) => !block.some((line) => used.includes(line)));
}

function restOf({ episodes }: Own, first: Block | undefined): readonly Block[] {
  const blocks =
    episodes.map((episode) => episode.blocks).find((told) => first && told.includes(first)) ?? [];
  return first ? blocks.slice(blocks.indexOf(first)) : [];
}

/** It says something of the topic, or comes later in her story than what is told and names somebody of it again. */
function touching({ episodes, lines, saying }: Own, used: readonly Line[]): (block: Block) => boolean {
  const { brief, family } = saying;
  const blocks = episodes.flatMap((episode) => episode.blocks);
  const isRare = (word: string): boolean => {
    const holding = blocks.filter((block) => holds(block, [word]));
    return holding.length <= Math.max(RARE_THOUGHTS, blocks.length * RARE_SHARE);
  };
  const topic = topicQuery(
    brief.request.topic,
    lines.map(({ words }) => words),
    brief.language,
  );
  const rare = { terms: topic.terms.filter(({ word }) => isRare(word)) };
  const common = { terms: topic.terms.filter(({ word }) => !isRare(word)) };
  const total = weightOf(topic);
  const told = used.filter(({ source }) => source === 'story');
  const names = told.flatMap(({ text }) =>
    (text.match(NAME) ?? []).map((name) => name.toLowerCase()).filter(isRare),
  );
  const last = told.at(-1);
  const isLater = ([first]: Block): boolean => !first || !last || isBefore(last, first);
  return (block) => {
    const words = block.flatMap((line) => line.words);
    const known =
      total === 0
        ? 0
        : (coverage(words, rare) * weightOf(rare) + coverage(words, common) * weightOf(common)) / total;
    if (coverage(words, rare) > 0 && known >= LEAST_KNOWN)
      return used.length === 0 || isLater(block) || !WORK.test(block[0]?.text ?? '');
    // A story that is told to its end is not gone on with.
    return !tells(family) && names.length > 0 && isLater(block) && holds(block, names);
  };
}

const holds = (block: Block, words: readonly string[]): boolean =>
  block.some((line) => words.some((word) => line.words.some((other) => sameWord(other, word))));

const weightOf = ({ terms }: Query): number => terms.reduce((sum, { weight }) => sum + weight, 0);

/** Her last scripts told it: once more, and every script is the same. Asked for the same topic again she hears the same again. */
function isSaid(block: Block, { saying: { brief } }: Own): boolean {
  const asked = normalWords(brief.request.topic).join(' ');
  if (brief.avoid.topics.some((topic) => normalWords(topic).join(' ') === asked)) return false;
  const said = (brief.avoid.said ?? []).map((text) => ` ${normalWords(text).join(' ')} `);
  const head = normalWords(block[0]?.text ?? '').join(' ');
  return said.some((text) => text.includes(` ${head} `));
}

function pieceOf(block: Block, { saying, dice }: Own, isGround: boolean): Piece {
  const [lines = []] = sayLines([block], { manner: saying.manner, scaffolds: saying.scaffolds, dice });
  return {
    role: 'near',
    kind: isGround ? 'story' : kindOf('own', saying.family),
    lines,
    seconds: saying.secondsOf(lines.join(' ')),
    blank: null,
    isGround,
  };
}
