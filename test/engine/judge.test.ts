import { expect, it } from 'vitest';
import { judgeAttempts } from '../../src/engine/judge.js';
import { loadPrompts } from '../../src/engine/prompts/load-prompt.js';
import { createOpenAiModel } from '../../src/providers/openai/model.js';
import { closedAfter } from '../support/closed-after.js';
import { startFakeOpenAi } from '../support/fake-openai.js';

const ATTEMPTS = ['I fed it.', 'It was cold.', 'Nobody came.'];

async function judged(points: (script: string) => number) {
  const fake = closedAfter(
    await startFakeOpenAi({
      answer: ({ messages }) => {
        const told = messages.at(-1)?.content ?? '';
        const scriptAt = (label: string): string =>
          new RegExp(`Script ${label}: <<<(.*?)>>>`, 'u').exec(told)?.[1] ?? '';
        return { A: points(scriptAt('A')), B: points(scriptAt('B')), C: points(scriptAt('C')) };
      },
    }),
  );
  const model = createOpenAiModel({ apiKey: 'k', baseUrl: fake.baseUrl, model: 'gpt-5.4-mini' });
  const parts = { model, prompts: loadPrompts(), costOf: () => null };
  return judgeAttempts(parts, { topic: 'bread', attempts: ATTEMPTS }, AbortSignal.timeout(5000));
}

it('agrees with itself where both orders put the same attempt first', async () => {
  const verdict = await judged((script) => (script === ATTEMPTS[1] ? 80 : 60));
  expect(verdict).toMatchObject({ scores: [60, 80, 60], orderAgrees: true });
});

it('agrees on nothing where two are first in both', async () => {
  expect((await judged((script) => (script === ATTEMPTS[0] ? 50 : 70))).orderAgrees).toBe(false);
});
