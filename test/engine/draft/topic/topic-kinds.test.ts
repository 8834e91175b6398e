import { describe, expect, it } from 'vitest';
import { askedFacts } from '../../../../src/engine/draft/topic/topic-kinds.js';
import { tellingWords } from '../../../../src/engine/draft/topic/topic-words.js';

describe('a topic asks for a kind of fact', () => {
  it.each([
    [
      'hi-Latn',
      'tiffin ka rate kaise decide karti hoon',
      'roz 42 dabbe, ek dabba 120 rupaye',
      'mera beta packing karta hai',
    ],
    ['es', 'por qué abro tan temprano', 'me levanto a las 3 y media', 'mi hijo quiere ser chef'],
    ['en', 'how I set my prices', 'a shirt is €2.50', 'my nan taught me to iron'],
    ['en', 'how it all started', 'before that I was a postman', 'I have a dog called Bolt'],
    ['pt', 'quanto custa um bolo', 'o bolo sai por 90 reais', 'minha mãe me ensinou'],
  ])('%s: %s', (language, topic, answer, other) => {
    const own = tellingWords(`${answer} ${other} ${topic}`, language);
    const isAsked = askedFacts(tellingWords(topic, language), own, language);
    expect([isAsked(answer), isAsked(other)]).toEqual([true, false]);
  });

  it('or for none', () => {
    expect(askedFacts(tellingWords('why your brakes squeal', 'en'), [], 'en')('15 quid at 8am')).toBe(false);
  });

  it.each([
    ['cheap holidays in Turkey', 'I charge forty pounds for the call'],
    ['quantum computing for beginners', 'I started in 2009'],
  ])('not beside what she never speaks of: %s', (topic, line) => {
    const own = tellingWords(
      'I mend umbrellas. I charge forty pounds for the call. I started in 2009.',
      'en',
    );
    expect(askedFacts(tellingWords(topic, 'en'), own, 'en')(line)).toBe(false);
  });
});
