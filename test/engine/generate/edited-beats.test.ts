/** Her text sent back: which beat each sentence belongs to. */
import { expect, test } from 'vitest';
import { beatsOfEdit } from '../../../src/engine/generate/rewrite/remeasure.js';
import { script as sample } from '../../conversations/samples.js';

const beat = (kind: 'hook' | 'story' | 'cta', spoken: string, shot: string) => ({
  startSeconds: 0,
  endSeconds: 1,
  kind,
  spoken,
  onScreen: null,
  shot,
});
const script = {
  ...sample,
  beats: [
    beat('hook', 'My oven died on a Saturday. Two hundred rolls in it.', 'close'),
    beat('story', 'I sold them cold.\nHalf the price. All gone by noon.', 'wide'),
    beat('cta', 'Come on Saturday.', 'close'),
  ],
};

test('a text with one typo mended keeps the beats and the shots, and each line as it stood', () => {
  const text = script.beats.map(({ spoken }) => spoken).join('\n');
  const beats = beatsOfEdit(script, text.replace('noon', 'nine'));
  expect(beats.map(({ kind, spoken, shot }) => [kind, spoken, shot])).toEqual([
    ['hook', 'My oven died on a Saturday. Two hundred rolls in it.', 'close'],
    ['story', 'I sold them cold.\nHalf the price. All gone by nine.', 'wide'],
    ['cta', 'Come on Saturday.', 'close'],
  ]);
});

test('a text with a sentence more keeps its first and its last', () => {
  const text = script.beats.map(({ spoken }) => spoken).join('\n');
  const beats = beatsOfEdit(script, text.replace('\nCome', ' I cried.\nCome'));
  expect(beats.map(({ kind, spoken }) => [kind, spoken])).toEqual([
    ['hook', 'My oven died on a Saturday.'],
    ['point', 'Two hundred rolls in it.\nI sold them cold.\nHalf the price. All gone by noon. I cried.'],
    ['cta', 'Come on Saturday.'],
  ]);
});
