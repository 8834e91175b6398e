import { describe, expect, it } from 'vitest';
import { findStockPhrases } from '../../../../src/engine/phrases/find.js';
import { findHollowSentences } from '../../../../src/engine/phrases/hollow/hollow.js';
import { sentencesOf } from '../development-set.js';

const framed = sentencesOf('f');

function shareFound(stock: boolean): number {
  const all = framed.filter((sentence) => sentence.stock === stock);
  return all.filter(({ language, text }) => findStockPhrases(text, language).length > 0).length / all.length;
}

describe('sentences in the frames models write in', () => {
  it('are found, each worded anew', () => {
    expect(shareFound(true)).toBeGreaterThan(0.9);
  });

  it('are left alone around a fact of hers', () => {
    expect(shareFound(false)).toBeLessThan(0.03);
  });
});

describe('hollow sentences', () => {
  it.each([
    ['en', 'Patience is how courage learns to be gentle with you.'],
    ['es', 'La paciencia también es una forma de amor y de coraje.'],
    ['hi', 'सब्र और हौसला हमेशा साथ चलते हैं।'],
  ])('are told by their large words: %s', (language, text) => {
    expect(findHollowSentences(text, language)).toEqual([
      { start: 0, end: text.length, why: expect.stringContaining('Sounds deep') as string },
    ]);
  });

  it.each([
    ['en', 'It took patience, courage and a fork to get the sourdough off the ceiling on Thursday.'],
    ['en', 'My heart was racing.'],
    ['es', 'Perdí la paciencia y el coraje con mi suegra el martes.'],
    ['fr', 'La patience est le courage du cœur.'],
  ])('are none with a fact, one such word or no list: %s %j', (language, text) => {
    expect(findHollowSentences(text, language)).toEqual([]);
  });

  it('are hers where they stand in her samples', () => {
    const text = 'Patience is how courage learns to be gentle with you.';
    expect(findStockPhrases(text, 'en', { herWords: [`I say it always: ${text}`] })).toEqual([]);
  });
});

describe('a frame people use too', () => {
  it('is a phrase by itself and none around a fact', () => {
    expect(findStockPhrases('There is something magical about slow mornings.', 'en')).toHaveLength(1);
    expect(findStockPhrases('There is something magical about the 6.40 bus to Ennis.', 'en')).toEqual([]);
  });

  it('is found with and without the signs Devanagari is typed without', () => {
    expect(findStockPhrases('ज़िंदगी का असली मतलब सब्र है।', 'hi')).not.toEqual([]);
    expect(findStockPhrases('जिंदगी का असली मतलब सब्र है।', 'hi')).not.toEqual([]);
  });
});

describe('a sentence worded as models word it', () => {
  it.each([
    [
      'en',
      'Most people chase balance, but real balance is something you build one quiet choice after another.',
    ],
    ['es', 'El verdadero cambio empieza el día en que decides tratarte con más cariño.'],
    ['pt', 'A verdadeira mudança começa no dia em que você decide se tratar com mais carinho.'],
    ['id', 'Perubahan besar selalu dimulai dari keberanian untuk melangkah hari ini.'],
    ['hi-Latn', 'Asli badlaav usi din shuru hota hai jab aap khud par bharosa karte hain.'],
    ['hi', 'असली बदलाव उसी दिन शुरू होता है जब आप ख़ुद पर भरोसा करते हैं।'],
    ['te', 'మీ మీద మీరు నమ్మకం ఉంచిన రోజే అసలైన మార్పు మొదలవుతుంది.'],
  ])('is found though it stands in no list and in no set: %s', (language, text) => {
    expect(findStockPhrases(text, language)).not.toEqual([]);
  });

  it.each([
    ['en', 'The lid went in the canal, so the soup is under a dinner plate till Mick brings the other pan.'],
    ['es', 'Se me cayó la tapa al río, así que la olla lleva un plato hasta que vuelva mi primo.'],
    ['pt', 'A tampa caiu no rio, então a panela vai com um prato até o Beto voltar da feira.'],
    ['id', 'Tutup pancinya jatuh ke kali, jadi ditutup piring dulu sampai Mas Yono pulang.'],
    ['hi-Latn', 'Dhakkan naale mein gir gaya, toh bhagone pe thali rakhi hai jab tak Pintu na aaye.'],
    ['hi', 'ढक्कन नाले में गिर गया, तो भगोने पर थाली रखी है जब तक पिंटू न आए।'],
    ['te', 'మూత కాలవలో పడింది, రాజు వచ్చేదాకా గిన్నె మీద పళ్ళెం పెట్టా.'],
  ])('is not one with her own day in it: %s', (language, text) => {
    expect(findStockPhrases(text, language)).toEqual([]);
  });

  it('says what gives it away where it has no large word', () => {
    const whys = sentencesOf('p6').flatMap(({ text, language }) =>
      findHollowSentences(text, language).map(({ why }) => why),
    );
    expect(whys).toContainEqual(expect.stringMatching(/^Worded as models word it, .*: "\p{L}/u));
  });
});
