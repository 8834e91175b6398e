/** Sentences written for this test: as chat models write them for Reels, and as people tell their day. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { findStockPhrases } from '../../../src/engine/phrases/find.js';
import { projectRoot } from '../../../src/project-files.js';

function sentences(name: string): readonly { readonly language: string; readonly text: string }[] {
  const file = path.join(projectRoot, 'test/fixtures/phrases', name);
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { language: string; text: string });
}

const isStock = ({ language, text }: { language: string; text: string }): boolean =>
  findStockPhrases(text, language).length > 0;

test('what models say is found in every language', () => {
  const missed = sentences('model-sentences.jsonl').filter((sentence) => !isStock(sentence));
  expect(missed).toEqual([]);
});

test('what people say is left alone', () => {
  expect(sentences('human-sentences.jsonl').filter(isStock)).toEqual([]);
});
