/** The operator's commands on a real store in a folder of their own. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Command } from '../../src/commands/command.js';
import { exportData } from '../../src/commands/operator/export.js';
import { forget } from '../../src/commands/operator/forget.js';
import { importData } from '../../src/commands/operator/import.js';
import { reindex } from '../../src/commands/operator/reindex.js';
import { report } from '../../src/commands/operator/report.js';
import { createLedger } from '../../src/engine/library/usage/ledger.js';
import { createPersonaLibrary } from '../../src/engine/library/personas/personas.js';
import { createScriptLibrary } from '../../src/engine/library/scripts/scripts.js';
import { createLanes } from '../../src/lanes.js';
import type { OperatorReport } from '../../src/engine/types/reports.js';
import { createKeyvStore } from '../../src/providers/keyv-store.js';
import { samplePersona } from '../engine/generate/sample-persona.js';
import { scriptRecord } from '../engine/memory/sample-records.js';

const USER = 'telegram:1';
const dataDir = mkdtempSync(path.join(tmpdir(), 'operator-'));

async function run(
  command: Command,
  ...args: readonly string[]
): Promise<{ code: number; out: string; err: string }> {
  const streams = { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() };
  const texts = { out: '', err: '' };
  streams.stdout.on('data', (chunk: Buffer) => (texts.out += chunk.toString('utf8')));
  streams.stderr.on('data', (chunk: Buffer) => (texts.err += chunk.toString('utf8')));
  streams.stdin.end();
  const code = await command(args, { ...streams, env: { DATA_DIR: dataDir } });
  return { code, ...texts };
}

beforeAll(async () => {
  const store = await createKeyvStore(`sqlite://${path.join(dataDir, 'reelsmith.sqlite')}`);
  const lanes = createLanes();
  await createPersonaLibrary(store, lanes).save(USER, samplePersona({ userId: USER }), 'e1');
  const scripts = createScriptLibrary(store, lanes);
  await scripts.save(scriptRecord(USER, 's1', 'money', 'Liked words.', { vote: 'good' }));
  await scripts.save(scriptRecord(USER, 's2', 'bread', 'Old words.', { editedText: 'Her own words.' }));
  await scripts.save(scriptRecord(USER, 's3', 'cats', 'Refused words.', { vote: 'not-me' }));
  await scripts.save(scriptRecord(USER, 's4', 'price', 'It costs [your price].', { vote: 'good' }));
  await createLedger(store, lanes).add(USER, {
    id: 'e1',
    at: new Date().toISOString(),
    operation: 'persona.build',
    model: null,
    calls: 0,
    promptTokens: 0,
    completionTokens: 0,
    costUsd: 0,
    latencyMs: 20,
    outcome: 'ok',
    quality: null,
    viral: null,
  });
  await store.close();
});

describe('the operator’s commands', () => {
  it('report as JSON: nothing but one object', async () => {
    const { code, out } = await run(report, '--json');
    expect(code).toBe(0);
    const numbers = JSON.parse(out) as OperatorReport;
    expect(numbers).toMatchObject({ users: 1, votes: { good: 2, notMe: 1 } });
    expect(out).not.toMatch(/sourdough|Liked/u);
    expect((await run(report)).out).toMatch(/^People: 1/u);
  });

  it('export her accepted scripts for training, in her own wording, without holes', async () => {
    const { out } = await run(exportData, '--user', USER, '--fine-tune');
    const lines = out.trim().split('\n');
    const answers = lines.map((line) => {
      const { messages } = JSON.parse(line) as { messages: { role: string; content: string }[] };
      expect(messages.map(({ role }) => role)).toEqual(['system', 'user', 'assistant']);
      return messages[2]?.content;
    });
    expect(new Set(answers)).toEqual(new Set(['Her own words.', 'Liked words.']));
    expect(answers).toHaveLength(2);
  });

  it('embed everybody again', async () => {
    const { code, out } = await run(reindex, '--json');
    expect(code).toBe(0);
    const { vectors, pending } = JSON.parse(out) as { vectors: number; pending: number };
    expect(vectors).toBeGreaterThan(15);
    expect(pending).toBe(0);
  });

  it('bring an export back after everything was forgotten, with a count of what went', async () => {
    const { out: archive } = await run(exportData, '--user', USER);
    const file = path.join(dataDir, 'export.json');
    writeFileSync(file, archive);
    const { out: receipt } = await run(forget, '--user', USER, '--json');
    expect(JSON.parse(receipt)).toMatchObject({ personas: 1, scripts: 4, traces: 'none' });
    expect((JSON.parse(receipt) as { vectors: number }).vectors).toBeGreaterThan(15);
    await expect(run(exportData, '--user', USER)).rejects.toMatchObject({ code: 'notFound' });
    const { out: added } = await run(importData, file, '--json');
    expect(JSON.parse(added)).toEqual({ userId: USER, personas: 1, scripts: 4 });
    await run(importData, file, '--user', 'discord:2');
    expect((JSON.parse((await run(report, '--json')).out) as OperatorReport).users).toBe(2);
  });

  it('say what is missing', async () => {
    await expect(run(exportData)).rejects.toThrow('--user');
    await expect(run(forget, '--user')).rejects.toThrow('--user needs a value');
    await expect(run(importData, '/does/not/exist.json')).rejects.toMatchObject({ code: 'missing' });
    await expect(run(exportData, '--user', 'telegram:404')).rejects.toMatchObject({ code: 'notFound' });
  });
});
