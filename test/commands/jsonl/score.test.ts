import { PassThrough, Readable } from 'node:stream';
import { text as readAll } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { score } from '../../../src/commands/jsonl/score.js';

async function run(lines: readonly string[]): Promise<Record<string, unknown>[]> {
  const stdout = new PassThrough();
  const code = await score(['--jsonl'], {
    stdin: Readable.from([lines.join('\n')]),
    stdout,
    stderr: new PassThrough(),
    env: {},
  });
  stdout.end();
  expect(code).toBe(0);
  return (await readAll(stdout))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('score -- --jsonl', () => {
  it('answers each line in order with its id, and a bad line with an error', async () => {
    const answers = await run([
      '\uFEFF{"id":1,"text":"Nobody told me this about bread.","goal":"saves","unknown":true}',
      '{"id":"b","text":""}',
      '{"id":3,"text":"x","goal":"fame"}',
      'not json',
      '',
      '{"id":5,"text":"ఎవరూ చెప్పరు ఇది."}',
    ]);
    expect(answers.map(({ id }) => id)).toEqual([1, 'b', 3, null, null, 5]);
    expect(answers[0]).toMatchObject({
      calibrated: true,
      scorer: expect.stringMatching(/\/minilm$/u) as string,
    });
    expect(answers[0]).toHaveProperty('dimensions.trendAlignment', null);
    for (const index of [1, 2, 3, 4]) expect(answers[index]).toHaveProperty('error.code', 'badInput');
    expect(answers[5]).toMatchObject({ calibrated: false });
  });
});
