/** What eval counts of scripts and of the choice among attempts. */
import { expect, test } from 'vitest';
import { compareChoices } from '../../src/evaluation/judgements.js';
import { summariseScripts } from '../../src/evaluation/summarise.js';
import type { MeasuredScript } from '../../src/evaluation/write-scripts.js';
import { loadPrompts } from '../../src/engine/prompts/load-prompt.js';
import { script } from '../conversations/samples.js';

const measured = (changes: Partial<MeasuredScript> = {}): MeasuredScript => ({
  creator: 'one',
  language: 'es',
  languageSpoken: 'es',
  result: {
    ...script,
    text: 'a',
    attempts: [60, 50, 70].map((quality, at) => ({ text: 'abc'.charAt(at), quality, plan: '' })),
  },
  wallSeconds: 1,
  untraceable: 0,
  stockPhrases: 0,
  ownSentences: 1,
  viralOfAttempts: [60, 50, 60],
  ...changes,
});

test('two wins of one script are one case, not two', async () => {
  const choices = await compareChoices([measured(), measured()], null, loadPrompts());
  expect(choices.winsByOwnNumber).toMatchObject({ hits: 1, n: 2, value: 0.5 });
  expect(choices.winsByViralScore).toMatchObject({ hits: 1.5, n: 2, value: 0.75 });
});

test('a script in another language than its creator has not kept it', () => {
  const figures = summariseScripts('x', false, [
    measured(),
    measured({ languageSpoken: 'en' }),
    measured({ language: 'hi-Latn', languageSpoken: 'hi' }),
  ]);
  expect(figures.languageKept).toMatchObject({ hits: 1, n: 3 });
});
