import { expect, it } from 'vitest';
import { createLinks } from '../../../../src/engine/library/personas/links.js';
import { createPersonaLibrary } from '../../../../src/engine/library/personas/personas.js';
import { DamagedValue } from '../../../../src/errors.js';
import { createLanes } from '../../../../src/lanes.js';
import { persona } from '../../../conversations/samples.js';
import { createMemoryStore } from '../../../support/memory-store.js';

it('a persona saved in the place of a damaged one stays, and she is told once of the other', async () => {
  const store = createMemoryStore();
  await store.set('persona:u', { versions: 'cut o' });
  const personas = createPersonaLibrary(store, createLanes());
  await personas.save('u', { ...persona, name: 'Nadia' }, 'e1');
  expect(await personas.forTurn('u')).toMatchObject({ persona: { name: 'Nadia' }, personaLost: true });
  expect(await personas.forTurn('u')).toEqual({
    persona: expect.objectContaining({ name: 'Nadia' }) as unknown,
  });
});

it('a damaged code keeps nobody from being forgotten', async () => {
  const store = createMemoryStore();
  const cutOff = 'link-offer:telegram:1';
  const get = <T>(key: string): Promise<T | undefined> =>
    key === cutOff ? Promise.reject(new DamagedValue(new SyntaxError('cut'))) : store.get<T>(key);
  const links = createLinks({ ...store, get });
  await links.join('discord:2', 'telegram:1', 'e1');
  await links.forget('telegram:1');
  expect(await links.personOf('discord:2')).toBe('discord:2');
});
