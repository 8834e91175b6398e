/** The composition root: settings in, a working engine out. Used by `main` and the commands. */
import { createPersonaBuilder } from './compose/persona-builder.js';
import { createEmbedders } from './compose/embedders.js';
import { createVectorMemory, nearestLinesWith, openIndex } from './compose/memory.js';
import type { EngineHost } from './compose/engine-host.js';
import { createHandlers, type HandlerParts } from './compose/handlers.js';
import { openLibraries } from './compose/libraries.js';
import { connectModels } from './compose/models.js';
import type { Config } from './config.js';
import { rehearse } from './compose/rehearsal.js';
import { readReport } from './compose/report.js';
import { openTracing } from './compose/tracing.js';
import { createWriting } from './compose/writing.js';
import { createEngine } from './engine/engine.js';
import { createOptionalReader } from './engine/facts/reading/claim-reader.js';
import { createCraft } from './engine/generate/create-craft.js';
import { createTrendSources } from './compose/trend-sources.js';
import { createAssignedModels } from './engine/library/personas/assigned-models.js';
import { createPersonaLibrary } from './engine/library/personas/personas.js';
import { createScriptLibrary } from './engine/library/scripts/scripts.js';
import { createLanes } from './lanes.js';
import { createVisits } from './engine/library/usage/visits.js';
import { createOptionalEmbedder } from './engine/optional-models.js';
import { createSpending } from './engine/budget/spending.js';
import type { OperatorReport } from './engine/types/reports.js';
import { analyseLocally } from './engine/persona/analysis/analyse-locally.js';
import { loadPrompts } from './engine/prompts/load-prompt.js';
import { createViralScorer } from './engine/viral/index.js';
import { createVoiceMatcher } from './engine/voice/matcher.js';
import type { Persona } from './engine/types.js';
import type { BotError } from './errors.js';
import { makeFolder } from './make-folder.js';
import type { Embedder, Logger } from './ports.js';
import { createKeyvStore } from './providers/keyv-store.js';
import { loadSdk } from './providers/openai/client.js';
import { loadPrices } from './providers/openai/prices.js';
import { createDocumentReader } from './providers/read-document/index.js';

/** All that `compose` put together, for whoever runs the engine in his own thread; a chat is served from an `EngineHost`. */
export interface Product extends HandlerParts, EngineHost {
  readonly embedder: Embedder;
  /** Embedding and catching up, once the chat is served. */
  startBackgroundWork(): void;
  /** Practice on sample creators, so that her first script comes as soon as her second. `mayGoOn` is asked before each. */
  rehearse(mayGoOn: () => Promise<boolean>): Promise<void>;
}

/** The last traces get this long at the end. */
const FLUSH_MS = 3_000;

/** Opens the store and connects what the settings name. Throws `BotError('misconfigured' | 'storeFailed')`. */
export async function compose(
  config: Config,
  logger: Logger,
  options: { readonly meaningBudgetMs?: number } = {},
): Promise<Product> {
  makeFolder(config.dataDir, 'DATA_DIR');
  const clock = (): Date => new Date();
  const store = await createKeyvStore(config.storeUri, logger);
  const tracing = await openTracing(config, store, logger);
  const spending = createSpending();
  const [index, models, costOf] = await Promise.all([
    openIndex(config, logger),
    connectModels(config, logger, {
      wrap: (client) => tracing.wrapClient(client),
      onSpent: spending.note,
    }),
    loadPrices(config.OPENAI_PRICES),
  ]);
  const embedders = createEmbedders(config, logger);
  const embedder = embedders.search;
  const warnThat = (what: string) => (error: BotError) =>
    logger.warn({ code: error.code, reason: error.message }, what);
  const viral = createViralScorer({
    embedder: createOptionalEmbedder(embedders.scoring, warnThat('viral scores come from words alone')),
  });
  const craft = createCraft({
    viral,
    voice: createVoiceMatcher({ embedder: null }),
    read: createOptionalReader(embedders.reader, warnThat('invented facts are looked for by rules alone')),
    clock,
  });
  const lanes = createLanes();
  const stored = { personas: createPersonaLibrary(store, lanes), scripts: createScriptLibrary(store, lanes) };
  const vectorMemory = createVectorMemory({ index, embedder, store, logger, ...stored, ...options });
  const libraries = openLibraries({ config, store, lanes, watcher: vectorMemory.keeper });
  const assigned = createAssignedModels(store);
  const prompts = loadPrompts();
  const nearestLines = nearestLinesWith(vectorMemory.memory, stored.scripts);
  const writing = createWriting({
    models,
    assigned,
    prompts,
    craft,
    viral,
    costOf,
    clock,
    nearestLines,
    spending,
    logger,
  });
  const strangerOf = (userId: string, name: string): Persona =>
    analyseLocally({ userId, name, story: '', examples: [], now: clock().toISOString() });
  const buildPersona = createPersonaBuilder(models?.writer ?? null, prompts, costOf, logger);
  const trendSources = createTrendSources({ ...libraries, config, lanes, clock, logger });
  const reader = createDocumentReader();

  const report = (): Promise<OperatorReport> =>
    readReport({
      ...libraries,
      memory: { index: index.name, embedder: embedder.name, problem: vectorMemory.problem() },
      now: clock(),
    });

  const parts: HandlerParts = {
    ...libraries,
    ...writing,
    assigned,
    buildPersona,
    clock,
    config,
    costOf,
    craft,
    lanes,
    logger,
    models,
    prompts,
    reader,
    report,
    strangerOf,
    tracing,
    trendSources,
    vectorMemory,
  };

  return {
    ...parts,
    embedder,
    builtIn: models === null,
    startBackgroundWork: () => vectorMemory.keeper.start(),
    async rehearse(mayGoOn) {
      if (models) await loadSdk();
      await rehearse(writing.rehearsalGenerator, mayGoOn);
    },
    engineFor: (openFile) =>
      createEngine({
        ledger: libraries.ledger,
        tracer: tracing,
        feedback: tracing.feedback,
        visits: createVisits(store, libraries.ledger),
        promptVersion: prompts.version,
        spending,
        costOf,
        clock,
        handlers: createHandlers(parts, openFile),
      }),
    async close() {
      await vectorMemory.keeper.close();
      await tracing.flush(FLUSH_MS);
      await embedders.close();
      await index.close();
      await store.close();
    },
  };
}
