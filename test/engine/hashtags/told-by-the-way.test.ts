import { describe, expect, it } from 'vitest';
import { pickHashtags } from '../../../src/engine/hashtags/pick.js';

function tagsOf(story: string, topic: string, text = story): readonly string[] {
  return pickHashtags({ topic, text, author: { story, examples: [], expertise: [] } }).map(({ tag }) => tag);
}

const TICKETS =
  'I collect fares on the night bus out of Accra and I have done it for eleven years. My mother sells dry fish and my brother bakes bread. People tell me everything after midnight.';
const BIKES =
  'Arreglo bicicletas en una bicicletería chica de Tandil. Mi viejo tenía un camión y mi hermana saca fotos con una cámara vieja. Cambio cadenas, frenos y cámaras pinchadas todo el día.';
const GRAVES =
  'I am a gravedigger in Sligo and I talk about funerals because nobody does. My husband drives a lorry. I eat an egg sandwich at ten and I cook nothing at all.';

describe('the trade of somebody', () => {
  it('is not that of her mother, her brother or her husband', () => {
    expect(tagsOf(TICKETS, 'what people tell me').join(' ')).not.toMatch(/fish|bak|bread/u);
    expect(tagsOf(BIKES, 'una cámara pinchada').join(' ')).not.toMatch(/foto|camion|automotriz/u);
    expect(tagsOf(GRAVES, 'an egg at ten').join(' ')).not.toMatch(/cook|truck|recipe/u);
  });

  it('is named once in so many words', () => {
    expect(tagsOf(GRAVES, 'my first winter')).toContain('#gravedigger');
    expect(tagsOf(BIKES, 'mi primer invierno').join(' ')).toMatch(/bici/u);
  });

  it('is no surname and nothing she was', () => {
    const story =
      'My name is Ellen Baker and I live on a canal boat near Oxford. I was a teacher once. Now I write about locks, herons and the people who wave at me every morning of the year.';
    expect(tagsOf(story, 'the heron at the lock').join(' ')).not.toMatch(/bak|teacher/u);
  });

  it('may be said in several words: a school bus is no school', () => {
    const story =
      'I drive a school bus in Maine, thirty kids, two hills and a lot of snow. Kids talk all the way and I say face front. Some mornings the door freezes.';
    expect(tagsOf(story, 'the frozen door').slice(0, 2)).toEqual(['#schoolbus', '#schoolbusdriver']);
    expect(tagsOf(story, 'the frozen door').join(' ')).not.toMatch(/parent|mom|teacher/u);
  });

  it('unknown to every list is what she calls herself', () => {
    const story =
      'Soy pregonero en una villa de Segovia y subo noventa escalones cada día. La gente pone el reloj con mi mano. En invierno me salen sabañones y en verano me mareo un poco arriba.';
    expect(tagsOf(story, 'los noventa escalones')).toContain('#pregonero');
  });
});

describe('the topic of a script', () => {
  it.each([
    ['cuánto tiempo lleva abrir una fosa', '#tiempolleva', BIKES],
    ['the bus smells of tuna', '#bussmells', TICKETS],
    ['why the carpark floods', '#carparkfloods', ''],
    ['roda frouxa', '#rodafrouxa', ''],
    ['dahi raat ko nahi khana chahiye', '#dahiraat', ''],
    ['जिस रात भट्ठी में सब टूट गया', '#जिसरातभट्ठी', ''],
    ['itung kiriman', '#itungkiriman', ''],
  ])('%s: never %s, cut out of what is said', (topic, tag, story) => {
    expect(tagsOf(story, topic)).not.toContain(tag);
  });

  it('is no clause of another language, and may be a dish of one', () => {
    for (const story of [GRAVES, ''])
      expect(tagsOf(story, 'deja de sonar', GRAVES).join(' ')).not.toMatch(/deja|sonar/u);
    expect(tagsOf(GRAVES, 'dulce de leche')).toContain('#dulcedeleche');
  });

  it('gives its own field where it is about another thing than hers', () => {
    const story =
      'Eu conserto sanfona numa garagem de Caruaru faz trinta anos. Sanfona velha, fole rasgado, palheta torta. O povo traz de longe e espera na calçada.';
    expect(tagsOf(story, 'minha primeira viagem de avião', 'Nunca tinha viajado de avião.')[0]).toBe(
      '#viagemdeaviao',
    );
  });
});

