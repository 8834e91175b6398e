/** What she has said herself, as pieces: the episode on the topic, and from her story where that leaves room. */
import { chooseLines, type Chosen } from '../choice/choose-lines.js';
import { countWords } from '../../../text/words.js';
import type { Line } from '../../her-material/material.js';
import type { OwnHook } from '../../hook/line-worth.js';
import { kindOf, type Piece } from './pieces.js';
import type { Dice } from '../random.js';
import { sayLines } from '../../manner/say-lines.js';
import type { Saying } from './scaffold-pieces.js';
import type { Told, TopicEpisode } from '../../topic/topic-episodes.js';

/** Of the time between hook and close; the rest sets it up, turns it and rounds it off. */
const OWN_SHARE = { advice: 0.85, myth: 0.85, story: 0.92, scene: 0.92, offer: 0.8 } as const;
/** Under half a minute there is no time for both. */
const SHORT_SECONDS = 15;
const SHORT_SHARE = 0.95;
/** A script of hers that knows so much of the topic needs nothing around it. */
const IS_THE_SCRIPT = 0.5;

export interface Own extends Told {
  readonly saying: Saying;
  /** The episodes on the topic or that must be told, best first. */
  readonly found: readonly TopicEpisode[];
  /** Lines that must be told. */
  readonly required: readonly Line[];
  /** The line of hers that stands first already, and is gone on from. */
  readonly opening: OwnHook | null;
  readonly dice: Dice;
  /** Nothing of hers is left that fits: the rest is asked of her. */
  readonly isOpen: boolean;
  /** What of her life is far from the topic may be told, since nothing else makes it long enough. */
  readonly isFar: boolean;
}

export interface OwnPieces {
  readonly chosen: Chosen;
  readonly pieces: readonly Piece[];
}

/** `room`: seconds between hook and close; `most`: the share of it that hers may take, 0-1. */
export function ownPieces(own: Own, room: number, most?: number): OwnPieces {
  const { saying, found, required, dice, opening } = own;
  const { brief, family } = saying;
  const { seconds } = brief.request;
  const [best] = found;
  const isScript = best?.episode.source.startsWith('example') === true && best.fit >= IS_THE_SCRIPT;
  const share = most ?? (seconds <= SHORT_SECONDS || isScript ? SHORT_SHARE : OWN_SHARE[family]);
  const hasFrame = saying.scaffolds.counts.length > 0;
  const words = Math.floor((room * (hasFrame ? share : 1) * brief.targetWords) / seconds);
  const chosen = chooseLines(
    found,
    saying,
    { words: words + (opening ? countWords(opening.text) : 0), opening: opening?.line ?? null },
    dice,
  );
  const blocks = chosen.blocks
    .map((block) => ({
      lines: opening ? withoutOpening(block, opening) : block,
      isCore: chosen.core.includes(block),
      isEnding: found.some(({ episode }) => isEndOf(block, episode)),
    }))
    .filter((block) => block.lines.length > 0);
  const told = said(
    blocks.map((block) => block.lines),
    own,
  );
  const pieces = blocks.map(({ lines, isCore, isEnding }, at): Piece => {
    const sentences = told[at] ?? [];
    return {
      role: 'own',
      kind: kindOf('own', family),
      lines: sentences,
      seconds: saying.secondsOf(sentences.join(' ')),
      blank: null,
      isCore,
      isEnding,
      isAsked: lines.some((line) => required.some((wanted) => isPartOf(line, wanted))),
    };
  });
  return { chosen, pieces };
}

function isEndOf(block: readonly Line[], { source, lines }: TopicEpisode['episode']): boolean {
  const last = lines.at(-1);
  return source.startsWith('example') && last !== undefined && block.includes(last);
}

/** The line itself, or what was cut out of it. */
const isPartOf = (line: Line, whole: Line): boolean =>
  line.passage === whole.passage && line.place === whole.place;

/** What was cut off the opening line is said next; what stood before it in its thought is not said after it. */
function withoutOpening(block: readonly Line[], { line, rest }: OwnHook): readonly Line[] {
  const at = block.indexOf(line);
  if (at < 0) return block;
  return [
    ...(rest === null ? [] : [{ ...line, text: rest, join: '', goesOn: false }]),
    ...block.slice(at + 1),
  ];
}

function said(blocks: readonly (readonly Line[])[], { saying, dice }: Own): string[][] {
  return sayLines(blocks, { manner: saying.manner, scaffolds: saying.scaffolds, dice });
}
