import { PassThrough, Readable } from 'node:stream';
import { text as readAll } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { hashtags } from '../../../src/commands/jsonl/hashtags.js';

it('hashtags -- --jsonl sizes a tag only by a count it was given', async () => {
  const stdout = new PassThrough();
  const lines = [
    { id: 1, topic: 'wedding cakes', counts: { '#WeddingCakes': 3_000_000 } },
    { id: 2, topic: 'wedding cakes #fyp' },
    { id: 3, topic: 'wedding cakes', counts: { weddingcakes: 'many' } },
  ];
  const stdin = Readable.from([lines.map((line) => JSON.stringify(line)).join('\n')]);
  expect(await hashtags(['--jsonl'], { stdin, stdout, stderr: new PassThrough(), env: {} })).toBe(0);
  stdout.end();
  const [counted, plain, wrong] = (await readAll(stdout))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(counted).toMatchObject({
    id: 1,
    hashtags: [{ tag: '#weddingcakes', sizeClass: 'large', language: 'en' }, {}, {}, {}],
  });
  expect(plain).toMatchObject({
    id: 2,
    hashtags: [{ sizeClass: null }, {}, {}, {}],
    refused: [{ tag: '#fyp' }],
  });
  expect(wrong).toMatchObject({ id: 3, error: { code: 'badInput' } });
});
