import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createDocumentReader } from '../../../src/providers/read-document/index.js';
import { runChild } from '../../../src/providers/read-document/run-child.js';

const fixture = (name: string): Buffer =>
  readFileSync(new URL(`../../fixtures/documents/${name}`, import.meta.url));
/** Busy for seconds, with hundreds of megabytes. */
const BOMB = { kind: 'pdf', bytes: fixture('bomb_pdf_200MB_stream.pdf') } as const;

function childrenOf(pid: number): number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'latin1')
    .trim()
    .split(' ')
    .filter(Boolean)
    .map(Number);
}

describe('reading in a child process', () => {
  it('stops at the time limit', async () => {
    const answer = await runChild(BOMB, undefined, { maxReadMs: 150, maxRssBytes: 2 ** 40 });
    expect(answer).toEqual({ ok: false, code: 'tooSlow' });
  });

  it.skipIf(!existsSync('/proc/self/statm'))('stops at the memory limit', async () => {
    const answer = await runChild(BOMB, undefined, { maxReadMs: 10_000, maxRssBytes: 60 * 2 ** 20 });
    expect(answer).toEqual({ ok: false, code: 'unsafe' });
  });

  it('stops when she cancels', async () => {
    const controller = new AbortController();
    const reading = createDocumentReader().read(
      { name: 'b.pdf', bytes: BOMB.bytes },
      { signal: controller.signal },
    );
    setTimeout(() => controller.abort(), 50);
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('reads several files at once and answers each', async () => {
    const reader = createDocumentReader();
    const names = ['ok_script_te.docx', 'ok_script_es.rtf', 'ok_script_en.pdf', 'ok_script_te.odt'];
    const outcomes = await Promise.all(names.map((name) => reader.read({ name, bytes: fixture(name) })));
    expect(outcomes.map((outcome) => [outcome.file, outcome.ok])).toEqual(names.map((name) => [name, true]));
  });

  it.skipIf(!existsSync('/proc/self/task'))('leaves no child behind when its parent is killed', async () => {
    const script = fileURLToPath(new URL('../../support/read-forever.mjs', import.meta.url));
    const parent = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(parent.stdout, 'data');
    const children = childrenOf(parent.pid!);
    expect(children.length).toBeGreaterThan(0);
    parent.kill('SIGKILL');
    await once(parent, 'exit');
    for (let wait = 0; wait < 50 && children.some((pid) => isRunning(pid)); wait += 1) await delay(50);
    expect(children.filter((pid) => isRunning(pid))).toEqual([]);
  });
});

/** False for a process that is gone or dead and not yet collected. */
function isRunning(pid: number): boolean {
  if (!existsSync(`/proc/${pid}/stat`)) return false;
  return !/\) [ZX] /u.test(readFileSync(`/proc/${pid}/stat`, 'latin1'));
}
