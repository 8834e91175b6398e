import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createCloseness } from '../../../src/engine/voice/closeness/closeness.js';
import { createVoiceMatcher } from '../../../src/engine/voice/matcher.js';
import { exampleOf, examplesOf, type CreatorSlug } from './creators.js';

const person = z.object({ slug: z.string(), language: z.string(), texts: z.array(z.string()) });
const { people, modelLike } = z
  .object({ people: z.array(person), modelLike: z.record(z.string(), z.string()) })
  .parse(
    JSON.parse(readFileSync(new URL('../../fixtures/voices/made-up-people.json', import.meta.url), 'utf8')),
  );

const shipped: readonly (readonly [CreatorSlug, string])[] = [
  ['nora-la-terquita', 'es'],
  ['rajavva-mirchi-chenu', 'te'],
  ['sonu-rider-hisaab', 'hi-Latn'],
];
const everybody = [
  ...people,
  ...shipped.map(([slug, language]) => ({
    slug,
    language,
    texts: [1, 2, 3, 4].map((number) => exampleOf(slug, number)),
  })),
];

/** Percent of each text to three samples of each person who writes its language. */
const own: number[] = [];
const others: number[] = [];
const model: number[] = [];
for (const { slug, language, texts } of everybody) {
  texts.forEach((text, held) => {
    const samples = texts.filter((_, index) => index !== held);
    own.push(100 * createCloseness(samples, language)(text));
  });
  const close = createCloseness(texts.slice(0, 3), language);
  for (const other of everybody)
    if (other.slug !== slug && other.language === language)
      others.push(...other.texts.map((text) => 100 * close(text)));
  model.push(100 * close(modelLike[language] ?? ''));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function shareAt60(values: readonly number[]): number {
  return values.filter((value) => value >= 60).length / values.length;
}

describe('closeness in Spanish, Portuguese, Indonesian, Hindi, Hinglish and Telugu', () => {
  it('puts her own unseen text far above other people of her language', () => {
    expect(mean(own) - mean(others)).toBeGreaterThan(50);
    expect(shareAt60(own)).toBeGreaterThan(0.8);
    expect(shareAt60(others)).toBeLessThan(0.15);
  });

  it('seldom hears her in what a language model writes for anybody', () => {
    expect(shareAt60(model)).toBeLessThanOrEqual(0.2);
    expect(mean(model)).toBeLessThan(30);
  });

  it('never claims to know all about a voice with nobody of the language to compare', async () => {
    const [hers] = people;
    const samples = [...(hers?.texts ?? []), ...(hers?.texts ?? [])];
    const report = await createVoiceMatcher({ embedder: null }).compare(samples, hers?.texts[0] ?? '', {
      language: 'es',
    });
    expect(report).toMatchObject({ confidence: 'medium', calibrated: false });
  });

  it('claims no measured number for a text in another language than her samples', async () => {
    const matcher = createVoiceMatcher({ embedder: null });
    const english = examplesOf('fintan-geary-motors');
    const spanish = examplesOf('nora-la-terquita');
    const inEnglish = await matcher.compare(spanish, english[0] ?? '', { language: 'es' });
    expect(inEnglish).toMatchObject({ confidence: 'medium', calibrated: false });
    const inSpanish = await matcher.compare(english, spanish[0] ?? '', { language: 'en' });
    expect(inSpanish.calibrated).toBe(false);
  });

  it('says so of English', async () => {
    const samples = examplesOf('fintan-geary-motors');
    const report = await createVoiceMatcher({ embedder: null }).compare(
      samples,
      exampleOf('fintan-geary-motors', 4),
    );
    expect(report.calibrated).toBe(true);
  });
});
