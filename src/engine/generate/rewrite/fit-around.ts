/** A script that her answers made longer than she asked: what only stands around them goes. */
import { sentencesOf, type Sentence } from '../../draft/her-material/thoughts.js';
import { LENGTH_TOLERANCE, lengthRatio, type LengthTarget } from '../../length.js';
import type { DraftBeat } from '../brief.js';
import { overlapWith, topicStems } from '../topic-words.js';
import { put } from './shorter.js';

/** Keeps the opening, her `answers`, what is on the topic and the close; all of it where it fits already. */
export function fittedAround(
  beats: readonly DraftBeat[],
  answers: readonly string[],
  topic: string,
  target: LengthTarget,
): readonly DraftBeat[] {
  const stems = topicStems(topic, target.language);
  const last = beats.at(-1)?.kind === 'cta' ? beats.length - 1 : beats.length;
  const isAround = ({ text, beat, holdsBlank }: Sentence): boolean =>
    beat > 0 && beat < last && !holdsBlank && !answers.includes(text) && overlapWith(stems, text) === 0;
  // Her answers and the close lean on nothing that goes.
  let kept: readonly Sentence[] = sentencesOf(
    beats.map(({ spoken }) => spoken),
    target.language,
  ).map((sentence) =>
    sentence.beat >= last || answers.includes(sentence.text) ? { ...sentence, leans: false } : sentence,
  );
  const offBy = (left: readonly Sentence[]): number => lengthRatio(put(beats, left), target) - 1;
  while (offBy(kept) > LENGTH_TOLERANCE) {
    const shorter = kept
      .flatMap((_, at) => withoutThought(kept, at, isAround) ?? [])
      .map(({ left }) => ({ left, off: offBy(left) }))
      .filter(({ off }) => off >= -LENGTH_TOLERANCE)
      .toSorted((a, b) => Math.abs(a.off) - Math.abs(b.off));
    const [best] = shorter;
    if (!best) break;
    kept = best.left;
  }
  return put(beats, kept);
}

/** Without the sentence at `at` and what leans on it; null where one of these must stay. */
function withoutThought(
  kept: readonly Sentence[],
  at: number,
  isAround: (sentence: Sentence) => boolean,
): { readonly left: readonly Sentence[] } | null {
  const next = kept.findIndex((sentence, place) => place > at && !sentence.leans);
  const end = next < 0 ? kept.length : next;
  return kept.slice(at, end).every(isAround) ? { left: [...kept.slice(0, at), ...kept.slice(end)] } : null;
}
