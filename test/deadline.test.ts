import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inTime, inTimeOr, withDeadline } from '../src/deadline.js';

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

test('what comes in time is what comes of it, and what fails in time fails', async () => {
  expect(await inTimeOr(Promise.resolve('bread'), 1_000, null)).toBe('bread');
  expect(await inTime(Promise.resolve('bread'), 1_000, 'too slow')).toBe('bread');
  await expect(inTimeOr(Promise.reject(new Error('burnt')), 1_000, null)).rejects.toThrow('burnt');
});

test('what comes late is not waited for, and troubles nobody when it fails', async () => {
  const failsLate = sleep(40).then(() => Promise.reject(new Error('burnt')));
  expect(await inTimeOr(failsLate, 5, null)).toBeNull();
  await expect(inTime(failsLate, 5, 'too slow')).rejects.toMatchObject({
    code: 'timeout',
    message: 'too slow',
  });
  await sleep(60);
});
