import { describe, expect, it } from 'vitest';
import { findStockPhrases } from '../../../src/engine/phrases/find.js';
import { CREATORS, examplesOf } from '../voice/creators.js';

const quotesOf = (text: string, language?: string): string[] =>
  findStockPhrases(text, language).map(({ quote }) => quote);

describe('stock phrases', () => {
  it('tries no frame of a language that is not mixed into the text', () => {
    // Spanish "sana, ..." would be "heal, ...".
    expect(findStockPhrases('Sana, kasih makan ragimu.', 'id', { herWords: [] })).toEqual([]);
  });

  it.each([
    ["Let's dive in!", "Let's dive in"],
    ['Let’s dive right into meal prep.', 'Let’s dive right into meal prep'],
    ['This pan is a total game-changer.', 'a total game-changer'],
    ['It changed a lot, a real gamechanger', 'a real gamechanger'],
    ['IN TODAY’S FAST-PACED WORLD we run.', 'IN TODAY’S FAST-PACED WORLD'],
    ["It's not just bread, it's a lifestyle.", "It's not just bread, it's a lifestyle"],
    ['Sewing isn’t just a craft—it’s freedom.', 'Sewing isn’t just a craft—it’s freedom'],
    ['No stress. No mess. Just bread.', 'No stress. No mess. Just bread'],
    ['Whether you are new or Whether you’re a mum or a student, come.', 'Whether you’re a mum or a student'],
    ['Say goodbye to dry skin today', 'Say goodbye to dry skin today'],
    ['Unlock the secrets of sourdough', 'Unlock the secrets of sourdough'],
    ['Elevate your mornings.', 'Elevate your mornings'],
    ['The best part? It is free.', 'The best part'],
    ['Buckle up, friends.', 'Buckle up'],
    ["Don't forget to like and subscribe!", "Don't forget to like and subscribe"],
    ['Make sure to hit that follow button.', 'hit that follow button'],
  ])('finds it in %j', (text, quote) => {
    expect(quotesOf(text)).toContain(quote);
  });

  it.each([
    ['es', '¿Lo mejor? No olvides seguirme para más consejos.'],
    ['pt', 'No mundo acelerado de hoje, isso é um divisor de águas.'],
    ['id', 'Di era digital ini, jangan lupa like dan follow ya!'],
    ['hi-Latn', 'Like, share aur subscribe karna mat bhoolna.'],
    ['hi', 'आज की भागदौड़ भरी ज़िंदगी में यह एक गेम चेंजर है।'],
    ['te', 'నేటి వేగవంతమైన ప్రపంచంలో ఇది ఒక గేమ్ ఛేంజర్.'],
  ])('knows those of %s, told the language or not', (language, text) => {
    expect(quotesOf(text, language).length).toBeGreaterThan(0);
    expect(quotesOf(text)).toEqual(quotesOf(text, language));
  });

  it('finds none in what the made-up creators said themselves', () => {
    for (const creator of CREATORS)
      for (const text of examplesOf(creator, [1, 2, 3, 4])) expect(quotesOf(text)).toEqual([]);
  });

  it.each([
    'We dived into the lake after the game.',
    'The door unlocks with a key.',
    'I changed the game settings, and the best part fell off.',
    'He is not just, he is cruel.',
    'It is not red, it is blue.',
  ])('leaves plain speech alone: %j', (text) => {
    expect(quotesOf(text)).toEqual([]);
  });

  it('quotes verbatim, in order, without overlaps', () => {
    const text = "Picture this: mornings. It’s not just a routine, it’s a lifestyle. You've got this!";
    const quotes = quotesOf(text);
    let from = 0;
    for (const quote of quotes) {
      const at = text.indexOf(quote, from);
      expect(at).toBeGreaterThanOrEqual(from);
      from = at + quote.length;
    }
    expect(quotes.length).toBeGreaterThanOrEqual(3);
  });

  it('does not report what she says herself', () => {
    const text = 'Buckle up. Let’s dive in.';
    const found = findStockPhrases(text, 'en', { herWords: ["Right then, BUCKLE UP, it's Monday."] });
    expect(found.map(({ quote }) => quote)).toEqual(['Let’s dive in']);
  });

  it('reports strewn dashes once, unless she strews them too', () => {
    const text = 'Bread — the old way — takes time — and salt. That is all there is to it.';
    expect(findStockPhrases(text, 'en').map(({ why }) => why)).toEqual([
      expect.stringContaining('3 long dashes'),
    ]);
    expect(findStockPhrases(text, 'en', { herWords: ['Soup — my way — is slow — and good.'] })).toEqual([]);
  });

  it.each([
    'no '.repeat(20_000),
    "it's not just ".repeat(5_000),
    'whether you’re a '.repeat(3_000),
    '—'.repeat(50_000),
  ])('stays quick on hostile text', (text) => {
    const begun = performance.now();
    findStockPhrases(text);
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});

describe('a request to the viewer', () => {
  const about = [
    'tempered glass aur screen ka sach',
    "He's matted to the skin, pet, he needs a tidy up. Brushing a mat hurts.",
  ];
  it.each([
    ['hi-Latn', 'Kisi dost ko bhejo jo kal screen badalne wala hai.'],
    ['en', 'So save this for the day somebody says he just needs a tidy up.'],
    ['en', 'Brushing a mat is pulling hair out by the roots, love.'],
  ])('that names something of the script is no formula (%s): %j', (language, text) => {
    expect(findStockPhrases(text, language)).not.toEqual([]);
    expect(findStockPhrases(text, language, { about })).toEqual([]);
  });

  it('that names what the script has told of is no formula', () => {
    const ask = 'Send this to the one who shouts at wasps.';
    expect(findStockPhrases(ask, 'en', { about })).not.toEqual([]);
    expect(findStockPhrases(`Wasps come for the sugar. Keep a lid on. ${ask}`, 'en', { about })).toEqual([]);
  });

  it.each([
    ['en', 'Quarter turn, hang it, done. That is the whole job, and nobody tells you.'],
    ['hi-Latn', 'Apni behen ko bhejo jo chhupa ke tube lagati hai.'],
  ])('that tells whom or what it means is plain talk (%s): %j', (language, text) => {
    expect(findStockPhrases(text, language)).toEqual([]);
  });

  it.each([
    ['en', 'What nobody tells you about growth is that it hurts.'],
    ['en', 'Send this to a friend who needs to hear it today.'],
    ['en', 'Save this for later, you will thank me.'],
    ['hi-Latn', 'Us dost ko bhejo jisko iski zaroorat hai.'],
  ])('that fits any script stays one (%s): %j', (language, text) => {
    expect(findStockPhrases(text, language, { about })).not.toEqual([]);
  });
});
