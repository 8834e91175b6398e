/** Two personas of one person, and whose script is whose. */
import { expect, test } from 'vitest';
import { createAuthors } from '../../../src/engine/handlers/authors.js';
import { createPersonaLibrary } from '../../../src/engine/library/personas/personas.js';
import { createPostLibrary } from '../../../src/engine/library/posts/posts.js';
import { createScriptLibrary } from '../../../src/engine/library/scripts/scripts.js';
import { createTrendStore } from '../../../src/engine/library/posts/trends.js';
import { createLanes } from '../../../src/lanes.js';
import { persona, record } from '../../conversations/samples.js';
import { createMemoryStore } from '../../support/memory-store.js';
import { operationContext } from '../../support/operation-context.js';

test('a script belongs to the persona it was written for, though another is active by now', async () => {
  const [store, lanes] = [createMemoryStore(), createLanes()];
  const clock = () => new Date('2026-11-25T12:00:00Z');
  const personas = createPersonaLibrary(store, lanes);
  const parts = {
    personas,
    scripts: createScriptLibrary(store, lanes),
    posts: createPostLibrary(store, lanes),
    trends: createTrendStore(store, lanes, clock),
    strangerOf: () => persona,
    clock,
  };
  const { userId } = record;
  const coach = { ...persona, name: 'Coach', slot: 'coach' };
  await personas.save(userId, { ...persona, userId }, 'e1');
  await personas.save(userId, { ...coach, userId }, 'e2');
  await personas.use(userId, 'coach');
  const ofCoach = { ...record, result: { ...record.result, scriptId: 'run' }, slot: 'coach' };
  for (const one of [record, ofCoach]) await parts.scripts.save(one);
  const authors = createAuthors(parts);
  const context = operationContext('x', userId);
  const first = await authors.of(record, context);
  expect(first.persona.name).toBe(persona.name);
  expect(first.records.map(({ result }) => result.scriptId)).toEqual([record.result.scriptId]);
  expect((await authors.of(ofCoach, context)).persona.name).toBe('Coach');
  expect((await authors.active(context, record.result.request)).name).toBe('Coach');
});
