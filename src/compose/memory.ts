/** Memory by meaning: which index, what keeps it in step, and what asks it. */
import path from 'node:path';
import type { Config } from '../config.js';
import { inTime } from '../deadline.js';
import { nearestByWords, type NearestLines } from '../engine/generate/build-brief.js';
import { createMemoryKeeper, type MemoryKeeper } from '../engine/memory/keeper.js';
import { createMemory, type Memory } from '../engine/memory/memory.js';
import { userIdOfPersonaKey } from '../engine/library/personas/persona-files.js';
import type { PersonaLibrary } from '../engine/library/personas/personas.js';
import type { ScriptLibrary } from '../engine/library/scripts/scripts.js';
import { BotError, errorCodeOf } from '../errors.js';
import type { Embedder, KeyValueStore, Logger, ScriptIndex } from '../ports.js';
import { createLocalIndex } from '../providers/local-index/index.js';
import { createPineconeIndex } from '../providers/pinecone/index.js';

/** A start waits no longer for Pinecone; what is wrong with its shape is known by then. */
const PREPARE_MS = 8_000;
/** Own lines a brief can use. */
const LINES = 10;
/** Of them from scripts she sent back in her own words. */
const LINES_OF_EDITS = 3;

/** Pinecone with a key, else the embedded index. Throws `BotError('misconfigured')` for an index of the wrong shape and for a refused key. */
export async function openIndex(config: Config, logger: Pick<Logger, 'warn'>): Promise<ScriptIndex> {
  const { PINECONE_API_KEY: apiKey } = config;
  if (!apiKey) return createLocalIndex(path.join(config.dataDir, 'memory.sqlite'));
  const index = createPineconeIndex({
    apiKey,
    index: config.PINECONE_INDEX,
    host: config.PINECONE_HOST,
    controllerHost: config.PINECONE_CONTROLLER_HOST,
    cloud: config.PINECONE_CLOUD,
    region: config.PINECONE_REGION,
    namespaceMode: config.PINECONE_NAMESPACE_MODE,
  });
  try {
    await inTime(index.prepare(), PREPARE_MS, 'Pinecone is slow.');
  } catch (error) {
    if (errorCodeOf(error) === 'misconfigured') throw error;
    logger.warn({ code: errorCodeOf(error) }, 'Pinecone cannot be reached; memory catches up later');
  }
  return index;
}

export interface VectorMemory {
  readonly memory: Memory;
  readonly keeper: MemoryKeeper;
  /** Why words serve alone just now; null while meaning does. */
  problem(): string | null;
}

export function createVectorMemory(parts: {
  readonly index: ScriptIndex;
  readonly embedder: Embedder;
  readonly store: KeyValueStore;
  /** Unwatched: the keeper only reads them. */
  readonly personas: PersonaLibrary;
  readonly scripts: ScriptLibrary;
  readonly logger: Pick<Logger, 'warn'>;
  /** How long meaning may take before words serve alone; absent = as in a chat. */
  readonly meaningBudgetMs?: number;
}): VectorMemory {
  const { index, embedder, store, personas, scripts, logger } = parts;
  let problem: string | null = null;
  const memory = createMemory({
    index,
    embedder,
    ...(parts.meaningBudgetMs !== undefined && { budgetMs: parts.meaningBudgetMs }),
    onFallback(error) {
      problem = error instanceof BotError ? error.message : 'meaning failed';
      logger.warn({ code: errorCodeOf(error), index: index.name }, 'memory ranked by words alone');
    },
    onMeaning() {
      problem = null;
    },
  });
  const keeper = createMemoryKeeper({
    index,
    embedder,
    store,
    logger,
    async load(userId) {
      const [persona, records] = await Promise.all([personas.get(userId), scripts.all(userId)]);
      return { persona, records };
    },
    users: () => knownUsers(store),
  });
  return { memory, keeper, problem: () => problem };
}

/** Everybody with a persona or a script. */
export async function knownUsers(store: KeyValueStore): Promise<readonly string[]> {
  const [personas, scripts] = await Promise.all([store.keys('persona:'), store.keys('scripts:')]);
  const withScripts = scripts.map((key) => key.slice(key.indexOf(':') + 1));
  return [...new Set([...personas.map(userIdOfPersonaKey), ...withScripts])];
}

/** Her lines for a brief: from her examples, from scripts she made her own, then whatever shares words. */
export function nearestLinesWith(memory: Memory, scripts: ScriptLibrary): NearestLines {
  return async (persona, topic, language) => {
    const edited = (await scripts.all(persona.userId)).filter(
      ({ editedText, slot }) => editedText !== null && slot === persona.slot,
    );
    const [lines, proven, byWords] = await Promise.all([
      memory.nearestLines(persona, topic, language, LINES - (edited.length > 0 ? LINES_OF_EDITS : 0)),
      memory.provenScripts(persona.userId, edited, topic, language),
      nearestByWords(persona, topic, language),
    ]);
    const own = proven
      .flatMap(({ editedText }) => (editedText ?? '').split('\n'))
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .slice(0, LINES_OF_EDITS);
    return [...new Set([...lines, ...own, ...byWords])];
  };
}
