import { describe, expect, it } from 'vitest';
import { typedRequest } from '../../../src/conversations/understand/requests/typed-request.js';
import { endingIn, mostWordsIn } from '../../../src/engine/heard/request-orders.js';
import { countWords } from '../../../src/engine/text/words.js';
import { personaOf } from '../persona/creators.js';
import { draftFor } from './drafting.js';

const cook = personaOf({
  name: 'Tito',
  examples: [],
  story:
    'Tengo un puesto de tacos en la plaza desde 2004. El secreto de los tacos es la salsa de mi abuela. La salsa se tuesta antes de molerla. Los tacos se comen de pie, con limón y sal. Mi hermano hace las tortillas a mano cada mañana. Un día vino un señor de Sonora y comió once tacos sin decir nada. Después me dio la mano y se fue.',
});

describe('what she orders is done to the letter', () => {
  it('the last words', async () => {
    const requirements = ['termina con: nos vemos el lunes'];
    const { text } = await draftFor(cook, { topic: 'los tacos', seconds: 30, requirements });
    expect(text.split('\n').at(-1)).toBe('Nos vemos el lunes.');
  });

  it('the word she does not want', async () => {
    const requirements = ['no digas la palabra secreto'];
    const { text } = await draftFor(cook, { topic: 'los tacos', seconds: 60, requirements });
    expect(text).not.toMatch(/secreto/iu);
    expect(text).toContain('La salsa se tuesta');
  });

  it.each([60, 40, 25])('no more than %i words', async (most) => {
    const requirements = [`no más de ${most} palabras`];
    const { text } = await draftFor(cook, { topic: 'los tacos', seconds: 45, requirements });
    expect(countWords(text)).toBeLessThanOrEqual(most);
    expect(countWords(text)).toBeGreaterThan(most / 3);
  });
});

describe('what cannot be done is said', () => {
  it.each([
    ['end with a question', true],
    ['empieza con el precio', true],
    ['dan mulai dengan harganya', true],
    ['but start with the price', true],
    ['no más de 10 palabras', true],
    ['termina con: nos vemos el lunes', false],
    ['máximo 40 palabras', false],
  ])('%s: %s', async (requirement, isSaid) => {
    const asked = { topic: 'los tacos', seconds: 30, requirements: [requirement] } as const;
    const { draft } = await draftFor(cook, asked);
    expect(draft.notices.includes('orderNotKept')).toBe(isSaid);
  });
});

describe('orders in a chat', () => {
  it.each([
    ['script about bread, end with: see you Monday', 'bread', 'end with: see you Monday'],
    ['write a script about umbrellas, no more than 60 words', 'umbrellas', 'no more than 60 words'],
    ['guion sobre tacos, no digas la palabra secreto', 'tacos', 'no digas la palabra secreto'],
    ['naskah soal oli, maksimal 60 kata', 'oli', 'maksimal 60 kata'],
  ])('are requirements: %s', (text, topic, requirement) => {
    expect(typedRequest(text).draft).toMatchObject({ topic, requirements: [requirement] });
  });
});

describe('an order is read', () => {
  it.each([
    ['end with: see you Monday', 'see you Monday'],
    ['End with "see you Monday".', 'see you Monday'],
    ['Termine com: até segunda!', 'até segunda!'],
    ['akhiri dengan: sampai Senin', 'sampai Senin'],
    ['aakhir mein bolo: milte hain', 'milte hain'],
  ])('%s', (text, words) => {
    expect(endingIn(text)?.said).toBe(words);
  });

  it.each(['end with a question', 'it all ended with: a fine', 'how to end a call'])('not %s', (text) => {
    expect(endingIn(text)).toBeNull();
  });

  it.each([
    ['no more than 60 words', 60],
    ['máximo 50 palabras', 50],
    ['60 शब्दों में', 60],
    ['at least 60 words', null],
    ['more than 60 words', null],
    ['5 words of advice', null],
  ])('%s', (text, words) => {
    expect(mostWordsIn(text)).toBe(words);
  });
});
