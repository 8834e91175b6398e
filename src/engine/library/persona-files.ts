/** Where personas lie in the store: the first under `persona:<user>`, others under `persona:<user>#<slot>`. */
import type { KeyValueStore } from '../../ports.js';
import type { Persona } from '../types.js';

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

interface PersonaOfSlot {
  readonly slot: string;
  readonly versions: readonly PersonaVersion[];
}

export interface PersonaFiles {
  read(userId: string, slot: string): Promise<readonly PersonaVersion[]>;
  write(userId: string, slot: string, versions: readonly PersonaVersion[]): Promise<void>;
  /** The active slot; `main` when the stored one is gone. */
  active(userId: string): Promise<PersonaOfSlot>;
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
  const read = async (userId: string, slot: string): Promise<readonly PersonaVersion[]> =>
    (await store.get<PersonaFile>(keyOf(userId, slot)))?.versions ?? [];
  const slotsOf = async (userId: string): Promise<readonly string[]> => {
    const prefix = keyOf(userId, '');
    return (await store.keys(prefix)).map((key) => key.slice(prefix.length));
  };

  return {
    read,
    write: (userId, slot, versions) => store.set(keyOf(userId, slot), { versions } satisfies PersonaFile),
    async active(userId) {
      const chosen = await store.get<string>(activeKey(userId));
      if (chosen !== undefined && chosen !== MAIN_SLOT) {
        const versions = await read(userId, chosen);
        if (versions.length > 0) return { slot: chosen, versions };
      }
      return { slot: MAIN_SLOT, versions: await read(userId, MAIN_SLOT) };
    },
    activate: (userId, slot) => store.set(activeKey(userId), slot),
    async all(userId) {
      const slots = [MAIN_SLOT, ...(await slotsOf(userId))];
      const files = await Promise.all(
        slots.map(async (slot) => ({ slot, versions: await read(userId, slot) })),
      );
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
      return removed;
    },
  };
}
