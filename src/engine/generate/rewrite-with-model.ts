/** The model's side of a rewrite: new hooks, or new words for the beats it may touch. */
import { z } from 'zod';
import type { LanguageModel, ModelAnswer, ModelRequest } from '../../ports.js';
import { BotError } from '../../errors.js';
import { fenced } from '../prompts/fence.js';
import type { PromptName, Prompts } from '../prompts/load-prompt.js';
import type { RewritePart } from '../operations.js';
import { countWords } from '../text/words.js';
import type { Usage } from '../types.js';
import type { DraftBeat, WritingBrief } from './brief.js';
import type { CostOf, Craft } from './craft.js';
import { samplesOf } from './finish-draft.js';
import { spokenRulesFor } from './model-drafter.js';
import { sanitiseSpoken } from './sanitise.js';
import { usageOf } from './usage.js';
import { writingSystem, writingTokens } from './writing-prompt.js';

const REWRITING_TEMPERATURE = 0.7;
const SCRIPT_CHARACTERS = 6000;
const INSTRUCTION_CHARACTERS = 500;

const Hooks = z.object({ hooks: z.array(z.string()).min(1).max(10) });
const Rewritten = z.object({
  beats: z
    .array(z.object({ number: z.number().int(), spoken: z.string() }))
    .min(1)
    .max(20),
});

/** What each rewrite may do, in words for the model. */
const TASKS: Readonly<Partial<Record<RewritePart, string>>> = {
  cta: 'Rewrite the last beat only: another way to say what the viewer should do next.',
  tone: 'Change its tone as asked, in every beat; what is said stays the same.',
  language:
    'Say it in the language named at the top, as this creator would say it there, beat by beat, in the same length.',
  custom: 'Change what is asked for below and nothing else.',
};

export interface RewriteModelParts {
  readonly model: LanguageModel;
  readonly prompts: Prompts;
  readonly craft: Craft;
  readonly costOf: CostOf;
}

export interface RewriteWish {
  readonly part: RewritePart;
  readonly instruction: string;
}

/** Up to ten openings, cleaned. Throws what the model throws. */
export async function writeHooks(
  parts: RewriteModelParts,
  beats: readonly DraftBeat[],
  wish: RewriteWish,
  brief: WritingBrief,
  signal: AbortSignal,
): Promise<{ readonly hooks: readonly string[]; readonly usage: Usage }> {
  const answer = await ask(parts, 'hooks', beats, wish, brief, { name: 'hooks', zod: Hooks }, signal);
  const rules = spokenRulesFor(brief);
  const hooks = answer.value.hooks.map((hook) => sanitiseSpoken(hook, rules)).filter((hook) => hook !== '');
  return { hooks, usage: usageOf(answer, parts.costOf) };
}

/** Beats with new words where the model was allowed to (`mayChange`) and did. Throws `BotError('invalidOutput')` when nothing changed. */
export async function rewriteBeats(
  parts: RewriteModelParts,
  beats: readonly DraftBeat[],
  wish: RewriteWish,
  mayChange: (at: number) => boolean,
  brief: WritingBrief,
  signal: AbortSignal,
): Promise<{ readonly beats: readonly DraftBeat[]; readonly usage: Usage }> {
  const answer = await ask(
    parts,
    'rewrite',
    beats,
    wish,
    brief,
    { name: 'rewritten', zod: Rewritten },
    signal,
  );
  const rules = spokenRulesFor(brief);
  const rewritten = beats.map((beat, at) => {
    const told = answer.value.beats.find(({ number }) => number === at + 1);
    const spoken = told && mayChange(at) ? sanitiseSpoken(told.spoken, rules) : '';
    return spoken === '' ? beat : { ...beat, spoken };
  });
  if (rewritten.every((beat, at) => beat.spoken === beats[at]?.spoken))
    throw new BotError('invalidOutput', 'The model changed nothing.');
  return { beats: rewritten, usage: usageOf(answer, parts.costOf) };
}

async function ask<T>(
  { model, prompts, craft }: RewriteModelParts,
  prompt: PromptName,
  beats: readonly DraftBeat[],
  wish: RewriteWish,
  brief: WritingBrief,
  schema: NonNullable<ModelRequest<T>['schema']>,
  signal: AbortSignal,
): Promise<ModelAnswer<T>> {
  return model.ask({
    purpose: 'writing',
    system: await writingSystem(prompts, brief, craft.voiceProfileLines(samplesOf(brief), brief.language)),
    user: await prompts.fill(prompt, {
      name: fenced(brief.persona.name, 60),
      task: TASKS[wish.part] ?? '',
      instruction: fenced(wish.instruction, INSTRUCTION_CHARACTERS),
      words: String(countWords(beats[0]?.spoken ?? '')),
      script: fenced(beats.map((beat, at) => `${at + 1}. ${beat.spoken}`).join('\n'), SCRIPT_CHARACTERS),
    }),
    temperature: REWRITING_TEMPERATURE,
    maxTokens: writingTokens(brief),
    schema,
    signal,
  });
}
