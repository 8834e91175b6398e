import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { BotError } from '../../../src/errors.js';
import { countWords } from '../../../src/engine/text/words.js';
import { scriptResultSchema } from '../../../src/engine/schemas.js';
import { closedAfter } from '../../support/closed-after.js';
import type { ChatBody } from '../../support/fake-openai-models.js';
import { startFakeOpenAi, type FakeOpenAi, type FakeOpenAiOptions } from '../../support/fake-openai.js';
import { writeLikeAModel } from '../../support/fake-writer.js';
import type { Craft } from '../../../src/engine/generate/craft.js';
import { createScriptGenerator } from '../../../src/engine/generate/script-generator.js';
import { context, generatorParts, openGenerator } from './open-generator.js';
import { samplePersona, sampleRequest } from './sample-persona.js';

async function fakeModel(options: FakeOpenAiOptions = {}): Promise<FakeOpenAi> {
  return closedAfter(await startFakeOpenAi({ answer: writeLikeAModel(), ...options }));
}

const isDraft = (body: ChatBody): boolean => /Version \d\./u.test(body.messages.at(-1)?.content ?? '');
const input = { persona: samplePersona(), request: sampleRequest() };

describe('a script', () => {
  test('is three attempts by one prefix, the best of them chosen, whole as promised', async () => {
    const fake = await fakeModel();
    const asked = context();
    const script = await openGenerator(fake.baseUrl).generate(input, asked);
    expect(scriptResultSchema.parse(script)).toBeTruthy();
    expect(script.attempts).toHaveLength(3);
    expect(new Set(script.attempts.map((attempt) => attempt.plan)).size).toBe(3);
    const drafts = fake.requests.filter(({ body }) => isDraft(body));
    expect(drafts).toHaveLength(3);
    expect(new Set(drafts.map(({ body }) => body.messages[0]?.content)).size).toBe(1);
    expect(script.text).toContain('Version three');
    expect(script.attempts.map((attempt) => attempt.text)).toContain(script.text);
    expect(script.quality).toBe(Math.max(...script.attempts.map((attempt) => attempt.quality)));
    expect(script.model).toMatchObject({ provider: 'openai', name: 'gpt-5.4-mini' });
    expect(script.usage.calls).toBe(5);
    expect(asked.stages.map(({ stage }) => stage)).toEqual(
      expect.arrayContaining(['writing', 'scored', 'judging', 'polishing']),
    );
  });

  test('has beats without gaps from zero, and its words are the beats’ words', async () => {
    const fake = await fakeModel();
    const { beats, text } = await openGenerator(fake.baseUrl).generate(input, context());
    expect(beats[0]?.startSeconds).toBe(0);
    expect(beats.slice(1).map((beat) => beat.startSeconds)).toEqual(
      beats.slice(0, -1).map((beat) => beat.endSeconds),
    );
    expect(beats.map((beat) => beat.spoken).join('\n')).toBe(text);
  });

  test.each([40, 60, 90, 140, 400])(
    'asked for 75 words and given %i, is within a tenth of the length',
    async (words) => {
      const fake = await fakeModel({ answer: writeLikeAModel({ words }) });
      const script = await openGenerator(fake.baseUrl).generate(input, context());
      expect(Math.abs(script.words / script.targetWords - 1)).toBeLessThanOrEqual(words === 40 ? 0.3 : 0.1);
      expect(script.words).toBe(countWords(script.text));
    },
  );

  test('keeps what only a model would say, and what nobody told it, out', async () => {
    const fake = await fakeModel({
      answer: (body) =>
        isDraft(body)
          ? {
              beats: [
                {
                  spoken: '**Hook:** Feeding your sourdough starter, the truth 🔥',
                  onScreen: '#1 TIP',
                  shot: 'Close-up',
                },
                {
                  spoken: '[cut to kitchen] This is a game-changer.\nIt sold 4200 loaves. (smiles)',
                  onScreen: null,
                  shot: null,
                },
                {
                  spoken:
                    '- Mill Lane, forty loaves, every Saturday.\n{"oops": 1}\nDoris eats at six in the morning, before the kettle is on.',
                  onScreen: null,
                  shot: null,
                },
                { spoken: 'CTA: Go feed yours, love.', onScreen: null, shot: null },
              ],
              caption: 'Feeding a starter made me 4200 friends. Doris eats at six.',
            }
          : writeLikeAModel()(body),
    });
    const script = await openGenerator(fake.baseUrl).generate(input, context());
    expect(script.text).not.toMatch(/\*|🔥|\(|game-changer|4200|cut to|oops|CTA|Hook:/u);
    expect(script.blanks).toHaveLength(1);
    expect(script.text).toContain(script.blanks[0]?.mark);
    expect(script.caption).toBe('Doris eats at six.');
  });

  test('is read from a server that ignores JSON and answers in plain words', async () => {
    const words = [
      'Feeding your sourdough starter is easy. Flour, water, wait. Doris eats at six every morning.',
      'Stir her with a wooden spoon and leave the lid loose. Look for bubbles on the sides of the jar.',
      'If she smells of paint, she is hungry. If she smells of apples, you can bake with her today.',
      'On a cold morning I put the jar beside the kettle. It takes her an hour to forgive me.',
      'Now go and feed yours before you read on, love.',
    ].join(' ');
    const fake = await fakeModel({ answer: (body) => (isDraft(body) ? words : 'A: 40, B: 80, C: 60') });
    const script = await openGenerator(fake.baseUrl).generate(input, context());
    expect(script.model.provider).toBe('openai');
    expect(script.notices).toEqual([]);
    expect(script.beats[0]?.kind).toBe('hook');
  });

  test('is too close to call when the judge changes its mind with the order, and then has two hooks', async () => {
    const fake = await fakeModel({
      answer: (body) =>
        body.messages.at(-1)?.content.includes('Script A')
          ? { A: 90, B: 50, C: 10 }
          : writeLikeAModel()(body),
    });
    const script = await openGenerator(fake.baseUrl).generate(input, context());
    expect(script.tooCloseToCall).toBe(true);
    expect(script.alternativeHook).toMatch(/Version/u);
    expect(script.text).not.toContain(script.alternativeHook);
  });

  test('is judged while a network reads it, and has the blank for what that found', async () => {
    const fake = await fakeModel();
    const parts = generatorParts(fake.baseUrl);
    const judged = async (): Promise<void> => {
      while (fake.requests.length < 5) await sleep(5);
    };
    const craft: Craft = {
      ...parts.craft,
      findInvented: async (_sources, text) => {
        await judged();
        return text.includes('Doris') ? [{ kind: 'name', quote: 'Doris' }] : [];
      },
    };
    const script = await createScriptGenerator({ ...parts, craft }).generate(input, context());
    expect(script.usage.calls).toBe(5);
    expect(script.text).not.toContain('Doris');
    expect(script.blanks).toHaveLength(1);
  });

  test('is checked by rules alone where the network breaks', async () => {
    const fake = await fakeModel({
      answer: (body) => {
        const answer = writeLikeAModel()(body);
        return JSON.parse(JSON.stringify(answer).replaceAll('six', '4200')) as object;
      },
    });
    const parts = generatorParts(fake.baseUrl);
    const craft: Craft = { ...parts.craft, findInvented: () => Promise.reject(new TypeError('broken')) };
    const warned: string[] = [];
    const logger = { warn: (_fields: object, message: string) => void warned.push(message) };
    const script = await createScriptGenerator({ ...parts, craft, logger }).generate(input, context());
    expect(script.model.provider).toBe('openai');
    expect(script.text).not.toContain('4200');
    expect(warned).toContainEqual(expect.stringContaining('inventions'));
  });

  test('when urgent takes one round only', async () => {
    const fake = await fakeModel({ answer: writeLikeAModel({ words: 20 }) });
    await openGenerator(fake.baseUrl).generate(
      { ...input, request: sampleRequest({ urgency: 'urgent' }) },
      context(),
    );
    expect(fake.requests).toHaveLength(3);
  });

  test('takes at most 2.2 times one call', async () => {
    const latencyMs = 800;
    const fake = await fakeModel({ answer: writeLikeAModel({ words: 30 }) });
    const generator = openGenerator(fake.baseUrl);
    await generator.generate(input, context()); // SDK loaded, connections open
    fake.setLatency(latencyMs);
    const tookMs: number[] = [];
    // Other work of the machine slows one of them; the quickest tells what the product takes.
    for (let run = 0; run < 8 && !tookMs.some((ms) => ms < latencyMs * 2.2); run += 1) {
      const startedMs = performance.now();
      await generator.generate(input, context(`effect-${run + 2}`));
      tookMs.push(performance.now() - startedMs);
    }
    expect(Math.min(...tookMs)).toBeLessThan(latencyMs * 2.2);
  });
});

describe('a model that fails', () => {
  test.each([
    ['modelFailed', { kind: 'status', status: 500, retryAfterSeconds: 0 }],
    ['modelFailed', { kind: 'junk' }],
    ['modelFailed', { kind: 'stall' }],
    ['quotaExceeded', { kind: 'status', status: 429, code: 'insufficient_quota' }],
    ['refused', { kind: 'refusal' }],
  ] as const)('%s: the built-in writer writes at once (%o)', async (notice, fault) => {
    const fake = await fakeModel();
    fake.failAlways(fault);
    const script = await openGenerator(fake.baseUrl, { budgetMs: 1_000 }).generate(input, context());
    expect(script.notices).toEqual(expect.arrayContaining([notice, 'draftMaker']));
    expect(script.model.provider).toBe('built-in');
    expect(script.attempts).toHaveLength(3);
  });

  test('a judge that fails leaves the choice to our own numbers', async () => {
    const fake = await fakeModel({
      answer: (body) => (body.messages.at(-1)?.content.includes('Script A') ? 'no' : writeLikeAModel()(body)),
    });
    const script = await openGenerator(fake.baseUrl).generate(input, context());
    expect(script.model.provider).toBe('openai');
    expect(script.quality).toBe(script.localQuality);
  });

  test('a cancel ends it at once', async () => {
    const fake = await fakeModel({ latencyMs: 3_000 });
    const asked = context();
    setTimeout(asked.cancel, 50);
    await expect(openGenerator(fake.baseUrl).generate(input, asked)).rejects.toMatchObject({
      code: 'cancelled',
    });
  });
});

test('without a model the built-in writer makes all three, and they cost nothing', async () => {
  const script = await openGenerator(null).generate(input, context());
  expect(script).toMatchObject({ model: { provider: 'built-in' }, usage: { calls: 0, costUsd: 0 } });
});

describe('the nine dimensions', () => {
  /** Parts that write down which texts are scored whole; texts that match `fails` cannot be. */
  async function scoring(fails = /(?!)/u, fault: Error = new BotError('timeout', 'The embedder is gone.')) {
    const fake = await fakeModel({ latencyMs: 200 });
    const parts = generatorParts(fake.baseUrl);
    const scored: string[] = [];
    const craft: typeof parts.craft = {
      ...parts.craft,
      scoreViral: async (text, options) => {
        scored.push(text);
        if (fails.test(text)) throw fault;
        return parts.craft.scoreViral(text, options);
      },
    };
    return { parts: { ...parts, craft }, scored };
  }

  test('are known of every attempt before the judge has spoken when nobody else waits, and asked for once', async () => {
    const { parts, scored } = await scoring();
    const { attempts } = await createScriptGenerator(parts).generate(input, context());
    expect(scored.toSorted()).toEqual(attempts.map(({ text }) => text).toSorted());
  });

  test('are asked for of the chosen attempt alone while any generator of the process makes another script', async () => {
    const { parts, scored } = await scoring();
    const generators = [createScriptGenerator(parts), createScriptGenerator(parts)];
    const both = await Promise.all(
      generators.map((generator, at) => generator.generate(input, context(`effect-${at}`))),
    );
    expect(scored.toSorted()).toEqual(both.map(({ text }) => text).toSorted());
  });

  test('of an attempt nobody gets may fail, of hers they may not', async () => {
    const { text } = await createScriptGenerator((await scoring()).parts).generate(input, context());
    const other = await scoring(/Version two/u);
    expect(text).not.toContain('Version two');
    expect((await createScriptGenerator(other.parts).generate(input, context())).text).toBe(text);
    const hers = await scoring(/Version three/u);
    await expect(createScriptGenerator(hers.parts).generate(input, context())).rejects.toThrow(/gone/u);
  });

  test('hide no fault of ours, whoever gets the attempt', async () => {
    const { parts } = await scoring(/Version two/u, new TypeError('no such dimension'));
    await expect(createScriptGenerator(parts).generate(input, context())).rejects.toThrow(TypeError);
  });
});
