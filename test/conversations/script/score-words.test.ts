/** What is said of numbers: how good, how much like her, and when it is too early to say. */
import { describe, expect, it } from 'vitest';
import { scoreMessage } from '../../../src/conversations/library/reports.js';
import { settledMessage } from '../../../src/conversations/library/results-cards.js';
import { copyFor } from '../../../src/conversations/shared/copy.js';
import { openChat } from '../chat.js';
import { results } from '../library/results.js';
import { persona, script } from '../samples.js';

describe('the quality of a script', () => {
  const shown = (changes: Partial<typeof script>) => {
    const chat = openChat({ persona });
    const result = { script: { ...script, quality: 69.4, ...changes } };
    chat.takes({ type: 'done', op: 'script.generate', effectId: 'e1', result });
    return chat.text();
  };
  const attempts = [script.text, 'b', 'c'].map((text, at) => ({ text, quality: 69.4 - 9 * at, plan: '' }));

  it('is told with the worst and the best attempt where they differ', () => {
    expect(shown({ attempts })).toContain('Quality 69/100 (my attempts: 51 to 69).');
  });

  it('is told with why it is not the best of them', () => {
    const better = (passedOver?: 'length' | 'heard') =>
      shown({
        attempts: attempts.map((one, at) =>
          at === 1 ? { ...one, quality: 80, ...(passedOver && { passedOver }) } : one,
        ),
      });
    const suits = 'Quality 69/100 (my attempts: 51 to 80; I took one that';
    expect(better('length')).toContain(`${suits} suits your length better).`);
    expect(better('heard')).toContain(`${suits} is less like your last scripts).`);
    expect(better()).toContain('Quality 69/100 (my attempts: 51 to 80).');
  });

  it('is told alone where there was one attempt, all are alike, or its words were changed since', () => {
    expect(shown({ attempts: attempts.slice(0, 1) })).toContain('Quality 69/100.');
    expect(shown({ attempts: attempts.map((one) => ({ ...one, quality: 69.4 })) })).toContain(
      'Quality 69/100.',
    );
    expect(shown({ attempts, quality: 60 })).toContain('Quality 60/100.');
  });
});

describe('the score of a pasted text', () => {
  it('says where it is not sure that it sounds like her', () => {
    const told = (voiceConfidence: 'low' | 'medium') =>
      JSON.stringify(scoreMessage({ ...results['text.score'], voiceConfidence }, copyFor('en')));
    expect(told('low')).toContain('I am not sure');
    expect(told('medium')).not.toContain('I am not sure');
  });
});

describe('numbers of a post of today', () => {
  it('are neither above nor below her usual, and settle no bet', () => {
    const settled = { ...results['results.note'], early: true } as const;
    const text = JSON.stringify(settledMessage(settled, copyFor('en')));
    expect(text).toContain('too early to compare');
    expect(text).not.toMatch(/above your usual|My guess/u);
  });
});
