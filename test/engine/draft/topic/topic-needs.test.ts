import { describe, expect, it } from 'vitest';
import { scaffoldsFor } from '../../../../src/engine/draft/lines/scaffolds/scaffolds.js';
import { needOf } from '../../../../src/engine/draft/topic/topic-needs.js';
import { topicSlots } from '../../../../src/engine/draft/topic/topic-slots.js';
import { personaOf } from '../../persona/creators.js';
import { draftFor } from '../drafting.js';

const need = (topic: string, language: string): string =>
  needOf(topic, topicSlots(topic, language, scaffoldsFor(language), new Set(), false).kind);

describe('what a topic wants', () => {
  it.each([
    ['the day the oven died', 'en', 'scene'],
    ["my cousin's wedding", 'en', 'scene'],
    ['turning forty', 'en', 'scene'],
    ['how to sharpen secateurs', 'en', 'how'],
    ['5 things in my toolbox', 'en', 'list'],
    ['what I get for a kilo of wool', 'en', 'sums'],
    ['never run a generator indoors', 'en', 'warning'],
    ['why bread goes stale', 'en', 'why'],
    ['mi hija y su primer trabajo', 'es', 'scene'],
    ['cuánto cuesta una hamaca', 'es', 'sums'],
    ['minha primeira viagem de avião', 'pt', 'scene'],
    ['meri behen ki shaadi', 'hi-Latn', 'scene'],
    ['जिस दिन दुकान बंद हुई', 'hi', 'scene'],
    ['మా అమ్మ పెళ్ళి', 'te', 'scene'],
    ['cara menyimpan sambal', 'id', 'how'],
    ['sourdough', 'en', 'open'],
  ])('%s (%s): %s', (topic, language, wanted) => {
    expect(need(topic, language)).toBe(wanted);
  });

  it('is asked of her: a scene of what happened, never the mistake she sees in it', async () => {
    const guest = personaOf({
      name: 'Guest',
      story: 'I drive a bus in Leith. I have two dogs.',
      examples: [],
    });
    for (const attempt of [0, 1, 2]) {
      const { text } = await draftFor(guest, { topic: "my cousin's wedding", seconds: 30 }, attempt);
      expect(text).toMatch(/\[(?:what happened first|where it began|what you saw)/u);
      expect(text).not.toMatch(/mistake|tip\]|step\]/u);
    }
  });
});
