/** Who is to be left out of a script stands at the end of the message, however much stands before. */
import { expect, it } from 'vitest';
import { withoutExcluded } from '../../../src/engine/heard/request-clauses.js';

const TOLD = 'We walked along the river and the dog fell in again.';

it.each([1, 20])('reads it behind %i sentences', (sentences) => {
  const before = Array.from({ length: sentences }, () => TOLD).join(' ');
  expect(withoutExcluded(`${before} the flood one again but without the vicar`)).toEqual({
    rest: `${before} the flood one again`,
    excluded: 'vicar',
  });
});

it('finds nobody in what is only told, without trying every word of a long text', () => {
  const story = Array.from({ length: 4_000 }, () => TOLD).join(' ');
  const startedMs = performance.now();
  expect(withoutExcluded(story)).toBeNull();
  expect(performance.now() - startedMs).toBeLessThan(500);
});
