/** What every rewrite by a model asks with: the script as it stands, what may change, and how this creator is written for. */
import type { LanguageModel, ModelAnswer, ModelRequest } from '../../../ports.js';
import type { RewritePart } from '../../operations.js';
import { neverOpensWithQuestion } from '../../persona/rules/opening-rule.js';
import { fenced } from '../../prompts/fence.js';
import type { PromptName, Prompts } from '../../prompts/load-prompt.js';
import { splitSentences } from '../../text/sentences.js';
import { countWords } from '../../text/words.js';
import type { DraftBeat, WritingBrief } from '../brief.js';
import type { CostOf, Craft } from '../craft.js';
import { samplesOf } from '../samples.js';
import { lengthTold, writingSystem } from './writing-prompt.js';
import { writingTokens } from './beat-budget.js';

const REWRITING_TEMPERATURE = 0.7;
const SCRIPT_CHARACTERS = 6000;
const INSTRUCTION_CHARACTERS = 500;

/** What each rewrite may do, in words for the model. */
const TASKS: Readonly<Partial<Record<RewritePart, string>>> = {
  middle:
    'Rewrite what stands between the first and the last beat: other things she told, on the same topic.',
  cta: 'Rewrite the last beat only: another way to say what the viewer should do next.',
  tone: 'Change its tone as asked, in every beat; what is said stays the same.',
  language:
    'Say it in the language named at the top, as this creator would say it there, beat by beat, in the same length.',
  custom: 'Change what is asked for below and nothing else.',
};

/** Kinds of opening a rewrite may try; who never asks gets no question, who told no number none of these. */
const KINDS = [
  'a question',
  'a number that stands above',
  'a confession',
  'a contrast',
  'straight into the scene',
  'what everybody gets wrong',
] as const;

function kindsFor({ persona, sources }: WritingBrief): readonly string[] {
  const [asking, counting, ...others] = KINDS;
  return [
    ...(neverOpensWithQuestion(persona) ? [] : [asking]),
    ...(sources.some((source) => /\p{N}/u.test(source)) ? [counting] : []),
    ...others,
  ];
}

export interface RewriteModelParts {
  readonly model: LanguageModel;
  readonly prompts: Prompts;
  readonly craft: Craft;
  readonly costOf: CostOf;
}

/** A script on its way to another one. */
export interface Rewriting {
  readonly beats: readonly DraftBeat[];
  readonly wish: { readonly part: RewritePart; readonly instruction: string };
  /** Holds the new duration or language already. */
  readonly brief: WritingBrief;
  /** Sentences she had put in: without a model they go last. */
  readonly putIn: ReadonlySet<string>;
  readonly signal: AbortSignal;
}

/** Throws what the model throws. `prompt`: all it was told, so that it cannot be sold as an answer. */
export async function askForRewrite<T>(
  { model, prompts, craft }: RewriteModelParts,
  prompt: PromptName,
  { beats, wish, brief, signal }: Rewriting,
  schema: NonNullable<ModelRequest<T>['schema']>,
): Promise<{ readonly answer: ModelAnswer<T>; readonly prompt: string }> {
  const system = await writingSystem(
    prompts,
    brief,
    craft.voiceProfileLines(samplesOf(brief), brief.language),
  );
  const hookLength = lengthTold(countWords(beats[0]?.spoken ?? ''), brief.language);
  const user = await prompts.fill(prompt, {
    name: fenced(brief.persona.name, 60),
    task: TASKS[wish.part] ?? '',
    instruction: fenced(wish.instruction, INSTRUCTION_CHARACTERS),
    openings: kindsFor(brief).join(', '),
    words: hookLength.length,
    unit: hookLength.unit,
    script: fenced(beats.map((beat, at) => `${at + 1}. ${beat.spoken}`).join('\n'), SCRIPT_CHARACTERS),
  });
  const answer = await model.ask({
    purpose: 'writing',
    system,
    user,
    temperature: REWRITING_TEMPERATURE,
    maxTokens: writingTokens(brief),
    schema,
    signal,
  });
  return { answer, prompt: `${system}\n${user}` };
}

/** Whether a sentence stands in one of the beats. */
export function saidIn(beats: readonly DraftBeat[]): (sentence: string) => boolean {
  const said = new Set(beats.flatMap((beat) => splitSentences(beat.spoken)));
  return (sentence) => said.has(sentence);
}
