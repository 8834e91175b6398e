/** The list of a person's accounts is made anew from the accounts, so that /forget misses none. */
import { expect, it } from 'vitest';
import { createLinks } from '../../../../src/engine/library/personas/links.js';
import { createMemoryStore } from '../../../support/memory-store.js';

it('finds her accounts although their list was cut off, and nobody else’s', async () => {
  const store = createMemoryStore();
  const links = createLinks(store);
  await links.join('discord:2', 'telegram:1', 'e1');
  await links.join('discord:3', 'telegram:9', 'e2');
  store.rows.set('linked:telegram:1', '["disc');
  expect(await links.accountsOf('telegram:1')).toEqual(['discord:2']);
  store.rows.set('linked:telegram:1', '["disc');
  await links.forget('telegram:1');
  expect(await links.personOf('discord:2')).toBe('discord:2');
  expect(await links.personOf('discord:3')).toBe('telegram:9');
});
