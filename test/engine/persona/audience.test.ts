/** Whom she makes it for comes from where she says so, and from nowhere else. */
import { describe, expect, it } from 'vitest';
import { analyseLocally } from '../../../src/engine/persona/analysis/analyse-locally.js';

function audienceOf(story: string): string {
  return analyseLocally({ userId: 'u', name: 'Cuco', story, examples: [], now: '' }).targetAudience;
}

describe('the audience in a story', () => {
  it.each([
    [
      'señoras que quieren vender',
      'Tejo desde niña. Le hablo a señoras que quieren vender, y yo les digo cómo.',
    ],
    [
      'las mamás primerizas de mi barrio',
      'Coso ropa. Mis videos son para las mamás primerizas de mi barrio.',
    ],
    [
      'la mayoría señoras que heredaron un reloj',
      'Arreglo relojes. Me escriben muchos, la mayoría señoras que heredaron un reloj.',
    ],
    ['pais das crianças', 'Dou aula de natação há dez anos. Falo pros pais das crianças.'],
    ['quem tem medo de dirigir', 'Sou instrutora. Gravo vídeos pra quem tem medo de dirigir.'],
    [
      'mainly lads who inherited a watch',
      'I mend watches in Cork. It is mainly lads who inherited a watch. I lost 46 watches to a thief in 2009.',
    ],
    ['people with old phones', "I repair phones. I'm for people with old phones, and I charge ten euro."],
    ['new mums who never sleep', 'I make baby food. I talk to new mums who never sleep.'],
    [
      'young lads starting on the boats',
      'I fish out of Kilmore. I make the videos for young lads starting on the boats.',
    ],
    ['young lads starting on the boats', 'I fish. My videos are for young lads starting on the boats.'],
    ['las muchachas que apenas empiezan', 'Coso. Hago los videos para las muchachas que apenas empiezan.'],
    ['quem nunca viu o mar', 'Pesco. Faço os vídeos pra quem nunca viu o mar.'],
    [
      'ghar ki auraton ke liye banati hoon',
      'Main silai karti hoon. Main ye video ghar ki auraton ke liye banati hoon.',
    ],
    ['anak muda yang baru melaut', 'Aku nelayan. Aku bikin video buat anak muda yang baru melaut.'],
    ['ibu-ibu yang mau jualan', 'Saya jualan pecel. Videoku buat ibu-ibu yang mau jualan.'],
    ['anak kos yang baru pindah', 'Aku masak tiap pagi. Aku ngomong ke anak kos yang baru pindah.'],
    [
      'Main ghar baithi auraton ke liye bolti hoon',
      'Main mehendi lagati hoon. Main ghar baithi auraton ke liye bolti hoon.',
    ],
    ['मैं गाँव की औरतों के लिए बोलती हूँ', 'मैं मेहंदी लगाती हूँ। मैं गाँव की औरतों के लिए बोलती हूँ।'],
    ['నేను ఇంట్లో ఉండే ఆడవాళ్ళ కోసం చెప్తాను', 'నేను ఊరగాయలు పెడతాను. నేను ఇంట్లో ఉండే ఆడవాళ్ళ కోసం చెప్తాను.'],
    [
      'nenu intlo unde aadavalla kosam cheptanu',
      'naa peru Lakshmi. nenu intlo unde aadavalla kosam cheptanu.',
    ],
    [
      'shop wale logo ke liye hai jo din bhar khade rehte hai',
      'main physio hu. mere videos shop wale logo ke liye hai jo din bhar khade rehte hai.',
    ],
    ['नई माँओं के लिए हैं', 'मैं दाई हूँ। मेरे वीडियो नई माँओं के लिए हैं।'],
    ['kotha ga vanta nerchukune vallaki', 'nenu cook ni. na videos kotha ga vanta nerchukune vallaki.'],
    ['కొత్తగా కుట్టు నేర్చుకునేవాళ్లకి', 'నేను టైలర్‌ని. నా వీడియోలు కొత్తగా కుట్టు నేర్చుకునేవాళ్లకి.'],
    [
      'young men wey wan look sharp',
      'I dey cut hair for Ikeja. I dey sell clippers to young men wey wan look sharp.',
    ],
    ['mulher que tem medo de furadeira', 'Sou marceneira. Ensino mulher que tem medo de furadeira.'],
    ['gente mayor que no usa el móvil', 'Doy clases en Cádiz. Enseño a gente mayor que no usa el móvil.'],
    ['ibu-ibu yang baru punya oven', 'Saya tukang kue. Saya ngajarin ibu-ibu yang baru punya oven.'],
    // Named in the place of others, whatever she said first.
    [
      'folk who rent',
      'I paint walls. My videos are for homeowners. My videos are not for homeowners, they are for folk who rent.',
    ],
    ['las que cosen solas', 'Coso. Mis vídeos no son para las novias, son para las que cosen solas.'],
    ['quem mora só', 'Cozinho. Meus vídeos não são pra chefs, são pra quem mora só.'],
    ['anak kos', 'Saya masak. Videoku bukan buat ibu-ibu, tapi buat anak kos.'],
    [
      'chhote dukandar',
      'main CA hu. mere videos badi company ke liye nahi hai, chhote dukandar ke liye hai.',
    ],
    ['छोटे दुकानदारों', 'मैं सीए हूँ। मेरे वीडियो बड़ी कंपनी के लिए नहीं हैं, छोटे दुकानदारों के लिए हैं।'],
    ['amma vallaki', 'nenu tailor ni. na videos pelli kuthurlaki kaadu, amma vallaki.'],
    ['అమ్మలకి', 'నేను టైలర్‌ని. నా వీడియోలు పెళ్లికూతుళ్లకి కాదు, అమ్మలకి.'],
  ])('finds %j', (audience, story) => {
    expect(audienceOf(story)).toBe(audience);
  });

  it.each([
    'I fish. I make the videos for fun, and I do it for free.',
    'I fish. It is not for the money, it is for the quiet.',
    'Coso. No es para tanto, es para reírse.',
    'I teach at a school. I sell fish to order.',
    'nenu tailor ni. ee video modati roju teesanu.',
    'Arreglo relojes. En 2009 se metieron a robar y se llevaron 46 relojes de clientes, y los pagué uno por uno.',
    'I mend watches. In 2009 a thief took 46 watches of my customers, mostly old ones, and I cried. My followers laughed.',
    'Conserto relógios. Em 2009 roubaram 46 relógios dos clientes e eu paguei a maioria.',
    'Saya servis jam. Tahun 2009 maling ambil 46 jam pelanggan, kebanyakan jam tua.',
    'मैं घड़ियाँ ठीक करता हूँ। 2009 में चोर ग्राहकों की 46 घड़ियाँ ले गए, ज़्यादातर पुरानी थीं।',
    'Main ghadi theek karta hoon. 2009 mein chor customers ki 46 ghadi le gaye, zyada tar purani thi.',
    'నేను గడియారాలు బాగు చేస్తాను. 2009లో దొంగలు చాలా మంది గడియారాలు పట్టుకుపోయారు, ఎక్కువ పాతవి.',
  ])('takes no other sentence for one: %j', (story) => {
    expect(audienceOf(story)).toBe('');
  });
});

