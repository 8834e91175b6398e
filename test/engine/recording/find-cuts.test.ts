import { describe, expect, it } from 'vitest';
import { findCuts, silentSeconds } from '../../../src/engine/recording/find-cuts.js';
import { openingWords } from '../../../src/engine/recording/opening-words.js';
import type { TimedWords } from '../../../src/engine/types/recordings.js';

/** Half a second a word; `silences`: seconds added before the word of that index. */
function timesOf(text: string, silences: Readonly<Record<number, number>> = {}): TimedWords[] {
  let at = 0;
  return text.split(' ').map((word, index) => {
    at += silences[index] ?? 0;
    const startSeconds = at;
    at += 0.5;
    return { text: word, startSeconds, endSeconds: at };
  });
}

describe('where a recording can be cut', () => {
  it('is at silence before, between and after the words', () => {
    const text = 'My first cake fell flat. Nobody bought it.';
    const timed = timesOf(text, { 0: 1.2, 5: 1.5 });
    expect(findCuts(text, timed, 'en', 9)).toEqual([
      { kind: 'silence-start', fromSeconds: 0, toSeconds: 1.2, quote: 'My' },
      { kind: 'pause', fromSeconds: 3.7, toSeconds: 5.2, quote: 'flat.' },
      { kind: 'silence-end', fromSeconds: 6.7, toSeconds: 9, quote: 'it.' },
    ]);
    expect(silentSeconds(timed)).toBeCloseTo(1.5);
  });

  it('is the greeting before the first thing said, and a line said twice', () => {
    const text = 'Hi everyone, welcome back. I sold one cake at nine. I sold one cake at nine.';
    expect(findCuts(text, timesOf(text), 'en', null)).toEqual([
      { kind: 'slow-opening', fromSeconds: 0, toSeconds: 2, quote: 'Hi everyone, welcome back.' },
      { kind: 'repeat', fromSeconds: 5, toSeconds: 8, quote: 'I sold one cake at nine.' },
    ]);
    expect(findCuts('Hola a todos. Se me heló el cactus.', [], 'es', null)).toEqual([
      { kind: 'slow-opening', fromSeconds: null, toSeconds: null, quote: 'Hola a todos.' },
    ]);
  });

  it('is nowhere in a tight take', () => {
    const text = 'My first cake fell flat. Nobody bought it.';
    expect(findCuts(text, timesOf(text, { 5: 0.5 }), 'en', 4.6)).toEqual([]);
  });

  it('claims no silence where the model told no times', () => {
    expect(silentSeconds([])).toBeNull();
  });
});

describe('the first three seconds', () => {
  const text = 'My first cake fell flat and nobody bought it.';

  it('are the words said in them', () => {
    expect(openingWords(text, timesOf(text, { 0: 1 }), 6)).toEqual({
      words: 'My first cake fell',
      estimated: false,
    });
  });

  it('are counted from the pace, and called so, without times', () => {
    expect(openingWords(text, [], 9)).toEqual({ words: 'My first cake', estimated: true });
    const segment = [{ text, startSeconds: 0, endSeconds: 9 }];
    expect(openingWords(text, segment, null)).toMatchObject({ estimated: true });
  });
});
