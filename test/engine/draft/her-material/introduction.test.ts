import { describe, expect, it } from 'vitest';
import { isSayable } from '../../../../src/engine/draft/her-material/sayable.js';
import { measureManner } from '../../../../src/engine/draft/manner/manner.js';
import { personaOf } from '../../persona/creators.js';
import { withoutIntroduction } from '../../../../src/engine/draft/her-material/introduction.js';

describe('what a story begins with', () => {
  it.each([
    ['ok so i mend clocks in a van in york', 'Gil', 'I mend clocks in a van in york'],
    [
      "Well, I'm Dervla, I'm fifty-eight and live on a hill",
      'Dervla Tuohy',
      "I'm fifty-eight and live on a hill",
    ],
    ['Bom, eu sou a Dalva e faço pão de noite', 'Dalva', 'Faço pão de noite'],
    ['este, yo tengo un puesto en la plaza', 'Tito', 'Yo tengo un puesto en la plaza'],
    ['ola soy marta tengo 41 y hago pan', 'Marta', 'Tengo 41 y hago pan'],
    ['jadi saya darto bengkel motor di solo', 'Darto', 'Bengkel motor di solo'],
    ['bueno a ver soy tito tengo una panaderia hace 22 años', 'Tito', 'Tengo una panaderia hace 22 años'],
    ['Mera naam Munna hai chai ki tapri hai meri', 'Munna', 'Chai ki tapri hai meri'],
    ['namaste main rakesh hu, 38 saal ka, indore mein', 'Rakesh', 'Main 38 saal ka, indore mein'],
    ['main jatin hu 31 saal ka ludhiana se', 'Jatin', 'Main 31 saal ka hu, ludhiana se'],
    ['hi im bev, 52, i run a chip van', 'Bev', 'Im 52, i run a chip van'],
    ['hola soy marta tengo 41 y hago pan', 'Marta', 'Tengo 41 y hago pan'],
    ['saya darto bengkel motor di pinggir jalan solo', 'Pak Darto', 'Bengkel motor di pinggir jalan solo'],
    [
      'i want reels that bring people in and sell my saturday class, 15 quid',
      'Gaz',
      'My saturday class, 15 quid',
    ],
  ])('%s', (line, name, said) => {
    expect(withoutIntroduction(line, name)).toBe(said);
  });

  it.each([
    ['My name is Ibinabo.', 'Ibinabo Jumbo'],
    ['um dia um pedreiro chorou', 'Dalva'],
    ['Olha pra onde quer ir que o corpo vai.', 'Dalva'],
    ['Este forno foi do meu avô', 'Dalva'],
    ['Bom pão não tem pressa', 'Dalva'],
    ['Então o forno esfriou de vez', 'Dalva'],
    ['Este horno lo armó mi abuelo', 'Tito'],
    ['Este pan se amasa de noche', 'Tito'],
    ['Bueno es el pan de ayer', 'Tito'],
    ['Ola de calor no es verano', 'Tito'],
    ['Well water is hard on a kettle', 'Gil'],
    ['So many people buy the wrong one', 'Gil'],
    ['Jadi mekanik itu bukan soal alat', 'Darto'],
    ['Accha khana jaldi nahi banta', 'Munna'],
    ["I'm brakes and gears, my brother does the wheels", 'Gaz'],
    ['I want the wheel to run true before anything else', 'Gaz'],
  ])('stays where nothing or everything would go: %s', (line, name) => {
    expect(withoutIntroduction(line, name)).toBe(line);
  });
});

describe('who only says her name', () => {
  it.each([
    'My name is Dalva and this is my yard.',
    'Meu nome é Dalva e esta é a padaria.',
    'Me chamo Dalva e esta é a padaria.',
    'Namaku Dalva dan ini dapurku.',
    "Je m'appelle Dalva et voici mon four.",
    'నా పేరు దల్వా మరియు ఇది మా కొట్టు.',
  ])('is not said again: %s', (line) => {
    const manner = measureManner(personaOf({ name: 'Nina', story: line, examples: [] }));
    expect(isSayable(line, manner, 'Nina')).toBe(false);
  });
});
