import { describe, expect, it } from 'vitest';
import { findUntraceable } from '../../../src/engine/facts/find.js';
import { spelledLetters } from '../../../src/engine/facts/spelled-letters.js';

describe('a name her sources do not know', () => {
  it.each([
    ['నేను చేపలు పడతాను.', 'సుంకయ్య డబ్బు ఇచ్చాడు.', 'te', 'name', 'సుంకయ్య'],
    ['मैं सिलाई करती हूँ।', 'सिस्टर जोसलिन ने हाथ पकड़ा।', 'hi', 'name', 'जोसलिन'],
    ['मैं सिलाई करती हूँ।', 'मेरी बेटी पूजा वहीं सोती थी।', 'hi', 'name', 'पूजा'],
    ['నేను చేపలు పడతాను.', 'మా కమలాపూర్లో ఒక రైతు ఉన్నాడు.', 'te', 'name', 'కమలాపూర్లో'],
    ['నేను చేపలు పడతాను.', 'కొందరు టీసీఎస్‌లో ఉన్నారు.', 'te', 'brand', 'టీసీఎస్‌లో'],
    ['मैं मालिश सिखाती हूँ।', 'जॉनसन का तेल हो या घर का।', 'hi', 'brand', 'जॉनसन'],
    ['I groom dogs.', 'I recorded it on my DGT board.', 'en', 'brand', 'DGT'],
    ['I groom dogs.', 'I use Andis clippers.', 'en', 'brand', 'Andis'],
    ['I groom dogs.', 'My boss, Raewyn, walked out.', 'en', 'name', 'Raewyn'],
    ['Vendo arepas.', 'La harina es P.A.N., siempre.', 'es', 'brand', 'P.A.N.'],
    ['Main chai bechta hoon.', 'JioSaavn pe gaana hai.', 'hi-Latn', 'brand', 'JioSaavn'],
    ['Main padhata hoon.', 'Pintu, mera pehla student, aaya.', 'hi-Latn', 'name', 'Pintu'],
  ])('is found and told by its kind: %s - %s', (source, text, language, kind, quote) => {
    expect(findUntraceable([source], text, language)).toContainEqual({ kind, quote });
  });

  it.each([
    ['I groom dogs.', 'Send it on WhatsApp. Mondays are for rest. STOP brushing!', 'en'],
    ['మాది కొట్టు.', 'మీలో ఎవరికైనా వాట్సాప్‌లో పెట్టండి. ఆగితే చాలు అనేవాడు.', 'te'],
    ['Doy clases.', 'Mándale esto a tu mamá. Empezá hoy.', 'es'],
    ['दुकान चलाता हूँ।', 'थोड़ा धीरज चाहिए। मेरी बेटी स्कूल जाती है।', 'hi'],
  ])('is not seen in: %s - %s', (source, text, language) => {
    expect(findUntraceable([source], text, language)).toEqual([]);
  });
});

describe('letters spelled in another script', () => {
  it.each([
    ['టీసీఎస్', 'tcs'],
    ['एचडीएफसी', 'hdfc'],
    ['बीवी', null],
    ['నేను', null],
  ])('%s is %s', (word, letters) => {
    expect(spelledLetters(word)).toBe(letters);
  });
});
