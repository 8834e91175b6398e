/** The profile card as she reads it: each sentence of hers once, nothing that is no belief, and a question where something is not known. */
import { describe, expect, it } from 'vitest';
import { personaCard } from '../../../src/conversations/account/persona-card.js';
import { copyFor } from '../../../src/conversations/shared/copy.js';
import { correctPersona } from '../../../src/engine/persona/corrections/correct.js';
import { analyseLocally } from '../../../src/engine/persona/analysis/analyse-locally.js';
import { afterScript, openChat } from '../chat.js';
import { textOfMessage } from '../../support/text-of-message.js';
import { persona as known } from '../samples.js';

const STORY =
  'Buenas tardes, soy Refugio Tapia, don Cuco me dicen, tengo 67 años y arreglo relojes en Puebla. Mi papá me puso un reloj en la mano a los nueve años. En 2009 se llevaron 46 relojes de clientes, y los pagué uno por uno.';
const CLOSE = 'Con permiso, que tengo a un cucú esperando.';
const EXAMPLES = [
  `Mire, este reloj de pared se para a las tres de la mañana. No está a nivel. Ponga una moneda abajo y escuche. Si suena cojo, mueva la moneda. Nomás eso. ${CLOSE}`,
  `Mire, le trajeron un reloj de su abuelo y no camina. El aceite viejo atora la pieza. Yo lo limpio pieza por pieza, nomás tráigalo. ${CLOSE}`,
];
const T = copyFor('es');

function cardOf(story: string): string {
  const examples = EXAMPLES.map((text, at) => ({ id: `e${at}`, name: 'e', text, addedAt: '' }));
  return textOfMessage(
    personaCard(analyseLocally({ userId: 'u', name: 'don Cuco', story, examples, now: '' }), T),
  );
}

describe('the profile card', () => {
  it('says no sentence of hers twice', () => {
    const lines = cardOf(STORY).split('\n');
    expect(lines.filter((line) => line.includes(CLOSE))).toHaveLength(1);
    expect(lines.filter((line) => line.includes('Mire, este reloj de pared'))).toHaveLength(1);
  });

  it('names her work, not how she introduces herself, and things as topics', () => {
    const card = cardOf(STORY);
    expect(card).toContain('arreglo relojes en Puebla');
    expect(card).not.toContain('Buenas tardes');
    expect(card).not.toMatch(/nomás;|atora|mire;/iu);
    expect(card).toMatch(/reloj; moneda/u);
  });

  it('asks who watches her where she has not said so', () => {
    const card = cardOf(STORY);
    expect(card).toContain(T('persona-unknown'));
    expect(card).toContain(T('audience-unknown'));
    expect(card).not.toContain('46 relojes');
  });

  it.each([
    'le hablo a señoras que quieren vender',
    'falo pros pais das crianças',
    'mainly lads who inherited a watch',
    'videoku buat ibu-ibu yang mau jualan',
    'main ghar baithi auraton ke liye bolti hoon',
    'मैं गाँव की औरतों के लिए बोलती हूँ',
    'నేను ఇంట్లో ఉండే ఆడవాళ్ళ కోసం చెప్తాను',
  ])('takes the answer to it: %j', (said) => {
    const persona = { ...known, targetAudience: '' };
    const chat = openChat({ persona });
    chat.says(said);
    expect(chat.calls()).toMatchObject([{ op: 'persona.correct', args: { text: said } }]);
    expect(correctPersona(persona, null, said, '').targetAudience).not.toBe('');
    chat.becomes({ persona: known });
    chat.says('mainly lads who inherited a watch');
    expect(chat.calls()).toEqual([]);
  });

  it.each([
    ["it's not for owners of cats, it's for people who never had a pet", 'people who never had a pet'],
    [
      "it's not for owners of cats only, it's for people who never had a pet",
      'mums, people who never had a pet',
    ],
    ['my audience isnt only runners its also office people', 'mums, office people'],
    ['mi público no son los jóvenes solo, también las amas de casa', 'mums, las amas de casa'],
    ['meu público não é só mãe, são também os pais', 'mums, os pais'],
    ['my videos are also for dads', 'mums, dads'],
    ['mi público también son los señores', 'mums, los señores'],
    ['meu público também são os pais', 'mums, os pais'],
    ['penontonku juga bapak-bapak', 'mums, bapak-bapak'],
    ['mere videos sirf dulhan ke liye nahi, college ladkiyo ke liye bhi hai', 'mums, college ladkiyo'],
    ['naa videos maa vallaki kuda', 'mums, maa vallaki'],
    ['my audience na market women', 'market women'],
    ['my videos are not for chefs, they are for students', 'students'],
    ['no son para las novias, son para las señoras que cosen', 'las señoras que cosen'],
    ['meus vídeos não são pra chefs, são pra quem mora só', 'quem mora só'],
    ['videoku bukan buat ibu-ibu tapi buat anak kos', 'anak kos'],
    ['gym walo ke liye nahi, ghar pe rehne walo ke liye hai', 'ghar pe rehne walo'],
    ['ये औरतों के लिए नहीं है, छोटे बच्चों के लिए है', 'छोटे बच्चों'],
    ['naa videos pelli kuthurlaki kaadu, amma vallaki', 'amma vallaki'],
    ['నా వీడియోలు పెళ్లికూతుళ్లకి కాదు, అమ్మలకి', 'అమ్మలకి'],
  ])(
    'takes another audience in the place of the first, and writes nothing about it: %j',
    (said, audience) => {
      const persona = { ...known, targetAudience: 'mums' };
      const chat = afterScript(said);
      expect(chat.calls()).toMatchObject([{ op: 'persona.correct', args: { text: said } }]);
      expect(correctPersona(persona, null, said, '').targetAudience).toBe(audience);
    },
  );

  it.each([
    'write a 30 second reel about my first day, for young mums',
    '30 second ki reel bana do pehle din ki kahani, thoda emotional',
  ])('takes an order for no answer to it: %j', (said) => {
    const chat = openChat({ persona: { ...known, targetAudience: '' } });
    chat.says(said);
    expect(chat.calls()[0]).toMatchObject({ op: 'script.generate' });
  });

  it('shows the audience she named', () => {
    const card = cardOf(`${STORY} Le hablo a señoras que heredaron un reloj.`);
    expect(card).toContain('señoras que heredaron un reloj');
    expect(card).not.toContain(T('audience-unknown'));
  });
});
