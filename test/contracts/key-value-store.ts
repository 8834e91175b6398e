/** What every `KeyValueStore` must do, run on each of them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asideKey } from '../../src/damaged-rows.js';
import type { KeyValueStore } from '../../src/ports.js';

/** `create` opens the same data each time it is called; `skip` names why the suite cannot run here. */
export function keyValueStoreContract(
  name: string,
  create: () => Promise<KeyValueStore>,
  options: {
    readonly skip?: string | undefined;
    readonly before?: () => Promise<void>;
    readonly after?: () => Promise<void>;
    /** False for a store in memory. */
    readonly durable?: boolean;
  } = {},
): void {
  const title = options.skip === undefined ? name : `${name} (skipped: ${options.skip})`;
  describe.skipIf(options.skip !== undefined)(`${title}, a key-value store`, () => {
    let store: KeyValueStore;
    beforeAll(async () => {
      await options.before?.();
      store = await create();
    }, 60_000);
    afterAll(async () => {
      await store.close();
      await options.after?.();
    }, 60_000);

    it('gives back what it was given', async () => {
      const value = { text: 'హలో 👋🏽 "quoted" \\ \n\u0000', list: [1, 2.5, null, true], nested: { empty: {} } };
      await store.set('session:telegram:1', value);
      expect(await store.get('session:telegram:1')).toEqual(value);
    });

    it('gives back texts that begin with a colon, wherever they stand', async () => {
      for (const value of [
        ':)',
        { text: '::', ':key': 'said ":no", ":yes"' },
        ['a,', ':base64', [':1', ':2']],
      ]) {
        await store.set('smile', value);
        expect(await store.get('smile')).toEqual(value);
      }
    });

    it('replaces a value, and knows nothing of a key it was not given', async () => {
      await store.set('a', 1);
      await store.set('a', 2);
      expect(await store.get('a')).toBe(2);
      expect(await store.get('never')).toBeUndefined();
    });

    it('reads many at once in the order they were asked for, more than a page of them', async () => {
      const keys = Array.from({ length: 120 }, (_, index) => `page:${index}`);
      await Promise.all(keys.map((key, index) => store.set(key, { index })));
      const asked = ['page:never', ...keys.toReversed(), 'page:never', 'page:5'];
      const indexes = (await store.getMany<{ index: number }>(asked)).map((value) => value?.index);
      expect(indexes).toEqual([undefined, ...[...keys.keys()].toReversed(), undefined, 5]);
      expect(await store.getMany([])).toEqual([]);
    });

    it('deletes one key and says whether there was one', async () => {
      await store.set('gone', true);
      await store.set('gone2', true);
      expect(await store.delete('gone')).toBe(true);
      expect(await store.delete('gone')).toBe(false);
      expect(await store.get('gone')).toBeUndefined();
      expect(await store.get('gone2')).toBe(true);
    });

    it('moves a row out of the way of its key', async () => {
      await store.set('garbled', { half: true });
      await store.setAside('garbled');
      await store.setAside('garbled');
      expect(await store.get('garbled')).toBeUndefined();
      expect(await store.get(asideKey('garbled'))).toEqual({ half: true });
    });

    it('lists exactly the keys that begin with a prefix, whatever characters it holds', async () => {
      const prefixes = ['u_1:', 'u%1:', 'ux1:', 'U_1:', 'u*1:', 'u[1]:', 'u?1:', 'u\\1:', 'ü1:', "u'1:"];
      for (const prefix of prefixes) for (const end of ['a', 'b😀']) await store.set(prefix + end, end);
      for (const prefix of prefixes)
        expect((await store.keys(prefix)).toSorted()).toEqual([`${prefix}a`, `${prefix}b😀`]);
      expect(await store.keys('nobody:')).toEqual([]);
    });

    it('lists thousands of keys completely', async () => {
      const keys = Array.from({ length: 2_500 }, (_, index) => `many:${String(index).padStart(5, '0')}`);
      await Promise.all(keys.map((key) => store.set(key, { key })));
      expect((await store.keys('many:')).toSorted()).toEqual(keys);
      expect(await store.keys('many:0000')).toHaveLength(10);
    });

    it('keeps a large value whole', async () => {
      const text = 'నమస్తే '.repeat(100_000);
      await store.set('large', { text });
      expect(await store.get<{ text: string }>('large')).toEqual({ text });
    });

    it.skipIf(options.durable === false)('keeps everything when it is opened again', async () => {
      await store.set('kept', { yes: true });
      await store.close();
      store = await create();
      expect(await store.get('kept')).toEqual({ yes: true });
    });
  });
}
