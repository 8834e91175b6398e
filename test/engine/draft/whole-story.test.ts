import { describe, expect, it } from 'vitest';
import { personaOf } from '../persona/creators.js';
import { draftFor } from './drafting.js';

const PARAGRAPHS = [
  'I grew up over a chip shop in Hull with four brothers and one bath.',
  'At nineteen I joined a trawler as a cook and was sick for eleven days.',
  'The skipper taught me to gut a cod in nine seconds flat.',
  'In 2004 the boat was scrapped and they gave me the kettle.',
  'I bought a van with the money and sold soup outside the hospital.',
  'A nurse called Pauline asked for the recipe and then she married me.',
  'Now we feed two hundred builders every Friday from one hatch.',
];
const COOK = personaOf({ name: 'Len', story: PARAGRAPHS.join('\n\n'), examples: [] });

describe('her whole story', () => {
  it.each([0, 1, 2])('is told in her order, whatever chance would have first (%i)', async (attempt) => {
    for (const seconds of [30, 60, 90] as const) {
      const { text } = await draftFor(
        COOK,
        { topic: 'my story', seconds, contentType: 'storytelling' },
        attempt,
      );
      const told = PARAGRAPHS.map((paragraph) => text.indexOf(paragraph.slice(0, 25)));
      const heard = told.filter((at) => at >= 0);
      expect(heard.length).toBeGreaterThanOrEqual(seconds / 15);
      expect(heard).toEqual(heard.toSorted((a, b) => a - b));
      expect(told.slice(0, heard.length)).toEqual(heard);
    }
  });

  it('holds what she asked for once, where she told it', async () => {
    for (const attempt of [0, 1, 2]) {
      const { text } = await draftFor(
        COOK,
        {
          topic: 'my journey',
          seconds: 60,
          contentType: 'storytelling',
          requirements: ['Pauline the nurse'],
        },
        attempt,
      );
      expect(text.split('A nurse called Pauline')).toHaveLength(2);
    }
  });
});

it('keeps what must be told, however short the script is', async () => {
  for (const attempt of [0, 1, 2]) {
    const { text } = await draftFor(
      COOK,
      { topic: 'gutting cod on a trawler', seconds: 15, requirements: ['the boat was scrapped'] },
      attempt,
    );
    expect(text).toMatch(/the boat was scrapped/u);
  }
});
