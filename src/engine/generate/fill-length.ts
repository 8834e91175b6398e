/** Sentences for a script that is too short: from the other attempts, then from the built-in writer. */
import { extendToLength, fitsLength, lengthRatio, type LengthTarget } from '../length.js';
import { splitSentences } from '../text/sentences.js';
import type { AttemptPlan, DraftBeat, ScriptDrafter, WritingBrief } from './brief.js';
import { lengthTarget, type FinishedAttempt } from './finish-draft.js';
import { blankMarksIn } from './sanitise.js';

/** Attempts of one request speak of the same thing, so a short one may take a sentence of the others' middles. */
export function borrowFromEachOther(
  attempts: readonly FinishedAttempt[],
  brief: WritingBrief,
): readonly FinishedAttempt[] {
  return attempts.map((attempt, index) => {
    if (attempt.writer.provider === 'built-in') return attempt;
    const others = attempts.filter((other, at) => at !== index && other.writer === attempt.writer);
    const beats = extendFrom(
      attempt.beats,
      others.map((other) => other.beats),
      lengthTarget(brief),
    );
    return { ...attempt, beats };
  });
}

/** What the model left short is filled from her own material, as the built-in writer arranges it. */
export async function fillFromMaterial(
  attempt: FinishedAttempt,
  builtIn: ScriptDrafter,
  plan: AttemptPlan,
  brief: WritingBrief,
  signal: AbortSignal,
): Promise<FinishedAttempt> {
  const target = lengthTarget(brief);
  const ratio = lengthRatio(attempt.beats, target);
  if (attempt.writer === builtIn || fitsLength(ratio) || ratio > 1) return attempt;
  const draft = await builtIn.draft(brief, plan, { signal });
  return { ...attempt, beats: extendFrom(attempt.beats, [draft.beats], target) };
}

/** Extended by the middles of other drafts. */
export function extendFrom(
  beats: readonly DraftBeat[],
  others: readonly (readonly DraftBeat[])[],
  target: LengthTarget,
): readonly DraftBeat[] {
  return extendToLength(beats, others.flatMap(middleSentences), target);
}

/** Neither openings nor endings, and nothing that still has to be filled in. */
function middleSentences(beats: readonly DraftBeat[]): readonly string[] {
  return beats
    .filter((beat) => beat.kind !== 'hook' && beat.kind !== 'cta')
    .flatMap((beat) => splitSentences(beat.spoken))
    .filter((sentence) => blankMarksIn(sentence).length === 0);
}
