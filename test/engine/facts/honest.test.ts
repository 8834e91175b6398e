import { describe, expect, it } from 'vitest';
import { findUntraceable } from '../../../src/engine/facts/find.js';

/** Ways honest scripts retell what she said, each with its own source; what only looks alike is in the second table. */
describe('an honest retelling', () => {
  it.each([
    [
      'sums told aloud',
      '40 hats went, 12 came back.',
      'Forty hats. Twelve came back. Twenty-eight did not.',
      'en',
    ],
    ['products told aloud', '18 parcelas de 310.', 'Dezoito de trezentos e dez. São 5.580 no fim.', 'pt'],
    [
      'there and back',
      'Jalan kaki 4 kilo.',
      'Empat kilo pergi, empat kilo pulang. Delapan kilo sehari.',
      'id',
    ],
    ['a thousand left unsaid', 'Harganya 3,4 juta.', 'Sekarang tiga juta empat ratus.', 'id'],
    ['a thousand left unsaid after a lakh', '₹1,60,000 అప్పు.', 'లక్షా అరవై అప్పు అయ్యింది.', 'te'],
    ['a count said once more', 'Vendo pan.', 'Tres cosas, y las tres están en la mesa.', 'es'],
    ['within a range', 'ఒక మేక ధర 8 నుంచి 12 వేలు.', 'పది వేలు పలుకుతుంది.', 'te'],
    ['a range in thousands', 'Untung Rp120-150 ribu.', 'Untungnya seratusan ribu lebih.', 'id'],
    ['over, in Telugu', 'ఇప్పటికి 64 పాటలు అయ్యాయి.', 'అరవై దాటాయి పాటలు.', 'te'],
    ['what is left', '₹11,40,000 పోయాయి. ₹3 లక్షలు తిరిగొచ్చాయి.', 'ఇంకా ఎనిమిది లక్షల పైనే పోయింది.', 'te'],
    ['only so many, and an echo', '₹3 లక్షలు తిరిగొచ్చాయి.', 'మూడు లక్షలే తిరిగొచ్చాయి. ఎందుకు మూడే?', 'te'],
    ['a household', 'Ana y yo viajamos con tres hijos.', 'Vamos los cinco, en un bus.', 'es'],
    ['a proportion', 'Dulu 25.000, sekarang 85.000.', 'Harganya lebih dari tiga kali lipat.', 'id'],
    ['since an age', 'Main 33 saal ki hoon, 9 saal ki thi tab se kaam.', 'Chaubees saal ho gaye.', 'hi-Latn'],
    ['pieces in a year', 'Satu kain 3 bulan.', 'Setahun paling empat.', 'id'],
    ['spoken thousands', 'The float cost $9,200.', 'I bought it for nine grand.', 'en'],
    ['six by eight', '6 फुट बाई 8 फुट की दुकान।', 'छह बाई आठ की दुकान है।', 'hi'],
    [
      'a verdict of somebody known',
      'My dentist told me that works.',
      'My dentist said yes, that works.',
      'en',
    ],
    ['a pointer at words', 'మా అత్త అనేది: "సూది చిన్నదే."', 'సూది చిన్నదే. మా అత్త ఎప్పుడూ ఇదే అనేది.', 'te'],
    [
      'a plural',
      'A boy asked "does it hurt the oven?"',
      'A boy once asked me whether it hurts the oven.',
      'en',
    ],
  ])('holds no invention: %s', (_, source, text, language) => {
    expect(findUntraceable([source], text, language)).toEqual([]);
  });
});

describe('a line that claims nothing', () => {
  it.each([
    ['The next foot. One foot, then one more.', 'en'],
    ['Count to ten before you answer.', 'en'],
    ['Ninety percent of the time it is only dust.', 'en'],
    ['How often did I hear it? A thousand. Percent means per hundred.', 'en'],
    ['Kasih jempol sejuta buat dia.', 'id'],
    ['If you are fifty, sixty, seventy: begin.', 'en'],
    ['Se puede, pero no es rápido.', 'es'],
    ['Mahal. Tapi awet.', 'id'],
    ['Assalamualaikum dari dapur.', 'id'],
    ['Ghiso, lekin tooto mat.', 'hi-Latn'],
    ['She said it on the phone, over my head.', 'en'],
    ['"Is it heavy, though?" people ask.', 'en'],
    ['"I am far too old," you say. Get in.', 'en'],
    ['Yeh kaam chhod ke ek baar sun lo ki woh kya keh raha hai.', 'hi-Latn'],
    ['गोली मत छोड़ो।', 'hi'],
    ['పదే పదే అడగండి.', 'te'],
    ['Lixa a sola. Espera secar.', 'pt'],
    ['Kunyit diparut dulu.', 'id'],
    ['Zumba distinto cuando llueve.', 'es'],
  ])('is left alone: %s', (text, language) => {
    expect(findUntraceable(['x'], text, language)).toEqual([]);
  });
});

describe('an invention that only looks like a retelling', () => {
  it.each([
    ['Alunas de 19 a 77 anos.', 'Tenho trinta e duas alunas.', 'pt', 'trinta e duas'],
    ['Duermo de 11 a 17.', 'Seis años ya.', 'es', 'Seis'],
    ['2013 में बाढ़ आई।', 'दो हज़ार जोड़ी बिकती हैं।', 'hi', 'दो हज़ार'],
    ['I sold 60 jars.', 'I sold over three hundred jars.', 'en', 'three hundred'],
    ['40 hats went, 12 came back.', 'Forty went, twelve came back, thirty-one did not.', 'en', 'thirty-one'],
    ['Ana y yo viajamos con tres hijos.', 'Vamos los ocho, en un bus.', 'es', 'ocho'],
  ])('is found: %s - %s', (source, text, language, quote) => {
    expect(findUntraceable([source], text, language)).toContainEqual({ kind: 'number', quote });
  });

  it.each([
    ['I cut hair.', 'You have the hands of a thief, the shop next door told us.', 'en'],
    ['मैं ताले बनाती हूँ।', 'आपके हाथ में जादू है, एक बूढ़े ग्राहक ने हाथ जोड़कर कहा।', 'hi'],
    ['Saya menganyam.', 'Mbah, ajari kami menganyam, kata anak muda yang lewat depan rumah.', 'id'],
  ])('is what somebody said: %s - %s', (source, text, language) => {
    expect(findUntraceable([source], text, language).map(({ kind }) => kind)).toContain('quote');
  });

  it('is a verdict of somebody nobody told of', () => {
    expect(findUntraceable(['I sell soap.'], 'My dentist said brilliant idea, that.', 'en')).not.toEqual([]);
  });
});
