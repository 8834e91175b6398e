/** What writes scripts: the model the settings name, else her own words; and what writes a part of one again. */
import { createBuiltInDrafter } from '../engine/draft/built-in-drafter.js';
import type { NearestLines } from '../engine/generate/build-brief.js';
import type { CostOf, Craft } from '../engine/generate/craft.js';
import { createModelDrafter } from '../engine/generate/model/model-drafter.js';
import {
  createScriptGenerator,
  type GeneratorParts,
  type ScriptGenerator,
} from '../engine/generate/script-generator.js';
import { createScriptLoad } from '../engine/generate/script-load.js';
import { createScriptRewriter, type ScriptRewriter } from '../engine/generate/rewrite/script-rewriter.js';
import type { AssignedModels } from '../engine/library/personas/assigned-models.js';
import { withAllSpent, type Spending } from '../engine/budget/spending.js';
import type { Prompts } from '../engine/prompts/load-prompt.js';
import type { ViralScorer } from '../engine/viral/index.js';
import type { LanguageModel, Logger } from '../ports.js';
import { createAssignedDrafter } from './assigned-drafter.js';
import type { Models } from './models.js';

export interface Writing {
  readonly generator: ScriptGenerator;
  /** Never asks a model. */
  readonly builtInGenerator: ScriptGenerator;
  /** Asks no model, and does with our own drafts all that is done with a model's. */
  readonly rehearsalGenerator: ScriptGenerator;
  readonly rewriter: ScriptRewriter;
}

export function createWriting(parts: {
  readonly models: Models | null;
  readonly assigned: AssignedModels;
  readonly prompts: Prompts;
  readonly craft: Craft;
  readonly viral: ViralScorer;
  readonly costOf: CostOf;
  readonly clock: () => Date;
  readonly nearestLines: NearestLines;
  readonly spending: Spending;
  readonly logger: Pick<Logger, 'warn'>;
}): Writing {
  const { models, assigned, prompts, craft, viral, costOf, clock, nearestLines, spending, logger } = parts;
  const drafterWith = (model: LanguageModel) => createModelDrafter({ model, prompts, craft, costOf });
  const model =
    models &&
    createAssignedDrafter({
      standard: drafterWith(models.writer),
      assigned,
      drafterFor: (name) => drafterWith(models.connect(name)),
      logger,
    });
  const builtIn = createBuiltInDrafter({
    rankHooks: (hooks, { language }) => viral.rankHooks(hooks, language),
  });
  const writing: GeneratorParts = {
    writers: { model, builtIn },
    model: models?.quality ?? null,
    judge: models?.judge ?? null,
    prompts,
    craft,
    costOf,
    clock,
    nearestLines,
    load: createScriptLoad(),
    logger,
  };
  const withoutModel = { ...writing, writers: { model: null, builtIn }, model: null, judge: null };
  const generator = createScriptGenerator(writing);
  const rewriter = createScriptRewriter(writing);
  return {
    generator: {
      async generate(...asked) {
        const purse = spending.open();
        const script = await purse.run(() => generator.generate(...asked));
        return withAllSpent(script, purse.spent(costOf));
      },
    },
    builtInGenerator: createScriptGenerator(withoutModel),
    rehearsalGenerator: createScriptGenerator({
      ...withoutModel,
      writers: { model: { ...builtIn, trusted: false }, builtIn },
      nearestLines: undefined,
    }),
    rewriter: {
      async rewrite(...asked) {
        const purse = spending.open();
        const rewritten = await purse.run(() => rewriter.rewrite(...asked));
        return { ...rewritten, script: withAllSpent(rewritten.script, purse.spent(costOf)) };
      },
    },
  };
}
