import { describe, expect, it } from 'vitest';
import { pickHashtags } from '../../../src/engine/hashtags/pick.js';

function tagsOf(story: string, topic: string, text: string): readonly string[] {
  return pickHashtags({ topic, text, author: { story, examples: [], expertise: [] } }).map(({ tag }) => tag);
}

const TRUCKER =
  'I drive a truck out of Tulsa, five nights of seven on the road. Before that I waited tables for nine years and hated every shift. My dog Pickle rides along and barks at bridges. People ask how somebody my size backs up a trailer, and I tell them with my head out of the window.';
const CLINIC =
  'I run a physiotherapy clinic for children in Derby and I see thirty kids a week. Most of them are not ill, they sit. They sit at school, they sit in the car, then they sit with a tablet. I put the tablet on the carpet and the child on his tummy, and that is the whole exercise.';
const PLUMBER =
  'Soy plomera en Rosario desde hace veinte años. Mi tío decía que no era trabajo de mujer, hasta que se le tapó la cocina un domingo y la única libre era yo. Arreglo canillas, destapo caños y los martes doy un taller gratis en el club del barrio para que cada vecina cambie el cuerito sola.';

describe('tags of somebody whose trade is known', () => {
  it('are not those of what she mentions by the way', () => {
    const tags = tagsOf(
      TRUCKER,
      'what I eat on the road',
      'I have a little oven in my truck. I bake enchiladas in it.',
    );
    expect(tags).toContain('#truckerlife');
    expect(tags.join(' ')).not.toMatch(/bak|cook/u);
  });

  it('take "book" for what it is in her mouth', () => {
    const tags = tagsOf(
      CLINIC,
      'book a check',
      'Can your child hop on one leg? Go and check. Then book a check with us.',
    );
    expect(tags.join(' ')).not.toMatch(/book/u);
  });

  it('hold no half sentence of hers and nobody she names', () => {
    const tags = tagsOf(
      PLUMBER,
      'la cocina tapada',
      'Mi tío decía que no era trabajo de mujer. Con agua caliente se destapa.',
    );
    expect(tags).not.toContain('#trabajodemujer');
    expect(tagsOf(TRUCKER, 'my lad Callum', 'Callum rides in my truck.')).not.toContain('#callum');
  });

  it.each([
    [
      "I've been sweeping chimneys since my dad's knees went in 2009. Me and our kid Darren, one van, forty quid a sweep. Folk burn wet wood and that's what blocks them, not birds. A clean flue is a quiet flue.",
      'birds block chimneys',
      'Me and our kid Darren, one van. Folk burn wet wood, not birds.',
    ],
    [
      'Arreglo relojes en un local de Santa Fe desde que mi papá dejó el oficio. Mi hijo atiende el mostrador y mi hija lleva las cuentas. La gente trae relojes de la abuela que no andan desde hace cuarenta años y se va escuchando el tic tac.',
      'el reloj de la abuela',
      'Mi hijo atiende el mostrador. El reloj de la abuela no andaba desde hace cuarenta años.',
    ],
    [
      'Saya tukang sol sepatu di Pasar Minggu sejak bapak saya sakit. Anak saya yang kedua bantu jahit kalau pulang sekolah. Orang datang bawa sepatu jebol dan pulang jalan kaki lagi. Satu pasang dua puluh ribu.',
      'sepatu jebol',
      'Anak saya yang kedua bantu jahit. Orang datang bawa sepatu jebol.',
    ],
  ])('are not those of the family she tells of: %s', (story, topic, text) => {
    expect(tagsOf(story, topic, text).join(' ')).not.toMatch(/parent|crianza|maternidad|mama|ibu|anak/u);
  });

  it('are those of the family where that is what she does', () => {
    const story =
      'I help parents whose toddler will not sleep. I was a night nurse for nine years and I have put four hundred kids to bed. No crying it out, no charts on the fridge, just a bedtime that stays where it is.';
    expect(tagsOf(story, 'the first quiet night', 'A kid sleeps when the room is dull.').join(' ')).toMatch(
      /parent|toddler/u,
    );
  });
});
