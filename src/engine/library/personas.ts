/** Personas by user, with every earlier version kept for undo. */
import type { KeyValueStore } from '../../ports.js';
import type { Persona } from '../types.js';
import { watched, type ChangeWatcher } from './changes.js';
import type { UserLanes } from './user-lanes.js';

/** Earlier versions kept; older ones are dropped, oldest first. */
const KEPT_VERSIONS = 20;

interface PersonaVersion {
  readonly persona: Persona;
  /** Effect id that caused this version: a repeat of the same effect finds its result here. */
  readonly causedBy: string;
}

interface PersonaFile {
  /** Oldest first; the last one is current. */
  readonly versions: readonly PersonaVersion[];
}

export interface PersonaLibrary {
  get(userId: string): Promise<Persona | null>;
  /** The persona an effect already produced, for idempotent repeats; `before` is the version it replaced. */
  producedBy(
    userId: string,
    effectId: string,
  ): Promise<{ readonly persona: Persona; readonly before: Persona | null } | null>;
  save(userId: string, persona: Persona, effectId: string): Promise<void>;
  /** Drops the current version; null when there is nothing older. */
  undo(
    userId: string,
    effectId: string,
  ): Promise<{ readonly persona: Persona; readonly undone: Persona } | null>;
  versions(userId: string): Promise<readonly Persona[]>;
  /** Returns how many personas were removed: 0 or 1. */
  remove(userId: string): Promise<number>;
}

export function createPersonaLibrary(
  store: KeyValueStore,
  lanes: UserLanes,
  watcher?: ChangeWatcher,
): PersonaLibrary {
  const keyOf = (userId: string): string => `persona:${userId}`;
  const load = async (userId: string): Promise<readonly PersonaVersion[]> =>
    (await store.get<PersonaFile>(keyOf(userId)))?.versions ?? [];

  const write = (userId: string, versions: readonly PersonaVersion[]): Promise<void> =>
    watched(watcher, userId, () => store.set(keyOf(userId), { versions } satisfies PersonaFile));

  return {
    async get(userId) {
      return (await load(userId)).at(-1)?.persona ?? null;
    },
    async producedBy(userId, effectId) {
      const versions = await load(userId);
      const index = versions.findLastIndex((version) => version.causedBy === effectId);
      const found = versions[index];
      return found ? { persona: found.persona, before: versions[index - 1]?.persona ?? null } : null;
    },
    save: (userId, persona, effectId) =>
      lanes.run(userId, async () => {
        const versions = (await load(userId)).filter((version) => version.causedBy !== effectId);
        const next = [...versions, { persona, causedBy: effectId }].slice(-KEPT_VERSIONS);
        await write(userId, next);
      }),
    undo: (userId, effectId) =>
      lanes.run(userId, async () => {
        const versions = await load(userId);
        const last = versions.at(-1);
        const previous = versions.at(-2);
        if (!last || !previous) return null;
        // The version number goes on, so that "version 4" never means two different personas.
        const persona = {
          ...previous.persona,
          version: last.persona.version + 1,
          updatedAt: last.persona.updatedAt,
        };
        await write(userId, [...versions.slice(0, -2), { persona, causedBy: effectId }]);
        return { persona, undone: last.persona };
      }),
    async versions(userId) {
      return (await load(userId)).map((version) => version.persona);
    },
    async remove(userId) {
      return (await store.delete(keyOf(userId))) ? 1 : 0;
    },
  };
}
