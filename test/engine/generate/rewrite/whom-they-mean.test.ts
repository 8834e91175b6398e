import { expect, it } from 'vitest';
import { shorterByThoughts } from '../../../../src/engine/generate/rewrite/shorter.js';

const SPOKEN = [
  'Have I ever told you about the closed fuel tap?',
  [
    'I fix generators in Ibadan, behind Bodija market.',
    "I started in 2014 with my uncle's toolbox and one Tiger generator somebody threw away.",
    "A woman brought me her late husband's generator, nobody could start it.",
    'I cleaned the carburettor three times, then I found the fuel tap was closed.',
    'I did not charge her.',
    'Now she sends me her whole street.',
  ].join('\n'),
];

it.each([15, 20] as const)('keeps nobody who is met no more in a script of %i seconds', (seconds) => {
  const beats = SPOKEN.map((spoken, at) => ({
    kind: at === 0 ? ('hook' as const) : ('point' as const),
    spoken,
    onScreen: null,
    shot: null,
  }));
  const target = { seconds, language: 'en', wordsPerMinute: 150 };
  const shorter = shorterByThoughts(beats, target, 'the closed fuel tap', { hers: [SPOKEN[1] ?? ''] });
  const text = shorter.map(({ spoken }) => spoken).join('\n');
  expect(text).toContain('I found the fuel tap was closed.');
  expect(/\b(?:her|she)\b/u.test(text)).toBe(text.includes('A woman brought me'));
});
