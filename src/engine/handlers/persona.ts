/** Persona operations: build, refine, correct, undo. Every one leaves a version and says what changed. */
import { BotError } from '../../errors.js';
import type { PersonaInput } from '../persona/analysis/analyse-locally.js';
import { applyCorrection } from '../persona/corrections/apply-correction.js';
import { personaChanges } from '../persona/corrections/changes.js';
import { refinePersona } from '../persona/corrections/refine.js';
import { MAIN_SLOT } from '../library/personas/persona-files.js';
import type { PersonaLibrary } from '../library/personas/personas.js';
import type { OperationContext, Operations, PersonaSummary } from '../operations.js';
import type { Persona, Usage } from '../types.js';
import type { Handlers } from './handler.js';

/** Reads a persona out of what she told, with a model or without. */
export type BuildPersona = (
  input: PersonaInput,
  options: { readonly signal: AbortSignal },
) => Promise<{ readonly persona: Persona; readonly usage: Usage; readonly model: string }>;

type PersonaOperation =
  'persona.build' | 'persona.refine' | 'persona.correct' | 'persona.undo' | 'persona.list' | 'persona.use';
type Changed = Operations['persona.refine']['result'];

/** Of the effect id a slot is named after; enough to tell the few personas of one person apart. */
const SLOT_CHARACTERS = 8;

export function createPersonaHandlers(parts: {
  readonly personas: PersonaLibrary;
  readonly buildPersona: BuildPersona;
  readonly clock: () => Date;
}): Handlers<PersonaOperation> {
  const { personas, buildPersona, clock } = parts;
  const now = (): string => clock().toISOString();

  async function summaries(userId: string): Promise<readonly PersonaSummary[]> {
    return (await personas.slots(userId)).map(({ slot, persona, active }) => ({
      slot,
      active,
      name: persona.name,
      about: persona.expertise[0] ?? null,
    }));
  }

  async function current(userId: string): Promise<Persona> {
    const persona = await personas.get(userId);
    if (!persona) throw new BotError('notFound', 'There is no persona yet.');
    return persona;
  }

  /** What a repeated effect already stored, else `change` applied, saved and described. */
  async function once(
    { userId, id, signal }: OperationContext,
    change: (before: Persona) => Persona,
  ): Promise<Changed> {
    const known = await personas.producedBy(userId, id);
    if (known)
      return {
        persona: known.persona,
        changes: known.before ? personaChanges(known.before, known.persona) : [],
      };
    const before = await current(userId);
    const changed = change(before);
    signal.throwIfAborted();
    if (changed === before) return { persona: changed, changes: [] };
    // Back where it came from, even when she has switched to another persona meanwhile.
    const persona = inSlot(changed, before.slot);
    await personas.save(userId, persona, id);
    return { persona, changes: personaChanges(before, persona) };
  }

  return {
    async 'persona.build'(args, { userId, id, signal, onProgress }) {
      const known = await personas.producedBy(userId, id);
      if (known) return { persona: known.persona };
      onProgress({ stage: 'analysing' });
      const { another, wordsPerMinute: spokenPace, corrections = [], ...told } = args;
      const before = another ? null : await personas.get(userId);
      const built = await buildPersona({ ...told, userId, now: now() }, { signal });
      const { version } = built.persona;
      const corrected = corrections.reduce(
        (persona, told) => ({ ...applyCorrection(persona, { told }, now()), version }),
        built.persona,
      );
      signal.throwIfAborted();
      const slot = another && (await personas.slots(userId)).length > 0 ? slotOf(id) : before?.slot;
      // A second onboarding is a new version of the same person: undo brings the old one back.
      const persona = before
        ? {
            ...inSlot(corrected, slot),
            version: before.version + 1,
            createdAt: before.createdAt,
            wordsPerMinute: spokenPace ?? before.wordsPerMinute,
          }
        : { ...inSlot(corrected, slot), ...(spokenPace && { wordsPerMinute: spokenPace }) };
      await personas.save(userId, persona, id);
      if (another) await personas.use(userId, slot ?? MAIN_SLOT);
      return { persona, usage: built.usage, model: built.model };
    },
    'persona.refine': ({ examples }, context) =>
      once(context, (before) => {
        context.onProgress({ stage: 'analysing' });
        return refinePersona(before, examples, now());
      }),
    'persona.correct': (correction, context) =>
      once(context, (before) => applyCorrection(before, correction, now())),
    async 'persona.undo'(_args, { userId, id }) {
      const known = await personas.producedBy(userId, id);
      if (known) return { persona: known.persona, changes: [] };
      const undone = await personas.undo(userId, id);
      if (!undone) throw new BotError('notFound', 'There is no earlier version.');
      return { persona: undone.persona, changes: personaChanges(undone.undone, undone.persona) };
    },
    'persona.list': async (_args, { userId }) => ({ personas: await summaries(userId) }),
    async 'persona.use'({ slot }, { userId }) {
      const persona = await personas.use(userId, slot);
      if (!persona) throw new BotError('notFound', 'There is no such persona.');
      return { persona };
    },
  };
}

function inSlot(persona: Persona, slot: string | undefined): Persona {
  const { slot: _, ...rest } = persona;
  return slot === undefined ? rest : { ...rest, slot };
}

/** A repeat of the same effect makes no second slot. */
function slotOf(effectId: string): string {
  return effectId.replace(/[^a-z\d]/gu, '').slice(0, SLOT_CHARACTERS) || MAIN_SLOT;
}
