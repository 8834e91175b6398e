/** Stored rows that a damaged disk cut off or garbled: each costs what stands in it, and nothing else. */
import { DamagedValue } from './errors.js';
import type { KeyValueStore } from './ports.js';

const ASIDE = 'damaged:';

/** Where a damaged row is kept for the operator. */
export function asideKey(key: string): string {
  return ASIDE + key;
}

const isAnything = (): boolean => true;

/** What a row holds, undefined where there is none; null where it was no JSON any more or not `isWhole`, and was set aside. */
export async function readRow<T>(
  store: KeyValueStore,
  key: string,
  isWhole: (value: unknown) => boolean = isAnything,
): Promise<T | null | undefined> {
  // Read twice, since another thread may be writing it anew.
  for (let reading = 0; reading < 2; reading += 1)
    try {
      const value = await store.get<T>(key);
      if (value === undefined || isWhole(value)) return value;
    } catch (error) {
      if (!(error instanceof DamagedValue)) throw error;
    }
  await store.setAside(key);
  return null;
}

/** The same of many at once, in the order of `keys`. */
export async function readRows<T>(
  store: KeyValueStore,
  keys: readonly string[],
  isWhole: (value: unknown) => boolean,
): Promise<readonly (T | null | undefined)[]> {
  try {
    const values = await store.getMany<T>(keys);
    if (values.every((value) => value === undefined || isWhole(value))) return values;
  } catch (error) {
    if (!(error instanceof DamagedValue)) throw error;
  }
  return Promise.all(keys.map((key) => readRow<T>(store, key, isWhole)));
}

/** For /forget: what was set aside of a person is hers as well. */
export async function forgetAside(store: KeyValueStore, userId: string): Promise<void> {
  const isHers = (key: string): boolean =>
    [userId, encodeURIComponent(userId)].some((id) =>
      `${key}:`.replaceAll(/[#/]/gu, ':').includes(`:${id}:`),
    );
  for (const key of await store.keys(ASIDE)) if (isHers(key)) await store.delete(key);
}
