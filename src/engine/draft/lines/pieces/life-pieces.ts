/** The rest of her story, where her words on the topic leave room: who gives the advice, what led up to what she tells and what came of it. */
import { FEELS, FIRST_PERSON, WORK } from '../../../persona/reading/cues.js';
import { mourns } from '../../../text/grief.js';
import { countWords } from '../../../text/words.js';
import { opensAnew, showsTense, tellsTale } from '../../her-material/episodes.js';
import { saysNow } from '../../her-material/leaning-elsewhere.js';
import type { Line } from '../../her-material/material.js';
import { tellsOfLoss } from '../choice/losses.js';
import { costs, kinshipTo } from './belonging.js';
import { isSaidLately, ownPiece, type Block } from './own-block.js';
import { herRun } from './her-run.js';
import { isBefore } from './near-pieces.js';
import type { Own } from './own-pieces.js';
import { isOfHerTrade } from '../../topic/of-her-trade.js';
import { coverage, topicQuery } from '../../topic/topic-query.js';
import { secondsOf as secondsIn, type Piece } from './pieces.js';
import { tells } from '../scaffolds/scaffolds.js';
import { refuses } from '../../topic/denied.js';

/** A shorter story of hers begins with what it is about, or right before it. */
const SECONDS_FOR_A_LEAD = 30;
/** From here on a story has room for how she works, behind it. */
const SECONDS_FOR_HER_WORK = 60;
/** ... and from here on for the rest of her life. */
const SECONDS_FOR_HER_LIFE = 90;

/** Who she is and what is near to what is told, as much as `room` seconds hold. `used`: the lines told already. */
export const nearLife = (own: Own, used: readonly Line[], room: number): Piece[] =>
  lifePieces(own, used, room, null);

/** What else she tells. `told`: all lines that are said already, those of `used` and what was put around them. */
export const farLife = (own: Own, used: readonly Line[], room: number, told: readonly Line[]): Piece[] =>
  lifePieces(own, used, room, told);

/**
 * Her story, where what is said of the topic leaves so much room: behind advice, where it says who gives it; around a
 * story of hers in her order, what she tells before it first, then what follows it. `told`: where what is far from it is
 * told too.
 */
function lifePieces(own: Own, used: readonly Line[], room: number, told: readonly Line[] | null): Piece[] {
  const { secondsOf, family, brief } = own.saying;
  const losses = lossesIn(own, used);
  const kinship = kinshipTo(own, used);
  // So long a story of hers has room for the rest of her life.
  const isHerLife = tells(family) && brief.request.seconds >= SECONDS_FOR_HER_LIFE;
  // Advice asked on what happened to her is told by what happened.
  const [best] = own.found;
  const about = (best?.core.flatMap((at) => best.episode.blocks[at] ?? []) ?? used).filter(
    ({ source }) => source === 'story',
  );
  const isOnTale = about.length > 0 && tellsTale(about, brief.language);
  const next = tells(family) || isOnTale ? talesAround(own, used, losses) : new Set<Block>();
  const isGrave = tells(family) && [brief.request.topic, ...used.map(({ text }) => text)].some(mourns);
  const [first] = used.toSorted((a, b) => (isBefore(a, b) ? -1 : 1));
  const isEarlier = (block: Block): boolean =>
    first !== undefined && block.every((line) => isBefore(line, first));
  const isNear = (block: Block): boolean => next.has(block) || ['who', 'near'].includes(kinship(block));
  const isFar = (block: Block): boolean => told !== null && family !== 'offer' && kinship(block) === 'far';
  const isNext = (block: Block): boolean => next.has(block) && !isEarlier(block);
  // Who sells says what she does and what it costs, once, and neither what she does not do nor a tale.
  const isPriced = costs(used);
  const isNotSold = (block: Block): boolean => {
    if (costs(block)) return isPriced;
    const isTale = tellsTale(block, brief.language) && kinship(block) !== 'who';
    return isTale || refuses(block);
  };
  const run = (wanted: (block: Block) => boolean, seconds: number, role: 'lead' | 'life' | 'own'): Piece[] =>
    herRun(own.episodes, told ?? used, {
      seconds,
      secondsOf,
      sells: family === 'offer',
      // A loss of hers fills up nothing, nor does another tale.
      isWanted: (block) =>
        wanted(block) &&
        (told && isHerLife ? role !== 'lead' : isThought(block) && (isNear(block) || isFar(block))) &&
        (isGrave || !losses.has(block)) &&
        (family !== 'offer' || !isNotSold(block)),
      isFirst: (block) => !tells(family) && !tellsTale(block, brief.language),
      isSaid: (block) => isSaidLately(block, own),
      // What came next is told before anything is asked of her.
    }).map((block) => ({ ...ownPiece(block, own, false), role: best && isNext(block) ? 'own' : role }));
  if (!tells(family) || !first) {
    const { request, persona, language } = brief;
    const isForeign =
      !tells(family) && speaksNothingOf(own) && !isOfHerTrade(request.topic, persona, language);
    // What she says of her trade would be said of this: `It's nearly always the rib` of quantum computing.
    const isOfHerself = (block: Block): boolean => block.every(({ text }) => FIRST_PERSON.test(text));
    const tale =
      isOnTale && family !== 'offer' ? run((block) => next.has(block), room, best ? 'own' : 'life') : [];
    const isRest = (block: Block): boolean => !next.has(block) && (!isForeign || isOfHerself(block));
    return [...tale, ...run(isRest, room - secondsIn(tale), 'life')];
  }
  const unbroken = (blocks: readonly Block[], seconds: number): ((block: Block) => boolean) => {
    let rest = seconds;
    const end = blocks.findIndex((block) => (rest -= secondsOf(block.map(({ text }) => text).join(' '))) < 0);
    const fitting = blocks.slice(0, end < 0 ? undefined : end);
    return (block) => fitting.includes(block);
  };
  // Nothing comes between a first line of hers and what it goes on with, and her own script on the topic is whole.
  const isOpened = own.opening !== null || used.some(({ source }) => source !== 'story');
  // One line on the topic is no story with an end.
  const isLong = brief.request.seconds >= SECONDS_FOR_HER_WORK || used.length === 1;
  const isShort = brief.request.seconds < SECONDS_FOR_A_LEAD;
  const before = isOpened
    ? []
    : run(isShort ? unbroken([...next].filter(isEarlier).toReversed(), room) : isEarlier, room, 'lead');
  const left = room - secondsIn(before);
  if (isLong) return [...before, ...run((block) => isOpened || !isEarlier(block), left, 'life')];
  const behind = run(unbroken([...next].filter(isNext), left), left, 'life');
  const rest = left - secondsIn(behind);
  // Who tells it is said at least behind it, where that is no grief.
  const who = isOpened && !isShort && !isGrave ? run(isEarlier, rest, 'life') : [];
  return [...before, ...behind, ...who];
}

