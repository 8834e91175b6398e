import { describe, expect, it } from 'vitest';
import { normalWords } from '../../../src/engine/text/words.js';
import { madeCreators, personaOf } from '../persona/creators.js';
import { draftFor } from './drafting.js';

const BAKER = {
  name: 'Inés',
  story:
    'Vendo pan de masa madre en Rosario desde 2015. El primer horno lo compré con 800 pesos.\n\nDoy un taller los martes y cuesta 500 pesos.',
  examples: [
    'A ver, gente. El pan de ayer no se tira. Mojalo con agua y dos minutos al horno. Nos vemos, panaderas.',
    'A ver, gente. La masa madre no tiene apuro. Dejala dormir en la heladera toda la noche. Nos vemos, panaderas.',
  ],
};

describe('a language without scaffolds', () => {
  it('gets her own sentences and formulas, and says so', async () => {
    const { draft, text } = await draftFor(personaOf(BAKER, 'es'), { topic: 'Qué hacer con el pan de ayer' });
    expect(text).toMatch(/^A ver, gente\./u);
    expect(text).toMatch(/Mojalo con agua/u);
    expect(text.endsWith('Nos vemos, panaderas.')).toBe(true);
    expect(draft.notices).toContain('noScaffolds');
  });

  it('asks in her language where she has said nothing', async () => {
    const { draft, text } = await draftFor(personaOf(BAKER, 'es'), { topic: 'Impuestos' });
    expect(draft.blanks[0]?.mark).toBe('[tu respuesta]');
    expect(text).toContain('Impuestos');
  });

  it('never gets her lines in a language she was not asked for', async () => {
    const { text } = await draftFor(personaOf(BAKER, 'es'), { topic: 'మిరప సాగు', language: 'te' });
    expect(text).not.toMatch(/\p{Script=Latin}/u);
  });

  it('holds no word that is neither hers nor the request nor a blank', async () => {
    for (const creator of madeCreators().filter(({ language }) => language !== 'en')) {
      const own = new Set(normalWords([creator.story, ...creator.examples].join(' ')));
      for (const request of creator.requests) {
        const { text } = await draftFor(personaOf(creator), {
          topic: request.topic,
          context: request.context,
          seconds: request.seconds,
          contentType: request.type,
          requirements: request.require,
        });
        const asked = new Set(normalWords(request.topic));
        const foreign = normalWords(text.replace(/\[[^\]]*\]/gu, '')).filter(
          (word) => !own.has(word) && !asked.has(word),
        );
        expect(foreign, `${creator.slug}: ${request.topic}`).toEqual([]);
      }
    }
  });
});
