import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { UsageError } from '../../src/commands/command.js';
import { read } from '../../src/commands/read.js';

const folder = mkdtempSync(path.join(tmpdir(), 'read-'));
afterAll(() => rmSync(folder, { recursive: true }));
const fixture = (name: string): string => path.join('test/fixtures/documents', name);

async function run(...args: string[]): Promise<{ code: number; out: string }> {
  const stdout = new PassThrough();
  const code = await read(args, { stdin: new PassThrough(), stdout, stderr: new PassThrough(), env: {} });
  stdout.end();
  return { code, out: Buffer.concat(await stdout.toArray()).toString() };
}

describe('npm run -s read', () => {
  it('prints one JSON object a file, in the order given', async () => {
    const files = [
      fixture('ok_script_es.docx'),
      fixture('locked_pdf_password_user.pdf'),
      path.join(folder, 'gone.txt'),
    ];
    const { code, out } = await run(...files, '--jsonl');
    expect(code).toBe(0);
    const [docx, locked, gone, ...more] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(more).toEqual([]);
    expect(docx).toEqual({
      file: files[0],
      ok: true,
      kind: 'docx',
      language: 'es',
      words: 61,
      truncated: false,
      text: readFileSync(fixture('ok_script_es.txt'), 'utf8').trim(),
    });
    expect(locked).toEqual({
      file: files[1],
      ok: false,
      code: 'encrypted',
      message: expect.stringMatching(/password/u),
    });
    expect(gone).toEqual({
      file: files[2],
      ok: false,
      code: 'missing',
      message: expect.stringMatching(/not there/u),
    });
  });

  it('answers for folders, loops of links and files over the limit without reading them', async () => {
    const loop = path.join(folder, 'loop.txt');
    symlinkSync(loop, loop);
    const large = path.join(folder, 'large.txt');
    writeFileSync(large, Buffer.alloc(11 * 1024 * 1024, 'a'));
    const { out } = await run(folder, loop, large, '/dev/zero', '--jsonl');
    const codes = out
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { code: string }).code);
    expect(codes).toEqual(['unsupported', 'missing', 'tooLarge', 'unsupported']);
  });

  it('is readable by people without --jsonl', async () => {
    const { out } = await run(fixture('ok_script_es.txt'));
    expect(out).toMatch(/ok_script_es\.txt: txt, es, 61 words\n¿Sabes/u);
  });

  it('without a file or with an unknown flag is wrong usage', async () => {
    await expect(run('--jsonl')).rejects.toThrow(UsageError);
    await expect(run('--json', 'a.txt')).rejects.toThrow(UsageError);
  });
});
