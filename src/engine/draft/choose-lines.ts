/** Chooses from her material what belongs to the topic, in pieces that make sense on their own. */
import type { AttemptPlan, WritingBrief } from '../generate/brief.js';
import { PRICE, WORK } from '../persona/cues.js';
import { countWords } from '../text/words.js';
import { admittedBlocks, type Block } from './admit-blocks.js';
import { losesPerson } from './leaning.js';
import type { Line } from './material.js';
import type { Dice } from './random.js';
import { sameWord } from './topic-words.js';

export interface Chosen {
  /** Blocks in speaking order. */
  readonly blocks: readonly (readonly Line[])[];
  readonly words: number;
  /** Her material knows the topic, or answers what was asked for. */
  readonly known: boolean;
  /** 0-1: how much of the topic the piece knows that knows most. */
  readonly covers: number;
}

/** So few words of an example are a quote, not a copy. */
const SHORT_LOAN_WORDS = 30;
/** An example may lend at most this share of its words: a near topic must not become a copy, and with less its point is lost. */
const EXAMPLE_SHARE = 0.75;
/** Lines up to this much too long still fit: the length may be off by a tenth. */
const STRETCH = 1.04;
/** A piece that knows this share of what the best one knows of the topic belongs to its scene. */
const SCENE_SHARE = 0.5;
/** Share of a piece's telling words that were said before, from which it is the same again. */
const SAID_SHARE = 0.5;
const SHORTEST_HEAD_WORDS = 8;
/** ... where nothing longer fits. */
const SHORTEST_BEGINNING_WORDS = 4;
/** So many pieces may lie between `Once ...` and what the topic names. */
const LONGEST_WAY = 2;
const SETS_SCENE =
  /^(?:once|one (?:day|night|morning|time)|last (?:year|winter|summer|spring|week)|una vez|un día|un dia|el otro día|uma vez|um dia|ek baar|ek din|एक बार|एक दिन|ఒకసారి|ఒక రోజు|pernah|dulu pernah|suatu hari|un jour|une fois)(?![\p{L}\p{M}])/iu;
/** Less of a thought than this has lost its point. */
const LEAST_KEPT = 0.5;
/** What she asked for may cost this many words more. */
const REQUIRED_EXTRA = 8;

/** Who sells says first what she makes and what it costs. */
const OFFERS = [WORK, PRICE] as const;
const WHAT_THERE_IS = 0.4;

export function chooseLines(
  lines: readonly Line[],
  brief: WritingBrief,
  plan: AttemptPlan,
  budget: { readonly words: number; readonly required: readonly Line[] },
  dice: Dice,
): Chosen {
  const blocks = admitted(lines, brief, budget.required).map((block) => ({
    ...block,
    score: block.score + nudge(block.lines, brief, plan, dice),
  }));
  const taken = take(blocks, lines, budget.words);
  const ordered = inOrder(taken, blocks, plan);
  const words = ordered.reduce((sum, block) => sum + countWords(textOf(block)), 0);
  const said = new Set(taken.flat());
  const covers = blocks
    .filter((block) => block.lines.some((line) => said.has(line)))
    .map(({ own, isAnnounced }) => (isAnnounced ? 1 : own));
  return { blocks: ordered, words, known: blocks.length > 0, covers: Math.max(0, ...covers) };
}

/** The same lines are asked again for another length. */
const admittedOf = new WeakMap<readonly Line[], readonly Block[]>();

function admitted(lines: readonly Line[], brief: WritingBrief, required: readonly Line[]): readonly Block[] {
  const blocks = admittedOf.get(lines) ?? admittedBlocks(lines, brief, required);
  admittedOf.set(lines, blocks);
  return blocks;
}

const textOf = (lines: readonly Line[]): string => lines.map((line) => line.text).join(' ');

