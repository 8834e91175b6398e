/** "Undo": takes back what she did last, whatever it was. */
import { KEPT_DELETED_MS, type LastChange } from '../library/scripts/last-change.js';
import { restoreNoted } from '../library/scripts/restore-noted.js';
import { scriptsMeant } from '../library/scripts/meant.js';
import type { PersonaLibrary } from '../library/personas/personas.js';
import type { ScriptLibrary } from '../library/scripts/scripts.js';
import type { Undone } from '../types/operation-results.js';
import { personaChanges } from '../persona/corrections/changes.js';
import type { ScriptRecord } from '../types.js';
import type { Handlers } from './handler.js';

export function createUndoHandlers(parts: {
  readonly personas: PersonaLibrary;
  readonly scripts: ScriptLibrary;
  readonly clock: () => Date;
}): Handlers<'change.undo'> {
  const { personas, scripts } = parts;

  /** The version before the script she sees; null where it is no change of another. */
  async function before(userId: string, shown: ScriptRecord | null): Promise<ScriptRecord | null> {
    return shown?.parentId ? scripts.find(userId, shown.parentId) : null;
  }

  async function restored(userId: string, last: LastChange | null): Promise<Undone> {
    if (last?.kind !== 'deleted') return { kind: 'nothing' };
    const isKept = parts.clock().getTime() - Date.parse(last.at) <= KEPT_DELETED_MS;
    if (last.record && isKept)
      for (const record of [...(last.versions ?? []), last.record]) await scripts.save(record);
    // Behind them: cut off before, it is all done again.
    await scripts.setLastChange(userId, null);
    if (!last.record || !isKept) return { kind: 'deleted' };
    return { kind: 'restored', record: last.record };
  }

  /** The script deleted last where `name` is for it, else the one of her library that it names. */
  async function named(userId: string, name: string): Promise<Undone> {
    const last = await scripts.lastChange(userId);
    const gone = last?.kind === 'deleted' ? last.record : undefined;
    const language = (await personas.get(userId))?.language ?? 'en';
    const records = await scripts.all(userId);
    const [record] = scriptsMeant(gone ? [gone, ...records] : records, name, language);
    if (name === '' || (gone && record?.title === gone.title)) return restored(userId, last);
    return record ? { kind: 'script', record } : { kind: 'nothing' };
  }

  return {
    async 'change.undo'({ shown, deleted }, { userId, id }) {
      if (deleted !== undefined) return named(userId, deleted);
      const known = await personas.producedBy(userId, id);
      if (known) return { kind: 'persona', persona: known.persona, changes: [] };
      const last = await scripts.lastChange(userId);
      const persona = await personas.get(userId);
      const script = shown === null ? null : await scripts.find(userId, shown);
      const earlier = await before(userId, script);
      const changedAt = persona && persona.version > 1 ? persona.updatedAt : '';
      const madeAt = earlier && script ? script.result.createdAt : '';
      const [newest = ''] = [last?.at ?? '', changedAt, madeAt].toSorted().toReversed();
      if (newest === '') return { kind: 'nothing' };
      if (earlier && newest === madeAt) return { kind: 'script', record: earlier };
      if (newest === changedAt) {
        const undone = await personas.undo(userId, id);
        if (!undone) return { kind: 'nothing' };
        return {
          kind: 'persona',
          persona: undone.persona,
          changes: personaChanges(undone.undone, undone.persona),
        };
      }
      if (last?.kind !== 'results') return restored(userId, last);
      const record = await restoreNoted(scripts, userId, last);
      await scripts.setLastChange(userId, null);
      return record ? { kind: 'results', record } : { kind: 'nothing' };
    },
  };
}
