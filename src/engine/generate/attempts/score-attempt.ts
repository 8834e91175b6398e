/** Measures one finished attempt: hook, voice, and what they make of it together; the nine viral dimensions of the one she gets. */
import { spokenIn } from '../spoken-in.js';
import type { ViralReport, VoiceReport } from '../../types.js';
import { blankMarksIn } from '../../text/blanks.js';
import type { DraftBeat, WritingBrief } from '../brief.js';
import type { Craft } from '../craft.js';
import { samplesOf } from '../samples.js';
import { stockIn } from './finish-draft.js';
import { localQuality } from './local-quality.js';

export interface Measures {
  readonly text: string;
  readonly voice: VoiceReport;
  /** 0-100, without a model. */
  readonly localQuality: number;
}

export async function measureBeats(
  beats: readonly DraftBeat[],
  brief: WritingBrief,
  craft: Craft,
): Promise<Measures> {
  const text = spokenIn(beats);
  const samples = samplesOf(brief);
  const [hook, voice] = await Promise.all([
    craft.scoreHook(text, brief.language),
    craft.compareVoice(samples, text, brief.persona.language),
  ]);
  const quality = localQuality(beats, brief, {
    personalization: voice.personalization,
    isVoiceCalibrated: voice.calibrated !== false,
    hook,
    stockPhrases: stockIn(beats, brief, craft).length,
    blanks: blankMarksIn(text).length,
  });
  return { text, voice, localQuality: quality };
}

/** Costs as much CPU as all of `measureBeats` for three attempts, and no choice hangs on it. */
export function viralReportOn(text: string, brief: WritingBrief, craft: Craft): Promise<ViralReport> {
  return craft.scoreViral(withoutOpenLines(text), {
    language: brief.language,
    goal: brief.request.goal,
    trends: brief.trends,
    own: brief.own,
  });
}

/** What only she can say has no score yet: the words of a blank are ours. The opening is scored with its blank. */
function withoutOpenLines(text: string): string {
  const [opening = '', ...others] = text.split('\n');
  return [opening, ...others.filter((line) => blankMarksIn(line).length === 0)].join('\n');
}
