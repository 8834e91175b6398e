/** Decides which of her passages speak about the topic, and which of their pieces may be said. */
import type { WritingBrief } from '../generate/brief.js';
import type { ContentType } from '../types.js';
import { countWords } from '../text/words.js';
import type { Line } from './material.js';
import { coverage, queryOf, sameWord } from './topic-words.js';

/** A line that stands alone with the lines that lean on it. */
export interface Block {
  readonly lines: readonly Line[];
  readonly score: number;
  /** 0-1: how much of the topic its passage knows. */
  readonly fit: number;
  /** The line she asked for, if it is in here. */
  readonly required: Line | null;
}

/** Below this share of the topic's weight a passage merely shares a word with it. Set on the 32 requests of the made-up creators, 8 of which she has said nothing about. */
const KNOWN_ENOUGH = 0.42;
/** A second passage this far below the best one would change the subject. */
const PASSAGE_SHARE = 0.6;
const LONGEST_BLOCK_LINES = 6;
const REQUIRED = 2;
/** What merely goes on from a piece on the topic is worth less than the piece. */
const FOLLOWING = 0.15;
/** Types that tell a life: the story before and after belongs to it. */
const TELLS: ReadonlySet<ContentType> = new Set(['storytelling', 'inspirational', 'behind-the-scenes']);
const PAST =
  /(?<!\p{L})(?:was|were|had|did|\p{L}{2,}ed|went|came|took|got|made|began|left|bought|sold|told|said|ran|cried|sat|gave)(?!\p{L})/iu;

export function admittedBlocks(
  lines: readonly Line[],
  brief: WritingBrief,
  required: readonly Line[],
): readonly Block[] {
  const { request, language } = brief;
  const lineWords = lines.map((line) => line.words);
  const topic = queryOf({ topic: request.topic, context: '', requirements: [] }, lineWords, language);
  const query = queryOf(request, lineWords, language);
  const passages = [...new Set(lines.map((line) => line.passage))].map((passage) => {
    const own = lines.filter((line) => line.passage === passage);
    return {
      own,
      fit: coverage(
        own.flatMap((line) => line.words),
        topic,
      ),
    };
  });
  const known = Math.max(0, ...passages.map(({ fit }) => fit));
  const best = passages.findIndex(({ fit }) => fit === known);
  return passages.flatMap(({ own, fit }, index) => {
    const open = known >= KNOWN_ENOUGH && fit >= known * PASSAGE_SHARE;
    const isStory = own[0]?.source === 'story' && passages[best]?.own[0]?.source === 'story';
    const nearby =
      known >= KNOWN_ENOUGH && TELLS.has(request.contentType) && isStory && Math.abs(index - best) === 1;
    const blocks = blocksOf(own);
    const scores = blocks.map((block) =>
      coverage(
        block.flatMap((line) => line.words),
        query,
      ),
    );
    const admitted = open ? admit(blocks, scores, own[0]?.source !== 'story') : blocks.map(() => false);
    return blocks.flatMap((block, at): Block[] => {
      const asked = block.find((line) => required.includes(line)) ?? null;
      const score = scores[at] ?? 0;
      if (asked) return [{ lines: block, score: score + fit + REQUIRED, fit, required: asked }];
      if (admitted[at]) return [{ lines: block, score: score + fit * 0.5, fit, required: null }];
      return nearby && isTold(block) ? [{ lines: block, score: FOLLOWING * score, fit, required: null }] : [];
    });
  });
}

function blocksOf(passage: readonly Line[]): Line[][] {
  const blocks: Line[][] = [];
  for (const line of passage) {
    const last = blocks.at(-1);
    if (last && line.leans && last.length < LONGEST_BLOCK_LINES) last.push(line);
    // What leans on a block that is full already, or on nothing, cannot be said.
    else if (!line.leans) blocks.push([line]);
  }
  return blocks;
}

/** On the topic itself, or going on from a piece that is: sharing a word with it, or the next thing that happened. */
function admit(
  blocks: readonly (readonly Line[])[],
  scores: readonly number[],
  isExample: boolean,
): boolean[] {
  const admitted = blocks.map((_, at) => (scores[at] ?? 0) > 0);
  for (let at = 1; at < blocks.length; at += 1) {
    const block = blocks[at] ?? [];
    const previous = blocks[at - 1] ?? [];
    if (admitted[at] || !admitted[at - 1]) continue;
    const linked = block.some((line) =>
      line.words.some((word) => previous.some((p) => p.words.some((w) => sameWord(w, word)))),
    );
    admitted[at] = isExample || linked || (isTold(block) && isTold(previous));
  }
  return admitted;
}

function isTold(block: readonly Line[]): boolean {
  const text = block.map((line) => line.text).join(' ');
  return countWords(text) >= 3 && PAST.test(text);
}
