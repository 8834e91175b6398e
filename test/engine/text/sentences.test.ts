import { expect, it } from 'vitest';
import { splitSentences } from '../../../src/engine/text/sentences.js';

it.each([
  ['Il m’a dit : « Écoute. » Et voilà.', ['Il m’a dit : « Écoute. »', 'Et voilà.']],
  ['« Tu viens ? »', ['« Tu viens ? »']],
  ['Er kam. »Komm her.« Dann nichts.', ['Er kam.', '»Komm her.«', 'Dann nichts.']],
])('%s ends no sentence before its closing mark', (text, sentences) => {
  expect(splitSentences(text)).toEqual(sentences);
});
