import { describe, expect, it } from 'vitest';
import { cutRunOn } from '../../../../src/engine/draft/her-material/run-on.js';
import { scaffoldsFor } from '../../../../src/engine/draft/lines/scaffolds/scaffolds.js';
import { sayingAlone } from '../../../../src/engine/draft/her-material/sayings.js';
import { withNames } from '../../../../src/engine/draft/her-material/name-case.js';
import { personaOf } from '../../persona/creators.js';
import { draftFor } from '../drafting.js';

const DICTATED: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'en',
    'i fix washing machines in cork my brother taught me and i was useless at it i know every drum by its sound people ring me before they ring the shop',
    [
      'i fix washing machines in cork',
      'my brother taught me',
      'and i was useless at it',
      'i know every drum by its sound',
      'people ring me before they ring the shop',
    ],
  ],
  [
    'es',
    'pinto casas en talca desde los quince mi papa me dio la primera brocha y nunca mas la solte, hoy tengo tres ayudantes',
    [
      'pinto casas en talca desde los quince',
      'mi papa me dio la primera brocha y nunca mas la solte',
      'hoy tengo tres ayudantes',
    ],
  ],
  [
    'pt',
    'eu conserto bicicleta em pelotas faz doze anos comecei na garagem da minha mãe, hoje tenho uma loja pequena',
    [
      'eu conserto bicicleta em pelotas faz doze anos',
      'comecei na garagem da minha mãe',
      'hoje tenho uma loja pequena',
    ],
  ],
  [
    'hi-Latn',
    'main kolhapur mein chappal banata hoon papa ne sikhaya tha jab main das saal ka tha ab mere paas do karigar hain',
    [
      'main kolhapur mein chappal banata hoon',
      'papa ne sikhaya tha jab main das saal ka tha',
      'ab mere paas do karigar hain',
    ],
  ],
  [
    'pt',
    'a mãe costurava vela em casa foi ela que me ensinou a dar o ponto aí em dois mil e doze eu cortei a mão e fiquei parado até que a minha neta pediu pra eu ensinar ela a costurar',
    [
      'a mãe costurava vela em casa foi ela que me ensinou a dar o ponto',
      'aí em dois mil e doze eu cortei a mão',
      'e fiquei parado até que a minha neta pediu pra eu ensinar ela a costurar',
    ],
  ],
  [
    'en',
    'i fry plantain in enugu people think it is small money but last year i paid rent from this same pan and the day i finished paying i sat down and cried because nobody believed it now i wake by four',
    [
      'i fry plantain in enugu',
      'people think it is small money',
      'but last year i paid rent from this same pan',
      'and the day i finished paying i sat down and cried because nobody believed it',
      'now i wake by four',
    ],
  ],
  [
    'pt',
    'eu conserto panela em caruaru e quando meu pai adoeceu eu peguei a bancada hoje eu conserto quarenta panela',
    [
      'eu conserto panela em caruaru e quando meu pai adoeceu eu peguei a bancada',
      'hoje eu conserto quarenta panela',
    ],
  ],
  [
    'te-Latn',
    'nenu guntur lo pickles chestanu second roju rain vachindi evaru raaledu nenu edchanu kani third roju oka auto driver vachi 20 bottles teesukunnadu appati nundi daily morning 4 ki lestanu',
    [
      'nenu guntur lo pickles chestanu',
      'second roju rain vachindi',
      'evaru raaledu nenu edchanu',
      'kani third roju oka auto driver vachi 20 bottles teesukunnadu',
      'appati nundi daily morning 4 ki lestanu',
    ],
  ],
];

