/** Attempts with what was measured of them: as they are compared, and the opening to try against the chosen one. */
import { BotError } from '../../../errors.js';
import { structureOf } from '../../learning/lessons.js';
import { fitsLength, lengthRatio } from '../../length.js';
import { isQuestion, openingOf } from '../../text/sentences.js';
import { countWords, normalWords } from '../../text/words.js';
import type { ViralReport } from '../../types.js';
import type { WritingBrief } from '../brief.js';
import type { Candidate, Choice } from './choose.js';
import type { Craft } from '../craft.js';
import { lengthTarget, type FinishedAttempt } from './finish-draft.js';
import { isRetold } from './retold-example.js';
import { measureBeats, viralReportOn, type Measures } from './score-attempt.js';

export interface ScoredAttempt {
  readonly attempt: FinishedAttempt;
  readonly measures: Measures;
  /** Of `measures.text`; null while nobody has asked for it. */
  readonly viral: ViralReport | null;
}

export async function measured(
  attempt: FinishedAttempt,
  brief: WritingBrief,
  craft: Craft,
): Promise<ScoredAttempt> {
  return { attempt, measures: await measureBeats(attempt.beats, brief, craft), viral: null };
}

/** Ahead of the choice: null where it cannot be had now; of the attempt she gets it is asked for again. */
export async function withViralReport(
  scored: ScoredAttempt,
  brief: WritingBrief,
  craft: Craft,
): Promise<ScoredAttempt> {
  const viral = await viralReportOn(scored.measures.text, brief, craft).catch((error: unknown) => {
    if (error instanceof BotError) return null;
    throw error;
  });
  return { ...scored, viral };
}

export function candidatesOf(attempts: readonly ScoredAttempt[], brief: WritingBrief): readonly Candidate[] {
  const byModel = attempts.some(({ attempt }) => !attempt.writer.trusted);
  return attempts.map(({ attempt, measures }) => ({
    standsIn: byModel && attempt.writer.trusted,
    text: measures.text,
    localQuality: measures.localQuality,
    fitsLength: fitsLength(lengthRatio(attempt.beats, lengthTarget(brief))),
    // Her own script over again is heard already, too.
    repeats: repeatsOf(attempt, brief) + (isRetold(attempt.beats, brief) ? 1 : 0),
  }));
}

/** How much of it, opening and build, her last four weeks know. */
function repeatsOf({ beats }: FinishedAttempt, { avoid }: WritingBrief): number {
  const opening = hookKey(beats[0]?.spoken ?? '');
  const isKnownHook = avoid.hooks.some((hook) => hookKey(hook) === opening);
  return Number(isKnownHook) + Number(avoid.structures.includes(structureOf(beats)));
}

/** Throws `BotError('invalidOutput')` where there is none. */
export function chosenOf(attempts: readonly ScoredAttempt[], at: number): ScoredAttempt {
  const chosen = attempts[at];
  if (!chosen) throw new BotError('invalidOutput', 'No attempt was written.');
  return chosen;
}

/** A hook to try against the chosen one: the second's, else any other attempt's, that says something else; null when all open alike. */
export function otherHook(attempts: readonly ScoredAttempt[], { best, second }: Choice): string | null {
  const openingIn = ({ measures }: ScoredAttempt): string => openingOf(measures.text);
  const chosen = openingIn(chosenOf(attempts, best));
  const other = [chosenOf(attempts, second), ...attempts].find(
    (one) => one.measures.text !== '' && isAnother(openingIn(one), chosen),
  );
  return other ? wholeHook(other) : null;
}

/** Of the words of the shorter one: two that share so many say the same, unless one of them asks. */
const SAME_HOOK = 0.9;

function isAnother(hook: string, chosen: string): boolean {
  const [short = [], long = []] = [normalWords(hook), normalWords(chosen)].toSorted(
    (a, b) => a.length - b.length,
  );
  const shared = short.filter((word) => long.includes(word)).length;
  if (shared === short.length) return false;
  return shared < short.length * SAME_HOOK || isQuestion(hook) !== isQuestion(chosen);
}

/** Longer is a scene, of which the first words do. */
const LONGEST_HOOK_WORDS = 30;

/** As it is said: the second sentence often says what the first one is about. */
function wholeHook({ attempt: { beats }, measures: { text } }: ScoredAttempt): string {
  const hook = (beats[0]?.spoken ?? '').replaceAll('\n', ' ');
  return hook !== '' && countWords(hook) <= LONGEST_HOOK_WORDS ? hook : openingOf(text);
}

/** Two openings that differ in marks and capitals only are heard as one. */
function hookKey(hook: string): string {
  return normalWords(hook).join(' ');
}
