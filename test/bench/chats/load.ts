/** People who ask for a script, and what they wait for. */
import { setTimeout as sleep } from 'node:timers/promises';

export interface Asked {
  readonly person: number;
  readonly atMs: number;
  /** Whatever the bot showed first. */
  signMs?: number;
  scriptMs?: number;
}

/** One chat platform's side of it. */
export interface Load {
  readonly userIdOf: (person: number) => string;
  ask(person: number): void;
  /** Calls back for everything new since the last look. */
  look(on: { readonly sign: (person: number) => void; readonly script: (person: number) => void }): void;
}

/** Stands in the topic, so that a request at the model can be told whose it is. */
export function topicOf(person: number): string {
  return `the jar of baker ${person}`;
}

export const SCRIPT_CARD = /Quality \d+\/100/u;

const LOOK_EVERY_MS = 5;
const GIVE_UP_MS = 5 * 60_000;

/** Everybody asks at their moment (ms from now); resolves when everybody has a script. Throws when one waits for ever. */
export async function askAll(
  people: readonly { readonly load: Load; readonly person: number; readonly afterMs: number }[],
): Promise<readonly Asked[]> {
  const startMs = performance.now();
  const waiting = people.toSorted((a, b) => a.afterMs - b.afterMs);
  const asked = new Map<number, Asked>();
  const open = new Set<number>();
  const on = {
    sign(person: number): void {
      const one = asked.get(person);
      if (one) one.signMs ??= performance.now();
    },
    script(person: number): void {
      const one = asked.get(person);
      if (one && open.delete(person)) one.scriptMs = performance.now();
    },
  };
  const loads = new Set(people.map(({ load }) => load));
  while (waiting.length > 0 || open.size > 0) {
    const now = performance.now() - startMs;
    if (now > GIVE_UP_MS) throw new Error(`${open.size} of ${people.length} chats wait in vain.`);
    for (let next = waiting[0]; next && next.afterMs <= now; next = waiting[0]) {
      waiting.shift();
      open.add(next.person);
      asked.set(next.person, { person: next.person, atMs: performance.now() });
      next.load.ask(next.person);
    }
    await sleep(LOOK_EVERY_MS);
    for (const load of loads) load.look(on);
  }
  return [...asked.values()];
}
