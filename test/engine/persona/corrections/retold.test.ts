/** What is put right is said once, and what is banned is told of in no words. */
import { describe, expect, it } from 'vitest';
import { withRetold } from '../../../../src/engine/persona/corrections/retold.js';
import { correctPersona } from '../../../../src/engine/persona/corrections/correct.js';
import { bansOf } from '../../../../src/engine/persona/rules/banned-words.js';
import { readStandingBan } from '../../../../src/engine/persona/rules/standing-bans.js';
import { inHerWording } from '../../../../src/engine/generate/rewrite/her-wording.js';
import { personaOf } from '../creators.js';

const LATER = '2026-02-01T00:00:00.000Z';
const told = (story: string, language = 'en') => ({
  ...personaOf({ name: 'Ana', story, examples: [] }),
  language,
});

describe('words that stand on both sides of a change', () => {
  it.each([
    [
      'en',
      'I lost my left thumb tip to a winch.',
      'my left',
      'my right thumb',
      'I lost my right thumb tip to a winch.',
    ],
    ['es', 'Me corté mi mano izquierda.', 'la izquierda', 'mi mano derecha', 'Me corté mi mano derecha.'],
    ['pt', 'Quebrei a mão esquerda.', 'esquerda', 'a mão direita', 'Quebrei a mão direita.'],
    [
      'hi-Latn',
      'Mere daayein haath me chot lagi.',
      'daayein',
      'baayein haath',
      'Mere baayein haath me chot lagi.',
    ],
    [
      'hi-Latn',
      'Mere daayein haath me chot lagi.',
      'daayein haath',
      'baayein haath',
      'Mere baayein haath me chot lagi.',
    ],
  ])('%s: %s', (language, story, old, instead, now) => {
    expect(withRetold(told(story, language), [{ old, instead }]).story).toBe(now);
  });
});

describe('a ban', () => {
  it.each([
    ["take the toaster out of everything, i'm sick of the toaster", 'toaster'],
    ['borre lo del wilson de todo', 'wilson'],
    ['quite lo de la olla para siempre eso no es nada', 'olla'],
    ['tira a parte do inglês minha filha, isso não é pra aparecer', 'inglês'],
    ['esquece aquilo de não falo inglês, apaga isso', 'não falo inglês'],
    ['pati ki death wali baat har script me mat daalo please dukh hota hai', 'pati ki death'],
    ['hapus cerita toko lama dari semua naskah', 'toko lama'],
  ])('"%s" names %s', (said, words) => {
    expect(readStandingBan(said)?.words).toBe(words);
  });

  it('of a death holds for what tells of it in other words', () => {
    const story = 'Pati nahi rahe 2021 mein, covid. Main scooty chalana sikhati hu. Uske pati driver hain.';
    const said = 'pati ki death wali baat har script me mat daalo please dukh hota hai';
    const after = correctPersona(told(story, 'hi-Latn'), null, said, LATER);
    const { story: left } = inHerWording(after, bansOf(after));
    expect(left).not.toContain('nahi rahe');
    expect(left).toContain('Uske pati driver hain.');
  });

  it('leaves no torn line of what was told in one breath', () => {
    const story =
      'Yo arreglo paraguas y maletas en la esquina desde hace años, empece porque mi marido el wilson se fue a españa en el 99 cuando el feriado bancario y me dejo con dos hijas chiquitas, ahora mi hija me graba con el celular.';
    const after = correctPersona(told(story, 'es'), null, 'borre lo del wilson de todo', LATER);
    const { story: left } = inHerWording(after, bansOf(after));
    expect(left).not.toMatch(/wilson|me dejo/iu);
    expect(left).toContain('Yo arreglo paraguas');
    expect(left).toContain('mi hija me graba');
  });
});
