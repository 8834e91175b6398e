/** Turns chosen English lines into sentences in her rhythm that are hers and yet not copied. */
import { countWords } from '../text/words.js';
import type { Line } from './material.js';
import type { Manner } from './manner.js';
import type { Dice } from './random.js';
import type { Turn } from './scaffolds.js';
import { bare, inside, joinLines } from './rephrase.js';
import { startWith } from './speak.js';
import { capitalise } from './tidy.js';
import { unlike, type FrameCount, type Said } from './unlike.js';
import type { SourceWords } from './verbatim.js';

/** Her mean sentence and this much more: joined sentences should still sound like hers. */
const LONGEST_OVER_MEAN = 1.9;
const LEAST_JOINED_WORDS = 16;
/** A breath even the most long-winded speaker needs. */
const LONGEST_BREATH_WORDS = 110;

/** Groups of sentences that belong together, in order. */
export function composeBody(
  blocks: readonly (readonly Line[])[],
  manner: Manner,
  sources: SourceWords,
  frame: FrameCount,
  turns: readonly Turn[],
  dice: Dice,
): string[][] {
  if (manner.longBreath) return breathe(blocks, manner).map((breath) => [breath]);
  const longest = Math.max(LEAST_JOINED_WORDS, manner.wordsPerSentence * LONGEST_OVER_MEAN + 6);
  const threads = threadsOf(blocks);
  const said = blocks.flatMap((lines, at) =>
    joinBlock(lines, manner, longest).map((text): Said => ({ text, block: threads[at] ?? at })),
  );
  const groups = new Map<number, string[]>();
  for (const { text, block } of unlike(said, manner, sources, frame, turns, dice))
    groups.set(block, [...(groups.get(block) ?? []), text]);
  return [...groups.values()];
}

/** Blocks that followed each other in her text share a number: their sentences may be joined. */
function threadsOf(blocks: readonly (readonly Line[])[]): number[] {
  let thread = 0;
  return blocks.map((block, at) => {
    const before = blocks[at - 1]?.at(-1);
    const first = block[0];
    const follows = before && first && before.passage === first.passage && before.place + 1 === first.place;
    if (!follows) thread += 1;
    return thread;
  });
}

function breathe(blocks: readonly (readonly Line[])[], manner: Manner): string[] {
  const breaths: string[] = [];
  for (const block of blocks)
    block.forEach((line, index) => {
      const current = breaths.at(-1);
      const join = index === 0 ? 'and' : line.join || 'and';
      if (current === undefined || countWords(current) > LONGEST_BREATH_WORDS) breaths.push(bare(line.text));
      else breaths[breaths.length - 1] = `${current}, ${join} ${inside(bare(line.text), manner.names)}`;
    });
  return breaths.map((breath) => `${capitalise(breath)}.`);
}

/** For a long-winded speaker: sentences run on into each other as far as a breath goes. */
export function runOn(sentences: readonly string[], manner: Manner): string[] {
  if (!manner.longBreath) return [...sentences];
  const breaths: string[] = [];
  for (const sentence of sentences) {
    const last = breaths.at(-1);
    const together = last !== undefined && countWords(last) + countWords(sentence) <= LONGEST_BREATH_WORDS;
    if (together && !/[?\]]/u.test(last + sentence))
      breaths[breaths.length - 1] =
        `${bare(last)}, and ${inside(sentence.replace(/^And /u, ''), manner.names)}`;
    else breaths.push(sentence);
  }
  return breaths;
}

function joinBlock(block: readonly Line[], manner: Manner, longest: number): string[] {
  const sentences: string[] = [];
  let joined = true;
  block.forEach((line, index) => {
    const last = sentences.at(-1);
    const together = last !== undefined && !joined ? joinLines(last, line, manner.names, longest) : null;
    if (together) {
      sentences[sentences.length - 1] = together;
      joined = true;
    } else {
      sentences.push(index > 0 && line.join ? restart(line, manner) : line.text);
      joined = false;
    }
  });
  return sentences;
}

/** A clause that hung on the one before, as a sentence of its own. */
function restart(line: Line, manner: Manner): string {
  if (line.join === 'because' || line.join === 'cos') {
    const past = /(?<!\p{L})(?:was|were|had|did|\p{L}{2,}ed|went|came|got)(?!\p{L})/iu.test(line.text);
    return `That ${past ? 'was' : 'is'} ${line.join} ${inside(line.text, manner.names)}`;
  }
  return startWith(line.join, line.text, manner) ?? line.text;
}
