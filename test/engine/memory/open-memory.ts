/** A keeper and a memory over the embedded index, with the embedder a test wants. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createMemoryKeeper, type MemoryKeeper } from '../../../src/engine/memory/keeper.js';
import { createMemory, type Memory } from '../../../src/engine/memory/memory.js';
import type { Persona, ScriptRecord } from '../../../src/engine/types.js';
import type { Embedder, ScriptIndex } from '../../../src/ports.js';
import { createLocalIndex } from '../../../src/providers/local-index/index.js';
import { createMemoryStore, type MemoryStore } from '../../support/memory-store.js';

export interface People {
  readonly personas: Map<string, Persona>;
  readonly records: Map<string, readonly ScriptRecord[]>;
}

export interface OpenMemory {
  readonly memory: Memory;
  readonly keeper: MemoryKeeper;
  readonly index: ScriptIndex;
  readonly store: MemoryStore;
  readonly people: People;
  readonly warnings: string[];
  close(): Promise<void>;
}

/** `wrap` may make the index fail. */
export async function openMemory(options: {
  readonly embedder: Embedder;
  readonly wrap?: (index: ScriptIndex) => ScriptIndex;
  readonly store?: MemoryStore;
  readonly people?: People;
  readonly file?: string;
  readonly retryMs?: number;
}): Promise<OpenMemory> {
  const { embedder } = options;
  const file = options.file ?? path.join(mkdtempSync(path.join(tmpdir(), 'memory-')), 'memory.sqlite');
  const local = await createLocalIndex(file);
  const index = options.wrap?.(local) ?? local;
  const store = options.store ?? createMemoryStore();
  const people = options.people ?? { personas: new Map(), records: new Map() };
  const warnings: string[] = [];
  const keeper = createMemoryKeeper({
    index,
    embedder,
    store,
    load: async (userId) => ({
      persona: people.personas.get(userId) ?? null,
      records: people.records.get(userId) ?? [],
    }),
    users: async () => [...new Set([...people.personas.keys(), ...people.records.keys()])],
    logger: { warn: (_facts, message) => warnings.push(message) },
    ...(options.retryMs !== undefined && { retryMs: options.retryMs }),
  });
  const memory = createMemory({
    index,
    embedder,
    onFallback: () => warnings.push('words alone'),
    onMeaning: () => undefined,
  });
  return {
    memory,
    keeper,
    index,
    store,
    people,
    warnings,
    async close() {
      await keeper.close();
      await local.close();
    },
  };
}

/** Points every text at the axis of its first letter: near means "begins alike". Deterministic and quick. */
export function letterEmbedder(name = 'letters', fail: () => boolean = () => false): Embedder {
  return {
    name,
    async embed(texts) {
      if (fail()) throw new Error('no model');
      return texts.map((text) => {
        const vector = new Float32Array(384);
        vector[(text.trim().toLowerCase().codePointAt(0) ?? 0) % 384] = 1;
        return { vector, pieces: [1] };
      });
    },
    close: async () => undefined,
  };
}
