import { describe, expect, it } from 'vitest';
import { spelledLetters } from '../../../../src/engine/facts/names/spelled-letters.js';

describe('letters spelled in another script', () => {
  it.each([
    ['టీసీఎస్', 'tcs'],
    ['एचडीएफसी', 'hdfc'],
    ['बीवी', null],
    ['నేను', null],
  ])('%s is %s', (word, letters) => {
    expect(spelledLetters(word)).toBe(letters);
  });
});
