import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../src/engine/text/language.js';
import { openingOf, splitSentences } from '../../../src/engine/text/sentences.js';
import { spokenSeconds, targetWordsFor } from '../../../src/engine/text/spoken-time.js';
import { countWords, wordsOf } from '../../../src/engine/text/words.js';

describe('words and time', () => {
  it.each([
    [15, 38],
    [30, 75],
    [45, 113],
    [60, 150],
    [90, 225],
  ])('fills %i seconds of English with %i words at 150 a minute', (seconds, words) => {
    expect(targetWordsFor(seconds, 'en')).toBe(words);
  });

  it('counts a blank as one word and a dash as none', () => {
    expect(countWords('It costs [your price per cake] — today.')).toBe(4);
  });

  it('keeps hyphenated and apostrophe words whole, and counts Japanese by its words', () => {
    expect(wordsOf("22-24 orders, don't you?")).toEqual(['22-24', 'orders', "don't", 'you']);
    expect(countWords('今日はパンを焼きます')).toBeGreaterThan(3);
  });

  it.each(['te', 'hi', 'ja'])('gives %s about the time its target words take', (language) => {
    const text = {
      te: 'మా మామ ముప్పై ఏండ్లు మందు కొట్టిండు. నేను మూడేండ్ల నుంచి సగమే కొడుతున్నా.',
      hi: 'मैंने पहली बार केक बनाया तो जल गया। आज मेरी दुकान है और लोग दूर से आते हैं।',
      ja: '今日はパンを焼きます。とても簡単ですから、一緒に作りましょう。',
    }[language]!;
    const target = targetWordsFor(spokenSeconds(text, language), language);
    expect(Math.abs(target - countWords(text)) / countWords(text)).toBeLessThan(0.45);
  });

  it('asks for fewer words where hers are longer than usual', () => {
    const hers = 'मम्मी ने बोला व्हीलचेयर सिलवट बासठ मीटर अलमारी रीढ़ '.repeat(20);
    const asked = targetWordsFor(90, 'hi', 150, hers);
    expect(asked).toBeLessThan(targetWordsFor(90, 'hi'));
    const said = hers.split(' ').slice(0, asked).join(' ');
    expect(Math.abs(spokenSeconds(said, 'hi') / 90 - 1)).toBeLessThan(0.05);
    expect(targetWordsFor(90, 'hi', 150, 'मम्मी ने बोला')).toBe(targetWordsFor(90, 'hi'));
  });

  it('speaks faster at a faster pace', () => {
    expect(spokenSeconds('one two three four', 'en', 240)).toBe(1);
    expect(spokenSeconds('నేను మూడేండ్ల నుంచి', 'te', 300)).toBeCloseTo(
      spokenSeconds('నేను మూడేండ్ల నుంచి', 'te', 150) / 2,
    );
  });
});

describe('sentences', () => {
  it.each([
    ['Dr. Rao said 3.5 cups. Not four.', ['Dr. Rao said 3.5 cups.', 'Not four.']],
    ['घर पर बना। बहुत सस्ता!', ['घर पर बना।', 'बहुत सस्ता!']],
    ['One\rtwo\r\nthree', ['One', 'two', 'three']],
    ['今日は。明日は？', ['今日は。', '明日は？']],
    ['He said "stop." Then he left.', ['He said "stop."', 'Then he left.']],
    ['...toh maine bola. Bas.', ['...toh maine bola.', 'Bas.']],
  ])('splits %j', (text, expected) => {
    expect(splitSentences(text)).toEqual(expected);
  });

  it('takes a second sentence into a very short opening', () => {
    expect(openingOf('Stop. Your oven is lying to you. Here is why.')).toBe(
      'Stop. Your oven is lying to you.',
    );
  });
});

describe('language', () => {
  it.each([
    ['nobody talks about this', 'en'],
    ['why you should never twist the biscuit cutter', 'en'],
    ['toh bhai petrol ka hisaab dekh, kitna bacha hai', 'hi-Latn'],
    ['मैंने पहली बार केक बनाया', 'hi'],
    ['మా మామ ముప్పై ఏండ్లు', 'te'],
    ['No riegues tus plantas todos los días, por favor', 'es'],
    ['Hoje eu vou mostrar como faço pão em casa', 'pt'],
    ['Jangan beli kopi mahal setiap hari kalau kamu mau nabung', 'id'],
    ['12345', 'en'],
  ])('reads %j as %s', (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });
});
