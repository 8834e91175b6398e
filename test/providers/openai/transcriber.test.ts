import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { createOpenAiTranscriber } from '../../../src/providers/openai/transcriber.js';
import { closedAfter } from '../../support/closed-after.js';
import { startFakeOpenAi } from '../../support/fake-openai.js';

test('a voice message becomes words', async () => {
  const { baseUrl } = closedAfter(await startFakeOpenAi());
  const heard = await createOpenAiTranscriber({ baseUrl }).transcribe(
    { name: 'voice.ogg', bytes: new Uint8Array([1, 2, 3]) },
    { signal: new AbortController().signal },
  );
  expect(heard).toEqual({
    text: 'I opened the oven and it was dark.',
    language: null,
    durationSeconds: null,
    timed: [],
    model: 'gpt-4o-mini-transcribe',
    promptTokens: 14,
    completionTokens: 10,
  });
});

test('Whisper tells when each word was said', async () => {
  const { baseUrl } = closedAfter(await startFakeOpenAi());
  const heard = await createOpenAiTranscriber({ baseUrl, model: 'whisper-1' }).transcribe(
    { name: 'video.mp4', bytes: new Uint8Array([1, 2, 3]) },
    { signal: new AbortController().signal },
  );
  expect(heard.durationSeconds).toBe(6);
  expect(heard.timed[1]).toEqual({ text: 'opened', startSeconds: 1.5, endSeconds: 1.9 });
});

test('a recording that takes longer than a written answer may is heard, and a failing server gets it once', async () => {
  let [uploads, status] = [0, 200];
  const server = createServer((request, response) => {
    uploads += 1;
    request.resume();
    setTimeout(
      () => response.writeHead(status, { 'content-type': 'application/json' }).end('{"text":"hi"}'),
      300,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  const transcriber = createOpenAiTranscriber({ baseUrl, callTimeoutMs: 100 });
  const hear = () =>
    transcriber.transcribe(
      { name: 'long.ogg', bytes: new Uint8Array([1]) },
      { signal: new AbortController().signal },
    );
  expect(await hear()).toMatchObject({ text: 'hi' });
  status = 503;
  await expect(hear()).rejects.toMatchObject({ code: 'unavailable' });
  expect(uploads).toBe(2);
  server.closeAllConnections();
  server.close();
});
