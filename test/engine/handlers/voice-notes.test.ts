import { openLimits } from '../../support/open-limits.js';
import { describe, expect, it } from 'vitest';
import { BotError } from '../../../src/errors.js';
import { createVoiceNoteHandlers, paceOf } from '../../../src/engine/handlers/voice-notes.js';
import { createPersonaLibrary } from '../../../src/engine/library/personas/personas.js';
import { createLanes } from '../../../src/lanes.js';
import { analyseLocally } from '../../../src/engine/persona/analysis/analyse-locally.js';
import type { Transcriber } from '../../../src/ports.js';
import { createMemoryStore } from '../../support/memory-store.js';
import { operationContext } from '../../support/operation-context.js';

const sixtyWords = Array.from({ length: 60 }, () => 'word').join(' ');
const now = '2026-11-22T10:00:00.000Z';
const context = operationContext('effect-1', 'telegram:1');
const file = { ref: 'f', name: 'voice.ogg', mimeType: 'audio/ogg', bytes: 100 };

async function setUp(transcriber: Transcriber | null, limits = openLimits()) {
  const personas = createPersonaLibrary(createMemoryStore(), createLanes());
  await personas.save(
    'telegram:1',
    analyseLocally({ userId: 'telegram:1', name: 'Nina', story: 'I bake.', examples: [], now }),
    'built',
  );
  const handlers = createVoiceNoteHandlers({
    transcriber,
    costOf: (_model, promptTokens) => promptTokens / 1000,
    limits,
    personas,
    openFile: async () => new Uint8Array(10),
    clock: () => new Date(now),
  });
  return {
    personas,
    hear: (durationSeconds: number) => handlers['voice.transcribe']({ file, durationSeconds }, context),
  };
}

const says = (text: string): Transcriber => ({
  transcribe: async () => ({
    text,
    language: null,
    durationSeconds: null,
    timed: [],
    model: 'ears',
    promptTokens: 500,
    completionTokens: 60,
  }),
});

describe('a voice note', () => {
  it('gives its words, and its pace becomes hers', async () => {
    const { personas, hear } = await setUp(says(sixtyWords));
    expect(await hear(20)).toEqual({
      text: sixtyWords,
      wordsPerMinute: 180,
      usage: { calls: 1, promptTokens: 500, completionTokens: 60, costUsd: 0.5 },
      model: 'ears',
    });
    expect((await personas.get('telegram:1'))?.wordsPerMinute).toBe(180);
  });

  it('is not heard when the money of the day is spent', async () => {
    const { hear } = await setUp(says(sixtyWords), openLimits({ costUsdPerUser: 0.001 }));
    await expect(hear(20)).rejects.toMatchObject({ code: 'limitReached' });
  });

  it('moves a known pace half of the way', async () => {
    const { personas, hear } = await setUp(says(sixtyWords));
    await hear(20);
    await hear(30);
    expect((await personas.get('telegram:1'))?.wordsPerMinute).toBe(150);
  });

  it('says nothing about pace when it is short, or when nobody talks so fast', () => {
    expect(paceOf('make it shorter', 2)).toBeNull();
    expect(paceOf(sixtyWords, 9)).toBeNull();
  });

  it('is refused plainly without a model', async () => {
    const { hear } = await setUp(null);
    await expect(hear(10)).rejects.toEqual(expect.objectContaining({ code: 'notConnected' }) as BotError);
  });
});
