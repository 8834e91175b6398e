/** A generator with the real OpenAI provider against the fake server, and plain stand-ins for the measuring tools. */
import type { ViralReport } from '../../../src/engine/types.js';
import type { ScriptDrafter } from '../../../src/engine/generate/brief.js';
import type { Craft } from '../../../src/engine/generate/craft.js';
import { createModelDrafter } from '../../../src/engine/generate/model/model-drafter.js';
import {
  createScriptGenerator,
  type GeneratorParts,
  type ScriptGenerator,
} from '../../../src/engine/generate/script-generator.js';
import { createScriptLoad } from '../../../src/engine/generate/script-load.js';
import { loadPrompts } from '../../../src/engine/prompts/load-prompt.js';
import type { ProgressStage } from '../../../src/engine/operations.js';
import { createOpenAiModel } from '../../../src/providers/openai/model.js';

const NO_VIRAL: ViralReport = {
  overall: 50,
  hook: 5,
  dimensions: {
    hookStrength: 5,
    curiosityGap: 5,
    emotionalTrigger: 5,
    relatability: 5,
    valueDensity: 5,
    pacing: 5,
    shareability: 5,
    callToAction: 5,
    trendAlignment: null,
  },
  evidence: {},
  fixes: [],
  counterArgument: null,
  calibrated: true,
  scorer: 'test/none',
};

const numbersOfNobody: Craft['findUntraceable'] = (sources, text) =>
  [...text.matchAll(/\d[\d,]*/gu)]
    .filter(([quote]) => !sources.some((source) => source.includes(quote)))
    .map(([quote]) => ({ kind: 'number' as const, quote }));

/** Numbers that are not in a source are claims; `game-changer` is the one stock phrase. */
export const plainCraft: Craft = {
  scoreViral: async () => NO_VIRAL,
  scoreHook: async () => NO_VIRAL.hook,
  compareVoice: async (samples) => ({
    personalization: samples.length > 0 ? 60 : null,
    confidence: 'medium',
    topicFit: null,
    evidence: [],
  }),
  findInvented: (...asked) => Promise.resolve(numbersOfNobody(...asked)),
  findUntraceable: numbersOfNobody,
  withoutStockPhrases: (text) => ({
    text: text
      .split('\n')
      .filter((line) => !line.includes('game-changer'))
      .join('\n'),
    removed: [],
  }),
  findStockPhrases: (text) =>
    text.includes('game-changer') ? [{ quote: 'game-changer', why: 'stock' }] : [],
  pickHashtags: () => [],
  voiceProfileLines: () => ['Sentences: about 7 words.'],
};

/** Writes the facts down and nothing more. */
export const plainBuiltIn: ScriptDrafter = {
  trusted: true,
  provider: 'built-in',
  promptVersion: 'test',
  draft: async (brief, plan) => ({
    beats: [
      { kind: 'hook', spoken: `Okay so. ${brief.request.topic}.`, onScreen: null, shot: null },
      {
        kind: 'story',
        spoken: brief.facts.map((fact) => fact.quote).join('\n') || 'I know this.',
        onScreen: null,
        shot: null,
      },
      {
        kind: 'cta',
        spoken: `Go feed yours, love. That was take ${'one'.repeat(plan.index)}.`,
        onScreen: null,
        shot: null,
      },
    ],
    blanks: [],
    notices: ['draftMaker'],
    usage: { calls: 0, promptTokens: 0, completionTokens: 0, costUsd: 0 },
    model: 'draft-maker',
  }),
};

interface GeneratorOptions {
  readonly budgetMs?: number;
  readonly callTimeoutMs?: number;
  readonly modelName?: string;
}

/** `baseUrl` null = no model. */
export function generatorParts(baseUrl: string | null, options: GeneratorOptions = {}): GeneratorParts {
  const model = baseUrl
    ? createOpenAiModel({
        baseUrl,
        model: options.modelName ?? 'gpt-5.4-mini',
        callTimeoutMs: options.callTimeoutMs,
      })
    : null;
  const prompts = loadPrompts();
  const costOf = (): number => 0.001;
  return {
    writers: {
      model: model && createModelDrafter({ model, prompts, craft: plainCraft, costOf }),
      builtIn: plainBuiltIn,
    },
    model,
    judge: model,
    prompts,
    craft: plainCraft,
    costOf,
    clock: () => new Date('2026-11-22T12:00:00Z'),
    load: createScriptLoad(),
    budgetMs: options.budgetMs,
  };
}

export function openGenerator(baseUrl: string | null, options: GeneratorOptions = {}): ScriptGenerator {
  return createScriptGenerator(generatorParts(baseUrl, options));
}

export function context(id = 'effect-1') {
  const controller = new AbortController();
  const stages: ProgressStage[] = [];
  return {
    id,
    signal: controller.signal,
    onProgress: (stage: ProgressStage) => void stages.push(stage),
    cancel: () => controller.abort(),
    stages,
  };
}
