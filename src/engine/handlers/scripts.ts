/** Script operations: write, and write a part again. Every script is stored under its effect id before it is shown. */
import { BotError } from '../../errors.js';
import type { ScriptGenerator } from '../generate/script-generator.js';
import type { PersonaLibrary } from '../library/personas.js';
import { recentUse } from '../library/recent-use.js';
import type { ScriptLibrary } from '../library/scripts.js';
import type { OperationContext } from '../operations.js';
import type { Persona, ScriptRecord } from '../types.js';
import type { Handlers } from './handler.js';

/** Told after a script was saved, to remember it by meaning. */
export type ScriptListener = (record: ScriptRecord) => void;

export interface ScriptParts {
  readonly personas: PersonaLibrary;
  readonly scripts: ScriptLibrary;
  readonly generator: ScriptGenerator;
  /** Stands in for a creator who skipped onboarding: a name and nothing else. */
  readonly strangerOf: (userId: string, name: string) => Persona;
  readonly onSaved: ScriptListener;
  readonly clock: () => Date;
}

export function createScriptHandlers(parts: ScriptParts): Handlers<'script.generate'> {
  const { personas, scripts, generator, onSaved, clock } = parts;

  async function personaFor({ userId, displayName }: OperationContext): Promise<Persona> {
    return (await personas.get(userId)) ?? parts.strangerOf(userId, displayName);
  }

  return {
    async 'script.generate'({ request }, context) {
      const { id, userId, signal } = context;
      const known = await scripts.find(userId, id);
      if (known) return { script: known.result };
      const persona = await personaFor(context);
      const avoid = recentUse(await scripts.all(userId), clock());
      const script = await generator.generate({ persona, request, avoid }, context);
      if (signal.aborted) throw new BotError('cancelled', 'The request was cancelled.');
      onSaved(await scripts.add(userId, script, null));
      return { script };
    },
  };
}
