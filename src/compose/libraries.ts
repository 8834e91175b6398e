/** What is kept of the people, each library over the one store. */
import type { Config } from '../config.js';
import type { ChangeWatcher } from '../engine/library/changes.js';
import { createLedger, type Ledger } from '../engine/library/usage/ledger.js';
import { createLinks, type Links } from '../engine/library/personas/links.js';
import { createPersonaLibrary, type PersonaLibrary } from '../engine/library/personas/personas.js';
import { createPostLibrary, type PostLibrary } from '../engine/library/posts/posts.js';
import { createScriptLibrary, type ScriptLibrary } from '../engine/library/scripts/scripts.js';
import { createLimits, type DailyLimits, type Limits } from '../engine/budget/limits.js';
import type { Lanes } from '../lanes.js';
import type { KeyValueStore } from '../ports.js';

export interface Libraries {
  readonly store: KeyValueStore;
  readonly personas: PersonaLibrary;
  readonly scripts: ScriptLibrary;
  readonly posts: PostLibrary;
  readonly ledger: Ledger;
  readonly links: Links;
  readonly limits: Limits;
}

/** `watcher` hears of changes of personas and scripts. */
export function openLibraries(parts: {
  readonly config: Config;
  readonly store: KeyValueStore;
  readonly lanes: Lanes;
  readonly watcher?: ChangeWatcher;
}): Libraries {
  const { config, store, lanes, watcher } = parts;
  const ledger = createLedger(store, lanes);
  return {
    store,
    personas: createPersonaLibrary(store, lanes, watcher),
    scripts: createScriptLibrary(store, lanes, watcher),
    posts: createPostLibrary(store, lanes),
    ledger,
    links: createLinks(store),
    limits: createLimits({ ledger, clock: () => new Date(), limits: dailyLimitsOf(config) }),
  };
}

function dailyLimitsOf(config: Config): DailyLimits {
  return {
    scriptsPerUser: config.DAILY_SCRIPTS_PER_USER ?? null,
    costUsdPerUser: config.DAILY_COST_USD_PER_USER ?? null,
    costUsd: config.DAILY_COST_USD ?? null,
  };
}
