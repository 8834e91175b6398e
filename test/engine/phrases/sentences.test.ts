/** Sentences written for this test: as chat models write them for Reels, and as people tell their day. */
import { expect, test } from 'vitest';
import { findStockPhrases } from '../../../src/engine/phrases/find.js';
import { sentencesOf } from './development-set.js';

const isStock = ({ language, text }: { language: string; text: string }): boolean =>
  findStockPhrases(text, language).length > 0;

test('what models say is found in every language', () => {
  const missed = sentencesOf('m').filter((sentence) => !isStock(sentence));
  expect(missed).toEqual([]);
});

test('what people say is left alone', () => {
  expect(sentencesOf('h').filter(isStock)).toEqual([]);
});

test('a phrase that opens a tale of her own stays hers', () => {
  expect(findStockPhrases('Spoiler, the puppy is fine, Dr Aziz has him back on Tuesday.', 'en')).toEqual([]);
  expect(findStockPhrases('Spoiler: it changes everything.', 'en')).not.toEqual([]);
});
