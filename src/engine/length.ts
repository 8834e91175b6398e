/** Makes a script as long as it was asked for, sentence by sentence. */
import { spokenIn } from './generate/spoken-in.js';
import { splitSentences } from './text/sentences.js';
import { endsWholeClause } from './text/whole-clause.js';
import { normalWords } from './text/words.js';
import { spokenSeconds } from './text/spoken-time.js';
import type { DraftBeat } from './generate/brief.js';

/** A script within this share of its duration is as long as asked. */
export const LENGTH_TOLERANCE = 0.1;
/** A sentence that shares this much of its words with one that stands there says the same. */
const SAME_SENTENCE = 0.5;

export interface LengthTarget {
  readonly seconds: number;
  readonly language: string;
  readonly wordsPerMinute: number;
}

/** Spoken time as a share of the target: 1 = exactly as long. */
export function lengthRatio(beats: readonly DraftBeat[], target: LengthTarget): number {
  const text = spokenIn(beats);
  return spokenSeconds(text, target.language, target.wordsPerMinute) / target.seconds;
}

export function fitsLength(ratio: number): boolean {
  return Math.abs(ratio - 1) <= LENGTH_TOLERANCE;
}

/**
 * Takes whole sentences out, then clauses, until it fits. The hook's first sentence and the last sentence of all stay, and
 * with `keepsEnding` the whole last beat as long as what is before it can be shortened.
 */
export function trimToLength(
  beats: readonly DraftBeat[],
  target: LengthTarget,
  { keepsEnding = false }: { readonly keepsEnding?: boolean } = {},
): readonly DraftBeat[] {
  const fits = (kept: readonly DraftBeat[]): boolean => lengthRatio(kept, target) <= 1 + LENGTH_TOLERANCE;
  if (keepsEnding && beats.length > 2) {
    const kept = trimmed(beats, target, 1, 1);
    if (fits(kept)) return kept;
  }
  // The opening is shortened only when nothing after it can be.
  const kept = trimmed(beats, target, 1);
  return fits(kept) ? kept : trimmed(beats, target, 0);
}

/** Sentences are taken from the beats from `fromBeat` on, but not from the last `keptBeats`. */
function trimmed(
  beats: readonly DraftBeat[],
  target: LengthTarget,
  fromBeat: number,
  keptBeats = 0,
): readonly DraftBeat[] {
  let current = roughlyTrimmed(beats, target);
  while (lengthRatio(current, target) > 1 + LENGTH_TOLERANCE) {
    const shorter =
      best(withoutOneSentence(current, fromBeat, keptBeats), target) ??
      (keptBeats > 0 ? undefined : best(withoutOneClause(current), target));
    if (!shorter) return current;
    current = shorter;
  }
  return current;
}

/** Each sentence less is tried, so an endless text is first cut to about this share of the target, beat by beat. */
const ROUGH_RATIO = 1.5;

function roughlyTrimmed(beats: readonly DraftBeat[], target: LengthTarget): readonly DraftBeat[] {
  const ratio = lengthRatio(beats, target);
  if (ratio <= ROUGH_RATIO) return beats;
  return beats.map((beat) => {
    let charactersLeft = Math.ceil((beat.spoken.length * ROUGH_RATIO) / ratio);
    const kept = splitSentences(beat.spoken).filter((sentence, index) => {
      const fits = index === 0 || charactersLeft >= sentence.length;
      charactersLeft -= sentence.length;
      return fits;
    });
    return { ...beat, spoken: kept.join('\n') };
  });
}

/** Puts sentences in before the last beat until it fits; those that say what is already said are left out. */
export function extendToLength(
  beats: readonly DraftBeat[],
  candidates: readonly string[],
  target: LengthTarget,
): readonly DraftBeat[] {
  let current = beats;
  let left = candidates;
  while (lengthRatio(current, target) < 1 - LENGTH_TOLERANCE) {
    const said = current.flatMap((beat) => splitSentences(beat.spoken));
    const fitting = left.filter(
      (sentence) =>
        !said.some((other) => sharedWords(other, sentence) >= SAME_SENTENCE) &&
        lengthRatio(withSentence(current, sentence), target) <= 1 + LENGTH_TOLERANCE,
    );
    const [next] = fitting;
    if (next === undefined) return current;
    current = withSentence(current, next);
    left = fitting.slice(1);
  }
  return current;
}

/** The version nearest to the target among those that are not too short. */
function best(
  versions: readonly (readonly DraftBeat[])[],
  target: LengthTarget,
): readonly DraftBeat[] | undefined {
  return versions
    .map((beats) => ({ beats, ratio: lengthRatio(beats, target) }))
    .filter(({ ratio }) => ratio >= 1 - LENGTH_TOLERANCE)
    .sort((a, b) => Math.abs(a.ratio - 1) - Math.abs(b.ratio - 1))[0]?.beats;
}

function withoutOneSentence(
  beats: readonly DraftBeat[],
  fromBeat: number,
  keptBeats: number,
): readonly (readonly DraftBeat[])[] {
  return beats.flatMap((beat, at) => {
    if (at < fromBeat || at >= beats.length - keptBeats) return [];
    const sentences = splitSentences(beat.spoken);
    return sentences.flatMap((_, index) => {
      const first = at === 0 && index === 0;
      const last = at === beats.length - 1 && index === sentences.length - 1;
      if (first || last) return [];
      return [replaceSpoken(beats, at, sentences.filter((__, other) => other !== index).join('\n'))];
    });
  });
}

function withoutOneClause(beats: readonly DraftBeat[]): readonly (readonly DraftBeat[])[] {
  return beats.flatMap((beat, at) => {
    const sentences = splitSentences(beat.spoken);
    return sentences.flatMap((sentence, index) => {
      const end = /(?<![.!?…。！？।])[.!?…。！？।]+["”’)]*$/u.exec(sentence)?.[0] ?? '';
      const body = sentence.slice(0, sentence.length - end.length);
      const cuts = [...body.matchAll(/(?:(?<!\s)\s+)?[,;:–—、，]\s*/gu)]
        .map((match) => match.index)
        .filter((cut) => cut > 0 && endsWholeClause(body.slice(0, cut)));
      // A sentence without any clause can only be cut at a word; that is the last resort of an endless sentence.
      const places = cuts.length > 0 ? cuts : wordCuts(body);
      return places.map((cut) =>
        replaceSpoken(beats, at, sentences.with(index, `${body.slice(0, cut)}${end}`).join('\n')),
      );
    });
  });
}

const LONGEST_SENTENCE_WORDS = 40;

function wordCuts(body: string): readonly number[] {
  const spaces = [...body.matchAll(/\s+/gu)].map((match) => match.index);
  return spaces.length < LONGEST_SENTENCE_WORDS ? [] : spaces.filter((_, index) => index % 10 === 9);
}

function withSentence(beats: readonly DraftBeat[], sentence: string): readonly DraftBeat[] {
  const at = Math.max(0, beats.length - 2);
  return replaceSpoken(beats, at, `${beats[at]?.spoken ?? ''}\n${sentence}`.trim());
}

function replaceSpoken(beats: readonly DraftBeat[], at: number, spoken: string): readonly DraftBeat[] {
  return beats
    .map((beat, index) => (index === at ? { ...beat, spoken } : beat))
    .filter((beat) => beat.spoken.trim() !== '');
}

/** 0-1: shared words of two sentences, of the shorter one's. */
function sharedWords(a: string, b: string): number {
  const [left, right] = [new Set(normalWords(a)), new Set(normalWords(b))];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / Math.max(1, Math.min(left.size, right.size));
}
