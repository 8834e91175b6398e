import { describe, expect, it } from 'vitest';
import { pickHashtags } from '../../../src/engine/hashtags/pick.js';
import { ownLanguage } from '../../../src/engine/hashtags/words/tag-language.js';

function author(story: string, ...expertise: readonly string[]) {
  return { story, examples: [], expertise };
}
const bikeMechanic = author(
  'I fix bicycles in a small workshop in Leeds. People bring me old bikes with bent derailleurs.',
  'bikes',
);
const carMechanic = author('I have my own garage. Engines, clutches, gearboxes: every car tells a story.');
const yogaTeacher = author('I teach yoga in a village hall. Thirty women on yoga mats, every week.', 'yoga');

function tagsOf(request: Parameters<typeof pickHashtags>[0]): readonly string[] {
  return pickHashtags(request).map(({ tag }) => tag);
}

describe('words of several trades', () => {
  it.each([
    ['a bike mechanic', bikeMechanic, '#bikerepair', /car|garage/u],
    ['a car mechanic', carMechanic, '#carrepair', /bike|cycl/u],
  ])('brakes of %s are those of her trade', (_, hers, tag, other) => {
    const tags = tagsOf({ topic: 'why your brakes squeal', author: hers });
    expect(tags).toContain(tag);
    expect(tags.filter((one) => other.test(one))).toEqual([]);
  });

  it('say nothing alone, and something beside a plain word', () => {
    expect(tagsOf({ topic: 'why your brakes squeal' })).toEqual([]);
    expect(tagsOf({ topic: 'why the brakes of your bicycle squeal' })).toContain('#bikerepair');
  });

  it('keep their meaning in other languages', () => {
    const hers = author('Arreglo bicicletas en un taller de Puebla. La bici de mi papá fue la primera.');
    expect(tagsOf({ topic: 'por qué rechinan los frenos', author: hers })).toContain('#mecanicadebicicletas');
  });
});

describe('a topic that leads nowhere', () => {
  it('takes the tags of her own field, and says so', () => {
    const [first] = pickHashtags({ topic: 'my saturday class', author: yogaTeacher });
    expect(first).toMatchObject({ tag: '#yogapractice', reasonCode: 'field', about: 'yoga' });
    expect(tagsOf({ topic: 'my saturday class' })).toEqual([]);
  });

  it('is read in her language when it is too short to tell its own', () => {
    expect(ownLanguage('PO lebaran', 'id')).toBe('id');
    expect(ownLanguage('subah 5 baje', 'hi')).toBe('hi-Latn');
    expect(ownLanguage('शनिवार', 'es')).toBeUndefined();
    expect(ownLanguage('how I price my cakes', 'es')).toBeUndefined();
  });
});

it('a clear topic of another trade keeps its own tags', () => {
  expect(tagsOf({ topic: 'my first loaf of bread', author: yogaTeacher })[0]).toBe('#homemadebread');
});

it('a mere mention of another trade in the text gives it no tag', () => {
  const tags = tagsOf({
    topic: 'the ride home',
    text: 'I left the car. I took the bicycle. The car would have been warm. The car can wait.',
    author: bikeMechanic,
  });
  expect(tags.filter((tag) => tag.includes('car'))).toEqual([]);
});

it('who told next to nothing of herself gets the tags of a stranger', () => {
  const topic = 'Os onze meses do pão de queijo';
  const tags = tagsOf({ topic, author: author('Oi, sou a Dalva.') });
  expect(tags).toContain('#paodequeijo');
  expect(tags).toEqual(tagsOf({ topic }));
});
