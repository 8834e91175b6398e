/** What she has said herself, as pieces: on the topic, and from her story where she has said nothing on it. */
import { chooseLines, type Chosen } from './choose-lines.js';
import { composeBody, runOn } from './compose-body.js';
import { farStory } from './far-story.js';
import type { Line } from './material.js';
import { kindOf, type Piece } from './pieces.js';
import type { Dice } from './random.js';
import { retell } from './retell.js';
import { pieceOf, type Saying } from './scaffold-pieces.js';
import { sameWord, tellingWords } from './topic-words.js';
import { MOST_VERBATIM, type SourceWords } from './verbatim.js';

/** Of the time between hook and close; the rest sets it up, turns it and rounds it off. */
const OWN_SHARE = { advice: 0.7, myth: 0.7, story: 0.8, scene: 0.8, offer: 0.6 } as const;
/** Under half a minute there is no time for both. */
const SHORT_SECONDS = 15;
const SHORT_SHARE = 0.95;
/** A story on something else is an aside, and a short script has no room for one. */
const FAR_SHARE = 0.32;
const LEAST_SECONDS_WITH_FAR = 30;
/** How long a scaffold sentence takes, about: how many there will be decides how many of hers may stay as they are. */
const SCAFFOLD_SECONDS = 4;

export interface Own {
  readonly saying: Saying;
  readonly sources: SourceWords;
  readonly lines: readonly Line[];
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
  const hasFrame = saying.scaffolds.leads.length > 0 || saying.scaffolds.counts.length > 0;
  const words = Math.floor((room * (hasFrame ? share : 1) * brief.targetWords) / seconds);
  const chosen = chooseLines(lines, brief, saying.plan, { words, required }, dice);
  const groups = reworded(chosen.blocks, own, room, 0);
  const pieces = groups.map((group): Piece => ({
    role: 'own',
    kind: kindOf('own', family),
    lines: spokenOn(group, saying),
    seconds: saying.secondsOf(group.join(' ')),
    blank: null,
  }));
  return { chosen, pieces };
}

/** Her story as asides, each with a line before it that says so; none where there is none or no time for it. */
export function farPieces(own: Own, used: readonly Line[], known: boolean, copied: number): Piece[] {
  const { seconds } = own.saying.brief.request;
  if (seconds < LEAST_SECONDS_WITH_FAR) return [];
  // Without a telling word in the topic nobody can say that her story is about something else.
  const isVague = tellingWords(own.saying.brief.request.topic, own.saying.brief.language).length === 0;
  const first = farPiece(own, used, known || isVague, known, copied);
  if (!first) return [];
  const all = copied + first.piece.lines.filter((line) => own.sources.has(line)).length;
  const second = farPiece(own, [...used, ...first.told], true, known, all);
  return [first.piece, ...(second ? [second.piece] : [])];
}

/** `isAside`: one more thing about her; else it stands where her knowledge of the topic would. */
function farPiece(
  own: Own,
  used: readonly Line[],
  isAside: boolean,
  known: boolean,
  copied: number,
): { readonly piece: Piece; readonly told: readonly Line[] } | null {
  const { saying, lines } = own;
  const { brief, secondsOf, plan } = saying;
  const { seconds } = brief.request;
  const blocks = farStory(lines, used, plan, seconds * FAR_SHARE, secondsOf);
  if (blocks.length === 0) return null;
  // What shares a word with the topic may well be about it.
  const topicWords = tellingWords(brief.request.topic, brief.language);
  const touches = blocks
    .flat()
    .some(({ words }) => words.some((word) => topicWords.some((other) => sameWord(word, other))));
  const asAside = isAside || touches;
  const before = pieceOf(saying, asAside ? 'aside' : 'bridge')?.lines ?? [];
  const after = asAside ? [] : (pieceOf(saying, 'back')?.lines ?? []);
  const told = spokenOn(reworded(blocks, own, seconds, copied).flat(), saying);
  const all = [...before, ...told, ...after];
  return {
    piece: {
      role: 'far',
      kind: known || isAside ? 'proof' : 'story',
      lines: all,
      seconds: secondsOf(all.join(' ')),
      blank: null,
    },
    told: blocks.flat(),
  };
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
    return composeBody(blocks, manner, sources, { sentences: around, verbatim: 1 + copied }, dice);
  const sentences = around + blocks.flat().length;
  return retell(blocks, {
    manner,
    sources,
    scaffolds,
    dice,
    mostVerbatim: Math.max(0, sentences * MOST_VERBATIM - 1 - copied),
  });
}
