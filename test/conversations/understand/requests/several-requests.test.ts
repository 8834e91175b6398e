/** Several scripts asked for in one message: each its own topic, length and kind. */
import { describe, expect, it } from 'vitest';
import { severalRequests } from '../../../../src/conversations/understand/requests/several-requests.js';
import { afterScript } from '../../chat.js';

describe('several scripts at once', () => {
  it.each([
    ['make 2 scripts one on laces and one on glue', ['laces', 'glue']],
    ['3 scripts: laces, glue, yellow soles', ['laces', 'glue', 'yellow soles']],
    ['i need two reels for my shop, one on laces and one on glue', ['laces', 'glue']],
    ['2 reels about bread and butter', ['bread', 'butter']],
    ['ok can u pls write 2 reels one about laces another about glue', ['laces', 'glue']],
    ['hazme dos uno de salsa verde y otro de guacamole', ['salsa verde', 'guacamole']],
    ['faz dois: um de cutícula e um de esmalte', ['cutícula', 'esmalte']],
    ['bikinin dua ya, satu ttg harga satu ttg packing', ['harga', 'packing']],
    ['do script chahiye ek daal pe ek chawal pe', ['daal', 'chawal']],
    ['दो स्क्रिप्ट बनाओ, एक ज़िप पर और एक बटन पर', ['ज़िप', 'बटन']],
    ['make one reel on laces and one reel on glue', ['laces', 'glue']],
    [
      'i want one script for monday, one for wednesday and one for friday about laces, glue and salt',
      ['laces', 'glue', 'salt'],
    ],
    [
      'write one for tuesday and one for thursday about the lambing shed',
      ['the lambing shed', 'the lambing shed'],
    ],
    ['quiero uno para el lunes sobre pan y otro para el viernes sobre facturas', ['pan', 'facturas']],
    ['రెండు స్క్రిప్టులు రాయి ఒకటి గోంగూర మీద ఒకటి మామిడి మీద', ['గోంగూర', 'మామిడి']],
  ])('"%s"', (says, topics) => {
    const written = afterScript(says)
      .calls()
      .filter(({ op }) => op === 'script.generate');
    expect(written).toMatchObject(topics.map((topic) => ({ args: { request: { topic } } })));
  });

  it.each([
    [
      'two scripts please: one 15s tip about the first coat, and one 30s about the cat in the paint shed',
      [
        [15, 'the first coat'],
        [30, 'the cat in the paint shed'],
      ],
    ],
    [
      'make me 2 videos one funny 15 sec about my dog and one 60 sec sad story about my gran',
      [
        [15, 'my dog'],
        [60, 'my gran'],
      ],
    ],
    [
      'hazme dos: uno de 15 segundos sobre el pan y otro cortito de 30 sobre el horno',
      [
        [15, 'el pan'],
        [30, 'el horno'],
      ],
    ],
    [
      'faz dois: um de 15s dica da massa, e um de 30s sobre quem pede bolo pra hoje',
      [
        [15, 'dica da massa'],
        [30, 'quem pede bolo'],
      ],
    ],
    [
      'bikin dua: satu 15 detik tips simpan kerupuk, satu lagi 30 detik tentang Pak RW',
      [
        [15, 'tips simpan kerupuk'],
        [30, 'Pak RW'],
      ],
    ],
    [
      'do script do: ek 15 sec tip chai ke patte, aur ek 30 sec meri dukaan pe',
      [
        [15, 'tip chai ke patte'],
        [30, 'meri dukaan'],
      ],
    ],
    [
      'rendu kavali: okati 15 seconds tip zari border, inkoti 30 seconds maa kottu',
      [
        [15, 'tip zari border'],
        [30, 'maa kottu'],
      ],
    ],
  ])('"%s" gives each its own length', (says, asked) => {
    const written = afterScript(says)
      .calls()
      .filter(({ op }) => op === 'script.generate');
    expect(written).toMatchObject(
      asked.map(([seconds, topic]) => ({ args: { request: { seconds, topic } } })),
    );
  });

  it.each([
    'one on one coaching',
    'a video about how one of my dogs bit another on the leg',
    'one of the best days of my life',
    'i posted 2 videos on monday and tuesday',
    'i do 2 videos on monday and tuesday',
    'my 2 reels about bread and butter flopped',
    'two videos flopped, one on bread and one on butter',
    'i have two dogs one on a leash and another on the couch',
    'subí dos reels, uno de salsa verde y otro de guacamole',
    'postei dois, um de cutícula e um de esmalte',
    'maine do video post kiye ek daal pe ek chawal pe',
    'kemarin aku bikin dua reel, satu ttg harga satu ttg packing',
    '2 scripts: tiktok and bread',
  ])('"%s" asks for one', (says) => {
    expect(severalRequests(says)).toBeNull();
  });
});
