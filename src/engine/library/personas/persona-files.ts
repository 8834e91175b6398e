/** Where personas lie in the store: the first under `persona:<user>`, others under `persona:<user>#<slot>`. */
import { readRow } from '../../../damaged-rows.js';
import type { KeyValueStore } from '../../../ports.js';
import type { Persona } from '../../types.js';
import { isPersonaFile } from '../whole-rows.js';

/** The slot of a person's first persona; its key is as old as the bot. */
export const MAIN_SLOT = 'main';
const PREFIX = 'persona:';
const SLOT_MARK = '#';

export interface PersonaVersion {
  readonly persona: Persona;
  /** Effect id that caused this version: a repeat of the same effect finds its result here. */
  readonly causedBy: string;
}

interface PersonaFile {
  /** Oldest first; the last one is current. */
  readonly versions: readonly PersonaVersion[];
}

interface PersonaOfSlot extends PersonaFile {
  readonly slot: string;
}

const NONE: PersonaFile = { versions: [] };

export interface PersonaFiles {
  read(userId: string, slot: string): Promise<readonly PersonaVersion[]>;
  write(userId: string, slot: string, versions: readonly PersonaVersion[]): Promise<void>;
  /** The active slot; `main` when the stored one is gone. */
  active(userId: string): Promise<PersonaOfSlot>;
  /** True once after a persona was found damaged: she has not been told yet. */
  takeLoss(userId: string): Promise<boolean>;
  activate(userId: string, slot: string): Promise<void>;
  /** The first one first, the others in order of creation. */
  all(userId: string): Promise<readonly PersonaOfSlot[]>;
  /** Returns how many were removed. */
  remove(userId: string): Promise<number>;
}

/** The person behind a `persona:` key. */
export function userIdOfPersonaKey(key: string): string {
  const [userId = ''] = key.slice(PREFIX.length).split(SLOT_MARK, 1);
  return userId;
}

export function createPersonaFiles(store: KeyValueStore): PersonaFiles {
  const keyOf = (userId: string, slot: string): string =>
    slot === MAIN_SLOT ? PREFIX + userId : PREFIX + userId + SLOT_MARK + slot;
  const activeKey = (userId: string): string => `active-persona:${userId}`;
  // A row of its own: what is saved in the place of the damaged one is nobody's to delete.
  const lossKey = (userId: string): string => `persona-lost:${userId}`;
  const read = async (userId: string, slot: string): Promise<PersonaFile> => {
    const file = await readRow<PersonaFile>(store, keyOf(userId, slot), isPersonaFile);
    if (file === null) await store.set(lossKey(userId), slot);
    return file ?? NONE;
  };
  const slotsOf = async (userId: string): Promise<readonly string[]> => {
    const prefix = keyOf(userId, '');
    return (await store.keys(prefix)).map((key) => key.slice(prefix.length));
  };

  return {
    read: async (userId, slot) => (await read(userId, slot)).versions,
    write: (userId, slot, versions) => store.set(keyOf(userId, slot), { versions } satisfies PersonaFile),
    async active(userId) {
      const chosen = await readRow<string>(store, activeKey(userId), (slot) => typeof slot === 'string');
      if (chosen && chosen !== MAIN_SLOT) {
        const file = await read(userId, chosen);
        if (file.versions.length > 0) return { slot: chosen, ...file };
      }
      return { slot: MAIN_SLOT, ...(await read(userId, MAIN_SLOT)) };
    },
    takeLoss: async (userId) =>
      (await readRow<string>(store, lossKey(userId))) !== undefined && store.delete(lossKey(userId)),
    activate: (userId, slot) => store.set(activeKey(userId), slot),
    async all(userId) {
      const slots = [MAIN_SLOT, ...(await slotsOf(userId))];
      const files = await Promise.all(slots.map(async (slot) => ({ slot, ...(await read(userId, slot)) })));
      const order = ({ slot, versions }: PersonaOfSlot): string =>
        slot === MAIN_SLOT ? '' : (versions.at(-1)?.persona.createdAt ?? '');
      return files
        .filter(({ versions }) => versions.length > 0)
        .sort((a, b) => order(a).localeCompare(order(b)));
    },
    async remove(userId) {
      let removed = 0;
      for (const slot of [MAIN_SLOT, ...(await slotsOf(userId))])
        if (await store.delete(keyOf(userId, slot))) removed += 1;
      await store.delete(activeKey(userId));
      await store.delete(lossKey(userId));
      return removed;
    },
  };
}
