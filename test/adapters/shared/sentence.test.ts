import { expect, test } from 'vitest';
import { isSentence } from '../../../adapters/shared/sentence.js';

test.each([
  ['write a reel about rye', true],
  ['look at this', false],
  ['', false],
  ['写一个关于面包的三十秒视频', true],
  ['ช่วยเขียนสคริปต์เกี่ยวกับขนมปัง', true],
  ['看这个', false],
])('%j beside a picture is answered: %j', (text, answered) => {
  expect(isSentence(text)).toBe(answered);
});
