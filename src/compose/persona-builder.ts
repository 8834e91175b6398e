/** Reads personas with the model where there is one, from her words alone otherwise. */
import { withDeadline } from '../deadline.js';
import type { CostOf } from '../engine/generate/craft.js';
import { BUILT_IN, NO_USAGE, usageOf } from '../engine/generate/usage.js';
import type { BuildPersona } from '../engine/handlers/persona.js';
import { analyseLocally } from '../engine/persona/analysis/analyse-locally.js';
import { analyseWithModel } from '../engine/persona/analysis/analyse-with-model.js';
import type { Prompts } from '../engine/prompts/load-prompt.js';
import { BotError } from '../errors.js';
import type { LanguageModel, Logger } from '../ports.js';

/** A persona may take a minute; then her own words do. */
const BUDGET_MS = 60_000;

export function createPersonaBuilder(
  model: LanguageModel | null,
  prompts: Prompts,
  costOf: CostOf,
  logger: Pick<Logger, 'warn'>,
): BuildPersona {
  return async (input, { signal }) => {
    const fromHerWords = () => ({ persona: analyseLocally(input), usage: NO_USAGE, model: BUILT_IN });
    if (!model) return fromHerWords();
    try {
      const { persona, answer } = await analyseWithModel({
        ...input,
        model,
        prompts,
        signal: withDeadline(signal, BUDGET_MS),
      });
      const usage = answer ? usageOf(answer, costOf) : NO_USAGE;
      return { persona, usage, model: answer?.model ?? model.name };
    } catch (error) {
      // A persona from her own words at once is worth more to her than an apology; the next example refines it.
      if (signal.aborted || !(error instanceof BotError)) throw error;
      logger.warn({ code: error.code }, 'persona read without the model');
      return fromHerWords();
    }
  };
}
