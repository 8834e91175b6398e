/** A script with her answer in one of its blanks, as long as she asked where it can be. */
import { LENGTH_TOLERANCE } from '../../length.js';
import type { Persona, ScriptResult } from '../../types.js';
import type { DraftBeat } from '../brief.js';
import { blankMarksIn } from '../../text/blanks.js';
import { answeredBeats, withMore } from './answered.js';
import { fittedAround } from './fit-around.js';

interface Answer {
  readonly mark: string;
  readonly answer: string;
  /** She goes on with the answer before. */
  readonly more?: true | undefined;
}

interface Filled {
  readonly beats: readonly DraftBeat[];
  readonly script: ScriptResult;
}

/** Null where the script holds no such blank. */
export function withAnswer(
  script: ScriptResult,
  { mark, answer, more }: Answer,
  { language: hers, wordsPerMinute }: Pick<Persona, 'language' | 'wordsPerMinute'>,
): Filled | null {
  const language = script.request.language ?? hers;
  const { answered = [] } = script;
  const last = answered.at(-1);
  const holds = !more && script.text.includes(mark);
  const filled = holds
    ? answeredBeats(script.beats, mark, answer, language)
    : last === undefined || !more
      ? null
      : withMore(script.beats, last, answer, language);
  if (filled === null) return null;
  const sentences = [...answered, ...filled.sentences];
  const { seconds, topic } = script.request;
  // With a blank still open nobody knows how long it will be.
  const isOpen = filled.beats.some(({ spoken }) => blankMarksIn(spoken).length > 0);
  const target = { seconds, language, wordsPerMinute };
  const beats = isOpen ? filled.beats : fittedAround(filled.beats, sentences, topic, target);
  return { beats, script: { ...script, answered: sentences } };
}

/** What was said of its length, and of what is missing, is said anew; the numbers are those of the text as it is now. */
export function afterAnswer(script: ScriptResult): ScriptResult {
  const ratio = script.spokenSeconds / script.request.seconds;
  const kept = script.notices.filter(
    (notice) =>
      notice !== 'longerByAnswers' &&
      !(notice === 'shorterNoMaterial' && ratio >= 1 - LENGTH_TOLERANCE) &&
      !(notice === 'askForMaterial' && script.blanks.length === 0),
  );
  const isLong = script.blanks.length === 0 && ratio > 1 + LENGTH_TOLERANCE;
  return {
    ...script,
    notices: isLong ? [...kept, 'longerByAnswers'] : kept,
  };
}
