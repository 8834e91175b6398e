import { describe, expect, it } from 'vitest';
import { withoutStockPhrases } from '../../../src/engine/phrases/remove.js';

const clean = (text: string): string => withoutStockPhrases(text, 'en').text;

describe('taking stock phrases out', () => {
  it.each([
    ["Let's dive in. Bread needs salt.", 'Bread needs salt.'],
    ['In today’s fast-paced world, nobody bakes anymore.', 'Nobody bakes anymore.'],
    ["Here's the thing: bread needs salt.", 'Bread needs salt.'],
    ['Salt goes in last, buckle up.', 'Salt goes in last.'],
    ['Bread needs salt. At the end of the day, trust your gut.', 'Bread needs salt.'],
    ['At night we bake, buckle up.', 'At night we bake.'],
    ['Bread rises. No stress. No mess. Just delicious food. Eat it warm.', 'Bread rises. Eat it warm.'],
    ['Bread rises.\nLet’s dive in!\nEat it warm.', 'Bread rises.\nEat it warm.'],
  ])('%j becomes %j', (text, expected) => {
    expect(clean(text)).toBe(expected);
  });

  it('leaves a phrase in when the sentence would break, and does not claim to have removed it', () => {
    const text = 'This oven will elevate your mornings and your bread for good, I promise you that.';
    expect(withoutStockPhrases(text, 'en')).toEqual({ text, removed: [] });
  });

  it('never hands back an empty script', () => {
    expect(withoutStockPhrases("Let's dive in!", 'en')).toEqual({ text: "Let's dive in!", removed: [] });
  });

  it('keeps what is hers', () => {
    const text = 'Buckle up. Bread needs salt.';
    expect(withoutStockPhrases(text, 'en', { herWords: ['Buckle up, lads.'] }).text).toBe(text);
  });

  it('names what it took, verbatim', () => {
    const { removed } = withoutStockPhrases('Let’s dive in. Bread needs salt.', 'en');
    expect(removed.map(({ quote }) => quote)).toEqual(['Let’s dive in']);
  });

  it.each(['', '\n\n', 'Bread needs salt.', 'One line\n\nAnother  line'])('changes nothing in %j', (text) => {
    expect(clean(text)).toBe(text);
  });
});
