import { cpSync, mkdtempSync, truncateSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { dataFile } from '../../../src/project-files.js';
import { createMiniLm } from '../../../src/providers/minilm/index.js';

const miniLm = createMiniLm();
afterAll(() => miniLm.close());

function cosine(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, value, index) => sum + value * b[index]!, 0);
}

async function vectorOf(text: string): Promise<Float32Array> {
  const [embedding] = await miniLm.embed([text]);
  return embedding!.vector;
}

describe('MiniLM on board', () => {
  it('ranks a paraphrase above an unrelated line', async () => {
    const hook = await vectorOf('Why I quit my job at the bank');
    const same = await vectorOf('The reason I left my banking career');
    const other = await vectorOf('Three ways to fold a fitted sheet');
    expect(cosine(hook, same)).toBeGreaterThan(cosine(hook, other) + 0.2);
    expect(cosine(hook, hook)).toBeCloseTo(1, 5);
  });

  it('gives a text the same vector alone and among others', async () => {
    const text = 'Nobody talks about this part of baking bread.';
    const [, among] = await miniLm.embed(['short', text, 'a much longer line '.repeat(40)]);
    expect(among!.vector).toEqual(await vectorOf(text));
  });

  it('hands out the word pieces without the special tokens', async () => {
    const [embedding] = await miniLm.embed(['hello world']);
    expect(embedding!.pieces).toEqual([7592, 2088]);
  });

  it('cuts a long text at 512 pieces and knows an empty one', async () => {
    const [long, empty] = await miniLm.embed(['word '.repeat(100_000), '  ']);
    expect(long!.pieces.length).toBeGreaterThan(500);
    expect(long!.pieces.length).toBeLessThanOrEqual(512);
    expect(empty!.pieces).toEqual([]);
    expect(Math.hypot(...empty!.vector)).toBe(0);
  });

  it('stops when asked to', async () => {
    const texts = Array.from({ length: 500 }, (_, index) => `line ${index}`);
    await expect(miniLm.embed(texts, { signal: AbortSignal.timeout(30) })).rejects.toMatchObject({
      code: 'cancelled',
    });
  });

  it('leaves the main loop free while it works', async () => {
    let widestGapMs = 0;
    let last = performance.now();
    const timer = setInterval(() => {
      widestGapMs = Math.max(widestGapMs, performance.now() - last);
      last = performance.now();
    }, 1);
    await miniLm.embed(Array.from({ length: 32 }, (_, index) => `a line about bread, number ${index}`));
    clearInterval(timer);
    // 20 ms is the promise; a busy test machine adds its own pauses.
    expect(widestGapMs).toBeLessThan(60);
  });

  it('is let go when idle and comes back', async () => {
    const embedder = createMiniLm({ idleMs: 20 });
    const [before] = await embedder.embed(['again']);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const [after] = await embedder.embed(['again']);
    expect(after!.vector).toEqual(before!.vector);
    await embedder.close();
    await expect(embedder.embed(['closed'])).rejects.toMatchObject({ code: 'unavailable' });
  });
});

describe('EMBEDDING_MODEL_PATH', () => {
  it('names a folder that is not there: warns and uses the shipped model', async () => {
    const warnings: string[] = [];
    const embedder = createMiniLm({
      modelPath: '/nowhere/at/all',
      logger: { warn: (_, message) => warnings.push(message) },
    });
    expect(warnings).toEqual(['EMBEDDING_MODEL_PATH is not used: /nowhere/at/all: there is no such folder']);
    expect(embedder.name).toBe('all-MiniLM-L6-v2-q8');
    await embedder.close();
  });

  it('names a damaged model: says so on loading and uses the shipped one', async () => {
    const folder = path.join(mkdtempSync(path.join(os.tmpdir(), 'model-')), 'damaged');
    cpSync(dataFile('models', 'all-MiniLM-L6-v2'), folder, { recursive: true });
    truncateSync(path.join(folder, 'onnx', 'model_quantized.onnx'), 1_000_000);
    const warnings: string[] = [];
    const embedder = createMiniLm({
      modelPath: folder,
      logger: { warn: (_, message) => warnings.push(message) },
    });
    const [embedding] = await embedder.embed(['hello world']);
    expect(embedding!.vector).toEqual(await vectorOf('hello world'));
    expect(embedder.name).toBe('all-MiniLM-L6-v2-q8');
    expect(warnings).toHaveLength(1);
    expect(embedder.problem).toContain('damaged');
    await embedder.close();
  });
});
