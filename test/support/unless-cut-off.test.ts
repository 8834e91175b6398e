/** A fake must survive a client killed in the middle of a request, and must not hide its own faults. */
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { unlessCutOff } from './unless-cut-off.js';

const BODY_BYTES = 9;

async function answerTo(
  written: string,
  answer: (request: IncomingMessage) => Promise<void>,
): Promise<unknown> {
  let ended: Promise<unknown> = Promise.resolve();
  const server = createServer((request, response) => {
    ended = unlessCutOff(request, answer(request)).then(
      () => 'over',
      (error: unknown) => error,
    );
    void ended.then(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  socket.write(`POST / HTTP/1.1\r\nhost: x\r\ncontent-length: ${BODY_BYTES}\r\n\r\n${written}`);
  await once(server, 'request');
  if (written.length < BODY_BYTES) socket.destroy();
  const outcome = await ended;
  socket.destroy();
  server.close();
  return outcome;
}

test('a request cut off in the middle is over', async () => {
  expect(await answerTo('half', async (request) => void (await text(request)))).toBe('over');
});

test('a fault after the whole request is told', async () => {
  const fault = new Error('fault');
  const broken = async (request: IncomingMessage): Promise<void> => {
    await text(request);
    throw fault;
  };
  expect(await answerTo('123456789', broken)).toBe(fault);
});
