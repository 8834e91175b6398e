/** Decides which of her passages speak about the topic, and which of their pieces may be said. */
import type { WritingBrief } from '../generate/brief.js';
import type { ContentType } from '../types.js';
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
/** Below the first share, down to this one, only pieces that are on the topic themselves are taken. */
const SECOND_SHARE = 0.35;
/** Share of the topic's weight from which one piece is about the topic, in a passage that is and in one that touches it. */
const SAME_SUBJECT = 0.08;
const TOUCHES = 0.25;
const RARE_LINES = 4;
const LONGEST_BLOCK_LINES = 6;
const REQUIRED = 2;
/** What merely goes on from a piece on the topic is worth less than the piece. */
const FOLLOWING = 0.15;
/** Types that tell a life: the story before and after belongs to it. */
const TELLS: ReadonlySet<ContentType> = new Set(['storytelling', 'inspirational', 'behind-the-scenes']);
const GOES_ON =
  /^(?:after that|then|since then|now|later|uske baad|phir|después|entonces|desde|depois|então|setelah itu|terus|अब|फिर|उसके बाद|ఇప్పుడు|అప్పుడు|తర్వాత)(?:\s|,)/iu;
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
      blocks: blocksOf(own),
      fit: coverage(wordsOf(own), topic),
      isStory: own[0]?.source === 'story',
    };
  });
  const known = Math.max(0, ...passages.map(({ fit }) => fit));
  const best = passages.findIndex(({ fit }) => fit === known);
  const isKnown = known >= KNOWN_ENOUGH;
  const tells = TELLS.has(request.contentType);
  const rare = rareWords(lines);
  const core = passages[best]?.isStory ? wordsOf(passages[best].own).filter((word) => rare.has(word)) : [];

  return passages.flatMap(({ blocks, fit, isStory }, index) => {
    const own = blocks.map((block) => coverage(wordsOf(block), topic));
    const wide = blocks.map((block) => coverage(wordsOf(block), query));
    const share = known === 0 ? 0 : fit / known;
    const onTopic = blocks.map((_, at) => {
      if (!isKnown || share < SECOND_SHARE) return false;
      const least = share >= PASSAGE_SHARE ? SAME_SUBJECT : TOUCHES;
      return (own[at] ?? 0) >= least || (share >= PASSAGE_SHARE && (wide[at] ?? 0) >= TOUCHES);
    });
    const admitted =
      share >= PASSAGE_SHARE ? goingOn(blocks, onTopic, !isStory, tells, language.startsWith('en')) : onTopic;
    const nearby = isKnown && tells && isStory && core.length > 0 && Math.abs(index - best) === 1;
    return blocks.flatMap((block, at): Block[] => {
      const asked = block.find((line) => required.includes(line)) ?? null;
      const score = wide[at] ?? 0;
      if (asked) return [{ lines: block, score: score + fit + REQUIRED, fit, required: asked }];
      if (admitted[at]) return [{ lines: block, score: score + fit * 0.5, fit, required: null }];
      const linked =
        nearby &&
        (shares(wordsOf(block), core) ||
          (index === best + 1 && at === 0 && GOES_ON.test(block[0]?.text ?? '')));
      return linked ? [{ lines: block, score: FOLLOWING * (score + 1), fit, required: null }] : [];
    });
  });
}

const wordsOf = (lines: readonly Line[]): string[] => lines.flatMap((line) => line.words);

const shares = (left: readonly string[], right: readonly string[]): boolean =>
  left.some((word) => right.some((other) => sameWord(word, other)));

/** Words that stand in few of her lines: sharing one is no chance. */
function rareWords(lines: readonly Line[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const line of lines) for (const word of line.words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count <= RARE_LINES).map(([word]) => word));
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

/** Also what goes on from a piece on the topic: sharing a word with it, or the next thing that happened. */
function goingOn(
  blocks: readonly (readonly Line[])[],
  onTopic: readonly boolean[],
  isExample: boolean,
  tells: boolean,
  english: boolean,
): boolean[] {
  const admitted = [...onTopic];
  for (let at = 1; at < blocks.length; at += 1) {
    const block = blocks[at] ?? [];
    const previous = blocks[at - 1] ?? [];
    if (admitted[at] || !admitted[at - 1]) continue;
    const linked = shares(wordsOf(block), wordsOf(previous));
    // Tenses are only known in English; elsewhere a told life simply goes on.
    const told = english ? isPast(block) && isPast(previous) : tells;
    admitted[at] = isExample || linked || told;
  }
  return admitted;
}

function isPast(block: readonly Line[]): boolean {
  return PAST.test(block.map((line) => line.text).join(' '));
}
