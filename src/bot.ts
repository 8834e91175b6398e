/** Joins the chat core to the engine: one runner over the adapters, with what a conversation may know. */
import { createCostWatch, watchCost } from './admin-alerts.js';
import { guardAdapters } from './allowed-people.js';
import { createFileOpener } from './chat/adapters.js';
import { createRunner, type Runner } from './chat/runner.js';
import type { ChatAdapter } from './chat/types.js';
import type { EngineHost } from './compose/engine-host.js';
import {
  commandMenu,
  chatRules,
  dateOf,
  describeProgress,
  LOCALES,
  nearestLocale,
} from './conversations/index.js';
import type { AttachmentRenderer, Logger } from './ports.js';

/** Quick messages and albums are gathered this long on chat platforms; a line at a console is answered at once. */
const GATHER_MS = 2_000;

export function createBot(
  host: EngineHost,
  adapters: readonly ChatAdapter[],
  renderer: AttachmentRenderer,
  logger: Logger,
): Runner {
  const { config, store, personas, builtIn } = host;
  // Read before she writes: a language's copy, and the first date, hold the thread up for longer than a turn may.
  for (const locale of LOCALES) {
    commandMenu(locale);
    dateOf(new Date().toISOString(), locale);
  }
  const consoles = new Set(adapters.filter(({ isConsole }) => isConsole).map(({ platform }) => platform));
  const look = createCostWatch({
    limits: host.limits,
    adminIds: config.ADMIN_IDS ?? [],
    runner: () => runner,
    logger,
  });
  const runner = createRunner({
    store,
    adapters: guardAdapters(adapters, config.ALLOWED_IDS, logger),
    renderer,
    logger,
    engine: watchCost(host.engineFor(createFileOpener(adapters)), look),
    personOf: (accountId) => host.links.personOf(accountId),
    ...chatRules,
    describeProgress,
    gatherMs: (platform) => (consoles.has(platform) ? 0 : GATHER_MS),
    contextOf: async ({ accountId, localeChosen, ...owner }) => ({
      ...(await personas.forTurn(owner.userId)),
      threadId: owner.threadId,
      userId: owner.userId,
      displayName: owner.displayName,
      platform: owner.platform,
      now: owner.now,
      locale: nearestLocale(owner.locale),
      ...(localeChosen && { localeChosen }),
      builtIn,
      supportContact: config.SUPPORT_CONTACT ?? null,
      isAdmin: config.ADMIN_IDS?.some((id) => id === owner.userId || id === accountId) ?? false,
    }),
  });
  return runner;
}
