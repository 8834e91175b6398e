/** Her name in a longer answer to "What should I call you?": it never crosses a clause, and no verb is one. */
import { describe, expect, it } from 'vitest';
import { nameAndStory } from '../../../src/conversations/onboarding/state.js';

describe('her name in a longer answer', () => {
  it.each([
    ['Simran kaur', 'Simran kaur from Ludhiana, i do bridal makeup'],
    ['Ramesh', 'Ramesh ni'],
    ['Wayan', 'halo Wayan dari Ubud, aku ukir kayu'],
    [null, 'bread from Leeds is what I bake and I sell it all week long'],
    ['don Cuco', 'Buenas tardes, soy Refugio Tapia, don Cuco me dicen, tengo 67 años y arreglo relojes.'],
    ['Refugio Tapia', 'soy Refugio Tapia, tengo 67 años y arreglo relojes en la calle de mi barrio'],
    ['Kuku', 'Kuku me dicen, tengo 12 gallinas y un perro y vivo lejos de la ciudad'],
    ['Chayo', 'me dicen la Chayo, vendo tamales desde hace 20 años afuera del metro con mi nieta'],
    ['Shiv', "I'm Siobhan McGee, Shiv they call me, I am 54 and fix clocks in a lane in Cork"],
    ['Neninha', 'sou a Dona Nena, Neninha me chamam aqui, tenho 51 anos e faço bolo de pote'],
    ['Las', 'Las panggilanku, umur 41 tahun, jualan pecel di pasar Godean sama suami dan anak'],
    ['रिंकू', 'रिंकू नाम है मेरा, मैं चौंतीस साल की हूँ और शादियों में मेहंदी लगाती हूँ'],
    ['Rinku', 'Rinku naam hai mera, main 34 saal ki hu aur shaadiyon me mehendi lagati hu'],
    ['లక్ష్మి', 'లక్ష్మి అని పిలుస్తారు నన్ను, నాకు నలభై ఐదు ఏళ్ళు, మా ఊరిలో ఊరగాయలు పెడతాను'],
    ['Marlene', 'marlene mijo marlene la de los paraguas'],
    ['Marlene', 'ya le dije mijo, Marlene'],
    ['seu Valdir', 'eu sou o seu Valdir'],
    ['Valdir', 'já falei minha filha, Valdir'],
    ['Valdir', 'o Valdir da peixaria'],
    ['Barney', "already told you, it's Barney love"],
    ['Sulastri', 'sudah dibilang kak, Sulastri'],
    ['Ruchi', 'arre bola na, Ruchi'],
    ['రేణుక', 'రేణుక అండి'],
    [null, 'vendo paraguas en la bahia mijo'],
    [null, 'oye mijo'],
    [null, "they call me when the boiler dies, I'm a plumber from Leeds with 20 years on the job"],
    [null, 'meri beti, Pari naam hai, mere saath dukaan pe baithti hai aur hisaab rakhti hai roz'],
  ])('hears %j in %j', (name, text) => {
    expect(nameAndStory(text)[0]).toBe(name);
  });
});
