/** What the chat's thread holds itself: the store and what is read from it. The engine works in a thread of its own. */
import type { Product } from '../compose.js';
import type { Config } from '../config.js';
import { createEngineThread } from '../engine-thread/index.js';
import { createLedger } from '../engine/library/usage/ledger.js';
import { createLinks } from '../engine/library/personas/links.js';
import { createPersonaLibrary } from '../engine/library/personas/personas.js';
import { createPostLibrary } from '../engine/library/posts/posts.js';
import { createScriptLibrary } from '../engine/library/scripts/scripts.js';
import { createLanes } from '../lanes.js';
import { createLimits } from '../engine/limits.js';
import { errorCodeOf } from '../errors.js';
import { makeFolder } from '../make-folder.js';
import type { Logger } from '../ports.js';
import { createKeyvStore } from '../providers/keyv-store.js';
import { lockStore } from '../providers/store-lock.js';
import { dailyLimitsOf } from './daily-limits.js';

export interface House extends Rooms {
  /** Once the chat is served: practice, so that the first script comes as soon as the second. */
  rehearse(): void;
}

/** A `Product` has them as well: the demo and the commands keep everything in one thread. */
export type Rooms = Pick<
  Product,
  | 'config'
  | 'store'
  | 'personas'
  | 'scripts'
  | 'posts'
  | 'ledger'
  | 'limits'
  | 'links'
  | 'builtIn'
  | 'engineFor'
  | 'startBackgroundWork'
  | 'close'
>;

/**
 * `alone`: no other process may serve the store. `onBroken`: told when the engine cannot start although the chat is
 * served already.
 * Resolves when the chat can be served. Throws `BotError('misconfigured' | 'storeFailed')`.
 */
export async function openHouse(
  config: Config,
  logger: Logger,
  options: { readonly alone?: boolean; readonly onBroken?: (error: unknown) => void } = {},
): Promise<House> {
  makeFolder(config.dataDir, 'DATA_DIR');
  const lock = options.alone ? await lockStore(config.storeUri) : null;
  // First the store alone: two connections that create its tables at once would get in each other's way.
  const store = await createKeyvStore(config.storeUri, logger).catch(async (error: unknown) => {
    await lock?.release();
    throw error;
  });
  const thread = createEngineThread(config, logger);
  const lanes = createLanes();
  const ledger = createLedger(store, lanes);
  const house: House = {
    config,
    store,
    ledger,
    personas: createPersonaLibrary(store, lanes),
    scripts: createScriptLibrary(store, lanes),
    posts: createPostLibrary(store, lanes),
    links: createLinks(store),
    limits: createLimits({ ledger, clock: () => new Date(), limits: dailyLimitsOf(config) }),
    builtIn: !config.hasModel,
    engineFor(openFile) {
      thread.setFileOpener(openFile);
      return thread.engine;
    },
    // The engine's thread starts its own.
    startBackgroundWork: () => undefined,
    rehearse: () => thread.rehearse(),
    async close() {
      await thread.close();
      await store.close();
      await lock?.release();
    },
  };
  // Settings that name a service may be wrong, and then the start must fail. Without them she need not wait:
  // the first operation waits for the thread by itself.
  if (!config.hasModel && !config.PINECONE_API_KEY) {
    thread.ready.catch((error: unknown) => {
      // A thread that ends without a word is started anew by the next operation.
      if (errorCodeOf(error) !== 'unavailable') options.onBroken?.(error);
    });
    return house;
  }
  try {
    await thread.ready;
  } catch (error) {
    await house.close();
    throw error;
  }
  return house;
}
