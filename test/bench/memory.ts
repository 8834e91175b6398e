/** `npm run bench -- memory`: the embedded index beside a plain scan in RAM, and what embedding does to the main loop. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import type { IndexedText } from '../../src/ports.js';
import { createLocalIndex } from '../../src/providers/local-index/index.js';
import { createMiniLm } from '../../src/providers/minilm/index.js';
import { seededRandom } from '../../src/engine/seeded-random.js';

const DIMENSIONS = 384;
/** As DEPENDENCIES section b measured. */
const VECTORS_PER_USER = 200;
const BATCH = 500;
const QUERIES = 200;
const TEXTS = 64;

interface BenchRow {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly promised: string;
}

export async function benchMemory(
  sizes: readonly number[] = [10_000, 100_000],
): Promise<readonly BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const size of sizes) rows.push(...(await benchIndex(size)));
  return [...rows, ...(await benchEmbedding())];
}

async function benchIndex(size: number): Promise<readonly BenchRow[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-memory-'));
  const index = await createLocalIndex(path.join(folder, 'memory.sqlite'));
  const texts = Array.from({ length: size }, (_, at) => text(at));
  try {
    const startedMs = performance.now();
    for (let start = 0; start < size; start += BATCH) await index.upsert(texts.slice(start, start + BATCH));
    const insertMs = performance.now() - startedMs;
    const times: number[] = [];
    const scanTimes: number[] = [];
    const allTimes: number[] = [];
    for (let at = 0; at < QUERIES; at += 1) {
      const asked = text(at * 37 + 1);
      const userId = userOf((at * 7919) % size);
      times.push(await timed(() => index.query(userId, asked.vector, { embedder: 'bench' })));
      const hers = texts.filter((item) => item.userId === userId);
      scanTimes.push(await timed(() => scan(hers, asked.vector)));
      if (at % 20 === 0) allTimes.push(await timed(() => scan(texts, asked.vector)));
    }
    const row = (what: string, value: number, unit: string, promised = ''): BenchRow => ({
      what: `${what}, ${size.toLocaleString('en')} vectors`,
      value: Math.round(value * 100) / 100,
      unit,
      promised,
    });
    return [
      row('inserts', (size / insertMs) * 1_000, 'a second', '> 2,000'),
      row('top 5 of one user, p50', percentile(times, 0.5), 'ms'),
      row('top 5 of one user, p95', percentile(times, 0.95), 'ms', '< 5'),
      row('the same in RAM, p95', percentile(scanTimes, 0.95), 'ms'),
      row('everybody in RAM, p95', percentile(allTimes, 0.95), 'ms'),
    ];
  } finally {
    await index.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function benchEmbedding(): Promise<readonly BenchRow[]> {
  const embedder = createMiniLm();
  const loop = monitorEventLoopDelay({ resolution: 1 });
  const megabytes = (): number => process.memoryUsage().rss / 2 ** 20;
  try {
    const beforeMb = megabytes();
    const loadMs = await timed(() => embedder.embed(['ready']));
    loop.enable();
    const embedMs = await timed(() =>
      embedder.embed(
        Array.from(
          { length: TEXTS },
          (_, at) =>
            `Line ${at}: nobody told me how long a starter sleeps in the cold, so I wrote it all down.`,
        ),
      ),
    );
    loop.disable();
    const row = (what: string, value: number, unit: string, promised = ''): BenchRow => ({
      what,
      value: Math.round(value * 10) / 10,
      unit,
      promised,
    });
    return [
      row('loading the model', loadMs, 'ms'),
      row(`embedding ${TEXTS} texts`, embedMs, 'ms'),
      row(`largest event-loop gap meanwhile`, loop.max / 1e6, 'ms', '< 20'),
      row('memory without the model', beforeMb, 'MB'),
      row('memory with the model', megabytes(), 'MB'),
    ];
  } finally {
    await embedder.close();
  }
}

function text(at: number): IndexedText {
  const userId = userOf(at);
  const metadata = { kind: 'script', user: userId, embedder: 'bench', topic: `topic ${at}` };
  return { id: `script:${at}`, userId, vector: vectorOf(at + 1), metadata };
}

function userOf(at: number): string {
  return `bench:${Math.floor(at / VECTORS_PER_USER)}`;
}

/** Uniform over the sphere's cube, the same for the same seed. */
function vectorOf(seed: number): Float32Array {
  const random = seededRandom(seed * 2_654_435_761);
  const vector = Float32Array.from({ length: DIMENSIONS }, () => random() * 2 - 1);
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}

async function scan(texts: readonly IndexedText[], asked: Float32Array): Promise<readonly string[]> {
  return texts
    .map(({ id, vector }) => {
      let score = 0;
      for (let at = 0; at < DIMENSIONS; at += 1) score += (vector[at] ?? 0) * (asked[at] ?? 0);
      return { id, score };
    })
    .toSorted((a, b) => b.score - a.score)
    .slice(0, 5)
    .map(({ id }) => id);
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const startedMs = performance.now();
  await run();
  return performance.now() - startedMs;
}

function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
