/** Patterns of the vocabulary: what stands for itself, and what may not stand among choices. */
import { expect, it } from 'vitest';
import {
  compilePattern,
  findPattern,
} from '../../../src/conversations/understand/vocabulary/phrase-patterns.js';

it.each(['open the|_ #name', 'open ^|the', 'a #num|one'])('refuses a mark among choices: "%s"', (pattern) => {
  expect(() => compilePattern(pattern)).toThrow(pattern);
});

it('takes the end of the message as a choice', () => {
  const patterns = [compilePattern('any works|$')];
  expect(findPattern(['any'], patterns)).toEqual({ from: 0, to: 1 });
  expect(findPattern(['any', 'works'], patterns)).toEqual({ from: 0, to: 2 });
  expect(findPattern(['any', 'bread'], patterns)).toBeNull();
});
