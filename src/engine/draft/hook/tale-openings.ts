/** First lines out of a tale of hers that say little of the topic: a strong one of it, or the one it begins on. */
import type { WritingBrief } from '../../generate/brief.js';
import { ADMITS, countsSomething } from '../../persona/reading/cues.js';
import { mourns } from '../../text/grief.js';
import { countWords } from '../../text/words.js';
import { shares, showsTense, tellsTale } from '../her-material/episodes.js';
import { saysNow } from '../her-material/leaning-elsewhere.js';
import type { Line } from '../her-material/material.js';
import type { TopicEpisode } from '../topic/topic-episodes.js';
import {
  isWhoSheIs,
  LEAST_FIT,
  longestWords,
  mayOpen,
  shortened,
  worthOf,
  type OwnHook,
} from './line-worth.js';

/** A tale may begin with a longer sentence than one that is there to stop a thumb. */
const LONGEST_BEGINNING_WORDS = 26;
/** What she tells so soon after it in one go belongs to it; what came before may be another matter. */
const NEAR_BLOCKS = 1;

/** Strong lines of what is told of the topic that nothing hangs on: one is said first, then all the rest in her order. */
export function teasersOf(
  found: readonly TopicEpisode[],
  { language }: WritingBrief,
  longest: number,
): OwnHook[] {
  const [best] = found;
  if (!best || best.isAside) return [];
  const { blocks } = best.episode;
  const core = best.core.flatMap((at) => blocks[at] ?? []);
  const isNear = (at: number): boolean => best.core.some((place) => at > place && at - place <= NEAR_BLOCKS);
  return blocks
    .filter(
      (block, at) => best.core.includes(at) || (showsTense(language) && (shares(core, block) || isNear(at))),
    )
    .flatMap((block) => block.slice(-1))
    .filter(
      (line) =>
        mayOpen(line) &&
        !line.leans &&
        !line.goesOn &&
        // "Now there are nineteen" is heard beside what was before.
        !saysNow(line.text, language) &&
        !isWhoSheIs(line, language) &&
        !mourns(line.text) &&
        (core.includes(line) || (countsSomething(line.text) && !ADMITS.test(line.text))),
    )
    .flatMap((line) => {
      const hook = shortened(line, longest);
      return hook?.rest === null ? [{ ...hook, fit: LEAST_FIT, isSpare: true, isTeaser: true }] : [];
    })
    .toSorted((a, b) => worthOf(b.text) - worthOf(a.text));
}

/** Where what is told of the topic begins: it says little of it, but better than the topic alone once more. */
export function beginningsOf(
  found: readonly TopicEpisode[],
  brief: WritingBrief,
  isOnTopic: (line: Line) => boolean,
): readonly OwnHook[] {
  const { language } = brief;
  const longest = longestWords(brief, LONGEST_BEGINNING_WORDS);
  return (
    found
      // All of her story begins where she began.
      .filter(({ isAside, isWhole }, at) => !isAside && (!isWhole || at === 0))
      .flatMap(({ episode: { blocks }, core }) => blocks[core[0] ?? 0]?.slice(0, 1) ?? [])
      .filter(
        (line) =>
          mayOpen(line) && !line.leans && !line.goesOn && !isWhoSheIs(line, language) && !mourns(line.text),
      )
      .filter(({ text }) => countWords(text) <= longest && !/[?？[]/u.test(text))
      // `Mortgage is 610 a month.` begins no tale and says nothing of it.
      .filter((line) => isOnTopic(line) || tellsTale([line], language))
      .map((line) => ({ line, text: line.text, rest: null, fit: LEAST_FIT, isSpare: true }))
  );
}
