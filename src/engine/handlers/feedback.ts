/** Good, or not me and why: the vote goes to the script, the reason becomes a standing rule of the persona. */
import type { PersonaLibrary } from '../library/personas.js';
import type { ScriptLibrary } from '../library/scripts.js';
import type { Persona } from '../types.js';
import type { Handlers } from './handler.js';
import type { PersonaAnalyst } from './persona.js';

export function createFeedbackHandlers(parts: {
  readonly personas: PersonaLibrary;
  readonly scripts: ScriptLibrary;
  readonly analyst: PersonaAnalyst;
  readonly strangerOf: (userId: string, name: string) => Persona;
  readonly clock: () => Date;
}): Handlers<'feedback.save'> {
  const { personas, scripts, analyst, clock } = parts;
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
          changes: known.before ? analyst.changes(known.before, known.persona) : [],
        };
      const after =
        vote === 'not-me' && reason ? analyst.learn(before, reason, clock().toISOString()) : before;
      if (after !== before) await personas.save(userId, after, id);
      return { persona: after, changes: analyst.changes(before, after) };
    },
  };
}
