/** The finished script as it is stored, shown and printed: `ScriptResult`. */
import { bannedWords } from '../../persona/rules/banned-words.js';
import { spokenSeconds } from '../../text/spoken-time.js';
import { typedTags } from '../../heard/typed-tags.js';
import { countWords } from '../../text/words.js';
import type { Attempt, Notice, ScriptResult, Usage, ViralReport } from '../../types.js';
import { limitsOf } from '../../platforms.js';
import { captionFor } from './caption.js';
import type { WritingBrief } from '../brief.js';
import type { Craft } from '../craft.js';
import type { FinishedAttempt } from '../attempts/finish-draft.js';
import type { Measures } from '../attempts/score-attempt.js';
import { blankMarksIn } from '../../text/blanks.js';
import { coverText, shotList } from './shot-list.js';
import { timeBeats } from './time-beats.js';

export interface Chosen {
  readonly attempt: Pick<FinishedAttempt, 'beats' | 'blanks'>;
  /** The writer's, checked; null when none is left. */
  readonly caption: string | null;
  readonly measures: Measures;
  readonly viral: ViralReport;
  /** 0-100. */
  readonly quality: number;
  readonly model: ScriptResult['model'];
}

export interface Outcome {
  readonly scriptId: string;
  readonly brief: WritingBrief;
  readonly chosen: Chosen;
  readonly attempts: readonly Attempt[];
  readonly tooCloseToCall: boolean;
  readonly alternativeHook: string | null;
  readonly notices: readonly Notice[];
  readonly usage: Usage;
  readonly createdAt: Date;
}

export function assembleResult(outcome: Outcome, craft: Pick<Craft, 'pickHashtags'>): ScriptResult {
  const { brief, chosen, attempts } = outcome;
  const { attempt, caption, measures, viral } = chosen;
  const { text, voice } = measures;
  const marks = new Set(blankMarksIn(text));
  const words = countWords(text);
  const seconds = spokenSeconds(text, brief.language, brief.wordsPerMinute);
  return {
    scriptId: outcome.scriptId,
    request: brief.asked ?? brief.request,
    text,
    words,
    targetWords: targetWords(words, seconds, brief),
    spokenSeconds: seconds,
    beats: timeBeats(shotList(attempt.beats, brief, caption), brief),
    coverText: coverText(attempt.beats, brief, caption),
    caption: captionFor(attempt.beats, caption, brief),
    quality: chosen.quality,
    localQuality: measures.localQuality,
    personalization: voice.personalization,
    voice,
    viral: brief.trendsSeenAt ? { ...viral, trendsSeenAt: brief.trendsSeenAt } : viral,
    hashtags: craft
      .pickHashtags(tagged(brief), text, brief.language, brief.persona, brief.tags, {
        never: bannedWords(brief.persona),
      })
      .slice(0, limitsOf(brief.request.platform).hashtags),
    blanks: attempt.blanks.filter((blank) => marks.has(blank.mark)),
    attempts,
    tooCloseToCall: outcome.tooCloseToCall,
    alternativeHook: outcome.alternativeHook,
    notices: [
      ...new Set([...outcome.notices, ...(viral.calibrated ? [] : (['languageNotCalibrated'] as const))]),
    ],
    model: chosen.model,
    usage: outcome.usage,
    createdAt: outcome.createdAt.toISOString(),
  };
}

/** Tags she typed with the topic are not spoken, and wanted below the post. */
function tagged({ request, asked }: WritingBrief): WritingBrief['request'] {
  const tags = typedTags(asked?.topic ?? '');
  return tags === '' ? request : { ...request, topic: `${request.topic} ${tags}` };
}

/** Words of this text's own length that fill the duration: where words are timed by syllables, a mean would mislead. */
function targetWords(words: number, seconds: number, brief: WritingBrief): number {
  return seconds === 0 ? brief.targetWords : Math.round((words * brief.request.seconds) / seconds);
}