describe('a story dictated without full stops', () => {
  it.each(DICTATED)('is told in sentences in %s', (language, story, told) => {
    const { clauses } = scaffoldsFor(language);
    expect(clauses && cutRunOn(story, clauses)).toEqual(told);
  });

  it.each([
    [
      'en',
      "i drive a truck out of amarillo and people always ask how i back it up and honestly i hit a pole my first week, at a rest stop, in front of twenty guys, and i laughed, i'm 29, i've been driving six years",
      [
        'i drive a truck out of amarillo',
        'and people always ask how i back it up',
        'i hit a pole my first week, at a rest stop, in front of twenty guys',
        'and i laughed',
        "i'm 29, i've been driving six years",
      ],
    ],
    [
      'en',
      'then how to get the form filled except i wasnt due it because of the pension which nobody tells you, she walked out in her nightie and the boy from the chip shop brought her home',
      [
        'then how to get the form filled except i wasnt due it because of the pension which nobody tells you',
        'she walked out in her nightie and the boy from the chip shop brought her home',
      ],
    ],
    [
      'pt',
      'cobro 40 o corte e menino até 9 anos eu não cobro na primeira vez porque chora, já atendi menino que nunca tinha cortado em salão a mãe chorou eu também',
      [
        'cobro 40 o corte e menino até 9 anos eu não cobro na primeira vez porque chora',
        'já atendi menino que nunca tinha cortado em salão',
        'a mãe chorou',
        'eu também',
      ],
    ],
    [
      'es',
      'aprendí con mi tía a los doce ella decía que no era trabajo de hombre, hasta que se le rompió la máquina un domingo y el único libre era yo',
      [
        'aprendí con mi tía a los doce',
        'ella decía que no era trabajo de hombre, hasta que se le rompió la máquina un domingo y el único libre era yo',
      ],
    ],
  ])('is cut in the middle of no verb, place or reason in %s', (language, story, told) => {
    const { clauses } = scaffoldsFor(language);
    expect(clauses && cutRunOn(story, clauses)).toEqual(told);
  });

  it('is told although she says her name in its first breath', async () => {
    const story =
      'me llamo berta pero todos me dicen tita arreglo zapatos en oaxaca desde 1998 mi papa tenia el taller y me dejo su banco de madera, cada tacon cuesta 60 pesos, una vez un novio llego descalzo y se caso con mis zapatos prestados';
    for (const attempt of [0, 1, 2]) {
      const { text } = await draftFor(
        personaOf({ name: 'Berta', story, examples: [] }, 'es'),
        { topic: 'el novio descalzo', contentType: 'storytelling' },
        attempt,
      );
      expect(text).toMatch(/un novio llego descalzo/iu);
      expect(text).not.toMatch(/me llamo/iu);
    }
  });

  it('is no way of talking: nobody has to say it in one breath', async () => {
    const story = `${DICTATED[0]?.[1]} `.repeat(2);
    const { text } = await draftFor(personaOf({ name: 'Jo', story, examples: [] }, 'en'), {
      topic: 'washing machines',
    });
    for (const line of text.split('\n')) expect(line.split(' ').length).toBeLessThan(30);
  });
});

describe('a name typed small', () => {
  it.each([
    ['a lady called jean rang', 'en', 'a lady called Jean rang'],
    ['mi hija lupita dice que no', 'es', 'mi hija Lupita dice que no'],
    ['dou aula em itacaré', 'pt', 'dou aula em Itacaré'],
    ['main indore mein rehti hoon', 'hi-Latn', 'main Indore mein rehti hoon'],
    ['dou aula em padaria', 'pt', 'dou aula em padaria'],
    ['sabse badi gurpreet aunty hai', 'hi-Latn', 'sabse badi Gurpreet aunty hai'],
    ['i work in bed with my cat', 'en', 'i work in bed with my cat'],
    ['saya jual jamu dari rumah', 'id', 'saya jual jamu dari rumah'],
  ])('%s', (typed, language, said) => {
    expect(withNames(typed, language)).toBe(said);
  });

  it('is hers, whatever the lists know', () => {
    expect(withNames('everyone calls me deb', 'en', new Set(['deb']))).toBe('everyone calls me Deb');
  });
});

describe('a saying announced with a colon', () => {
  it.each([
    ['en', 'What I believe: it is not hard, it is boring.', 'It is not hard, it is boring.'],
    ['es', 'Yo siempre digo: la mejor postura es la siguiente.', 'La mejor postura es la siguiente.'],
    ['pt', 'Eu sempre digo: pressa queima o bolo.', 'Pressa queima o bolo.'],
  ])('is said and not announced in %s', (language, line, said) => {
    expect(sayingAlone(line, scaffoldsFor(language).says)).toBe(said);
  });
});
