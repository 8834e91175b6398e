/** The ideas of one creator, with a model or without. */
import { loadPrompts } from '../../../src/engine/prompts/load-prompt.js';
import { createIdeaHandlers } from '../../../src/engine/handlers/ideas.js';
import { findUntraceable } from '../../../src/engine/facts/find.js';
import type { Craft } from '../../../src/engine/generate/craft.js';
import { createPersonaLibrary } from '../../../src/engine/library/personas/personas.js';
import { createPostLibrary } from '../../../src/engine/library/posts/posts.js';
import { createScriptLibrary } from '../../../src/engine/library/scripts/scripts.js';
import { createLanes } from '../../../src/lanes.js';
import type { OperationContext } from '../../../src/engine/operations.js';
import { BotError } from '../../../src/errors.js';
import type { Persona, ScriptRecord } from '../../../src/engine/types.js';
import type { LanguageModel, Logger } from '../../../src/ports.js';
import { createMemoryStore } from '../../support/memory-store.js';
import { openLimits } from '../../support/open-limits.js';
import { silentLog } from '../../support/silent-log.js';
import { persona } from '../../conversations/samples.js';

export const rich = {
  ...persona,
  facts: [
    'I sold my first cake for nine pounds',
    'My oven broke on the morning of a wedding',
    'I count my hours in a blue notebook',
  ].map((quote) => ({ quote, source: 'story' })),
  audiencePainPoints: ['afraid to ask for money', 'no time to bake before school'],
  expertise: ['sourdough starters', 'pricing cakes', 'wedding orders'],
};
export const context = { userId: persona.userId, signal: new AbortController().signal } as OperationContext;

export async function openRoom(
  model: LanguageModel | null = null,
  limits = openLimits(),
  creator: Persona = rich,
  known: readonly ScriptRecord[] = [],
  logger: Pick<Logger, 'warn'> = silentLog,
) {
  const store = createMemoryStore();
  const lanes = createLanes();
  for (const one of known) await createScriptLibrary(store, lanes).save(one);
  const personas = createPersonaLibrary(store, lanes);
  await personas.save(persona.userId, creator, 'e0');
  return createIdeaHandlers({
    prompts: loadPrompts(),
    store,
    personas,
    scripts: createScriptLibrary(store, lanes),
    posts: createPostLibrary(store, lanes),
    model,
    craft: {
      scoreHook: () => Promise.resolve(5),
      findUntraceable: (...asked: Parameters<Craft['findUntraceable']>) => findUntraceable(...asked, 2026),
    } as unknown as Craft,
    costOf: () => 0.002,
    limits,
    logger,
    clock: () => new Date('2026-11-22T10:00:00.000Z'),
  });
}

export const modelSaying = (ideas: readonly { hook: string; topic: string }[] | BotError): LanguageModel => ({
  name: 'fake',
  ask: (() =>
    ideas instanceof BotError
      ? Promise.reject(ideas)
      : Promise.resolve({
          value: { ideas },
          model: 'fake',
          promptTokens: 300,
          completionTokens: 50,
        })) as unknown as LanguageModel['ask'],
});
