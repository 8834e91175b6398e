/** Makes a finished script shorter: plain lines go first, then what is not on the topic, then other whole thoughts; what is left stays to the letter. */
import { LENGTH_TOLERANCE, lengthRatio, trimToLength, type LengthTarget } from '../length.js';
import { sentencesOf, type Sentence } from '../draft/thoughts.js';
import type { DraftBeat } from './brief.js';
import { overlapWith, topicStems } from './topic-words.js';

/**
 * Opening and last line are not touched, nor the rest of the ending where it `keepsEnding`: what a model ends with is the
 * point of it. Where no whole thought can go, single sentences and clauses do.
 */
export function shorterByThoughts(
  beats: readonly DraftBeat[],
  target: LengthTarget,
  topic: string,
  { keepsEnding = false }: { readonly keepsEnding?: boolean } = {},
): readonly DraftBeat[] {
  const stems = topicStems(topic, target.language);
  const onTopic = ({ text }: Sentence): number => Number(overlapWith(stems, text) > 0);
  const all = sentencesOf(
    beats.map(({ spoken }) => spoken),
    target.language,
  );
  const last = beats.length - 1;
  const lastLine = Math.max(...all.flatMap(({ beat, line }) => (beat === last ? [line] : [])));
  const isFree = ({ beat, line }: Sentence): boolean =>
    beat > 0 && (beat < last || (!keepsEnding && line < lastLine));
  const ratioOf = (kept: readonly Sentence[]): number => lengthRatio(put(beats, kept), target);
  let kept = all;
  for (;;) {
    const ratio = ratioOf(kept);
    if (ratio <= 1 + LENGTH_TOLERANCE) break;
    const versions = kept.flatMap((sentence, at) =>
      isFree(sentence)
        ? [
            {
              isPlain: sentence.isPlain || sentence.beat === last,
              onTopic: onTopic(sentence),
              left: without(kept, at, isFree),
            },
          ]
        : [],
    );
    const fitting = versions
      .map((version) => ({ ...version, ratio: ratioOf(version.left) }))
      .filter((version) => version.ratio >= 1 - LENGTH_TOLERANCE && version.left.length < kept.length)
      .toSorted(
        (a, b) =>
          Number(b.isPlain) - Number(a.isPlain) ||
          a.onTopic - b.onTopic ||
          Math.abs(a.ratio - 1) - Math.abs(b.ratio - 1),
      );
    const [next] = fitting;
    if (!next) break;
    kept = next.left;
  }
  return trimToLength(put(beats, kept), target, { keepsEnding });
}

/** Without the sentence at `at` and what leans on it. */
function without(
  kept: readonly Sentence[],
  at: number,
  isFree: (sentence: Sentence) => boolean,
): readonly Sentence[] {
  let end = at + 1;
  for (let next = kept[end]; next?.leans && isFree(next); next = kept[end]) end += 1;
  return [...kept.slice(0, at), ...kept.slice(end)];
}

/** Sentences of one line stay on it. */
function put(beats: readonly DraftBeat[], kept: readonly Sentence[]): readonly DraftBeat[] {
  return beats
    .map((beat, at) => {
      const own = kept.filter((sentence) => sentence.beat === at);
      const lines = [...new Set(own.map(({ line }) => line))].map((line) =>
        own.flatMap((sentence) => (sentence.line === line ? [sentence.text] : [])).join(' '),
      );
      return { ...beat, spoken: lines.join('\n') };
    })
    .filter(({ spoken }) => spoken !== '');
}
