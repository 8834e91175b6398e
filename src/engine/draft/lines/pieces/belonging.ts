/** Which of her other thoughts may stand around what is said of a topic: who she is and how she works, not another tale of hers. */
import { BEGINNING, FIRST_PERSON, isCounted, PRICE, WORK } from '../../../persona/reading/cues.js';
import { isCommon, showsTense, tellsTale } from '../../her-material/episodes.js';
import type { Line } from '../../her-material/material.js';
import { sameWord, tellingWords } from '../../topic/topic-words.js';
import type { Block } from './own-block.js';
import type { Own } from './own-pieces.js';
import { isPrice } from '../price.js';
import { tells } from '../scaffolds/scaffolds.js';

/** A word that stands in more of her thoughts than this ties none of them to another: `dog`, for who keeps dogs. */
const RARE_SHARE = 0.15;
const RARE_THOUGHTS = 3;

/** A shorter script has no room for how she works beside what it is about. */
const SECONDS_FOR_HER_WAYS = 30;

/** `who`: who she is; `near`: it touches what is told, or is how she does what she talks of; `far`: what else she does; `none`: it has no place beside it. */
export type Kinship = 'who' | 'near' | 'far' | 'none';

/** `used`: what is told already. */
export function kinshipTo(
  { episodes, lines, saying, found }: Own,
  used: readonly Line[],
): (block: Block) => Kinship {
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
  const isBeside = (block: Block): boolean => tales.has(block) && !tells(saying.family);
  const first = blocks.find(([head]) => head?.source === 'story' && !isPrice(head));
  const saysWork = (text: string): boolean => WORK.test(text) && !PRICE.test(text);
  const saysWho = (block: Block): boolean =>
    block === first ||
    block.some(({ text }) => BEGINNING.test(text)) ||
    (isBeside(block) ? saysWork(headOf(block)) : block.some(({ text }) => saysWork(text)));
  const isSubject = isOfSubject(lines, language);
  // One of several prices is that of something else.
  const hasOnePrice = blocks.filter(costs).length === 1;
  const touches = (block: Block): boolean => holds(block, ties) && !isBeside(block);
  // Who invites says who she is, and nothing else of her work.
  const isOfHerSubject = (block: Block): boolean =>
    saying.family !== 'offer' && isSubject(block) && !tellsTale(block, language);
  const known = new Map<Block, Kinship>();
  const kinshipOf = (block: Block): Kinship => {
    if (saying.family === 'offer' && costs(block)) return touches(block) || hasOnePrice ? 'near' : 'none';
    if (saysWho(block)) return 'who';
    if (touches(block)) return 'near';
    if (!isHerWay(block)) return 'none';
    return isOfHerSubject(block) && !costs(block) ? 'near' : 'far';
  };
  return (block) => {
    const kinship = known.get(block) ?? kinshipOf(block);
    known.set(block, kinship);
    return kinship;
  };
}

/** By the lines left for one draft: each length that is tried asks for the same again. */
const subjects = new WeakMap<readonly Line[], (block: Block) => boolean>();

/** True for what holds a word of her scripts, or of what she says she does; for anything where she gave no scripts. */
function isOfSubject(lines: readonly Line[], language: string): (block: Block) => boolean {
  const known = subjects.get(lines);
  if (known) return known;
  const scripts = lines.filter(({ source }) => source.startsWith('example'));
  const speaking = [...scripts, ...lines.filter(({ text }) => WORK.test(text))];
  const words = [...new Set(speaking.flatMap((line) => line.words))].filter(
    (word) => !isCounted(word) && !isCommon(word, language),
  );
  const found = new WeakMap<Block, boolean>();
  const isOf = (block: Block): boolean => {
    const is = found.get(block) ?? (scripts.length === 0 || holds(block, words));
    found.set(block, is);
    return is;
  };
  subjects.set(lines, isOf);
  return isOf;
}

/** Some price is named in it. */
export const costs = (block: Block): boolean => block.some(({ text }) => PRICE.test(text));

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
