/** What is kept of texts read again and again: the last of them, and never more than was said. */
import { expect, it } from 'vitest';
import { remembered } from '../../../src/last-used.js';

it('reads a text once as long as it is kept, null among what is found', () => {
  const read: string[] = [];
  const lengthOf = remembered(4, (text) => {
    read.push(text);
    return text === '' ? null : text.length;
  });
  expect([lengthOf('bread'), lengthOf(''), lengthOf('bread'), lengthOf('')]).toEqual([5, null, 5, null]);
  expect(read).toEqual(['bread', '']);
  for (const text of ['a', 'b', 'c', 'd', 'e']) lengthOf(text);
  expect(lengthOf('bread')).toBe(5);
  expect(read.filter((text) => text === 'bread')).toHaveLength(2);
});
