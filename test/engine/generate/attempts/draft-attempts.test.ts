import { describe, expect, it } from 'vitest';
import { buildBrief } from '../../../../src/engine/generate/build-brief.js';
import type { Draft, ScriptDrafter } from '../../../../src/engine/generate/brief.js';
import { draftAttempts } from '../../../../src/engine/generate/attempts/draft-attempts.js';
import { planAttempts } from '../../../../src/engine/generate/attempts/plan-attempts.js';
import { samplePersona, sampleRequest } from '../sample-persona.js';

function draftNamed(model: string): Draft {
  const usage = { calls: 1, promptTokens: 1, completionTokens: 1, costUsd: null };
  return { beats: [], blanks: [], notices: [], usage, model };
}

const drafter = (provider: ScriptDrafter['provider'], draft: ScriptDrafter['draft']): ScriptDrafter => ({
  trusted: provider === 'built-in',
  provider,
  promptVersion: 'test',
  draft,
});

const builtIn = drafter('built-in', () => Promise.resolve(draftNamed('by hand')));
const { signal } = new AbortController();
const options = { signal, budget: signal, onText: () => undefined };

describe('the attempts of a request', () => {
  it('are finished as they come, while the slowest is still being written', async () => {
    const brief = await buildBrief({ persona: samplePersona(), request: sampleRequest() });
    const plans = planAttempts(brief, 1);
    let answerLast: (draft: Draft) => void = () => undefined;
    const last = new Promise<Draft>((resolve) => (answerLast = resolve));
    const model = drafter('openai', (_brief, { index }) =>
      index === 1 ? last : Promise.resolve(draftNamed(`model ${index}`)),
    );
    const finished: string[] = [];
    const all = draftAttempts({ model, builtIn }, brief, plans, options, ({ draft }) => {
      finished.push(draft.model);
      return draft.model;
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(finished).toEqual(['model 0', 'model 2']);
    answerLast(draftNamed('model 1'));
    expect((await all).attempts).toEqual(['model 0', 'model 1', 'model 2']);
  });

  it('are written by hand one after the other, each knowing those before it', async () => {
    const brief = await buildBrief({ persona: samplePersona(), request: sampleRequest() });
    const known: (readonly string[])[] = [];
    const byHand = drafter('built-in', (_brief, { index }, { before = [] }) => {
      known.push(before.map(({ model }) => model));
      return Promise.resolve(draftNamed(`${index}`));
    });
    const writers = { model: null, builtIn: byHand };
    await draftAttempts(writers, brief, planAttempts(brief, 1), options, ({ draft }) => draft);
    expect(known).toEqual([[], ['0'], ['0', '1']]);
  });

  it('are written by hand where the model gives nothing that can be finished', async () => {
    const brief = await buildBrief({ persona: samplePersona(), request: sampleRequest() });
    const model = drafter('openai', (_brief, { index }) => Promise.resolve(draftNamed(`model ${index}`)));
    const told: unknown[] = [];
    const { attempts } = await draftAttempts(
      { model, builtIn },
      brief,
      planAttempts(brief, 1),
      { ...options, onFailure: (error) => told.push(error) },
      ({ draft }) => {
        if (draft.model === 'model 1') throw new RangeError('unreadable');
        return draft.model;
      },
    );
    expect(attempts).toEqual(['model 0', 'by hand', 'model 2']);
    expect(told).toEqual([new RangeError('unreadable')]);
  });
});
