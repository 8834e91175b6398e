/** Asks the model once to bring a script to its length, when trimming and borrowing sentences did not. */
import { z } from 'zod';
import type { LanguageModel } from '../../ports.js';
import { fenced } from '../prompts/fence.js';
import type { Prompts } from '../prompts/load-prompt.js';
import { fitsLength, lengthRatio, trimToLength } from '../length.js';
import { countWords } from '../text/words.js';
import type { Usage } from '../types.js';
import type { BlankedDraft } from './blank-out.js';
import type { DraftBeat, WritingBrief } from './brief.js';
import type { Craft, CostOf } from './craft.js';
import { checkBeats, lengthTarget, type FinishedAttempt } from './finish-draft.js';
import { spokenRulesFor } from './model-drafter.js';
import { sanitiseSpoken } from './sanitise.js';
import { textOf } from './score-attempt.js';
import { usageOf } from './usage.js';
import { writingSystem, writingTokens } from './writing-prompt.js';

/** Colder than writing: the words that stand shall stay. */
const REPAIR_TEMPERATURE = 0.3;
const SCRIPT_CHARACTERS = 6000;

const Repaired = z.object({ spoken: z.array(z.string()).min(1).max(20) });

export interface RepairParts {
  readonly model: LanguageModel;
  readonly prompts: Prompts;
  readonly craft: Craft;
  readonly costOf: CostOf;
}

/** `beats` null when the answer is no better than what stood there. Throws what the model throws. */
export async function repairLength(
  parts: RepairParts,
  attempt: Pick<FinishedAttempt, 'beats' | 'blanks'>,
  brief: WritingBrief,
  signal: AbortSignal,
): Promise<{ readonly beats: BlankedDraft | null; readonly usage: Usage }> {
  const { model, prompts, craft } = parts;
  const target = lengthTarget(brief);
  const before = lengthRatio(attempt.beats, target);
  const words = countWords(textOf(attempt.beats));
  const answer = await model.ask({
    purpose: 'repair',
    system: await writingSystem(
      prompts,
      brief,
      craft.voiceProfileLines(
        brief.persona.examples.map((example) => example.text),
        brief.language,
      ),
    ),
    user: await prompts.fill('repair', {
      words: String(words),
      targetWords: String(Math.round(words / before)),
      direction:
        before < 1 ? 'Add what the material still holds on the topic.' : 'Take out what matters least.',
      script: fenced(
        attempt.beats.map((beat, at) => `${at + 1}. ${beat.spoken}`).join('\n'),
        SCRIPT_CHARACTERS,
      ),
    }),
    temperature: REPAIR_TEMPERATURE,
    maxTokens: writingTokens(brief),
    schema: { name: 'repaired_beats', zod: Repaired },
    signal,
  });
  const usage = usageOf(answer, parts.costOf);
  const beats = repairedBeats(attempt.beats, answer.value.spoken, brief);
  if (!beats) return { beats: null, usage };
  const checked = checkBeats(beats, attempt.blanks, brief, craft);
  const trimmed = trimToLength(checked.beats, target);
  const after = lengthRatio(trimmed, target);
  const better = fitsLength(after) || Math.abs(after - 1) < Math.abs(before - 1);
  return { beats: better ? { ...checked, beats: trimmed } : null, usage };
}

function repairedBeats(
  beats: readonly DraftBeat[],
  spoken: readonly string[],
  brief: WritingBrief,
): readonly DraftBeat[] | null {
  if (spoken.length !== beats.length) return null;
  const rules = spokenRulesFor(brief);
  return beats.map((beat, at) => ({
    ...beat,
    spoken: sanitiseSpoken((spoken[at] ?? '').replace(/^\s*\d+[.)]\s+/u, ''), rules) || beat.spoken,
  }));
}
