/** Which of her other thoughts may stand around what is said of a topic: who she is and how she works, not another tale of hers. */
import { BEGINNING, FIRST_PERSON, WORK } from '../../../persona/reading/cues.js';
import { isCommon, showsTense, tellsTale } from '../../her-material/episodes.js';
import type { Line } from '../../her-material/material.js';
import { sameWord, tellingWords } from '../../topic/topic-words.js';
import type { Block } from './own-block.js';
import type { Own } from './own-pieces.js';
import { tells } from '../scaffolds/scaffolds.js';

/** A word that stands in more of her thoughts than this ties none of them to another: `dog`, for who keeps dogs. */
const RARE_SHARE = 0.15;
const RARE_THOUGHTS = 3;

/** A shorter script has no room for how she works beside what it is about. */
const SECONDS_FOR_HER_WAYS = 30;

/** `used`: what is told already. */
export function belongsTo(
  { episodes, saying, found }: Own,
  used: readonly Line[],
): (block: Block) => boolean {
  const { language, request } = saying.brief;
  const blocks = episodes.flatMap((episode) => episode.blocks);
  // What she does is in all she tells.
  const told = [
    ...tellingWords(request.topic, language),
    ...used.filter((line) => !WORK.test(line.text) && !isFirst(line)).flatMap(({ words }) => words),
  ];
  const ties = [...new Set(told)].filter((word) => isRare(word, blocks) && !isCommon(word, language));
  const tales = talesIn(episodes, language);
  // Beside a tale her advice is about something else.
  const isHerWay = (block: Block): boolean =>
    (request.seconds >= SECONDS_FOR_HER_WAYS || found.length === 0) &&
    !tales.has(block) &&
    (!tells(saying.family) || FIRST_PERSON.test(block[0]?.text ?? ''));
  // Beside advice she says who she is, and not whom she met at work.
  const isBeside = (block: Block): boolean => tales.has(block) && found.length > 0 && !tells(saying.family);
  const saysWho = (block: Block): boolean =>
    block.some(({ text }) => BEGINNING.test(text)) ||
    (isBeside(block) ? WORK.test(headOf(block)) : block.some(({ text }) => WORK.test(text)));
  return (block) => saysWho(block) || isHerWay(block) || (holds(block, ties) && !isBeside(block));
}

const HEAD_WORDS = 4;

const headOf = ([first]: Block): string => (first?.text ?? '').split(/\s+/u).slice(0, HEAD_WORDS).join(' ');

/** People begin with what they do. */
const isFirst = ({ source, place }: Line): boolean => source === 'story' && place === 0;

/** What happened, and what she tells on right behind it: `I worked till one.` */
function talesIn(episodes: Own['episodes'], language: string): ReadonlySet<Block> {
  const tales = new Set<Block>();
  for (const { blocks } of episodes)
    for (const [at, block] of blocks.entries()) {
      const before = blocks[at - 1];
      const goesOn = before !== undefined && tales.has(before) && !showsTense(language);
      // What a thought is about stands at its head: `The shed has a lift. It came from a dealer in Gort.`
      if (tellsTale(block.slice(0, 1), language) || goesOn) tales.add(block);
    }
  return tales;
}

/** True for a word that few of `blocks` hold. */
export function isRare(word: string, blocks: readonly Block[]): boolean {
  const holding = blocks.filter((block) => holds(block, [word]));
  return holding.length <= Math.max(RARE_THOUGHTS, blocks.length * RARE_SHARE);
}

export function holds(block: Block, words: readonly string[]): boolean {
  return block.some((line) => words.some((word) => line.words.some((other) => sameWord(other, word))));
}
