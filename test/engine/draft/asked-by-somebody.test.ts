import { expect, it } from 'vitest';
import { askedAlone } from '../../../src/engine/draft/her-material/sayings.js';
import { unwrapped, withoutNote } from '../../../src/engine/draft/topic/request-words.js';
import { personaOf } from '../persona/creators.js';
import { draftFor } from './drafting.js';

it.each([
  ['Lani: how big is it now?', 'How big is it now?'],
  ['Pergunta seis: e mulher na estrada?', 'E mulher na estrada?'],
  ['Q the van?', 'The van?'],
  ['Q do I make money.', 'Do I make money.'],
  ['My rule: no prices.', null],
  ['Who pays?', null],
])('an interview is told without who asks: %s', (line, said) => {
  expect(askedAlone(line)).toBe(said);
});

it.each([
  ['how do you deal with fare dodgers, keep getting asked', 'how do you deal with fare dodgers'],
  ['smart locks, are they good? everybody is asking me', 'smart locks, are they good?'],
  ['bomba sí o no, me lo preguntan todas', 'bomba sí o no'],
  ['cara hitung porsi katering, banyak yang tanya', 'cara hitung porsi katering'],
  ['what I charge, about 40 euro a loaf', 'what I charge, about 40 euro a loaf'],
  ['qué cerrar en casa, agua y gas', 'qué cerrar en casa, agua y gas'],
])('who asked for a topic is no word of it: %s', (topic, named) => {
  expect(unwrapped(withoutNote(topic))).toBe(named);
});

it('a question stays one where it opens the script', async () => {
  const plumber = personaOf(
    {
      name: 'Chela',
      story: 'Soy plomera en Rosario. La visita la cobro 18 mil. Empecé a los 38.',
      examples: [],
    },
    'es',
  );
  const topic = 'poca agua en la ducha, ¿bomba presurizadora sí o no?';
  for (const attempt of [0, 1, 2]) {
    const { text } = await draftFor(plumber, { topic, seconds: 30, language: 'es' }, attempt);
    expect(text).not.toMatch(/sí o no\./u);
  }
});

it('what she tells in a clause at the end of a sentence is no note: the sentence may be said', () => {
  for (const line of [
    'I bake every night, about forty loaves.',
    'I mend coats, for people who cannot buy new ones.',
  ])
    expect(unwrapped(line)).toBe(line);
});
