import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readResultsLine } from '../../../src/engine/results/read-line.js';

const AT = '2026-11-22T10:00:00.000Z';
const numbersIn = (line: string, language = 'en') => {
  const read = readResultsLine(line, language, AT);
  return (
    read &&
    Object.fromEntries(Object.entries(read).filter(([key, value]) => value !== null && key !== 'savedAt'))
  );
};

describe('one pasted line of numbers', () => {
  it.each([
    [
      '12.3k views, 45% skip rate, avg watch 8.2s, 300 likes, 12 comments, 5 shares, 44 saves',
      'en',
      {
        views: 12_300,
        skipRate: 0.45,
        averageWatchSeconds: 8.2,
        likes: 300,
        comments: 12,
        shares: 5,
        saves: 44,
      },
    ],
    ['1,2 mil vistas 45 me gusta 3 guardados', 'es', { views: 1_200, likes: 45, saves: 3 }],
    ['visualizações 2 mil curtidas 1.234', 'pt', { views: 2_000, likes: 1_234 }],
    ['deu cinco mil views e trezentas curtidas', 'pt', { views: 5_000, likes: 300 }],
    ['tuvo ocho mil vistas', 'es', { views: 8_000 }],
    ['3 lakh views 2,500 likes', 'en', { views: 300_000, likes: 2_500 }],
    ['views 1,20,000', 'en', { views: 120_000 }],
    ['the choking video got 4k views in two days and 112 women sent it', 'en', { views: 4_000, shares: 112 }],
    ['4k views not 112. 112 is the people that sent it', 'en', { views: 4_000, shares: 112 }],
    ['got 35 customers and 4k views', 'en', { views: 4_000 }],
    ['4k views vachhayi 2 days lo, 35 kotha customers', 'te', { views: 4_000 }],
    ['15 vela views vachchayi, 40 likes', 'te', { views: 15_000, likes: 40 }],
    ['tembus 12 ribu views, komennya 80', 'id', { views: 12_000, comments: 80 }],
    ['naskah oli itu udah kuposting, 15 ribu tayangan 900 suka', 'id', { views: 15_000, likes: 900 }],
    ['el del silbato si lo subi y lo vieron 900', 'es', { views: 900 }],
    ['12 mil de vistas, 20 seguidores nuevos', 'es', { views: 12_000 }],
    ['3 mil pessoas viram e 50 compartilharam', 'pt', { views: 3_000, shares: 50 }],
    ['chai wali ko 15 hazaar logon ne dekha', 'hi', { views: 15_000 }],
    ['12k views in 3 days, 340 saves', 'en', { views: 12_000, saves: 340 }],
    ['4 mil vistas en 2 dias', 'es', { views: 4_000 }],
    ['4rb tayangan 2 hari', 'id', { views: 4_000 }],
    ['500 rb tayangan, 1,2 rb suka', 'id', { views: 500_000, likes: 1_200 }],
    ['१२३४ व्यूज़ 45 लाइक', 'hi', { views: 1_234, likes: 45 }],
    ['౩ లక్షలు వ్యూస్', 'te', { views: 300_000 }],
    ['62% stayed past 3 seconds; 1.2M views', 'en', { views: 1_200_000, skipRate: 0.38 }],
    [
      'Average watch time 0:08\nViews\n10 234\nLikes\n51',
      'en',
      { views: 10_234, averageWatchSeconds: 8, likes: 51 },
    ],
    ['1.5 mil views', 'en', { views: 1_500_000 }],
    ['12k', 'en', { views: 12_000 }],
    ['1.2 లక్షల వ్యూస్, 340 లైక్‌లు', 'te', { views: 120_000, likes: 340 }],
    ['3 సెకన్లు దాటి చూసినవారు 62%', 'te', { skipRate: 0.38 }],
    ['1.5 लाख व्यू, 3 सेकंड से ज़्यादा देखा 62%', 'hi', { views: 150_000, skipRate: 0.38 }],
    [
      'Visualizaciones: 15.302 · Me gusta: 340 · Veces compartido: 5 · Guardado: 44',
      'es',
      { views: 15_302, likes: 340, shares: 5, saves: 44 },
    ],
    ['Qwerty 15302 likes 340', 'en', { likes: 340 }],
    ['it got 1.2 zillion views and 30 likes', 'en', { likes: 30 }],
  ])('%s', (line, language, expected) => {
    expect(numbersIn(line, language)).toEqual(expected);
  });

  it.each(['it went well', 'I got 3 new clients', '', '%%%', 'skip 300%'])(
    'finds nothing in "%s"',
    (line) => {
      expect(numbersIn(line)).toBeNull();
    },
  );

  it('survives any line, quickly', () => {
    assert(
      property(string({ maxLength: 300, unit: 'binary' }), (line) => void readResultsLine(line, 'en', AT)),
    );
    const startedMs = performance.now();
    readResultsLine('1,'.repeat(50_000), 'en', AT);
    readResultsLine('average watch '.repeat(5_000), 'en', AT);
    expect(performance.now() - startedMs).toBeLessThan(500);
  });
});
