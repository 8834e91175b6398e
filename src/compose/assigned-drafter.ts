/** Writes with a creator's own model where one is assigned; with the standard one when hers fails. */
import type { ScriptDrafter } from '../engine/generate/brief.js';
import type { AssignedModels } from '../engine/library/personas/assigned-models.js';
import { errorCodeOf } from '../errors.js';
import type { Logger } from '../ports.js';

export function createAssignedDrafter(parts: {
  readonly standard: ScriptDrafter;
  readonly assigned: AssignedModels;
  readonly drafterFor: (model: string) => ScriptDrafter;
  readonly logger: Pick<Logger, 'warn'>;
}): ScriptDrafter {
  const { standard, assigned, drafterFor, logger } = parts;
  const drafters = new Map<string, ScriptDrafter>();
  return {
    trusted: standard.trusted,
    provider: standard.provider,
    promptVersion: standard.promptVersion,
    async draft(brief, plan, options) {
      const model = await assigned.of(brief.persona.userId);
      if (model === null) return standard.draft(brief, plan, options);
      const own = drafters.get(model) ?? drafterFor(model);
      drafters.set(model, own);
      try {
        return await own.draft(brief, plan, options);
      } catch (error) {
        if (options.signal.aborted) throw error;
        logger.warn({ code: errorCodeOf(error), model }, 'an assigned model failed; the standard one writes');
        return standard.draft(brief, plan, options);
      }
    },
  };
}
