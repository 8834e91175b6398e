import { describe, expect, it } from 'vitest';
import { inHerWording } from '../../../src/engine/generate/rewrite/her-wording.js';
import { bansOf } from '../../../src/engine/persona/rules/banned-words.js';
import { correctPersona, learnFromFeedback } from '../../../src/engine/persona/corrections/correct.js';
import type { Persona } from '../../../src/engine/types.js';
import { personaOf } from './creators.js';

const LATER = '2026-02-01T00:00:00.000Z';
const BAKER = personaOf({
  name: 'Marga',
  story: 'I bake in Leeds, 52. I sell 40 loaves on Saturdays, 4 euros each. My oven is 12 years old.',
  examples: ['Forty loaves and no helper. Come early.'],
});
const DRIVER = (language: string, story: string): Persona => ({
  ...personaOf({ name: 'Ana', story, examples: [] }),
  language,
});

function wordingOf(persona: Persona): string {
  const { story, examples } = inHerWording(persona, bansOf(persona));
  return [story, ...examples.map(({ text }) => text)].join(' ');
}

describe('a number of hers that has changed', () => {
  it.each([
    'its 45 not 40 loaves now',
    'it is 45 now, not 40',
    'not 40 loaves, 45',
    "it's no longer 40 but 45",
  ])('"%s" is said in her story and examples from now on', (said) => {
    const after = correctPersona(BAKER, null, said, LATER);
    expect(wordingOf(after)).toContain('I sell 45 loaves on Saturdays, 4 euros each.');
    expect(wordingOf(after)).toContain('45 loaves and no helper.');
    expect(after.rules).toEqual([]);
    expect(after.facts.map(({ quote }) => quote).join(' ')).not.toMatch(/40|Forty/u);
    expect(after.neverSays).toEqual(BAKER.neverSays);
    expect(after.version).toBe(2);
  });

  it.each([
    ['es', 'Llevo 3 años con la panadería.', 'no son 3 años, son 13', '13 años'],
    ['pt', 'Dirijo há 12 anos em Contagem.', 'agora são 15 anos, não 12', '15 anos'],
    ['id', 'Aku jualan 12 tahun di Tegal.', 'bukan 12 tapi 15 tahun', '15 tahun'],
    ['hi-Latn', 'Main 12 saal se chala rahi hun.', '12 nahi 15 saal', '15 saal'],
    ['hi', 'मैं 12 साल से चला रही हूँ।', '12 नहीं 15 साल', '15 साल'],
    ['te', 'నేను 12 ఏళ్ళ నుంచి నడుపుతున్నా.', '12 కాదు 15 ఏళ్ళు', '15 ఏళ్ళ'],
  ])('is read in %s', (language, story, said, now) => {
    expect(wordingOf(correctPersona(DRIVER(language, story), null, said, LATER))).toContain(now);
  });

  it.each([
    ['en', 'I have two sons and 14 hens.', "that's wrong, I have 3 sons", 'I have 3 sons and 14 hens.'],
    ['en', 'I have two sons and 14 hens.', 'No, I have 15 hens', 'I have two sons and 15 hens.'],
    ['es', 'Tengo 2 hijos y un horno.', 'está mal, tengo 3 hijos', 'Tengo 3 hijos y un horno.'],
    [
      'pt',
      'Faço vinte tortas por semana.',
      'tá errado eu faço trinta tortas',
      'Faço trinta tortas por semana.',
    ],
    ['id', 'Aku jualan 12 tahun di Tegal.', 'salah, aku jualan 15 tahun', 'Aku jualan 15 tahun di Tegal.'],
    ['hi-Latn', 'Main 12 saal se chala rahi hun.', 'galat hai main 15 saal se chala rahi hun', '15 saal se'],
    ['hi', 'मेरे 2 बच्चे हैं।', 'गलत है, मेरे 3 बच्चे हैं', 'मेरे 3 बच्चे हैं।'],
    ['te', 'నాకు 2 పిల్లలు.', 'తప్పు, నాకు 3 పిల్లలు', 'నాకు 3 పిల్లలు.'],
    ['te-Latn', 'naku 2 pillalu.', 'tappu, naku 3 pillalu', 'naku 3 pillalu.'],
  ])('is put right in %s where only the right one is said: %j', (language, story, said, now) => {
    const after = correctPersona(DRIVER(language, story), null, said, LATER);
    expect(wordingOf(after)).toContain(now);
    expect(after.rules).toEqual([]);
  });

  it.each(['I have 3 sons', "that's wrong, I have 3 goats", 'wrong shoes hurt in 3 ways'])(
    '%j puts none right',
    (said) => {
      const persona = DRIVER('en', 'I have two sons and 14 hens.');
      expect(wordingOf(correctPersona(persona, null, said, LATER))).toBe(wordingOf(persona));
    },
  );

  it('changes again, and back', () => {
    const say = (persona: Persona, said: string): Persona => correctPersona(persona, null, said, LATER);
    const more = say(say(BAKER, 'its 45 not 40 loaves'), 'its 50 loaves now not 45');
    expect(wordingOf(more)).toContain('50 loaves on Saturdays');
    expect(wordingOf(say(more, 'no its 40 loaves, not 50'))).toContain('40 loaves on Saturdays');
  });

  it('is heard as a reason for "Not me" too', () => {
    expect(wordingOf(learnFromFeedback(BAKER, 'its 45 not 40 loaves', LATER))).toContain('45 loaves');
  });

  it.each(['its 45 not 41 loaves', 'I sell on 4 days, not 40', 'make it 45, not 40 or 41'])(
    '"%s" changes nothing she told: it is not clear which number it means',
    (said) => {
      const after = correctPersona(BAKER, null, said, LATER);
      expect(after.rules).toEqual([said]);
      expect(wordingOf(after)).toBe(wordingOf(BAKER));
    },
  );

  it('is no rule of money for loaves: what is counted must be told, or only one thing be as many', () => {
    const two = { ...BAKER, story: `${BAKER.story} I bake 40 rolls too.`, examples: [] };
    expect(correctPersona(two, null, 'it is 45 now, not 40', LATER).story).toBe(two.story);
    expect(correctPersona(two, null, 'its 45 rolls, not 40', LATER).story).toContain('I bake 45 rolls too.');
  });
});
