import { describe, expect, it } from 'vitest';
import {
  decodeModel,
  encodeModel,
  shippedVoiceModel,
} from '../../../../src/engine/voice/background/background-file.js';
import { createCloseness } from '../../../../src/engine/voice/closeness/closeness.js';
import { gramCosines } from '../../../../src/engine/voice/closeness/gram-cosine.js';
import { viewsOf } from '../../../../src/engine/voice/closeness/views.js';
import { exampleOf, examplesOf } from '../creators.js';

const origin = { source: 's', licence: 'l', date: '2026-11-29', authors: 28, texts: 836, language: 'en' };

describe('the background file', () => {
  it('keeps every number through writing and reading', () => {
    const again = decodeModel(JSON.parse(JSON.stringify(encodeModel(shippedVoiceModel(), origin))));
    const samples = examplesOf('loretta-second-rise');
    const text = exampleOf('tasha-good-boy-peckham', 2);
    expect(createCloseness(samples, 'en', again)(text)).toBe(createCloseness(samples, 'en')(text));
  });

  it('holds counts and no words of its authors beyond the everyday ones', () => {
    const { vocabulary } = encodeModel(shippedVoiceModel(), origin);
    expect(Math.max(...vocabulary.common.map((word) => word.length))).toBeLessThan(12);
    expect(vocabulary.common.length).toBeLessThanOrEqual(300);
  });

  it('knows the same grams as the same, and other grams as farther', () => {
    const { vocabulary, background } = shippedVoiceModel();
    const grams = (text: string) => viewsOf(text, vocabulary).grams;
    const hers = grams('You would want to look at the clutch first.');
    const cosine = (text: string): number => gramCosines(hers, grams(text), background.grams).hers;
    expect(cosine('You would want to look at the clutch first.')).toBeCloseTo(1, 6);
    expect(cosine('you would want to look at it')).toBeGreaterThan(cosine('Bake for twenty minutes.'));
  });
});