/** Attempts differ: one leans on the fact it was given, one on the story, one on chance. */
function nudge(block: readonly Line[], brief: WritingBrief, plan: AttemptPlan, dice: Dice): number {
  const has = (quote: string): boolean =>
    block.some((line) => quote.includes(line.text.replace(/[.!?]+$/u, '')) || line.text.includes(quote));
  return (
    (plan.fact !== null && has(plan.fact.quote) ? 0.3 : 0) +
    (brief.nearestLines.slice(0, 5).some(has) ? 0.1 : 0) +
    (plan.index === 1 && block[0]?.source === 'story' ? 0.2 : 0) +
    (brief.request.contentType === 'promotional' &&
    block.some(({ text }) => OFFERS.some((cue) => cue.test(text)))
      ? WHAT_THERE_IS
      : 0) +
    dice.next() * (plan.index === 0 ? 0.02 : 0.25)
  );
}

function take(blocks: readonly Block[], lines: readonly Line[], words: number): Line[][] {
  const taken: Line[][] = [];
  const lent = new Map<number, number>();
  const wholes = new Map<number, number>();
  let left = words;
  // What only goes on from another piece comes after it, or not at all.
  const isFree = (block: Block): number => (block.after === null ? 0 : 1);
  for (const block of blocks.toSorted((a, b) => isFree(a) - isFree(b) || b.score - a.score)) {
    const first = block.lines[0];
    if (!first || left <= 3) continue;
    if (block.after && !taken.flat().includes(block.after)) continue;
    if (isSaidAlready(block, taken)) continue;
    const whole =
      wholes.get(first.passage) ?? countWords(textOf(lines.filter((line) => line.passage === first.passage)));
    wholes.set(first.passage, whole);
    const cap = first.source.startsWith('example')
      ? Math.max(SHORT_LOAN_WORDS, whole * EXAMPLE_SHARE)
      : Infinity;
    const room = Math.min(left * STRETCH, cap - (lent.get(first.passage) ?? 0));
    const short = shortened(block, room);
    const fitting = holdsRequired(short, block)
      ? short
      : shortened(block, Math.max(room, left + REQUIRED_EXTRA));
    if (fitting.length === 0) continue;
    const used = countWords(textOf(fitting));
    taken.push(fitting);
    lent.set(first.passage, (lent.get(first.passage) ?? 0) + used);
    left -= used;
  }
  const byScore = blocks.toSorted((a, b) => b.score - a.score);
  if (taken.length > 0) return taken;
  // No whole thought fits: the longest beginning of one is better than a blank where she has spoken.
  const beginning = byScore.map((block) => shortened(block, words, 0)).find((lines) => lines.length > 0);
  const best = byScore[0]?.lines[0];
  return beginning ? [beginning] : best ? [[withoutTail(best, words) ?? best]] : [];
}

function holdsRequired(lines: readonly Line[], block: Block): boolean {
  return block.required === null || lines.some((line) => line.place === block.required?.place);
}

/** Story and script often tell the same thing; it is said once. */
function isSaidAlready(block: Block, taken: readonly Line[][]): boolean {
  const said = taken.flat().flatMap((line) => line.words);
  const own = block.lines.flatMap((line) => line.words);
  const again = own.filter((word) => said.some((other) => sameWord(other, word)));
  return own.length > 2 && again.length / own.length >= SAID_SHARE;
}

/** The first lines of a block that fit; a block's head alone still makes sense. What was asked for is never cut off. */
function shortened(block: Block, words: number, leastKept = LEAST_KEPT): Line[] {
  const fitting: Line[] = [];
  let used = 0;
  for (const line of block.lines) {
    if (losesPerson(line.text, textOf(fitting))) break;
    const fits = used + countWords(line.text) <= words ? line : withoutTail(line, words - used);
    if (!fits) break;
    used += countWords(fits.text);
    fitting.push(fits);
    if (fits !== line) break;
  }
  const required = block.required;
  if (required && !holdsRequired(fitting, block)) {
    const alone = countWords(required.text) <= words ? required : withoutTail(required, words);
    // A joining word comes off, a pronoun would not.
    if (alone && (!required.leans || required.join !== '')) return [alone];
  }
  const kept = withoutLooseEnd(fitting);
  // Three things were announced; two are a broken promise.
  if (kept.length < block.lines.length && ANNOUNCES_LIST.test(block.lines[0]?.text ?? '')) return [];
  // The head of a longer piece announces what then would not come.
  const isStub =
    kept.length < block.lines.length &&
    countWords(textOf(kept)) <
      Math.max(
        leastKept > 0 ? SHORTEST_HEAD_WORDS : SHORTEST_BEGINNING_WORDS,
        countWords(textOf(block.lines)) * leastKept,
      );
  return isStub && !required ? [] : kept;
}