/** `There is a kettle.`: fewer words say nothing away from where they stood, unless they say what she does. */
const LEAST_THOUGHT_WORDS = 5;

function isThought(block: Block): boolean {
  const text = block.map((line) => line.text).join(' ');
  return countWords(text) >= LEAST_THOUGHT_WORDS || WORK.test(text);
}

/** What happened right before and right after what is told, as far as she tells on without turning to something else, and what came of it: `Now I test everyone.` */
function talesAround(
  { episodes, saying }: Own,
  used: readonly Line[],
  losses: ReadonlySet<Block>,
): ReadonlySet<Block> {
  const blocks = episodes.filter(({ source }) => source === 'story').flatMap((episode) => episode.blocks);
  const told = blocks.flatMap((block, at) => (block.some((line) => used.includes(line)) ? [at] : []));
  const [first, last] = [told[0], told.at(-1)];
  if (first === undefined || last === undefined) return new Set();
  const { language } = saying.brief;
  const isOfWork = (block: Block): boolean => costs(block) || block.some(({ text }) => WORK.test(text));
  // Where tense is no part of the verb, what follows is told on until she turns to her work.
  const isTold = (block: Block): boolean =>
    tellsTale(block, language) || (!showsTense(language) && !isOfWork(block));
  const goesOn = (block: Block): boolean => isTold(block) && !losses.has(block);
  const isUpshot = (block: Block | undefined): boolean =>
    block !== undefined && saysNow(block[0]?.text ?? '', language) && !losses.has(block) && !costs(block);
  // Another tale begins on its own words, in an episode of its own.
  const isAnother = (block: Block | undefined, before: Block | undefined): boolean =>
    !episodes.some((one) => one.blocks.includes(block ?? []) && one.blocks.includes(before ?? [])) &&
    opensAnew(block?.[0]?.text ?? '', language);
  const end = blocks.findIndex(
    (block, at) => at > last && (!goesOn(block) || isUpshot(block) || isAnother(block, blocks[at - 1])),
  );
  const after = blocks.slice(last + 1, end < 0 ? undefined : end + (isUpshot(blocks[end]) ? 1 : 0));
  const begin = blocks.findLastIndex(
    (block, at) => at < first && (!goesOn(block) || isAnother(blocks[at + 1], block)),
  );
  return new Set([...after, ...blocks.slice(begin + 1, first)]);
}

/** The blocks that tell of a loss, and what she says right behind a death: `I closed for a month.` How she felt within the tale that is told is a part of it. */
function lossesIn({ episodes, saying }: Own, used: readonly Line[]): ReadonlySet<Block> {
  const blocks = episodes.flatMap((episode) => episode.blocks);
  const { language } = saying.brief;
  const told = new Set(
    episodes.filter(({ lines }) => lines.some((line) => used.includes(line))).flatMap((one) => one.blocks),
  );
  const isPartOfIt = (block: Block): boolean => told.has(block) && block.some(({ text }) => FEELS.test(text));
  const tellsOfDeath = (block: Block | undefined): boolean =>
    block?.some(({ text }) => mourns(text)) ?? false;
  return new Set(
    blocks.filter((block, at) => {
      const before = blocks[at - 1];
      const isBehind = tellsOfDeath(before) && before?.[0]?.passage === block[0]?.passage;
      return tellsOfDeath(block) || (tellsOfLoss(block, language) && !isPartOfIt(block)) || isBehind;
    }),
  );
}

/** One word may be told in another; of so many she would have said one. */
const LEAST_FOREIGN_WORDS = 2;

/** No line of hers holds a word of the topic. */
function speaksNothingOf({ lines, saying }: Own): boolean {
  const words = lines.map((line) => line.words);
  const topic = topicQuery(saying.brief.request.topic, words, saying.brief.language);
  return topic.terms.length >= LEAST_FOREIGN_WORDS && coverage(words.flat(), topic) === 0;
}
