/** Which creator writes with a model of her own, such as one fine-tuned on her accepted scripts. */
import { readRow } from '../../../damaged-rows.js';
import type { KeyValueStore } from '../../../ports.js';

export interface AssignedModels {
  /** Null = the standard model. */
  of(userId: string): Promise<string | null>;
  assign(userId: string, model: string | null): Promise<void>;
}

export function createAssignedModels(store: KeyValueStore): AssignedModels {
  const keyOf = (userId: string): string => `model:${userId}`;
  return {
    async of(userId) {
      return (await readRow<string>(store, keyOf(userId))) ?? null;
    },
    async assign(userId, model) {
      if (model === null) await store.delete(keyOf(userId));
      else await store.set(keyOf(userId), model);
    },
  };
}
