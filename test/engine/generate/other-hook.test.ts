import { expect, it } from 'vitest';
import { otherHook, type ScoredAttempt } from '../../../src/engine/generate/attempts/scored-attempts.js';

const attempt = (hook: string): ScoredAttempt =>
  ({
    attempt: { beats: [{ kind: 'hook', spoken: hook }] },
    measures: { text: `${hook}\nThen the rest.` },
  }) as unknown as ScoredAttempt;
const other = (...hooks: string[]): string | null =>
  otherHook(hooks.map(attempt), { qualities: [], best: 0, second: 1, tooClose: true });

const BARE = 'When a roofer says you need new slates.';

it.each([
  ['the same with a word more', [BARE, 'When a roofer says you need new slates: this is for you.'], null],
  ['a call before it', [BARE, 'Listen a minute: when a roofer says you need new slates.'], null],
  [
    'another line of hers',
    [BARE, 'When a roofer says you need new slates: for you.', 'A man rang on Friday.'],
    'A man rang on Friday.',
  ],
  [
    'a question',
    ['You need no new slates for a drip.', 'Do you need new slates for a drip?'],
    'Do you need new slates for a drip?',
  ],
])('a second hook is another one: %s', (_, hooks, expected) => {
  expect(other(...hooks)).toBe(expected);
});
