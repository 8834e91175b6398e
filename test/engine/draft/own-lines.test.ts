import { describe, expect, it } from 'vitest';
import { spokenSeconds } from '../../../src/engine/text/spoken-time.js';
import { countWords, normalWords } from '../../../src/engine/text/words.js';
import { readCreators } from '../../../src/sample-creators.js';
import { personaOf } from '../persona/creators.js';
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
/** Lines that are not hers: hook, blanks with their lead-in, an ask. */
const MOST_OF_OURS = 9;
/** On something no creator of ours has spoken about. */
const FAR: Readonly<Record<string, string>> = {
  es: 'como regatear en el mercado',
  pt: 'Como escolher um violão usado',
  hi: 'पुराना स्कूटर कैसे ख़रीदें',
  'hi-Latn': 'Purana scooter kaise kharidein',
  te: 'పాత స్కూటర్ ఎలా కొనాలి',
  'te-Latn': 'Patha scooter ela konali',
  id: 'Cara memilih gitar bekas',
};

describe('a language other than English', () => {
  it('gets her own sentences and formulas', async () => {
    const { draft, text } = await draftFor(personaOf(BAKER, 'es'), { topic: 'Qué hacer con el pan de ayer' });
    expect(text).toMatch(/^A ver, gente\./u);
    expect(text).toMatch(/mojalo con agua/iu);
    expect(text.endsWith('Nos vemos, panaderas.')).toBe(true);
    expect(draft.notices).not.toContain('noScaffolds');
  });

  it('asks in her language and her register where she has said nothing', async () => {
    const { draft, text } = await draftFor(personaOf(BAKER, 'es'), { topic: 'Impuestos' });
    expect(draft.blanks.length).toBeGreaterThan(0);
    for (const { mark } of draft.blanks) expect(text).toContain(mark);
    expect(text).toContain('mpuestos');
    expect(text).not.toMatch(/\b(?:tienes|puedes|quieres|empieza|fíjate|usted)\b/iu);
  });

  it.each(Object.entries(FAR))('pads nothing on a far topic in %s', async (language, topic) => {
    const creator = readCreators().find((made) => made.language === language);
    if (!creator) throw new Error(`no creator writes ${language}`);
    const hers = normalWords([creator.story, ...creator.examples].join(' ')).join(' ');
    for (const seconds of [15, 45, 90] as const)
      for (const attempt of [0, 2]) {
        const { draft, text } = await draftFor(personaOf(creator, language), { topic, seconds }, attempt);
        expect(spokenSeconds(text, language) / seconds).toBeLessThanOrEqual(1.1);
        expect(draft.blanks.length).toBeLessThanOrEqual(1 + seconds / 15);
        const ofOurs = text
          .split('\n')
          .map((line) => normalWords(line).join(' '))
          .filter((line) => line !== '' && !hers.includes(line));
        expect(ofOurs.length).toBeLessThanOrEqual(MOST_OF_OURS);
      }
  });

  it('never gets her lines in a language she was not asked for', async () => {
    const { text } = await draftFor(personaOf(BAKER, 'es'), { topic: 'మిరప సాగు', language: 'te' });
    expect(text).not.toMatch(/\p{Script=Latin}/u);
  });
});

describe('a language nobody has written lines for', () => {
  it('holds no word that is neither hers nor the request nor a blank, and says so', async () => {
    for (const creator of readCreators().filter(({ language }) => language === 'id')) {
      const own = new Set(normalWords([creator.story, ...creator.examples].join(' ')));
      for (const request of creator.requests) {
        const persona = personaOf(creator, 'xx');
        const { draft, text } = await draftFor(persona, {
          topic: request.topic,
          seconds: request.seconds,
          contentType: request.contentType,
        });
        const asked = new Set(normalWords(request.topic));
        const foreign = normalWords(text.replace(/\[[^\]]*\]/gu, '')).filter(
          (word) => !own.has(word) && !asked.has(word),
        );
        expect(foreign, `${creator.slug}: ${request.topic}`).toEqual([]);
        expect(countWords(text)).toBeGreaterThan(5);
        expect(draft.notices).toContain('noScaffolds');
      }
    }
  });
});

it('tells her script on the topic, not one that shares a lesser word with it', async () => {
  const fintan = readCreators().find(({ slug }) => slug === 'fintan-geary-motors');
  if (!fintan) throw new Error('no such creator');
  const mechanic = personaOf({ name: 'Fintan', story: fintan.story, examples: fintan.examples.slice(0, 2) });
  for (const attempt of [0, 1, 2]) {
    const { text } = await draftFor(
      mechanic,
      { topic: 'when a garage says you need a new gearbox', seconds: 30 },
      attempt,
    );
    expect(text).toMatch(/She drove home|thirty-eight euro/u);
  }
});
