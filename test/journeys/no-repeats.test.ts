/** Asked for the same thing again and again she hears another opening and another build, also after a restart. */
import { expect, test } from 'vitest';
import { startFakeOpenAi } from '../support/fake-openai.js';
import { writeLikeAModel } from '../support/fake-writer.js';
import { freshDataDir, pipeIntoBot } from '../support/run-bot.js';

const JOURNEY_MS = 90_000;
/** With enough told for three builds, whatever the seed: with half of it the third was like the first in half of the runs. */
const ROSA = [
  '/start',
  'Rosa',
  'I keep a small garden centre in Ballymote. I sell compost, seeds and muck to customers who have never grown anything. Muck is the best thing for roses, and nobody believes me. I spread muck on the beds every November and the roses come back. I tell my customers to wait for the frost before they cut anything. One customer cut her roses in August and lost the lot. In November 2019 I put muck on forty roses in one Saturday. My back was gone by noon. In May every one of the forty came up. A neighbour put nothing on his and he had three flowers. Muck costs 4 euro a bag. Put it on before the first frost. Keep it off the stem. Leave a hand of room around it. Water it once and forget it.',
  'Do you know why roses die in winter? It is not the cold. It is the wet. I put muck around the roots and leave it alone. My customers come in March with a photo of a brown stick. I tell them to scratch the bark. Mind yourselves.',
  'Done',
];
const ASK = '/script 30s educational putting muck on roses in november';
const NEIGHBOUR = '/script 30s educational putting muck on roses in march';

/** First spoken sentence of every script, in order. */
function hooksIn(output: string): readonly string[] {
  return [...output.matchAll(/\n\n {4}(.+)\n(?: {4}.+\n)+\n\d+ words, about/gu)].map(
    ([, line = '']) => line.split(/(?<=[.?!]) /u)[0] ?? '',
  );
}

/** `Hook > Point > Call to action` of every script, in order. */
function buildsIn(output: string): readonly string[] {
  return output
    .split('Time | Part |')
    .slice(1)
    .map((table) =>
      [...table.matchAll(/^[\d.]+–[\d.]+ s \| ([^|]+) \|/gmu)].map(([, part]) => part).join(' > '),
    );
}

test(
  'drafts of one topic and its neighbour open differently, are built differently at first, and say so',
  async () => {
    const first = await pipeIntoBot([...ROSA, ASK, ASK, 'Timed beats', ASK, 'Timed beats']);
    const second = await pipeIntoBot([ASK, NEIGHBOUR], { DATA_DIR: first.dataDir });
    const output = first.output + second.output;
    const hooks = hooksIn(output);
    expect(hooks).toHaveLength(5);
    expect(new Set(hooks).size).toBe(5);
    // The neighbour has no hook of the topic before with one word changed.
    expect(hooks.slice(0, 4).map((hook) => hook.replace('november', 'march'))).not.toContain(hooks[4]);
    const builds = buildsIn(first.output);
    expect(builds).toHaveLength(3);
    expect(new Set(builds).size).toBe(3);
    const told = /You made something like this on \w+ \d+, \d{4}: putting muck on roses/gu;
    expect(first.output.match(told)).toHaveLength(2);
    expect(second.output.match(told)?.length).toBeGreaterThanOrEqual(1);
  },
  JOURNEY_MS,
);

test(
  'a model is told what she used, and its repeated opening is dropped',
  async () => {
    const server = await startFakeOpenAi({ answer: writeLikeAModel() });
    try {
      const { output } = await pipeIntoBot([...ROSA, ASK, ASK], {
        DATA_DIR: freshDataDir(),
        OPENAI_API_KEY: 'sk-test',
        OPENAI_BASE_URL: server.baseUrl,
      });
      const [hook = '', again = ''] = hooksIn(output);
      expect(hook).not.toBe('');
      expect(again).not.toBe('');
      expect(again).not.toBe(hook);
      const prompts = server.requests.map(({ body }) =>
        body.messages.map(({ content }) => content).join('\n'),
      );
      expect(prompts.some((prompt) => prompt.includes(`- ${hook}`))).toBe(true);
    } finally {
      await server.close();
    }
  },
  JOURNEY_MS,
);
