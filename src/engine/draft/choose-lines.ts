/** Chooses from her material what belongs to the topic, in pieces that make sense on their own. */
import type { AttemptPlan, WritingBrief } from '../generate/brief.js';
import { countWords } from '../text/words.js';
import type { Line } from './material.js';
import type { Dice } from './random.js';
import { coverage, queryOf } from './topic-words.js';

/** A line that stands alone with the lines that lean on it. */
interface Block {
  readonly lines: readonly Line[];
  readonly words: number;
  readonly score: number;
}

export interface Chosen {
  /** Blocks in speaking order. */
  readonly blocks: readonly (readonly Line[])[];
  readonly words: number;
  /** 0-1: how much of the topic her best passage knows. */
  readonly known: number;
}

/** Below this share of the topic's words her passage is about something else that shares a word. Set on 32 requests of the made-up creators. */
export const KNOWN_ENOUGH = 0.42;
/** An example may lend at most this share of its words: a near topic must not become a copy. */
const EXAMPLE_SHARE = 0.55;
/** A passage this far below the best one would change the subject. */
const PASSAGE_SHARE = 0.6;
const LONGEST_BLOCK_LINES = 6;

export function chooseLines(
  lines: readonly Line[],
  brief: WritingBrief,
  plan: AttemptPlan,
  budget: { readonly words: number; readonly required: readonly Line[] },
  dice: Dice,
): Chosen {
  const { request, language } = brief;
  const texts = lines.map((line) => line.text);
  const topicQuery = queryOf({ topic: request.topic, context: '', requirements: [] }, texts, language);
  const query = queryOf(request, texts, language);
  const passages = groupByPassage(lines);
  const fits = new Map(
    [...passages].map(([passage, own]) => [passage, coverage(joined(own), topicQuery, language)]),
  );
  const known = Math.max(0, ...fits.values());
  const required = new Set(budget.required);
  const blocks = [...passages].flatMap(([passage, own]) => {
    const fit = fits.get(passage) ?? 0;
    return blocksOf(own).map((block) => {
      const asked = block.some((line) => required.has(line));
      const open = fit >= Math.max(KNOWN_ENOUGH * 0.8, known * PASSAGE_SHARE);
      const score = coverage(joined(block), query, language) + fit * 0.5;
      return {
        lines: block,
        words: countWords(joined(block)),
        score: asked ? score + 2 : open ? score + nudge(block, plan, dice) : 0,
      };
    });
  });
  const usable = known >= KNOWN_ENOUGH ? blocks : blocks.filter((block) => block.score >= 2);
  const taken = take(usable, passages, budget.words);
  const ordered = inOrder(taken, fits, plan);
  return {
    blocks: ordered,
    words: ordered.reduce((sum, block) => sum + countWords(joined(block)), 0),
    known,
  };
}

const joined = (lines: readonly Line[]): string => lines.map((line) => line.text).join(' ');

function groupByPassage(lines: readonly Line[]): Map<number, Line[]> {
  const passages = new Map<number, Line[]>();
  for (const line of lines) passages.set(line.passage, [...(passages.get(line.passage) ?? []), line]);
  return passages;
}

function blocksOf(passage: readonly Line[]): Line[][] {
  const blocks: Line[][] = [];
  for (const line of passage) {
    const last = blocks.at(-1);
    if (last && line.leans && last.length < LONGEST_BLOCK_LINES) last.push(line);
    // What leans on a block that is full already cannot be said at all.
    else if (!line.leans || !last) blocks.push([line]);
  }
  return blocks;
}

/** Attempts differ: one leans on the fact it was given, one on the story, one on chance. */
function nudge(block: readonly Line[], plan: AttemptPlan, dice: Dice): number {
  const holdsFact =
    plan.fact !== null && block.some((line) => plan.fact?.quote.includes(line.text.replace(/[.!?]+$/u, '')));
  const story = block[0]?.source === 'story' ? 1 : 0;
  return (
    (holdsFact ? 0.25 : 0) +
    (plan.index === 1 ? story * 0.2 : 0) +
    dice.next() * (plan.index === 0 ? 0.02 : 0.2)
  );
}

function take(
  blocks: readonly Block[],
  passages: ReadonlyMap<number, readonly Line[]>,
  words: number,
): Line[][] {
  const taken: Line[][] = [];
  const lent = new Map<number, number>();
  let left = words;
  for (const block of blocks.filter(({ score }) => score > 0).toSorted((a, b) => b.score - a.score)) {
    const first = block.lines[0];
    if (!first || left <= 3) continue;
    const whole = countWords(joined(passages.get(first.passage) ?? []));
    const cap = first.source.startsWith('example') ? whole * EXAMPLE_SHARE : Infinity;
    const room = Math.min(left * 1.08, cap - (lent.get(first.passage) ?? 0));
    const fitting = shortened(block.lines, room);
    if (fitting.length === 0) continue;
    const used = countWords(joined(fitting));
    taken.push(fitting);
    lent.set(first.passage, (lent.get(first.passage) ?? 0) + used);
    left -= used;
  }
  return taken;
}

/** The first lines of a block that fit; a block's head alone still makes sense. */
function shortened(lines: readonly Line[], words: number): Line[] {
  const fitting: Line[] = [];
  let used = 0;
  for (const line of lines) {
    used += countWords(line.text);
    if (used > words) break;
    fitting.push(line);
  }
  return fitting;
}

/** Blocks of one passage stay together and in order; the best passage comes first, or last for another attempt. */
function inOrder(taken: readonly Line[][], fits: ReadonlyMap<number, number>, plan: AttemptPlan): Line[][] {
  const passages = [...new Set(taken.map((block) => block[0]?.passage ?? 0))].sort(
    (a, b) => (fits.get(b) ?? 0) - (fits.get(a) ?? 0),
  );
  if (plan.index % 3 === 2) passages.reverse();
  return passages.flatMap((passage) =>
    taken
      .filter((block) => block[0]?.passage === passage)
      .toSorted((a, b) => (a[0]?.place ?? 0) - (b[0]?.place ?? 0)),
  );
}