describe('what she knows well', () => {
  it.each([
    [
      'arreglo relojes en la calle de los Sapos.',
      'Buenas tardes, soy Refugio Tapia, don Cuco me dicen, tengo 67 años y arreglo relojes en la calle de los Sapos.',
    ],
    [
      'I fish out of Kilmore.',
      'I fish out of Kilmore. I make the videos for young lads starting on the boats.',
    ],
    ['I fix clocks in a lane in Cork.', "I'm Siobhan, I'm 54 and I fix clocks in a lane in Cork."],
    ['I sell shoes in Yaba.', 'I sell shoes in Yaba. I started after I lost my job at the bank.'],
    [
      'sou sapateira em Olinda há 9 anos e aprendi com meu avô que não parava nunca.',
      'Oi. sou sapateira em Olinda há 9 anos e aprendi com meu avô que não parava nunca. não faço conserto de bolsa.',
    ],
    ['vendo bolo.', 'eu comecei em casa e aí fui vendendo. vendo bolo.'],
    ['faço bolo de pote em Recife.', 'Oi, eu sou a Dalva, tenho 51 anos e faço bolo de pote em Recife.'],
  ])('is %j', (work, story) => {
    const { expertise } = analyseLocally({ userId: 'u', name: 'Cuco', story, examples: [], now: '' });
    expect(expertise).toEqual([work]);
  });
});
