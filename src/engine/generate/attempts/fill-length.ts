/** Sentences for a script that is too short: from the other attempts, then from the built-in writer. */
import { extendToLength, fitsLength, lengthRatio, type LengthTarget } from '../../length.js';
import { splitSentences } from '../../text/sentences.js';
import { countWords } from '../../text/words.js';
import { sentencesOf, thoughtsOf, type Sentence } from '../../draft/her-material/thoughts.js';
import type { DraftBeat, ScriptDrafter, WritingBrief } from '../brief.js';
import { lengthTarget, type FinishedAttempt } from './finish-draft.js';
import { overlapWith, topicStems } from '../topic-words.js';

/**
 * Attempts of one request speak of the same thing, so a short one may take a thought of the others' middles; where no
 * whole one fits, a sentence that stands alone; outside English, where it `mayLean`, one of which that is not sure.
 */
export function borrowFrom(
  lenders: readonly FinishedAttempt[],
  attempt: FinishedAttempt,
  brief: WritingBrief,
  mayLean = true,
): FinishedAttempt {
  const others = lenders.filter(({ writer }) => writer === attempt.writer);
  const target = lengthTarget(brief);
  const beats = extendFrom(
    attempt.beats,
    others.map(withoutOrphans),
    target,
    mayLean ? middleSentences : freeSentences,
  );
  return beats === attempt.beats ? attempt : { ...attempt, beats };
}

/** Without what stood behind a sentence that went: "I put my gauge on it" was about what nobody told. */
function withoutOrphans({ beats, draft }: FinishedAttempt): readonly DraftBeat[] {
  const kept = new Set(beats.flatMap(({ spoken }) => splitSentences(spoken)));
  const written = draft.beats.flatMap(({ spoken }) => splitSentences(spoken));
  const orphans = new Set(written.filter((_, at) => at > 0 && !kept.has(written[at - 1] ?? '')));
  return beats.map((beat) => ({
    ...beat,
    spoken: splitSentences(beat.spoken)
      .filter((sentence) => !orphans.has(sentence))
      .join('\n'),
  }));
}

/** Different seeds of the built-in writer take different sentences of hers. */
const FILLING_DRAFTS = 4;

/** What the model left short is filled from her own material, as the built-in writer arranges it. */
export async function fillFromMaterial(
  attempt: FinishedAttempt,
  builtIn: ScriptDrafter,
  brief: WritingBrief,
  signal: AbortSignal,
): Promise<FinishedAttempt> {
  const target = lengthTarget(brief);
  const ratio = lengthRatio(attempt.beats, target);
  if (attempt.writer === builtIn || fitsLength(ratio) || ratio > 1) return attempt;
  let { beats } = attempt;
  for (let round = 0; round < FILLING_DRAFTS && !fitsLength(lengthRatio(beats, target)); round += 1) {
    const plan = { ...attempt.plan, seed: attempt.plan.seed + round };
    const draft = await builtIn.draft(brief, plan, { signal });
    // Her sentences that stand in the middle of a draft are the last resort; lines of ours fill nothing.
    beats = extendToLength(
      beats,
      [...onTopicFirst(draft.lendable ?? [], brief), ...middleSentences(draft.beats, target.language)],
      target,
    );
  }
  return beats === attempt.beats ? attempt : { ...attempt, beats };
}

/** A true moment of hers about something else is a hole in the middle of a script. */
function onTopicFirst(thoughts: readonly string[], { request, language }: WritingBrief): readonly string[] {
  const stems = topicStems(request.topic, language);
  return thoughts.toSorted((a, b) => overlapWith(stems, b) - overlapWith(stems, a));
}

/** Extended by the middles of other drafts. */
function extendFrom(
  beats: readonly DraftBeat[],
  others: readonly (readonly DraftBeat[])[],
  target: LengthTarget,
  sentencesIn: (beats: readonly DraftBeat[], language: string) => readonly string[],
): readonly DraftBeat[] {
  const thoughts = others.flatMap((other) => middleThoughts(other, target.language));
  const sentences = others.flatMap((other) => sentencesIn(other, target.language));
  return extendToLength(beats, [...thoughts, ...sentences], target);
}

/** Sentences that stand alone: neither openings nor endings, no questions, nothing that still has to be filled in. */
function freeSentences(beats: readonly DraftBeat[], language: string): readonly string[] {
  return usableIn(beats, language)
    .filter(({ leans }) => !leans)
    .map(({ text }) => text);
}

/** As a last resort with those that lean: outside English leaning is a guess on the safe side, and better one of those than half a script. */
function middleSentences(beats: readonly DraftBeat[], language: string): readonly string[] {
  const others = language.startsWith('en') ? [] : usableIn(beats, language).filter(({ leans }) => leans);
  return [...freeSentences(beats, language), ...others.map(({ text }) => text)];
}

function usableIn(beats: readonly DraftBeat[], language: string): readonly Sentence[] {
  return middlesOf(beats, language).filter(
    ({ text, holdsBlank, isPlain }) => !holdsBlank && !isPlain && !ASKS.test(text),
  );
}

function middlesOf(beats: readonly DraftBeat[], language: string): readonly Sentence[] {
  const spoken = beats.map((beat) => beat.spoken);
  return sentencesOf(spoken, language).filter(({ beat }) => isMiddle(beats, beat));
}

function isMiddle(beats: readonly DraftBeat[], at: number): boolean {
  return !['hook', 'cta'].includes(beats[at]?.kind ?? 'cta');
}

/** Shorter ones say something only where they stand. */
const FEWEST_WORDS = 5;
const ASKS = /[?？؟]/u;

/**
 * Whole thoughts, with all that leans on them: neither openings nor endings, no questions, which another script would
 * leave open, and nothing that still has to be filled in.
 */
function middleThoughts(beats: readonly DraftBeat[], language: string): readonly string[] {
  const spoken = beats.map((beat) => beat.spoken);
  return thoughtsOf(sentencesOf(spoken, language))
    .filter((thought) =>
      thought.every(({ beat, holdsBlank, isPlain }) => isMiddle(beats, beat) && !holdsBlank && !isPlain),
    )
    .map((thought) => thought.map(({ text }) => text).join('\n'))
    .filter((thought) => countWords(thought) >= FEWEST_WORDS && !ASKS.test(thought));
}
