/** What she has said herself, as pieces: on the topic, and from her story where she has said nothing on it. */
import { chooseLines, type Chosen } from './choose-lines.js';
import { composeBody, runOn } from './compose-body.js';
import { herRun } from './her-run.js';
import { countWords } from '../text/words.js';
import type { Line } from './material.js';
import type { OwnHook } from './own-hook.js';
import { kindOf, type Piece } from './pieces.js';
import type { Dice } from './random.js';
import { retell } from './retell.js';
import { pieceOf, type Saying } from './scaffold-pieces.js';
import { tellingWords } from './topic-words.js';
import { MOST_VERBATIM, type SourceWords } from './verbatim.js';

/** Of the time between hook and close; the rest sets it up, turns it and rounds it off. */
const OWN_SHARE = { advice: 0.85, myth: 0.85, story: 0.92, scene: 0.92, offer: 0.8 } as const;
/** Under half a minute there is no time for both. */
const SHORT_SECONDS = 15;
const SHORT_SHARE = 0.95;
/** A shorter script has no time to say that her story comes now. */
const LEAST_SECONDS_WITH_LEAD = 30;
/** How long a scaffold sentence takes, about: how many there will be decides how many of hers may stay as they are. */
const SCAFFOLD_SECONDS = 4;

export interface Own {
  readonly saying: Saying;
  readonly sources: SourceWords;
  readonly lines: readonly Line[];
  /** The line of hers that stands first already, and is gone on from. */
  readonly opening: OwnHook | null;
  readonly dice: Dice;
}

/** `room`: seconds between hook and close. */
export function ownPieces(
  own: Own,
  room: number,
  required: readonly Line[],
): { readonly chosen: Chosen; readonly pieces: readonly Piece[] } {
  const { saying, lines, dice } = own;
  const { brief, family } = saying;
  const { seconds } = brief.request;
  const share = seconds <= SHORT_SECONDS ? SHORT_SHARE : OWN_SHARE[family];
  const hasFrame = saying.scaffolds.counts.length > 0;
  const words = Math.floor((room * (hasFrame ? share : 1) * brief.targetWords) / seconds);
  const { opening } = own;
  const chosen = chooseLines(
    lines,
    brief,
    saying.plan,
    opening
      ? { words: words + countWords(opening.text), required: [opening.line, ...required] }
      : { words, required },
    dice,
  );
  const blocks = opening ? goingOnFrom(opening, chosen.blocks) : chosen.blocks;
  const groups = reworded(blocks, own, room, 0);
  const pieces = groups.map((group): Piece => ({
    role: 'own',
    kind: kindOf('own', family),
    lines: spokenOn(group, saying),
    seconds: saying.secondsOf(group.join(' ')),
    blank: null,
  }));
  return { chosen, pieces };
}

/** What followed the opening in her text comes next, then the rest. */
function goingOnFrom(
  { line, rest }: OwnHook,
  blocks: readonly (readonly Line[])[],
): readonly (readonly Line[])[] {
  const own = blocks.filter((block) => block.includes(line));
  const followed = (block: readonly Line[]): boolean =>
    block[0]?.passage === line.passage && block[0].place > line.place;
  const others = blocks.filter((block) => !own.includes(block));
  return [
    ...own.flatMap((block) => {
      const at = block.indexOf(line);
      // What led up to it is told after what it led to.
      return [
        [...(rest === null ? [] : [{ ...line, text: rest }]), ...block.slice(at + 1)],
        block.slice(0, at),
      ];
    }),
    ...others.filter(followed),
    ...others.filter((block) => !followed(block)),
  ].filter((block) => block.length > 0);
}

/** Shares of the room that a stretch of her story may take, best first. */
const RUN_SHARES = [1, 0.92, 0.84, 0.75, 0.62, 0.5, 0.3, 0.15] as const;

export interface FarWish {
  /** Seconds that her own pieces on the topic leave open. */
  readonly room: number;
  /** She has said something on the topic: her story is one more thing, not the ground it stands on. */
  readonly known: boolean;
  /** Sentences that stand word for word elsewhere in the script. */
  readonly copied: number;
}

/** Her own story, in versions from long to short, of which one is told. */
export function farPieces(own: Own, used: readonly Line[], wish: FarWish): Piece[] {
  const { saying } = own;
  const { brief, plan, secondsOf } = saying;
  const { seconds, topic } = brief.request;
  const topicWords = tellingWords(topic, brief.language);
  return RUN_SHARES.flatMap((share) => {
    const run = herRun(own.lines, used, {
      after: own.opening?.line ?? null,
      topicWords,
      turn: plan.index + plan.seed,
      seconds: wish.room * share,
      secondsOf,
      language: brief.language,
      sells: saying.family === 'offer',
    });
    if (!run) return [];
    const told = spokenOn(reworded(run.blocks, own, wish.room, wish.copied).flat(), saying);
    const [head = '', ...rest] = told;
    const isLed = !wish.known && !run.touches && !own.opening && seconds >= LEAST_SECONDS_WITH_LEAD;
    const lines = [...((isLed ? pieceOf(saying, 'aside', 0, head)?.lines : null) ?? [head]), ...rest];
    return [
      {
        role: 'far' as const,
        kind: run.goesOn || wish.known ? kindOf('own', saying.family) : ('story' as const),
        lines,
        seconds: secondsOf(lines.join(' ')),
        blank: null,
        answers: run.touches,
        covers: run.covers,
        lends: told,
      },
    ];
  });
}

/** A long-winded speaker runs on; only English joints are known. */
function spokenOn(lines: readonly string[], { manner, scaffolds }: Saying): string[] {
  return scaffolds.language === 'en' ? runOn(lines, manner) : [...lines];
}

/** `copied`: sentences that stand word for word elsewhere in this script. */
function reworded(blocks: readonly (readonly Line[])[], own: Own, room: number, copied: number): string[][] {
  const { saying, sources, dice } = own;
  const { manner, scaffolds, secondsOf } = saying;
  if (blocks.length === 0) return [];
  const hers = secondsOf(
    blocks
      .flat()
      .map(({ text }) => text)
      .join(' '),
  );
  const around = Math.max(2, Math.round((room - hers) / SCAFFOLD_SECONDS) + 2);
  if (scaffolds.language === 'en')
    return composeBody(
      blocks,
      manner,
      sources,
      { sentences: around, verbatim: 1 + copied },
      scaffolds.turns,
      dice,
    );
  const sentences = around + blocks.flat().length;
  return retell(blocks, {
    manner,
    sources,
    scaffolds,
    dice,
    mostVerbatim: Math.max(0, sentences * MOST_VERBATIM - 1 - copied),
  });
}
