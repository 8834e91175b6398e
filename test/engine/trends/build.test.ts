import { describe, expect, it } from 'vitest';
import { borrowedFrom, describeBuild } from '../../../src/engine/trends/borrow.js';
import { buildOf } from '../../../src/engine/trends/build.js';
import { outliersOf, reasonsIn } from '../../../src/engine/trends/outliers.js';
import type { Outlier } from '../../../src/engine/types/trends.js';

const reel = [
  'Why is your sourdough flat?',
  'For two years mine came out like a brick and I blamed the flour.',
  'Then my neighbour touched the dough and laughed.',
  '1. Warm the water to 28 degrees.',
  '2. Wait until it doubles.',
  '3. Bake it in a hot pot.',
  'Save this for Sunday.',
].join('\n');

const seen: Outlier = {
  id: 'p1',
  url: null,
  caption: reel,
  likes: null,
  comments: null,
  postedAt: null,
  from: 'pasted',
  timesUsual: null,
  build: buildOf(reel),
  why: reasonsIn(reel),
  seenAt: '2026-11-22T10:00:00.000Z',
};

describe('the build of a post', () => {
  it('is read beat by beat', () => {
    expect(buildOf(reel)).toEqual(['hook', 'story', 'turn', 'point', 'point', 'point', 'cta']);
    expect(reasonsIn(reel)).toEqual(['question', 'short', 'address', 'list']);
  });

  it.each([
    [
      'es',
      'Tu pan no sube y no es la harina. Yo tiré doce panes antes de entenderlo, uno cada domingo por la mañana. Pero mi abuela tocó la masa y se rió de mí. Guarda esto para el domingo.',
    ],
    [
      'te',
      'మీ మిర్చి ఎందుకు ఎండిపోతోంది? నేను మూడు సంవత్సరాలు మందు కొట్టాను, డబ్బు పోయింది, పంట కూడా పోయింది, అప్పు మిగిలింది. కానీ మా పక్క పొలం రైతు వేప నూనె మాత్రమే వాడాడు, ఆయన పంట బాగుంది. మీరు ఏం వాడుతున్నారు?',
    ],
    [
      'id',
      'Sambal kamu cepat basi? Aku dulu buang satu panci setiap minggu karena tidak tahu caranya. Tapi ternyata minyaknya harus benar benar panas sebelum cabai masuk ke wajan. Simpan resep ini buat nanti ya.',
    ],
  ])('is read in %s too', (_, text) => {
    const build = buildOf(text);
    expect([build[0], build.at(-1)]).toEqual(['hook', 'cta']);
    expect(build).toContain('turn');
  });

  it('is none where the words are too few to have one', () => {
    expect(buildOf('Bread. Follow for more.')).toEqual([]);
    expect(buildOf('')).toEqual([]);
  });
});

describe('borrowing', () => {
  it('takes how it opens and its beats, cut to what the seconds hold, ending as it ends', () => {
    const { hooks, beats } = borrowedFrom(seen, 90);
    expect(hooks).toEqual(['question', 'command']);
    expect(beats).toEqual(seen.build);
    expect(borrowedFrom(seen, 15).beats).toEqual(['hook', 'story', 'turn', 'cta']);
  });

  it('says nothing of its words to a writer', () => {
    const told = describeBuild(seen);
    expect(told).toContain('built as hook > story > turn > point');
    for (const word of ['sourdough', 'neighbour', 'flour', 'Sunday']) expect(told).not.toContain(word);
  });
});

describe('what stands out', () => {
  const posts = [100, 90, 110, 95, 105, 900].map((likes, at) => ({
    id: `${at}`,
    url: null,
    caption: reel,
    comments: null,
    postedAt: null,
    likes,
  }));

  it('has twice the usual, and says what was counted', () => {
    const { outliers, looked } = outliersOf(posts, '#bread', seen.seenAt);
    expect(outliers.map(({ id, build }) => [id, build])).toEqual([['5', seen.build]]);
    expect(looked).toEqual({ posts: 6, counted: 6, measure: 'likes', usual: 102.5 });
  });

  it('is nothing with fewer than five numbers', () => {
    expect(outliersOf(posts.slice(2), '#bread', seen.seenAt)).toMatchObject({
      outliers: [],
      looked: { usual: null },
    });
  });
});
