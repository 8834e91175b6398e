/** The beginning and the end of a script of hers that is too long to be told whole. */
import { createCue } from '../../../text/phrasings.js';
import { scriptCues } from '../../../text/script-cues.js';
import { wordsIn } from '../../her-material/episodes.js';
import type { Line } from '../../her-material/material.js';
import type { TopicEpisode } from '../../topic/topic-episodes.js';

/** Said to the viewer it stands alone, whatever its words point at. */
const TO_VIEWER = createCue(
  () => new RegExp(String.raw`^${scriptCues('viewerFirst')}(?![\p{L}\p{M}])`, 'iu'),
);

/** A script of hers that is too long is cut before its end, never at it: the last place that leaves room for it. */
export function withItsEnd(found: TopicEpisode, from: number, last: number, words: number): number {
  const { blocks, source } = found.episode;
  if (!source.startsWith('example') || last >= blocks.length - 1) return last;
  for (let to = last; to > from; to -= 1) {
    const left = words - wordsIn(blocks.slice(from, to + 1).flat());
    if (endingOf(found, to, left).length > 0) return to;
  }
  return last;
}

/** Who it is about is told at the beginning of a script of hers: as much of it as `words` leave room for. */
export function beginningOf(
  { episode: { blocks, source } }: TopicEpisode,
  from: number,
  words: number,
): readonly (readonly Line[])[] {
  if (!source.startsWith('example')) return [];
  let to = 0;
  while (to < from && wordsIn(blocks.slice(0, to + 1).flat()) <= words) to += 1;
  return blocks.slice(0, to);
}

/** What a script of hers comes to, where it is too long to be told whole: its last lines, from one that stands alone. */
export function endingOf(
  { episode: { blocks, source } }: TopicEpisode,
  to: number,
  words: number,
  told: readonly Line[] = [],
): readonly (readonly Line[])[] {
  if (!source.startsWith('example')) return [];
  const rest = blocks
    .slice(to + 1)
    .flat()
    .slice(told.length);
  const from = rest.findIndex(
    ({ goesOn, leans, text }, at) =>
      !goesOn && (!leans || TO_VIEWER.test(text)) && wordsIn(rest.slice(at)) <= words,
  );
  return from < 0 ? [] : [rest.slice(from)];
}
