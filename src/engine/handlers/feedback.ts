/** Good, or not me and why: the vote goes to the script, the reason becomes a standing rule of the persona. */
import type { PersonaLibrary } from '../library/personas/personas.js';
import type { ScriptLibrary } from '../library/scripts/scripts.js';
import { personaChanges } from '../persona/corrections/changes.js';
import { learnFromFeedback } from '../persona/corrections/correct.js';
import type { Persona } from '../types.js';
import type { Handlers } from './handler.js';

export function createFeedbackHandlers(parts: {
  readonly personas: PersonaLibrary;
  readonly scripts: ScriptLibrary;
  readonly strangerOf: (userId: string, name: string) => Persona;
  readonly clock: () => Date;
}): Handlers<'feedback.save'> {
  const { personas, scripts, clock } = parts;
  return {
    async 'feedback.save'({ scriptId, vote, reason }, { id, userId, displayName }) {
      const record = await scripts.get(userId, scriptId);
      await scripts.save({ ...record, vote, voteReason: reason ?? record.voteReason });
      const before = await personas.get(userId);
      if (!before) return { persona: parts.strangerOf(userId, displayName), changes: [] };
      const known = await personas.producedBy(userId, id);
      if (known)
        return {
          persona: known.persona,
          changes: known.before ? personaChanges(known.before, known.persona) : [],
        };
      const after =
        vote === 'not-me' && reason ? learnFromFeedback(before, reason, clock().toISOString()) : before;
      if (after !== before) await personas.save(userId, after, id);
      return { persona: after, changes: personaChanges(before, after) };
    },
  };
}
