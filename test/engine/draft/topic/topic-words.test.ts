import { describe, expect, it } from 'vitest';
import { scaffoldsFor } from '../../../../src/engine/draft/lines/scaffolds/scaffolds.js';
import { topicSlots } from '../../../../src/engine/draft/topic/topic-slots.js';
import { sameWord, tellingWords } from '../../../../src/engine/draft/topic/topic-words.js';

describe('a word of the topic', () => {
  it.each([
    ['pt', 'ressaca', 'ressecando'],
    ['en', 'hair', 'hairline'],
  ])('is not one that only begins alike (%s: %s, %s)', (language, one, other) => {
    const [a = '', b = ''] = tellingWords(`${one} ${other}`, language);
    expect(sameWord(a, b)).toBe(false);
  });

  it.each([
    ['pt', 'costura', 'costurando'],
    ['es', 'regar', 'regó'],
    ['en', 'pottery', 'potter'],
  ])('is found in its other forms (%s: %s, %s)', (language, one, other) => {
    const [a = '', b = a] = tellingWords(`${one} ${other}`, language);
    expect(sameWord(a, b)).toBe(true);
  });
});

it.each([
  ['pt', 'dia que o médico falou', 'O dia que o médico falou'],
  ['pt', 'vez que deixei a roda frouxa', 'A vez que deixei a roda frouxa'],
  ['es', 'noche que se inundó el taller', 'La noche que se inundó el taller'],
  ['en', 'day the van broke down', 'The day the van broke down'],
  ['en', 'day trips by bus', 'Day trips by bus'],
])('a topic torn from its article gets it back (%s: %s)', (language, topic, said) => {
  const { slots } = topicSlots(topic, language, scaffoldsFor(language), new Set(), false);
  expect(slots['T']).toBe(said);
});
