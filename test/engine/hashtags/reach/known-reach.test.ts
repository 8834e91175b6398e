import { describe, expect, it } from 'vitest';
import { naturalBreaks } from '../../../../src/calibration/size-borders.js';
import { ownTagRecords } from '../../../../src/engine/hashtags/reach/own-results.js';
import { pickHashtags } from '../../../../src/engine/hashtags/pick.js';
import { sizeClassOf } from '../../../../src/engine/hashtags/reach/size-class.js';
import { resultsWithout } from '../../../../src/engine/results/read-line.js';
import type { TagKnowledge } from '../../../../src/engine/hashtags/reach/known-reach.js';
import type { OwnPost } from '../../../../src/engine/types.js';

const seenAt = '2026-11-22T10:00:00.000Z';
const topic = 'How I price my wedding cakes';
const nothing: TagKnowledge = { facts: {}, records: new Map(), usualLikes: null };
const pick = (known: Partial<TagKnowledge>) => pickHashtags({ topic, known: { ...nothing, ...known } });
const plain = pick({}).map(({ tag }) => tag);

describe('sizes', () => {
  it('come from counted posts only', () => {
    const picked = pick({ facts: { weddingcakes: { posts: 3_100_000, likes: null, seenAt } } });
    expect(picked[0]).toMatchObject({
      tag: '#weddingcakes',
      sizeClass: 'large',
      reach: { posts: 3_100_000, seenAt },
      reason: expect.stringContaining('3,100,000 posts, seen on 2026-11-22'),
    });
    expect(picked.slice(1).every(({ sizeClass }) => sizeClass === null)).toBe(true);
  });

  it('grow with the count, over borders learned where counts fall apart', () => {
    const sizes = [900, 90_000, 9_000_000, 900_000_000].map(sizeClassOf);
    expect(sizes).toEqual(['small', 'medium', 'large', 'mega']);
    expect(naturalBreaks([10, 12, 1_000, 1_100, 90_000, 100_000, 8e6, 9e6])).toEqual([110, 9_900, 890_000]);
  });
});

describe('competition', () => {
  it('moves tags whose ranking posts have likes like hers to the front, and far bigger ones back', () => {
    const last = plain.at(-1)!.slice(1);
    const first = plain[0]!.slice(1);
    const picked = pick({
      usualLikes: 200,
      facts: {
        [last]: { posts: null, likes: 300, seenAt },
        [first]: { posts: null, likes: 90_000, seenAt },
      },
    });
    const place = (name: string) => picked.findIndex(({ tag }) => tag === `#${name}`);
    expect(place(last)).toBeLessThan(plain.length - 1);
    expect(place(first)).toBeGreaterThan(0);
    expect(picked[place(last)]?.reason).toContain('about 300 likes, like yours');
    expect(picked[place(first)]?.reason).toContain('about 90,000 likes, far more than yours');
  });

  it('says nothing against her size while that is not known', () => {
    const [first] = pick({ facts: { weddingcakes: { posts: null, likes: 90_000, seenAt } } });
    expect(first).toMatchObject({ tag: '#weddingcakes', reach: { against: null } });
    expect(first?.reason).not.toContain('likes');
  });
});

describe('her own results', () => {
  const post = (id: string, views: number, caption: string): OwnPost => ({
    id,
    url: null,
    caption,
    postedAt: seenAt,
    results: { ...resultsWithout(seenAt), views },
  });
  const posts = [
    ...[900, 800, 950].map((views, at) => post(`good${at}`, views, 'Cake! #CakesOfCork #homebaker')),
    ...[100, 90, 110, 105].map((views, at) => post(`weak${at}`, views, 'Cake. #homebaker')),
  ];
  const records = ownTagRecords([], posts);

  it('count the posts with a tag and those that beat her median', () => {
    expect(records.get('cakesofcork')).toEqual({ posts: 3, above: 3 });
    expect(records.get('homebaker')).toEqual({ posts: 7, above: 3 });
  });

  it('are said with the tag, and bring in a tag of hers that worked and fits', () => {
    const picked = pick({ records });
    expect(picked.find(({ tag }) => tag === '#cakesofcork')).toMatchObject({
      own: { posts: 3, above: 3 },
      reason: expect.stringContaining('you used it 3 times, 3 did better than your usual'),
    });
    expect(
      pickHashtags({ topic: 'Why your brakes squeal', known: { ...nothing, records } }),
    ).not.toContainEqual(expect.objectContaining({ tag: '#cakesofcork' }));
    expect(picked.length).toBeLessThanOrEqual(5);
  });

  it('say nothing below three posts', () => {
    const [first] = pick({ records: new Map([['weddingcakes', { posts: 2, above: 2 }]]) });
    expect(first?.own).toBeUndefined();
  });
});
