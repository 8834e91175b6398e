import { describe, expect, test } from 'vitest';
import { array, assert, integer, property } from 'fast-check';
import { extendToLength, fitsLength, lengthRatio, trimToLength } from '../../src/engine/length.js';
import { beat } from './generate/sample-beat.js';

const target = { seconds: 30, language: 'en', wordsPerMinute: 150 };
const sentence = (words: number, name = 'word'): string =>
  `${Array.from({ length: words }, (_, at) => `${name}${at}`).join(' ')}.`;

describe('trimming', () => {
  test('takes whole sentences from the middle and keeps the opening and the last line', () => {
    const beats = [
      beat('hook', sentence(8, 'hook')),
      beat('point', Array.from({ length: 12 }, (_, at) => sentence(9, `p${at}x`)).join('\n')),
      beat('cta', sentence(6, 'cta')),
    ];
    const trimmed = trimToLength(beats, target);
    expect(fitsLength(lengthRatio(trimmed, target))).toBe(true);
    expect(trimmed[0]).toEqual(beats[0]);
    expect(trimmed.at(-1)).toEqual(beats.at(-1));
  });

  test('whatever the sentences, a long text of several sentences comes to length, quickly', () => {
    assert(
      property(array(integer({ min: 3, max: 22 }), { minLength: 12, maxLength: 200 }), (lengths) => {
        const spoken = lengths.map((words, at) => sentence(words, `s${at}x`)).join('\n');
        const beats = [beat('hook', sentence(7, 'h')), beat('point', spoken), beat('cta', sentence(5, 'c'))];
        const trimmed = trimToLength(beats, target);
        expect(lengthRatio(trimmed, target)).toBeLessThanOrEqual(1.1);
      }),
      { numRuns: 30 },
    );
  });

  test('one endless sentence is cut between words', () => {
    const trimmed = trimToLength([beat('hook', sentence(400))], target);
    expect(fitsLength(lengthRatio(trimmed, target))).toBe(true);
  });
});

describe('extending', () => {
  const short = [
    beat('hook', sentence(10, 'h')),
    beat('point', sentence(20, 'p')),
    beat('cta', sentence(5, 'c')),
  ];

  test('adds other sentences before the last beat, never the same twice', () => {
    const spare = [
      sentence(20, 'p'),
      sentence(15, 'a'),
      sentence(15, 'a'),
      sentence(12, 'b'),
      sentence(60, 'x'),
    ];
    const extended = extendToLength(short, spare, target);
    expect(extended.at(-1)).toEqual(short.at(-1));
    expect(extended[1]?.spoken.split('\n')).toEqual([
      sentence(20, 'p'),
      sentence(15, 'a'),
      sentence(12, 'b'),
    ]);
  });

  test('without spare sentences it stays as it is', () => {
    expect(extendToLength(short, [], target)).toEqual(short);
  });
});

test('Telugu is measured by its syllables, not its words', () => {
  const telugu = [beat('hook', 'మిర్చి చేను గురించి ఈ రోజు మాట్లాడుకుందాం. '.repeat(6))];
  expect(lengthRatio(telugu, { ...target, language: 'te' })).toBeGreaterThan(lengthRatio(telugu, target));
});
