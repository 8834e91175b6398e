import { describe, expect, it } from 'vitest';
import { BotError } from '../../../src/errors.js';
import { createOptionalEmbedder } from '../../../src/engine/optional-models.js';
import type { Embedder } from '../../../src/ports.js';
import { createVoiceMatcher } from '../../../src/engine/voice/matcher.js';
import { exampleOf, examplesOf } from './creators.js';

/** One axis per letter: enough to tell that topic fit is asked of the embedder. */
const letters: Embedder = {
  name: 'letters',
  embed: async (texts) =>
    texts.map((text) => {
      const vector = new Float32Array(26);
      for (const letter of text.toLowerCase()) {
        const axis = letter.charCodeAt(0) - 97;
        if (axis >= 0 && axis < 26) vector[axis] = (vector[axis] ?? 0) + 1;
      }
      const length = Math.hypot(...vector) || 1;
      return { vector: vector.map((value) => value / length), pieces: [] };
    }),
  close: async () => {},
};
const broken: Embedder = {
  ...letters,
  embed: async () => {
    throw new BotError('unavailable', 'The model cannot load.');
  },
};

const samples = examplesOf('raghavan-sir-marks');
const own = exampleOf('raghavan-sir-marks', 4);

describe('the voice matcher', () => {
  it('does not claim to know anybody by six words', async () => {
    const matcher = createVoiceMatcher({ embedder: null });
    const { personalization, confidence } = await matcher.compare(
      ['Good morning, today we learn ratio.'],
      own,
    );
    expect(confidence).toBe('low');
    expect(personalization).toBeGreaterThan(25);
    expect(personalization).toBeLessThan(75);
  });

  it('has no number without samples', async () => {
    const report = await createVoiceMatcher({ embedder: null }).compare([], own);
    expect(report).toEqual({
      personalization: null,
      confidence: 'low',
      topicFit: null,
      evidence: [],
      calibrated: false,
    });
  });

  it('has no number for a text without a word, and counts a sample once', async () => {
    const matcher = createVoiceMatcher({ embedder: null });
    expect((await matcher.compare(samples, ' … ')).personalization).toBeNull();
    expect(await matcher.compare([...samples, ...samples], own)).toEqual(await matcher.compare(samples, own));
  });

  it('measures the same voice with, without and with a broken embedder', async () => {
    const heard: string[] = [];
    const reports = await Promise.all(
      [letters, null, createOptionalEmbedder(broken, ({ code }) => heard.push(code))].map((embedder) =>
        createVoiceMatcher({ embedder }).compare(samples, own),
      ),
    );
    expect(new Set(reports.map(({ personalization }) => personalization)).size).toBe(1);
    expect(reports.map(({ topicFit }) => topicFit === null)).toEqual([false, true, true]);
    expect(heard).toEqual(['unavailable']);
  });

  it('says how far to trust it', async () => {
    const matcher = createVoiceMatcher({ embedder: null });
    const short = await matcher.compare([samples[0] ?? ''], own);
    const long = await matcher.compare([...samples, ...samples], own);
    expect([short.confidence, long.confidence]).toEqual(['low', 'high']);
  });

  it('quotes only what stands in the text', async () => {
    const { evidence } = await createVoiceMatcher({ embedder: null }).compare(samples, own);
    expect(evidence.length).toBeGreaterThan(0);
    for (const { quote } of evidence) expect(own).toContain(quote);
  });

  it('names the closing line she always uses, and marks she never uses', async () => {
    const matcher = createVoiceMatcher({ embedder: null });
    const hers = await matcher.compare(samples, own);
    expect(hers.evidence).toContainEqual({ what: 'closes with her own closing line', quote: 'Revise.' });
    const other = await matcher.compare(samples, 'Maths is fun! Let us go 🎉 together. Bye now.');
    expect(other.evidence.map(({ what }) => what)).toContain('emoji: she uses none');
  });

  it('names an opening in the middle of a sentence', async () => {
    const hers = await createVoiceMatcher({ embedder: null }).compare(
      examplesOf('sonu-rider-hisaab'),
      exampleOf('sonu-rider-hisaab', 4),
    );
    expect(hers.evidence[0]?.what).toBe('opens mid-sentence, as she does');
  });
});
