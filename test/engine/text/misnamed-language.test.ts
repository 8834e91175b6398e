import { describe, expect, it } from 'vitest';
import { otherLanguageOf } from '../../../src/engine/text/misnamed-language.js';

describe('a text in another language than is said', () => {
  const spanish = 'Tengo un puesto de tacos en la plaza desde 2004. El secreto es la salsa de mi abuela.';
  const hinglish = 'Main chai bechta hoon station ke bahar. Subah paanch baje se dukaan khuli hoti hai.';

  it('is known', () => {
    expect(otherLanguageOf(spanish, 'en')).toBe('es');
    expect(otherLanguageOf('నేను ఇరవై ఏళ్లుగా మిర్చి పండిస్తున్నాను.', 'en')).toBe('te');
  });

  it.each([
    [spanish, 'es-MX'],
    [hinglish, 'hi-Latn'],
    ['I mend clocks.', 'es'],
  ])('is not where it may well be in it: %s (%s)', (text, language) => {
    expect(otherLanguageOf(text, language)).toBeNull();
  });
});