const ANNOUNCES_LIST =
  /(?<!\p{L})(?:two|three|four|five|six|\d)\s(?:\p{L}+\s)?(?:things|ways|steps|reasons|tips|mistakes|signs|points|rules|cosas|maneras|pasos|coisas|passos|hal|cara|cheezein|baatein)(?!\p{L})/iu;
const TAIL = /,?\s(?:because|cos|which|where|porque|kyunki|karena)\s|,\s(?:so|and|but|y|e|aur)\s/giu;
const SHORTEST_TRIMMED_WORDS = 6;

/** The line without its last clauses, where that is enough to fit. */
function withoutTail(line: Line, words: number): Line | null {
  const cuts = [...line.text.matchAll(TAIL)].map((match) => match.index).toReversed();
  for (const cut of cuts) {
    const text = line.text.slice(0, cut).replace(/[,;\s]+$/u, '');
    if (countWords(text) < SHORTEST_TRIMMED_WORDS) return null;
    if (countWords(text) <= words) return { ...line, text: `${text}.` };
  }
  return null;
}

/** A question whose answer was cut off asks nothing. */
function withoutLooseEnd(lines: readonly Line[]): Line[] {
  const kept = [...lines];
  while (kept.length > 1 && /[?？؟]["”’)»]*$/u.test(kept.at(-1)?.text ?? '')) kept.pop();
  return kept;
}

/** Blocks of one passage stay together and in order; the best passage comes first, or last for another attempt. */
function inOrder(taken: readonly Line[][], blocks: readonly Block[], plan: AttemptPlan): Line[][] {
  const best = new Map<number, number>();
  for (const block of blocks) {
    const passage = block.lines[0]?.passage ?? 0;
    best.set(passage, Math.max(best.get(passage) ?? 0, block.fit));
  }
  const isStory = taken.every((block) => block[0]?.source === 'story');
  const passages = [...new Set(taken.map((block) => block[0]?.passage ?? 0))].sort((a, b) =>
    // A life is told in the order it was lived.
    isStory ? a - b : (best.get(b) ?? 0) - (best.get(a) ?? 0),
  );
  if (plan.index % 3 === 2 && !isStory) passages.reverse();
  const ordered = passages.flatMap((passage) =>
    taken
      .filter((block) => block[0]?.passage === passage)
      .toSorted((a, b) => (a[0]?.place ?? 0) - (b[0]?.place ?? 0)),
  );
  return (isStory ? sceneFirst(ordered, blocks) : null) ?? ordered;
}

/** What the topic names comes first, who she is after it; null where most of what is told is the scene, or nothing is. */
function sceneFirst(ordered: readonly Line[][], blocks: readonly Block[]): Line[][] | null {
  const most = Math.max(...blocks.map(({ own }) => own));
  const named = new Set(
    blocks.flatMap(({ own, lines }) => (own > 0 && own >= most * SCENE_SHARE ? lines : [])),
  );
  const isOnTopic = (block: readonly Line[]): boolean => block.some((line) => named.has(line));
  // What happened began with "Once ...": the way to it belongs to it.
  const isNamed = (block: readonly Line[]): boolean => {
    const at = ordered.findIndex((other) => other === block);
    const next = ordered.slice(at + 1, at + 1 + LONGEST_WAY).findIndex(isOnTopic);
    const isWay = SETS_SCENE.test(block[0]?.text ?? '') && next >= 0;
    return isOnTopic(block) || (isWay && block[0]?.passage === ordered[at + 1 + next]?.[0]?.passage);
  };
  const scene = ordered.filter(isNamed);
  if (scene.length === 0 || scene.length > ordered.length / 2) return null;
  return [...scene, ...ordered.filter((block) => !isNamed(block))];
}
