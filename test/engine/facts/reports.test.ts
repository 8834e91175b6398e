import { describe, expect, it } from 'vitest';
import { findUntraceable } from '../../../src/engine/facts/find.js';

const quotes = (source: string, text: string, language: string): string[] =>
  findUntraceable([source], text, language).flatMap(({ kind, quote }) => (kind === 'quote' ? [quote] : []));

describe('what somebody is made to say without quotation marks', () => {
  it.each([
    ['I mend clocks.', 'You will learn when it bites you, she said.', 'en', 'learn when it bites'],
    ['I mend clocks.', 'She grabbed my arm and now I can die happy, she said.', 'en', 'die happy'],
    ['Arreglo paraguas.', 'Mientras llueva, no pasarás hambre, me dijo mi abuelo.', 'es', 'hambre'],
    ['Faço bolo.', 'Barato é o que ninguém lembra o gosto, como dizia minha avó.', 'pt', 'ninguém lembra'],
    ['Jualan jamu.', 'Saya mau dikubur dengan gigi lengkap, katanya.', 'id', 'gigi lengkap'],
    ['मैं पढ़ाती हूँ।', 'मैडम, आप मेरी दूसरी माँ हो, उसने मुझसे कहा।', 'hi', 'दूसरी माँ'],
    ['Saree bechti hoon.', 'Dadi upar se hisaab kar rahi hai, chachi bolti hai.', 'hi-Latn', 'hisaab'],
    ['నేను నర్సరీ నడుపుతాను.', 'నువ్వు ఓడిపోలేదు, బయటపడ్డావు అంది అమ్మ.', 'te', 'బయటపడ్డావు'],
  ])('is found: %s - %s', (source, text, language, piece) => {
    expect(quotes(source, text, language).join(' ')).toContain(piece);
  });

  it.each([
    [
      'My skipper used to say "never force what you can feel".',
      'Never force what you can feel, my skipper said.',
      'en',
    ],
    ['I keep bees.', 'I told her one month. Say it out loud. People say it cannot be done.', 'en'],
    [
      'Minha avó dizia: "massa fina é paciência".',
      'Massa fina é paciência. Minha avó falava isso e eu repito.',
      'pt',
    ],
    ['Vendo plantas.', 'Me dicen loca. Nadie dijo que fuera fácil.', 'es'],
    ['Jual boneka.', 'Jangan bilang, kamu kuat sekali.', 'id'],
  ])('is not seen in: %s - %s', (source, text, language) => {
    expect(quotes(source, text, language)).toEqual([]);
  });
});
