import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { withDeadline } from '../src/deadline.js';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

test('fires although the collector ran meanwhile', async () => {
  const { signal } = new AbortController();
  const fired = new Promise<unknown>((resolve) => {
    const limit = withDeadline(withDeadline(signal, 60), 5_000);
    limit.addEventListener('abort', () => resolve(limit.reason), { once: true });
  });
  for (let round = 0; round < 5; round += 1) {
    await sleep(5);
    collect();
  }
  expect(await Promise.race([fired, sleep(2_000)])).toMatchObject({ name: 'TimeoutError' });
});

test('passes a cancel on, also one from before', () => {
  const cancel = new AbortController();
  const limit = withDeadline(cancel.signal, 5_000);
  cancel.abort(new Error('enough'));
  expect(limit.reason).toEqual(new Error('enough'));
  expect(withDeadline(cancel.signal, 5_000).aborted).toBe(true);
});