describe('a word that everybody says', () => {
  const tamales =
    'vendo tamales en la esquina del mercado desde hace 15 años. me levanto a las 3, bato la masa con la mano como me enseño mi suegra.';

  it('is no English one of another trade: "primer" is "first"', () => {
    expect(tagsOf(tamales, 'primer dia q vendi').join(' ')).not.toMatch(/maquillaje/u);
  });

  it('names no trade by itself: dough is not bread', () => {
    expect(tagsOf(tamales, 'por que mis tamales no se ponen duros')).toContain('#antojitosmexicanos');
    expect(tagsOf(tamales, 'por que mis tamales no se ponen duros').join(' ')).not.toMatch(/pan/u);
  });

  it('is hers when her story comes back to it', () => {
    const flowers =
      'Tengo un puesto de flores en Puebla. Mi mamá vendió flores antes. Hago videos para que las flores les duren.';
    expect(tagsOf(flowers, 'el señor de los jueves')).toContain('#floreria');
  });
});

describe('tags of a trade that is not hers', () => {
  it('are those its own words ask for, never those for all who do it', () => {
    const laundry =
      'Aku kak Ros, buka laundry kiloan di Medan udah 9 tahun. Aku ngomong buat mereka yang baju putihnya jadi kuning.';
    expect(tagsOf(laundry, 'kebaya pengantin luntur').join(' ')).not.toMatch(/jahit/u);
  });

  it('are not witnessed by a script that reads the topic out', () => {
    const kennel =
      'I run a boarding kennel outside Perth. Folk drop off their dogs and greet in the car park.';
    const text = 'The car park, when owners greet. Ask me about this below.';
    expect(
      pickHashtags({
        topic: 'the car park, when owners greet',
        text,
        author: { story: kennel, examples: [], expertise: [] },
      }).map(({ tag }) => tag),
    ).toEqual(['#dogcare', '#dogsofinstagram']);
  });

  it('are not those of its titles: a school van is no bus', () => {
    const van = 'Eu sou o Jeff, dirijo van escolar em Contagem faz onze anos. Falo pros pais das crianças.';
    expect(tagsOf(van, 'as mães que esperam no portão')).toEqual(['#transporteescolar']);
  });
});

describe('a field known by one word', () => {
  it('gives only tags of that word: an oven is cleaned too', () => {
    const oven =
      'I clean ovens. That is the whole business, just me and a tank in the back of the van, Swansea.';
    expect(tagsOf(oven, 'leaving my old job at forty six').join(' ')).not.toMatch(/bak/u);
  });
});

describe('a trade told by one word', () => {
  it('is none where the word comes late and the topic has none of it', () => {
    const clearances =
      "We do house clearances when somebody has died. Me, my cousin and a Luton van. You find letters, you find money in biscuit tins. I talk to families who don't know where to begin.";
    expect(tagsOf(clearances, 'what not to throw away').join(' ')).not.toMatch(/bak/u);
  });

  it('is asked for by its own words: a woman in the topic makes no trucker', () => {
    const bins = 'I walk behind the bin lorry in Lagos, I carry. Eight years. Tie your bags well.';
    expect(tagsOf(bins, 'the woman who gives us water').join(' ')).not.toMatch(/truck/u);
  });

  it('is hers by a term of several words', () => {
    const fish = 'Nenu Vizag lo fish market lo chepalu ammuthanu. Amma kuda ide pani chesindi.';
    expect(tagsOf(fish, 'rate ela chepthanu')).toContain('#fishmarket');
  });
});

describe('her place', () => {
  const laundry = 'Aku kak Ros, buka laundry kiloan di Medan udah 9 tahun, langgananku anak kos.';

  it('is a tag of her trade where tags are asked for', () => {
    expect(tagsOf(laundry, 'hashtag juga yang medan', '')[0]).toBe('#laundrymedan');
  });

  it('is none of a script that tells of it', () => {
    const tags = pickHashtags({
      topic: 'banjir di medan',
      text: 'Banjir di Medan. Air masuk ruko.',
      author: { story: laundry, examples: [], expertise: [] },
    });
    expect(tags.map(({ tag }) => tag)).not.toContain('#laundrymedan');
  });
});

it('words of asking us are no tags', () => {
  const asked = {
    id: 'trus bikinin scriptnya',
    'hi-Latn': 'caption aur hashtag do',
    pt: 'a legenda e as hashtags só',
  };
  for (const [language, topic] of Object.entries(asked))
    expect(pickHashtags({ topic, language })).toEqual([]);
});
