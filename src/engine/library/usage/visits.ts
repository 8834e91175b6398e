/** Who comes again: one row in the ledger for the first sign of somebody on a UTC day. */
import { readRow } from '../../../damaged-rows.js';
import type { KeyValueStore } from '../../../ports.js';
import { VISIT, VISIT_KEY, type Ledger } from './ledger.js';

const RETURN_WITHIN_MS = 7 * 86_400_000;

interface LastVisit {
  /** YYYY-MM-DD. */
  readonly day: string;
  /** The newest script that nobody came back to yet. */
  readonly script: { readonly id: string; readonly at: string } | null;
}

/** A return to the script of an earlier day. */
export interface Return {
  readonly scriptId: string;
  readonly withinSevenDays: boolean;
}

export interface Visits {
  /** Null unless this is the first sign of her today and a script of an earlier day waits for it. */
  note(userId: string, now: Date): Promise<Return | null>;
  wrote(userId: string, scriptId: string, now: Date): Promise<void>;
}

export function createVisits(store: KeyValueStore, ledger: Ledger): Visits {
  const keyOf = (userId: string): string => VISIT_KEY + userId;
  let today = '';
  /** Spares the store a read for every later step of the day. */
  const seen = new Set<string>();

  return {
    async note(userId, now) {
      const at = now.toISOString();
      const day = at.slice(0, 10);
      if (day !== today) seen.clear();
      today = day;
      if (seen.has(userId)) return null;
      seen.add(userId);
      const last = await readRow<LastVisit>(store, keyOf(userId));
      if (last?.day === day) return null;
      await store.set(keyOf(userId), { day, script: null } satisfies LastVisit);
      await ledger.add(userId, {
        id: `${VISIT}-${day}`,
        at,
        operation: VISIT,
        model: null,
        calls: 0,
        promptTokens: 0,
        completionTokens: 0,
        costUsd: 0,
        latencyMs: 0,
        outcome: 'ok',
        quality: null,
        viral: null,
      });
      if (!last?.script) return null;
      const withinSevenDays = now.getTime() - Date.parse(last.script.at) <= RETURN_WITHIN_MS;
      return { scriptId: last.script.id, withinSevenDays };
    },
    async wrote(userId, scriptId, now) {
      const at = now.toISOString();
      await store.set(keyOf(userId), {
        day: at.slice(0, 10),
        script: { id: scriptId, at },
      } satisfies LastVisit);
    },
  };
}
