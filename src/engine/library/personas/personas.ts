/** Personas by user, one or several (two brands), with every earlier version kept for undo. */
import type { KeyValueStore } from '../../../ports.js';
import type { Persona } from '../../types.js';
import { watched, type ChangeWatcher } from '../changes.js';
import { createPersonaFiles, MAIN_SLOT, type PersonaFiles, type PersonaVersion } from './persona-files.js';
import type { Lanes } from '../../../lanes.js';

/** Earlier versions kept; older ones are dropped, oldest first. */
const KEPT_VERSIONS = 20;

/** One of a person's personas. */
export interface PersonaSlot {
  /** `main` for the first one. */
  readonly slot: string;
  readonly persona: Persona;
  readonly active: boolean;
}

export interface PersonaLibrary {
  /** The active persona. */
  get(userId: string): Promise<Persona | null>;
  /** The active persona; where what was stored of it is damaged, her first one in its place and, once, that she is to be told. */
  forTurn(userId: string): Promise<{ readonly persona: Persona | null; readonly personaLost?: true }>;
  /** The persona an effect already produced, for idempotent repeats; `before` is the version it replaced. */
  producedBy(
    userId: string,
    effectId: string,
  ): Promise<{ readonly persona: Persona; readonly before: Persona | null } | null>;
  /** Into the slot the persona names, whichever is active by now. */
  save(userId: string, persona: Persona, effectId: string): Promise<void>;
  /** Drops the active persona's current version; null when there is nothing older. */
  undo(
    userId: string,
    effectId: string,
  ): Promise<{ readonly persona: Persona; readonly undone: Persona } | null>;
  /** All versions of all personas, oldest first within each, the first persona first. */
  versions(userId: string): Promise<readonly Persona[]>;
  /** All personas in order of creation, the first one first. */
  slots(userId: string): Promise<readonly PersonaSlot[]>;
  /** Makes a persona the active one; null when there is no such slot. */
  use(userId: string, slot: string): Promise<Persona | null>;
  /** Hands all personas over to somebody who has none; false when they have one, or there is nothing to hand over. */
  move(fromUserId: string, toUserId: string): Promise<boolean>;
  /** Returns how many personas were removed. */
  remove(userId: string): Promise<number>;
}

export function createPersonaLibrary(
  store: KeyValueStore,
  lanes: Lanes,
  watcher?: ChangeWatcher,
): PersonaLibrary {
  const files = createPersonaFiles(store);
  const write = (userId: string, slot: string, versions: readonly PersonaVersion[]): Promise<void> =>
    watched(watcher, userId, () => files.write(userId, slot, versions));

  return {
    async get(userId) {
      return newest((await files.active(userId)).versions);
    },
    async forTurn(userId) {
      const persona = newest((await files.active(userId)).versions);
      return (await files.takeLoss(userId)) ? { persona, personaLost: true } : { persona };
    },
    async producedBy(userId, effectId) {
      for (const { versions } of await files.all(userId)) {
        const index = versions.findLastIndex((version) => version.causedBy === effectId);
        const found = versions[index];
        if (found) return { persona: found.persona, before: versions[index - 1]?.persona ?? null };
      }
      return null;
    },
    save: (userId, persona, effectId) =>
      lanes.run(userId, async () => {
        const slot = persona.slot ?? MAIN_SLOT;
        const versions = (await files.read(userId, slot)).filter((version) => version.causedBy !== effectId);
        await write(userId, slot, [...versions, { persona, causedBy: effectId }].slice(-KEPT_VERSIONS));
      }),
    undo: (userId, effectId) =>
      lanes.run(userId, async () => {
        const { slot, versions } = await files.active(userId);
        const last = versions.at(-1);
        const previous = versions.at(-2);
        if (!last || !previous) return null;
        // The version number goes on, so that "version 4" never means two different personas.
        const persona = {
          ...previous.persona,
          version: last.persona.version + 1,
          updatedAt: last.persona.updatedAt,
        };
        await write(userId, slot, [...versions.slice(0, -2), { persona, causedBy: effectId }]);
        return { persona, undone: last.persona };
      }),
    async versions(userId) {
      return (await files.all(userId)).flatMap(({ versions }) => versions.map(({ persona }) => persona));
    },
    async slots(userId) {
      const { slot: active } = await files.active(userId);
      return (await files.all(userId)).flatMap(({ slot, versions }) => {
        const persona = versions.at(-1)?.persona;
        return persona ? [{ slot, persona, active: slot === active }] : [];
      });
    },
    use: (userId, slot) =>
      lanes.run(userId, async () => {
        const persona = (await files.read(userId, slot)).at(-1)?.persona;
        if (!persona) return null;
        // Watched like a change: what is remembered by meaning belongs to the active persona.
        await watched(watcher, userId, () => files.activate(userId, slot));
        return persona;
      }),
    move: (fromUserId, toUserId) =>
      lanes.run(toUserId, () =>
        moveAll(files, fromUserId, toUserId, (run) => watched(watcher, toUserId, run)),
      ),
    remove: (userId) => lanes.run(userId, () => files.remove(userId)),
  };
}

function newest(versions: readonly PersonaVersion[]): Persona | null {
  return versions.at(-1)?.persona ?? null;
}

async function moveAll(
  files: PersonaFiles,
  fromUserId: string,
  toUserId: string,
  watch: (run: () => Promise<void>) => Promise<void>,
): Promise<boolean> {
  const owned = await files.all(fromUserId);
  if (owned.length === 0 || (await files.all(toUserId)).length > 0) return false;
  const { slot: active } = await files.active(fromUserId);
  await watch(async () => {
    for (const { slot, versions } of owned) {
      const theirs = versions.map((version) => ({
        ...version,
        persona: { ...version.persona, userId: toUserId },
      }));
      await files.write(toUserId, slot, theirs);
    }
    await files.activate(toUserId, active);
    await files.remove(fromUserId);
  });
  return true;
}
