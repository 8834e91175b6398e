import { describe, expect, it } from 'vitest';
import { scaffoldsFor } from '../../../src/engine/draft/lines/scaffolds/scaffolds.js';
import { topicSlots } from '../../../src/engine/draft/topic/topic-slots.js';
import { personaOf } from '../persona/creators.js';
import { draftFor } from './drafting.js';

const kindOf = (topic: string, language: string): string =>
  topicSlots(topic, language, scaffoldsFor(language), new Set(), false).kind;

describe('a topic that is a clause', () => {
  it.each([
    ['birds block chimneys', 'en'],
    ['customers lie', 'en'],
    ['my dog hates baths', 'en'],
    ['wet logs ruin the flue', 'en'],
    ['los pájaros tapan las chimeneas', 'es'],
    ['los clientes piden el descuento primero', 'es'],
    ['os pombos sujam o telhado inteiro', 'pt'],
    ['burung menyumbat cerobong', 'id'],
    ['chidiya chimney band karti', 'hi-Latn'],
  ])('is read as one: %s', (topic, language) => {
    expect(kindOf(topic, language)).toBe('statement');
  });

  it.each([
    ['the love letter', 'en'],
    ['mistakes beginners make', 'en'],
    ['the soap customers love', 'en'],
    ['sales team tips', 'en'],
    ['things people get wrong', 'en'],
    ['wedding cakes', 'en'],
    ['la masa de las empanadas', 'es'],
    ['las tortas bien horneadas', 'es'],
    ['os bolos sem glúten', 'pt'],
    ['sambal ibu', 'id'],
  ])('is told from a thing: %s', (topic, language) => {
    expect(kindOf(topic, language)).toBe('thing');
  });

  it('stands behind no "about", and is doubted where she says the contrary', async () => {
    const sweep = personaOf(
      {
        name: 'Bev',
        story:
          "I've been sweeping chimneys since 2009. Forty quid a sweep. Folk burn wet wood and that's what blocks em, not birds. Last winter we did 612 chimneys.",
        examples: [],
      },
      'en',
    );
    for (const attempt of [0, 1, 2]) {
      const { text } = await draftFor(
        sweep,
        { topic: 'birds block chimneys', contentType: 'educational' },
        attempt,
      );
      expect(text).not.toMatch(/about birds block|believe everything|Write this down|Did you know/iu);
    }
  });
});
