/** Reads personas with the model where there is one, from her words alone otherwise. */
import { withDeadline } from '../deadline.js';
import type { CostOf } from '../engine/generate/craft.js';
import { BUILT_IN, NO_USAGE, usageOf } from '../engine/generate/usage.js';
import type { PersonaAnalyst } from '../engine/handlers/persona.js';
import { analyseLocally, type PersonaInput } from '../engine/persona/analysis/analyse-locally.js';
import { analyseWithModel } from '../engine/persona/analysis/analyse-with-model.js';
import { personaChanges } from '../engine/persona/corrections/changes.js';
import { applyCorrection } from '../engine/persona/corrections/apply-correction.js';
import { learnFromFeedback } from '../engine/persona/corrections/correct.js';
import { refinePersona } from '../engine/persona/corrections/refine.js';
import type { Prompts } from '../engine/prompts/load-prompt.js';
import { BotError } from '../errors.js';
import type { LanguageModel, Logger } from '../ports.js';

/** The founding document's limit for a persona. */
const BUDGET_MS = 60_000;

export function createAnalyst(
  model: LanguageModel | null,
  prompts: Prompts,
  costOf: CostOf,
  logger: Pick<Logger, 'warn'>,
): PersonaAnalyst {
  return {
    async build(input: PersonaInput, { signal }) {
      if (!model) return { persona: analyseLocally(input), usage: NO_USAGE, model: BUILT_IN };
      try {
        const budget = withDeadline(signal, BUDGET_MS);
        const { persona, answer } = await analyseWithModel({
          ...input,
          model,
          prompts,
          signal: budget,
        });
        const usage = answer ? usageOf(answer, costOf) : NO_USAGE;
        return { persona, usage, model: answer?.model ?? model.name };
      } catch (error) {
        // A persona from her own words at once is worth more to her than an apology; the next example refines it.
        if (signal.aborted || !(error instanceof BotError)) throw error;
        logger.warn({ code: error.code }, 'persona read without the model');
        return { persona: analyseLocally(input), usage: NO_USAGE, model: BUILT_IN };
      }
    },
    refine: (persona, examples, now) =>
      Promise.resolve({ persona: refinePersona(persona, examples, now), usage: NO_USAGE, model: BUILT_IN }),
    correct: applyCorrection,
    learn: learnFromFeedback,
    changes: personaChanges,
  };
}
