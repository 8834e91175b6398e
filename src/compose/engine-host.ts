/** What the chat's thread holds itself: the store and what is read from it. The engine works in a thread of its own. */
import type { Config } from '../config.js';
import { createEngineThread } from '../engine-thread/index.js';
import { createLanes } from '../lanes.js';
import type { Engine } from '../engine/operations.js';
import { errorCodeOf } from '../errors.js';
import { makeFolder } from '../make-folder.js';
import type { FileOpener, Logger } from '../ports.js';
import { createKeyvStore } from '../providers/keyv-store.js';
import { lockStore } from '../providers/store-lock.js';
import { openLibraries, type Libraries } from './libraries.js';

/** What a chat is served from: the libraries, and an engine wherever it runs. A `Product` is one in the chat's own thread. */
export interface EngineHost extends Libraries {
  readonly config: Config;
  /** True when no language model is connected. */
  readonly builtIn: boolean;
  /** `openFile` comes from the chat adapters. */
  engineFor(openFile: FileOpener): Engine;
  close(): Promise<void>;
}

export interface ThreadHost extends EngineHost {
  /** Once the chat is served: practice, so that the first script comes as soon as the second. */
  rehearse(): void;
}

/**
 * `alone`: no other process may serve the store. `onBroken`: told when the engine cannot start although the chat is
 * served already.
 * Resolves when the chat can be served. Throws `BotError('misconfigured' | 'storeFailed')`.
 */
export async function openThreadHost(
  config: Config,
  logger: Logger,
  options: { readonly alone?: boolean; readonly onBroken?: (error: unknown) => void } = {},
): Promise<ThreadHost> {
  makeFolder(config.dataDir, 'DATA_DIR');
  const lock = options.alone ? await lockStore(config.storeUri) : null;
  // First the store alone: two connections that create its tables at once would get in each other's way.
  const store = await createKeyvStore(config.storeUri, logger).catch(async (error: unknown) => {
    await lock?.release();
    throw error;
  });
  const thread = createEngineThread(config, logger);
  const host: ThreadHost = {
    ...openLibraries({ config, store, lanes: createLanes() }),
    config,
    builtIn: !config.hasModel,
    engineFor(openFile) {
      thread.setFileOpener(openFile);
      return thread.engine;
    },
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
    return host;
  }
  try {
    await thread.ready;
  } catch (error) {
    await host.close();
    throw error;
  }
  return host;
}
