import { describe, expect, it } from 'vitest';
import { cutOther } from '../../../src/engine/draft/her-material/clause-cuts.js';
import { turnedBy } from '../../../src/engine/draft/her-material/turned.js';
import { scaffoldsFor } from '../../../src/engine/draft/lines/scaffolds/scaffolds.js';
import { sayingAlone } from '../../../src/engine/draft/her-material/sayings.js';
import { withoutWish } from '../../../src/engine/draft/her-material/wishes.js';
import { findUntraceable } from '../../../src/engine/facts/find.js';
import { normalWords } from '../../../src/engine/text/words.js';
import { splitSentences } from '../../../src/engine/text/sentences.js';
import { personaOf } from '../persona/creators.js';
import { draftFor } from './drafting.js';

const MENDER = {
  name: 'Gil',
  story:
    'i mend clocks in a van in york. been at it twelve years, before that i drove a bus. an old man cried when his wifes clock rang again. i never charge for a spring!! i say "its only cogs" about everything i want reels that bring people in',
  examples: [],
};

describe('what is said to us', () => {
  it.each([
    ['siempre digo la verdad quiero que me conozcan mas en la colonia', 'siempre digo la verdad'],
    ['i want more customers for the shop', ''],
    ['mujhe chahiye ki log samjhe ghar ka khana mehnga nahi hai', ''],
    ['quiero que la gente deje de tenerle miedo a la manteca', ''],
    ['saya mau orang-orang tahu warteg itu bersih', ''],
    ['we close at six, i want reels that sell', 'we close at six'],
    ['a loja fecha cedo, quero que as pessoas do bairro me conheçam', 'a loja fecha cedo'],
    ['dukan subah khulti hai mujhe reels chahiye', 'dukan subah khulti hai'],
    ['warung saya buka pagi, saya mau lebih banyak pelanggan', 'warung saya buka pagi'],
  ])('goes: %s', (line, left) => {
    expect(withoutWish(line)).toBe(left);
  });

  it.each([
    ['i want people to stop oiling chains', 'Stop oiling chains'],
    ['i want people to stop being scared and to book the lesson', 'Stop being scared and book the lesson'],
  ])('is said to the viewer where it can be: %s', (line, said) => {
    expect(withoutWish(line)).toBe(said);
  });

  it.each(['quiero a mi hija', 'i need more flour on mondays'])(
    'stays where it is about her work: %s',
    (line) => {
      expect(withoutWish(line)).toBe(line);
    },
  );
});

describe('a run-on sentence', () => {
  it('is cut where a new clause begins, not within a list or a condition', () => {
    expect(
      cutOther(
        'un dia vino una señora porque se casaba y otra le habia cobrado de mas por un mal trabajo, le arregle todo en cuatro horas y no le cobre',
      ),
    ).toEqual([
      'un dia vino una señora porque se casaba',
      'y otra le habia cobrado de mas por un mal trabajo',
      'le arregle todo en cuatro horas',
      'y no le cobre',
    ]);
    const listed =
      'mis clientas son señoras que trabajan mucho todo el dia en la calle, meseras, enfermeras, maestras';
    expect(cutOther(listed)).toEqual([listed]);
    const condition =
      'cuando una clienta llega con las uñas muy mojadas, le digo que espere sentada por media hora';
    expect(cutOther(condition)).toEqual([condition]);
  });
});

describe('a story typed small', () => {
  it('gives its saying as said and neither wishes nor doubled marks', async () => {
    expect(sayingAlone('i say "its only cogs" about everything')).toBe('Its only cogs');
    for (const attempt of [0, 1, 2]) {
      const { text } = await draftFor(
        personaOf(MENDER, 'en'),
        { topic: 'why your clock stops', seconds: 60 },
        attempt,
      );
      expect(text).not.toMatch(/I say (?!so|is|that because)|reels|!!|, and I never charge/u);
      const named = splitSentences(text).filter((line) => normalWords(line).includes('stops'));
      expect(named.length).toBeLessThanOrEqual(3);
    }
  });
});

describe('a sentence turned round', () => {
  it.each([
    ['es', 'Vendo pan en Rosario desde 2015.', 'Desde 2015 vendo pan en Rosario.'],
    ['pt', 'Sou sapateiro em Braga há quarenta anos.', 'Há quarenta anos que sou sapateiro em Braga.'],
    ['id', 'Saya jual jamu di Solo sudah 33 tahun.', 'Sudah 33 tahun saya jual jamu di Solo.'],
    ['hi', 'कुल्हड़ की चाय बीस रुपये की है।', 'बीस रुपये की है कुल्हड़ की चाय।'],
    ['hi-Latn', '2019 mein shuru kiya sirf do tiffin se.', 'Shuru kiya sirf do tiffin se, 2019 mein.'],
    ['te', 'ఒక చీర నేయడానికి ఏడు రోజులు పడుతుంది.', 'ఏడు రోజులు పడుతుంది, ఒక చీర నేయడానికి.'],
  ])('says the same in %s', (language, sentence, said) => {
    const turned = scaffoldsFor(language).turns.flatMap(
      (turn) => turnedBy(sentence, turn, { names: new Set(['Rosario']) }) ?? [],
    );
    expect(turned).toContain(said);
  });
});

describe('a sentence that ends in a single figure', () => {
  it('makes no name of the word after it', () => {
    const story = 'mi hija camila ya tiene 9. cobro 280 el gel';
    for (const gap of [' ', '\n'])
      expect(
        findUntraceable([story], `Mi hija camila ya tiene 9.${gap}Bueno, cobro 280 el gel.`, 'es', 2026),
      ).toEqual([]);
  });
});

it.each([0, 1, 2])(
  'says nothing aloud that only answered our question who watches (attempt %i)',
  async (attempt) => {
    const seller = personaOf({
      name: 'Jo',
      story:
        'I have a flower stall by the station. I open at five.\n\nMostly people on the way to work.\n\nMy aunt left me the stall in 2016 with a bucket and a debt.',
      examples: [],
    });
    const { text } = await draftFor(
      seller,
      { topic: 'a morning at the stall', contentType: 'storytelling' },
      attempt,
    );
    expect(text).not.toMatch(/Mostly people/u);
  },
);
