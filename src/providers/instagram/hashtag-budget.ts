/** Instagram lets an account look up 30 different hashtags in seven days; what was used is kept in the store. */
import { BotError } from '../../errors.js';
import type { KeyValueStore } from '../../ports.js';

export const TAGS_A_WEEK = 30;
const WEEK_MS = 7 * 86_400_000;

interface UsedTag {
  readonly name: string;
  readonly id: string;
  readonly at: string;
}

export interface HashtagBudget {
  used(): Promise<number>;
  /** The tag's id from memory, else looked up at the cost of one. Throws `BotError('limitReached')` when the week is used up. */
  idOf(name: string, lookUp: () => Promise<string>): Promise<string>;
}

export function createHashtagBudget(store: KeyValueStore, account: string, clock: () => Date): HashtagBudget {
  const key = `instagram-tags:${account}`;
  // One after the other: two askers must not both take the last one.
  let queue: Promise<unknown> = Promise.resolve();

  async function thisWeek(): Promise<readonly UsedTag[]> {
    const since = new Date(clock().getTime() - WEEK_MS).toISOString();
    return ((await store.get<readonly UsedTag[]>(key)) ?? []).filter(({ at }) => at > since);
  }

  async function take(name: string, lookUp: () => Promise<string>): Promise<string> {
    const used = await thisWeek();
    const known = used.find((tag) => tag.name === name);
    if (known) return known.id;
    if (used.length >= TAGS_A_WEEK)
      throw new BotError('limitReached', `All ${TAGS_A_WEEK} hashtags of this week are used.`);
    const id = await lookUp();
    await store.set(key, [...used, { name, id, at: clock().toISOString() }]);
    return id;
  }

  return {
    used: async () => (await thisWeek()).length,
    idOf(name, lookUp) {
      const turn = queue.then(() => take(name, lookUp));
      queue = turn.catch(() => undefined);
      return turn;
    },
  };
}
