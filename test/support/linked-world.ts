/** Two platforms before one bot with its real conversations and libraries; the writing itself is left out. */
import type { RunnerOptions } from '../../src/chat/runner.js';
import { createUserThreads } from '../../src/chat/session/user-threads.js';
import type { InboundMessage } from '../../src/chat/types.js';
import { chatRules, nearestLocale } from '../../src/conversations/index.js';
import { forgetAside } from '../../src/damaged-rows.js';
import { directThreadOf } from '../../src/compose/direct-threads.js';
import { createDataHandlers } from '../../src/engine/handlers/data.js';
import { createTagFactStore } from '../../src/engine/library/posts/tag-facts.js';
import { createLibraryHandlers } from '../../src/engine/handlers/library.js';
import { createLinkHandlers } from '../../src/engine/handlers/links.js';
import { NO_USAGE } from '../../src/engine/generate/usage.js';
import { createPersonaHandlers, type BuildPersona } from '../../src/engine/handlers/persona.js';
import { createLedger } from '../../src/engine/library/usage/ledger.js';
import { createLinks } from '../../src/engine/library/personas/links.js';
import { createPersonaLibrary } from '../../src/engine/library/personas/personas.js';
import { createPostLibrary } from '../../src/engine/library/posts/posts.js';
import { createScriptLibrary } from '../../src/engine/library/scripts/scripts.js';
import { createLanes } from '../../src/lanes.js';
import { createMemory } from '../../src/engine/memory/memory.js';
import { analyseLocally } from '../../src/engine/persona/analysis/analyse-locally.js';
import { BotError } from '../../src/errors.js';
import { persona as samplePersona, record } from '../conversations/samples.js';
import { createFakeEngine } from './fake-engine.js';
import { createFakePlatform } from './fake-platform.js';
import { createManualClock } from './manual-clock.js';
import { createMemoryStore } from './memory-store.js';
import { openChat } from './open-chat.js';

export const TELEGRAM = { threadId: 'telegram:1', userId: 'telegram:1' };
const DISCORD = { threadId: 'discord:dm:2', userId: 'discord:2' };

const buildPersona: BuildPersona = (input) =>
  Promise.resolve({ persona: analyseLocally(input), usage: NO_USAGE, model: 'draft-maker' });

const offline = () => Promise.reject(new BotError('unavailable', 'No index here.'));

export async function openLinkedWorld(adminIds: readonly string[] = []) {
  const store = createMemoryStore();
  const clock = createManualClock();
  const now = (): Date => new Date(clock.nowMs());
  const lanes = createLanes();
  const links = createLinks(store);
  const libraries = {
    personas: createPersonaLibrary(store, lanes),
    scripts: createScriptLibrary(store, lanes),
    posts: createPostLibrary(store, lanes),
    ledger: createLedger(store, lanes),
  };
  const memory = createMemory({
    index: {
      name: 'none',
      identity: 'none',
      query: offline,
      upsert: offline,
      delete: offline,
      deleteUser: offline,
      close: async () => undefined,
    },
    embedder: { name: 'none', embed: offline, close: async () => undefined },
    onFallback: () => undefined,
    onMeaning: () => undefined,
  });
  const engine = createFakeEngine({
    ...createPersonaHandlers({ ...libraries, buildPersona, clock: now }),
    ...createLibraryHandlers({ ...libraries, memory, clock: now }),
    ...createLinkHandlers({
      ...libraries,
      links,
      lanes,
      isDirect: (threadId, accountId) => threadId === directThreadOf(accountId),
      moveThreads: (from, to) => createUserThreads(store).move(from, to),
      forgetVectors: () => Promise.resolve(0),
      clock: now,
    }),
    ...createDataHandlers({
      ...libraries,
      facts: createTagFactStore(store, lanes),
      links,
      openFile: offline,
      unzip: offline,
      clock: now,
      forget: {
        vectors: () => Promise.resolve(0),
        traces: () => Promise.resolve('none'),
        ideas: () => Promise.resolve(),
        assignment: () => Promise.resolve(),
        damaged: (userId) => forgetAside(store, userId),
      },
    }),
  });
  const options: Partial<RunnerOptions> = {
    store,
    engine,
    ...chatRules,
    personOf: (accountId) => links.personOf(accountId),
    contextOf: async ({ accountId, locale, ...owner }) => ({
      ...owner,
      locale: nearestLocale(locale),
      ...(await libraries.personas.forTurn(owner.userId)),
      builtIn: true,
      supportContact: null,
      isAdmin: adminIds.some((id) => id === owner.userId || id === accountId),
    }),
  };
  const telegram = createFakePlatform('telegram');
  const discord = createFakePlatform('discord');
  const chat = await openChat({ ...options, adapters: [telegram, discord], platform: telegram, clock });
  const from = (platform: typeof telegram, account: typeof TELEGRAM) => ({
    ...account,
    platform,
    async says(
      text: string,
      more: Partial<Pick<InboundMessage, 'threadId' | 'choice' | 'othersRead'>> = {},
    ): Promise<string> {
      const before = platform.shown.length;
      const command = /^\/(\w+)\s*([\s\S]*)$/u.exec(text);
      await platform.deliver({
        id: `m${String((count += 1))}`,
        ...account,
        displayName: 'Maya',
        text,
        files: [],
        addressed: true,
        ...(command && { command: { name: command[1] ?? '', args: command[2] ?? '' } }),
        ...more,
      });
      await chat.quiet();
      return platform.shown
        .slice(before)
        .map(({ text: shown }) => shown)
        .join('\n');
    },
  });
  let count = 0;
  return {
    chat,
    store,
    clock,
    links,
    engine,
    ...libraries,
    telegram: from(telegram, TELEGRAM),
    discord: from(discord, DISCORD),
    /** A persona and as many scripts, as if made earlier. */
    async knows(userId: string, name: string, scripts: number): Promise<void> {
      await libraries.personas.save(userId, { ...samplePersona, userId, name }, `made-${name}`);
      for (let made = 0; made < scripts; made += 1) {
        const result = { ...record.result, scriptId: `${name}-${String(made)}` };
        await libraries.scripts.save({ ...record, userId, title: `${name} ${String(made)}`, result });
      }
    },
  };
}

/** The code in the answer to /link. */
export function codeIn(answer: string): string {
  return /\/link (\S+)/u.exec(answer)?.[1] ?? '';
}
