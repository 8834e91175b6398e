/** Practice in reading: in turns, so that what comes meanwhile is answered, and ended when the process is. */
import { expect, it } from 'vitest';
import { rehearseReading } from '../../../src/conversations/understand/rehearsal.js';

it('gives way between two readers', async () => {
  let turns = 0;
  const count = (): NodeJS.Immediate => {
    turns += 1;
    return (next = setImmediate(count));
  };
  let next = setImmediate(count);
  let readers = 0;
  await rehearseReading(() => {
    readers += 1;
    return true;
  });
  clearImmediate(next);
  expect(readers).toBeGreaterThan(40);
  expect(turns).toBeGreaterThanOrEqual(readers - 1);
});

it('ends where it may not go on', async () => {
  let asked = 0;
  await rehearseReading(() => {
    asked += 1;
    return asked < 3;
  });
  expect(asked).toBe(3);
});
