/** "Wait, I have not finished my story": the rest is waited for, and goes to her story. */
import { describe, expect, it } from 'vitest';
import { atExamples } from './at-examples.js';
import { isUnfinished } from '../../../src/conversations/understand/herself/introduction-parts.js';
import { afterScript } from '../chat.js';

const MORE = 'Then my oven burned down in 2021 and the whole street brought me their trays.';

it.each([
  'wait i have not finished my story',
  'hold on im not done with my story yet',
  'espera no he terminado mi historia',
  'calma ainda não terminei minha história',
  'tunggu ceritaku belum selesai',
  'ruko meri kahani abhi khatam nahi hui',
  'ఆగు నా కథ ఇంకా అయిపోలేదు',
])('%j', (says) => {
  expect(isUnfinished(says)).toBe(true);
});

it.each(['my house is not finished', 'my story is about bread', 'i never finished school'])(
  '%j tells',
  (says) => {
    expect(isUnfinished(says)).toBe(false);
  },
);

describe('a story that goes on', () => {
  it('is added while she is asked for examples', () => {
    const chat = atExamples();
    chat.says('wait i have not finished my story');
    expect(chat.text()).toMatch(/Send the rest/u);
    chat.says(MORE);
    expect(JSON.stringify(chat.active())).toContain(MORE);
    expect(chat.text()).toMatch(/scripts/u);
  });

  it('is added when she is known', () => {
    const chat = afterScript('wait i have not finished my story');
    expect(chat.text()).toMatch(/Send the rest/u);
    chat.says(MORE);
    expect(chat.calls()).toMatchObject([{ op: 'persona.correct', args: { told: MORE } }]);
  });
});
