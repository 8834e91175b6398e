/** What of her life is told beside her words on the topic: what touches it; where she has said nothing on it, a sentence or two of who she is. */
import { FIRST_PERSON, WORK } from '../../../persona/reading/cues.js';
import { countWords } from '../../../text/words.js';
import { showsTales, tellsTale } from '../../her-material/episodes.js';
import type { Line } from '../../her-material/material.js';
import { KNOWN_ENOUGH } from '../../topic/topic-knowledge.js';
import { refuses } from '../../topic/denied.js';
import { coverage, topicQuery, type Query } from '../../topic/topic-query.js';
import { costs, holds, isRare } from './belonging.js';
import { fittingInto } from '../choice/greedy.js';
import { isSaidLately, ownPiece, type Block } from './own-block.js';
import type { Own } from './own-pieces.js';
import { isPrice } from '../price.js';
import type { Piece } from './pieces.js';
import { tells } from '../scaffolds/scaffolds.js';

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
  const { family } = own.saying;
  const next = thoughtsBehind(own, used);
  const touches = touching(own, used, next);
  const found = story.filter((block) => touches(block) && !isSaidLately(block, own));
  // A story that begins on the topic is told to its end.
  const gone = tells(family) && used.length === 0 ? restOf(own, found[0]) : [];
  const near = story.filter((block) => gone.includes(block) || found.includes(block));
  return fittingInto(
    near.map((block) => {
      const piece = ownPiece(block, own, used.length === 0);
      // What she says next is said next.
      return next.has(block) ? { ...piece, role: 'own' as const } : piece;
    }),
    room,
    ({ seconds }) => seconds,
  );
}

/** What she does, in her words; none where nothing says it or her last scripts said it. */
export function ofHerself(own: Own, room: number): Piece[] {
  const { secondsOf } = own.saying;
  const story = storyOf(own, []);
  const isShort = ([head]: Block): boolean =>
    head !== undefined && FIRST_PERSON.test(head.text) && countWords(head.text) <= SHORT_WORDS;
  const free = story.filter(([head]) => head && !isPrice(head));
  const block = free.find(([head]) => head && WORK.test(head.text)) ?? free.slice(0, 1).find(isShort);
  if (!block || isSaidLately(block, own)) return [];
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
  return fitting ? [ownPiece(fitting, own, true)] : [];
}

export const isBefore = (a: Line, b: Line): boolean =>
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
function touching(
  { episodes, lines, saying }: Own,
  used: readonly Line[],
  next: ReadonlySet<Block>,
): (block: Block) => boolean {
  const { brief, family } = saying;
  const blocks = episodes.flatMap((episode) => episode.blocks);
  const topic = topicQuery(
    brief.request.topic,
    lines.map(({ words }) => words),
    brief.language,
  );
  const rare = { terms: topic.terms.filter(({ word }) => isRare(word, blocks)) };
  const common = { terms: topic.terms.filter(({ word }) => !isRare(word, blocks)) };
  const total = weightOf(topic);
  const told = used.filter(({ source }) => source === 'story');
  const names = told.flatMap(({ text }) =>
    (text.match(NAME) ?? []).map((name) => name.toLowerCase()).filter((name) => isRare(name, blocks)),
  );
  const last = told.at(-1);
  const isLater = ([first]: Block): boolean => !first || !last || isBefore(last, first);
  // Beside her advice what happened to her and shares a word with it is another tale.
  const isAnother = (block: Block): boolean =>
    !tells(family) && told.length > 0 && showsTales(brief.language) && tellsTale(block, brief.language);
  return (block) => {
    if (isAnother(block)) return next.has(block);
    const words = block.flatMap((line) => line.words);
    const known =
      total === 0
        ? 0
        : (coverage(words, rare) * weightOf(rare) + coverage(words, common) * weightOf(common)) / total;
    const isTale = !tells(family) && showsTales(brief.language) && tellsTale(block, brief.language);
    if (coverage(words, rare) > 0 && known >= (isTale ? KNOWN_ENOUGH : LEAST_KNOWN))
      return used.length === 0 || isLater(block) || !WORK.test(block[0]?.text ?? '');
    // A story that is told to its end is not gone on with.
    if (tells(family)) return false;
    return next.has(block) || (names.length > 0 && isLater(block) && holds(block, names));
  };
}

/** What she says next: `We had ninety-two last year.` Not where she turns to her work or to what she charges, nor, where she wrote no paragraphs, to herself or to a tale. */
function thoughtsBehind({ episodes, saying }: Own, used: readonly Line[]): ReadonlySet<Block> {
  const { language } = saying.brief;
  const blocks = episodes.flatMap((episode) => episode.blocks);
  const told = used.filter(({ source }) => source === 'story');
  const story = blocks.filter(([head]) => head?.source === 'story');
  const isParted = new Set(story.map(([head]) => head?.passage)).size > 1;
  const next = told.flatMap((line) => {
    const found = story.find(([head]) => head?.passage === line.passage && isBefore(line, head));
    return found ? [found] : [];
  });
  const isOfIt = (block: Block): boolean =>
    isParted || !(tellsTale(block, language) || FIRST_PERSON.test(block[0]?.text ?? ''));
  return new Set(
    next.filter(
      (block) =>
        isOfIt(block) &&
        !(saying.family === 'offer' && refuses(block)) &&
        !WORK.test(block[0]?.text ?? '') &&
        !costs(block),
    ),
  );
}

const weightOf = ({ terms }: Query): number => terms.reduce((sum, { weight }) => sum + weight, 0);
