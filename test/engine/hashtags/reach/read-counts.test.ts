import { describe, expect, it } from 'vitest';
import { readTagCounts, readTagTable } from '../../../../src/engine/hashtags/reach/read-counts.js';

describe('post counts she reads in Instagram', () => {
  it.each([
    ['#homebaker 1.2M posts', 'en', 'homebaker', 1_200_000],
    ['#HomeBaker: 12,345 posts', 'en', 'homebaker', 12_345],
    ['#panaderia 1,2 M publicaciones', 'es', 'panaderia', 1_200_000],
    ['#pão 35 mil publicações', 'pt', 'pão', 35_000],
    ['#resepkue 1,2 jt postingan', 'id', 'resepkue', 1_200_000],
    ['#मसालाचाय 3 लाख पोस्ट', 'hi', 'मसालाचाय', 300_000],
  ])('%s', (line, language, name, posts) => {
    expect(readTagCounts(line, language)).toEqual([{ name, posts }]);
  });

  it('are never read out of a topic', () => {
    for (const text of ['#homebaker', '#bread 3 mistakes', '3 posts about #bread', 'posts 1.2M'])
      expect(readTagCounts(text, 'en')).toEqual([]);
  });

  it('may come as a table', () => {
    expect(readTagTable('tag,instagram_posts\n#homebaker,1200000\nbread,"12,345"\n,4\n')).toEqual([
      { name: 'homebaker', posts: 1_200_000 },
      { name: 'bread', posts: 12_345 },
    ]);
    expect(readTagTable('date,views\n2026-01-01,5\n')).toEqual([]);
  });
});
