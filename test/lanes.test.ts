import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createLanes } from '../src/lanes.js';

describe('lanes', () => {
  it('run the tasks of one key in turn, and those of another beside them', async () => {
    const lanes = createLanes();
    const seen: string[] = [];
    const task = (name: string) => async () => {
      seen.push(`${name} begins`);
      await nextTurn();
      seen.push(`${name} ends`);
    };
    await Promise.all([
      lanes.run('ada', task('first')),
      lanes.run('ada', task('second')),
      lanes.run('ben', task('other')),
    ]);
    expect(seen.filter((line) => !line.startsWith('other'))).toEqual([
      'first begins',
      'first ends',
      'second begins',
      'second ends',
    ]);
    expect(seen.indexOf('other begins')).toBeLessThan(seen.indexOf('first ends'));
  });

  it('are never two for one key, however tasks end and come', async () => {
    const lanes = createLanes();
    let running = 0;
    let most = 0;
    const task = async (ticks: number): Promise<void> => {
      running += 1;
      most = Math.max(most, running);
      for (let tick = 0; tick < ticks; tick += 1) await Promise.resolve();
      running -= 1;
    };
    // Each asks for the next as it ends, some at once and some microtasks later: a lane may be dropped in between.
    const chain = async (start: number): Promise<void> => {
      for (let round = 0; round < 40; round += 1) {
        for (let tick = 0; tick < (start * 7 + round * 3) % 11; tick += 1) await Promise.resolve();
        await lanes.run('ada', () => task((start + round) % 5));
      }
    };
    await Promise.all([0, 1, 2, 3].map(chain));
    expect(most).toBe(1);
    expect(lanes.size).toBe(0);
  });

  it('pass on what a task throws and go on with the next', async () => {
    const lanes = createLanes();
    const failed = lanes.run('ada', () => Promise.reject(new Error('disk full')));
    const next = lanes.run('ada', () => Promise.resolve('saved'));
    await expect(failed).rejects.toThrow('disk full');
    await expect(next).resolves.toBe('saved');
  });
});
