import { describe, expect, it } from 'vitest';
import { measureHabits } from '../../../../src/engine/voice/habits/habits.js';
import { voiceProfileLines } from '../../../../src/engine/voice/habits/profile-lines.js';
import { examplesOf } from '../creators.js';

describe('habits', () => {
  it('counts sentence lengths, marks and emoji', () => {
    const habits = measureHabits(['One two three. Four? Yes! 🎉', 'One two three. Four? Yes! 🎉'], 'en');
    expect(habits.wordsPerSentence).toBeCloseTo(5 / 3);
    expect([habits.questionsPerScript, habits.exclamationsPerScript, habits.emojiPerScript]).toEqual([
      1, 1, 1,
    ]);
  });

  it('puts a repeated closing first', () => {
    expect(measureHabits(examplesOf('fintan-geary-motors'), 'en').closings[0]).toBe('Mind yourselves.');
  });

  it('finds the words she comes back to and none that everybody says', () => {
    const { signaturePhrases } = measureHabits(examplesOf('loretta-second-rise', [1, 2, 3, 4]), 'en');
    expect(signaturePhrases.join(' | ')).toMatch(/sugar/u);
    expect(signaturePhrases).not.toContain('and');
  });

  it('is all zero and empty without samples', () => {
    const habits = measureHabits(['', '  '], 'en');
    expect(habits.wordsPerSentence).toBe(0);
    expect(habits.openings).toEqual([]);
  });
});

describe('the lines for a writing prompt', () => {
  it('forbids marks she never uses', () => {
    const lines = voiceProfileLines(examplesOf('fintan-geary-motors', [1, 2, 3, 4]), 'en').join('\n');
    expect(lines).toMatch(/Never: question marks; exclamation marks; emoji/u);
    expect(lines).toContain('Mind yourselves.');
  });

  it('keeps her small words in her language', () => {
    expect(voiceProfileLines(examplesOf('sonu-rider-hisaab'), 'hi-Latn').join('\n')).toMatch(
      /Small words often said: .*matlab/u,
    );
  });

  it('says nothing without samples', () => {
    expect(voiceProfileLines([], 'en')).toEqual([]);
  });
});
