/** How often a person was forgotten. What began before the last time is void. */
import { createHash } from 'node:crypto';
import { readRow } from '../../damaged-rows.js';
import type { KeyValueStore } from '../../ports.js';

export interface Epochs {
  of(userId: string): Promise<number>;
  /** Makes everything of `epoch` and before void; repeating it changes nothing. */
  raiseAbove(userId: string, epoch: number): Promise<void>;
}

export function createEpochs(store: KeyValueStore): Epochs {
  async function of(userId: string): Promise<number> {
    // Without it what is under way keeps the epoch it began in, and the next /forget counts on from there.
    return (await readRow<number>(store, epochKey(userId), Number.isInteger)) ?? 0;
  }
  return {
    of,
    async raiseAbove(userId, epoch) {
      if ((await of(userId)) <= epoch) await store.set(epochKey(userId), epoch + 1);
    },
  };
}

/** The number is all that outlives a deletion, so it does not carry her id. */
function epochKey(userId: string): string {
  return `epoch:${createHash('sha256').update(userId).digest('hex').slice(0, 32)}`;
}
