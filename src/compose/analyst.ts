/** Reads personas with the model where there is one, from her words alone otherwise. */
import { analyseLocally } from '../engine/persona/analyse-locally.js';
import type { PersonaAnalyst } from '../engine/handlers/persona.js';
import { NO_USAGE } from '../engine/generate/usage.js';

export function createAnalyst(): PersonaAnalyst {
  return {
    build: (input) => Promise.resolve({ persona: analyseLocally(input), usage: NO_USAGE, model: 'local' }),
    refine: (persona, examples, now) =>
      Promise.resolve({
        persona: {
          ...analyseLocally({ ...persona, examples: [...persona.examples, ...examples], now }),
          version: persona.version + 1,
        },
        usage: NO_USAGE,
        model: 'local',
      }),
    correct: (persona, _field, text, now) => ({
      ...persona,
      rules: [...persona.rules, text],
      updatedAt: now,
      version: persona.version + 1,
    }),
    changes: () => [],
  };
}
