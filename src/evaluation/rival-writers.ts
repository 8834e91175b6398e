/** The two sides of `--compare`: `built-in`, a prompt version, or a model of the configured server. */
import { existsSync } from 'node:fs';
import type { Product } from '../compose.js';
import { createBuiltInDrafter } from '../engine/draft/built-in-drafter.js';
import type { CostOf } from '../engine/generate/craft.js';
import { createModelDrafter } from '../engine/generate/model/model-drafter.js';
import { createScriptGenerator, type ScriptGenerator } from '../engine/generate/script-generator.js';
import { createScriptLoad } from '../engine/generate/script-load.js';
import { loadPrompts } from '../engine/prompts/load-prompt.js';
import { createViralScorer } from '../engine/viral/index.js';
import { BotError } from '../errors.js';
import { dataFile } from '../project-files.js';

/** Throws `BotError('misconfigured')` when `name` needs a model and none is set. */
export function writerNamed(
  name: string,
  { models, craft, embedder }: Pick<Product, 'models' | 'craft' | 'embedder'>,
  costOf: CostOf,
): ScriptGenerator {
  const viral = createViralScorer({ embedder });
  const builtIn = createBuiltInDrafter({
    rankHooks: (hooks, { language }) => viral.rankHooks(hooks, language),
  });
  const shared = { craft, costOf, clock: () => new Date(), load: createScriptLoad() };
  if (name === 'built-in')
    return createScriptGenerator({
      ...shared,
      prompts: loadPrompts(),
      writers: { model: null, builtIn },
      model: null,
      judge: null,
    });
  if (!models)
    throw new BotError(
      'misconfigured',
      `"${name}" needs a model: set OPENAI_API_KEY or OPENAI_BASE_URL, or compare with "built-in".`,
    );
  const isVersion = /^[\w.-]+$/u.test(name) && existsSync(dataFile('prompts', name, 'writing-system.md'));
  const prompts = isVersion ? loadPrompts(name) : loadPrompts();
  const model = isVersion ? models.writer : models.connect(name);
  return createScriptGenerator({
    ...shared,
    prompts,
    writers: { model: createModelDrafter({ model, prompts, craft, costOf }), builtIn },
    model,
    judge: models.judge,
  });
}
