/** A stretch of her own story for a topic she has said little about: told in its order, begun where a listener can follow. */
import { FIRST_PERSON, NUMBER_WORD } from '../persona/cues.js';
import { countWords } from '../text/words.js';
import { blocksOf } from './admit-blocks.js';
import type { Line } from './material.js';
import { sameWord } from './topic-words.js';

/** Less is no story. */
const LEAST_SECONDS = 3;
/** What a beginning is worth: it goes on from what is told, shares a word with the topic, opens a paragraph, is about her, is exact. */
const WORTH = { goesOn: 4, touches: 2, opensPassage: 1, aboutHer: 0.5, exact: 0.3, fills: 3 } as const;
/** Runs this far below the best one are told by other attempts only. */
const NEAR_BEST = 1.6;
/** `Nadia.` `Twenty-four.`: the form before the story. */
const SHORTEST_START_WORDS = 4;

export interface RunWish {
  readonly topicWords: readonly string[];
  /** Which of the good beginnings: attempts and seeds differ. */
  readonly turn: number;
  readonly seconds: number;
  readonly secondsOf: (text: string) => number;
  readonly language: string;
}

export interface Run {
  readonly blocks: readonly (readonly Line[])[];
  /** It shares a telling word with the topic. */
  readonly touches: boolean;
  /** It goes on where the script has told her story already. */
  readonly goesOn: boolean;
}

/** Null where nothing of her story is left that fits. */
export function herRun(lines: readonly Line[], used: readonly Line[], wish: RunWish): Run | null {
  const blocks = blocksFor(lines, wish);
  const told = new Set(used);
  const goOnAt = new Set(used.map(({ passage, place }) => `${passage} ${place + 1}`));
  const runs = blocks.flatMap(({ lines: [head], asBeginning }, start) => {
    if (!head || (head.place === 0 && countWords(head.text) < SHORTEST_START_WORDS)) return [];
    const kept = fitting(blocks, start, told, wish.seconds);
    const long = kept.reduce((sum, { seconds }) => sum + seconds, 0);
    if (kept.length === 0 || long < Math.min(LEAST_SECONDS, wish.seconds / 2)) return [];
    const goesOn = goOnAt.has(`${head.passage} ${head.place}`);
    const touches = kept.some((block) => block.touches);
    const score = (goesOn ? WORTH.goesOn : 0) + (touches ? WORTH.touches : 0) + asBeginning;
    return [{ blocks: kept.map((block) => block.lines), touches, goesOn, score, long }];
  });
  const longest = Math.max(...runs.map(({ long }) => long));
  const best = runs
    .map((run) => ({ ...run, score: run.score + (WORTH.fills * run.long) / longest }))
    .toSorted((a, b) => b.score - a.score);
  const good = best.filter(({ score }) => score >= (best[0]?.score ?? 0) - NEAR_BEST);
  return good[wish.turn % Math.max(1, good.length)] ?? null;
}

interface StoryBlock {
  readonly lines: readonly Line[];
  readonly seconds: number;
  readonly touches: boolean;
  /** What it is worth as a beginning. */
  readonly asBeginning: number;
}

/** The same lines are asked again for another length. */
const blocksKnown = new WeakMap<readonly Line[], readonly StoryBlock[]>();

function blocksFor(lines: readonly Line[], wish: RunWish): readonly StoryBlock[] {
  const known = blocksKnown.get(lines);
  if (known) return known;
  const story = lines.filter(({ source }) => source === 'story');
  const passages = [...new Set(story.map(({ passage }) => passage))];
  const blocks = passages
    .flatMap((passage) =>
      blocksOf(
        story.filter((line) => line.passage === passage),
        wish.language,
      ),
    )
    .map((block): StoryBlock => {
      const { text = '', place } = block[0] ?? {};
      return {
        lines: block,
        seconds: wish.secondsOf(block.map((line) => line.text).join(' ')),
        touches: block.some(({ words }) => shares(words, wish.topicWords)),
        asBeginning:
          (place === 0 ? WORTH.opensPassage : 0) +
          (FIRST_PERSON.test(text) ? WORTH.aboutHer : 0) +
          (/\p{N}/u.test(text) || NUMBER_WORD.test(text) ? WORTH.exact : 0),
      };
    });
  blocksKnown.set(lines, blocks);
  return blocks;
}

/** Only what follows at once may follow, since a hole in her story would be a lie; after its end comes its beginning. */
function fitting(
  blocks: readonly StoryBlock[],
  start: number,
  told: ReadonlySet<Line>,
  seconds: number,
): StoryBlock[] {
  const kept: StoryBlock[] = [];
  let left = seconds;
  for (let step = 0; step < blocks.length; step += 1) {
    const block = blocks[(start + step) % blocks.length];
    if (!block || block.seconds > left || block.lines.some((line) => told.has(line))) break;
    kept.push(block);
    left -= block.seconds;
  }
  return kept;
}

function shares(left: readonly string[], right: readonly string[]): boolean {
  return left.some((word) => right.some((other) => sameWord(word, other)));
}
