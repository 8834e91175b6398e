/** Asks the model once to mend a script: its length, when trimming and borrowing sentences did not, stock phrases that could not be cut, holes that claims left. */
import { spokenIn } from '../spoken-in.js';
import { z } from 'zod';
import type { LanguageModel } from '../../../ports.js';
import { fenced } from '../../prompts/fence.js';
import type { Prompts } from '../../prompts/load-prompt.js';
import { fitsLength, lengthRatio } from '../../length.js';
import { splitSentences } from '../../text/sentences.js';
import { countWords } from '../../text/words.js';
import type { Usage } from '../../types.js';
import { renumberBlanks, type BlankedDraft } from '../attempts/blank-out.js';
import type { DraftBeat, WritingBrief } from '../brief.js';
import type { Craft, CostOf } from '../craft.js';
import {
  checkBeats,
  fittedThoughts,
  lengthTarget,
  stockIn,
  withOpening,
  type FinishedAttempt,
} from '../attempts/finish-draft.js';
import { spokenRulesFor, withoutEcho, withoutRepeats } from './clean-draft.js';
import { sanitiseSpoken } from './sanitise.js';
import { dealOut } from './draft-schema.js';
import { beatsIn } from './beats-in-json.js';
import { withoutChatter } from './without-chatter.js';
import { holesIn, troubleOf } from '../attempts/trouble.js';
import { samplesOf } from '../samples.js';
import { usageOf } from '../usage.js';
import { lengthTold, writingSystem } from './writing-prompt.js';
import { writingTokens } from './beat-budget.js';

/** Colder than writing: the words that stand shall stay. */
const REPAIR_TEMPERATURE = 0.3;
const SCRIPT_CHARACTERS = 6000;
const PHRASE_CHARACTERS = 80;
const MOST_PHRASES = 6;
/** Between opening and ending of fewer beats nothing can be dealt out. */
const FEWEST_WITH_MIDDLE = 4;

const Repaired = z.object({ spoken: z.array(z.string()).min(1).max(20) });

/** Other shapes of an answer, and the script as plain numbered lines. */
function repairedFromJson(value: unknown): z.infer<typeof Repaired> | null {
  const spoken = beatsIn(value).map((beat) => beat.spoken);
  return spoken.length > 0 ? { spoken } : null;
}

function repairedFromText(text: string): z.infer<typeof Repaired> | null {
  const { body } = withoutChatter(text);
  const spoken = body.split(/\n+(?=\s*\d{1,2}[.)]\s)|\n\s*\n/u).filter((line) => line.trim() !== '');
  return spoken.length > 1 ? { spoken } : null;
}

export interface RepairParts {
  readonly model: LanguageModel;
  readonly prompts: Prompts;
  readonly craft: Craft;
  readonly costOf: CostOf;
}

/** What the model is told: the script, how far its length is off, and the phrases to say otherwise. */
async function questionFor(
  { prompts, craft }: RepairParts,
  beats: readonly DraftBeat[],
  brief: WritingBrief,
): Promise<{ readonly system: string; readonly user: string }> {
  const before = lengthRatio(beats, lengthTarget(brief));
  const words = countWords(spokenIn(beats));
  const stock = stockIn(beats, brief, craft).map(({ quote }) => `"${fenced(quote, PHRASE_CHARACTERS)}"`);
  const system = await writingSystem(
    prompts,
    brief,
    craft.voiceProfileLines(samplesOf(brief), brief.language),
  );
  const user = await prompts.fill('repair', {
    words: lengthTold(words, brief.language).length,
    targetWords: lengthTold(Math.round(words / before), brief.language).length,
    unit: lengthTold(words, brief.language).unit,
    name: fenced(brief.persona.name, 60),
    direction: directionFor(before),
    stock: stock.slice(0, MOST_PHRASES).join(', '),
    holes: holesIn(beats, brief).slice(0, MOST_PHRASES).join(', '),
    count: String(beats.length),
    script: fenced(beats.map((beat, at) => `${at + 1}. ${beat.spoken}`).join('\n'), SCRIPT_CHARACTERS),
  });
  return { system, user };
}

/** `beats` null when the answer is no better than what stood there. Throws what the model throws. */
export async function repairScript(
  parts: RepairParts,
  attempt: Pick<FinishedAttempt, 'beats' | 'blanks'>,
  brief: WritingBrief,
  signal: AbortSignal,
): Promise<{ readonly beats: BlankedDraft | null; readonly usage: Usage }> {
  const { model, craft } = parts;
  const target = lengthTarget(brief);
  const before = lengthRatio(attempt.beats, target);
  const { system, user } = await questionFor(parts, attempt.beats, brief);
  const answer = await model.ask({
    purpose: 'repair',
    system,
    user,
    temperature: REPAIR_TEMPERATURE,
    maxTokens: writingTokens(brief),
    schema: {
      name: 'repaired_beats',
      zod: Repaired,
      fromJson: repairedFromJson,
      fromText: repairedFromText,
    },
    signal,
  });
  const usage = usageOf(answer, parts.costOf);
  const beats = repairedBeats(attempt.beats, answer.value.spoken, brief);
  if (!beats) return { beats: null, usage };
  const stood =
    before < 1 ? new Set(attempt.beats.flatMap((beat) => splitSentences(beat.spoken))) : undefined;
  const fresh = withoutEcho(withoutRepeats(beats), brief, `${system}\n${user}`);
  const checked = await checkBeats(fresh, attempt.blanks, brief, craft);
  const mended = renumberBlanks({
    ...checked,
    beats: fittedThoughts(withOpening(checked.beats), brief, stood),
  });
  const better = troubleOf(mended.beats, brief, craft) < troubleOf(attempt.beats, brief, craft);
  return { beats: better ? mended : null, usage };
}

function directionFor(ratio: number): string {
  if (fitsLength(ratio)) return 'Keep this length.';
  return ratio < 1
    ? 'Add what the material still holds on the topic, or know-how on it.'
    : 'Take out what matters least.';
}

function repairedBeats(
  beats: readonly DraftBeat[],
  spoken: readonly string[],
  brief: WritingBrief,
): readonly DraftBeat[] | null {
  const rules = spokenRulesFor(brief);
  const told = spoken.map((line) => sanitiseSpoken(line.replace(/^\s*\d{1,2}[.)]\s+/u, ''), rules));
  if (told.length === beats.length)
    return beats.map((beat, at) => ({ ...beat, spoken: told[at] || beat.spoken }));
  const dealt = asManyAs(
    beats,
    told.filter((line) => line !== ''),
  );
  return dealt && beats.map((beat, at) => ({ ...beat, spoken: dealt[at] ?? beat.spoken }));
}

/** Sentences instead of beats: dealt onto as many; of more than there were the first still opens and the last still ends. */
function asManyAs(beats: readonly DraftBeat[], told: readonly string[]): readonly string[] | null {
  const hasMore = told.length > beats.length && beats.length >= FEWEST_WITH_MIDDLE;
  const [opening, ending] = hasMore ? [told.slice(0, 1), told.slice(-1)] : [[], []];
  const middle = told.slice(opening.length, told.length - ending.length);
  const wanted = beats.length - opening.length - ending.length;
  const dealt = dealOut(middle.join('\n'), wanted);
  return dealt?.length === wanted ? [...opening, ...dealt.map(({ spoken }) => spoken), ...ending] : null;
}
