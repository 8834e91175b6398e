/** "That's wrong, ...": what she told before says the right thing from now on, instead of both. */
import { describe, expect, it } from 'vitest';
import { tellOfHerself } from '../../../src/engine/persona/corrections/correct.js';
import { persona as sample } from '../../conversations/samples.js';

const NOW = '2026-11-30T10:00:00.000Z';
const told = (story: string, language: string, text: string): string =>
  tellOfHerself({ ...sample, story, language, examples: [], facts: [] }, text, NOW).story;

describe('what is wrong is put right where it was told', () => {
  it.each([
    ['en', 'My shop is in Yaba. I sew.', "that's wrong, my shop is in Ikeja", 'My shop is in Ikeja. I sew.'],
    [
      'en',
      'I sew. I live in Yaba, near the market.',
      'wrong, I live in Surulere',
      'I live in Surulere, near',
    ],
    ['id', 'Anak saya dua. Saya jualan kue.', 'salah, anak awak tiga', 'Anak saya tiga.'],
    [
      'te-Latn',
      'Naaku iddaru pillalu. Nenu vantalu chestanu.',
      'tappu, naaku mugguru pillalu',
      'mugguru pillalu',
    ],
    [
      'te-Latn',
      'Maa shop Ameerpet lo undi. Biryani chestam.',
      'tappu, maa shop Kukatpally lo undi',
      'Kukatpally',
    ],
  ])('%s: %j, %j', (language, story, text, now) => {
    const after = told(story, language, text);
    expect(after).toContain(now);
    expect(after.length).toBeLessThan(story.length + 12);
  });

  it.each([
    ['I have a dog. I have a shop.', "that's wrong, I have a cat"],
    ['My shop is in Yaba.', "that's wrong, the flat is in Ikeja"],
  ])('but not where it is not clear what: %j, %j', (story, text) => {
    expect(told(story, 'en', text)).toContain(story);
  });
});

it('a story told in one breath has its one number put right', () => {
  const story =
    'eu faço marmita em Osasco desde 2019 e comecei cobrando doze reais e hoje eu faço cento e vinte por dia com a minha filha';
  expect(told(story, 'pt', 'tá errado eu faço cento e cinquenta por dia')).toBe(
    story.replace('cento e vinte', 'cento e cinquenta'),
  );
});
