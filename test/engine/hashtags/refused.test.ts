import { describe, expect, it } from 'vitest';
import { pickHashtags } from '../../../src/engine/hashtags/pick.js';
import { refusalOf } from '../../../src/engine/hashtags/refused.js';
import { refusedIn } from '../../../src/engine/hashtags/refused-words.js';

const refused = (topic: string, text?: string) => refusedIn(topic, text).map(({ tag }) => tag);

describe('refused hashtags', () => {
  it.each(
    '#fyp #viral #foryou #explore #reels #f_y_p #viralpost #foryoupageシ #v1ral #FYP #fуp #paratiii #parati #emalta #berandafyp #वायरल #వైరల్ #follow4follow'.split(
      ' ',
    ),
  )('%s is generic', (tag) => {
    expect(refusalOf(tag)?.code).toBe('generic');
  });

  it.each([
    ['#weed', 'restricted'],
    ['#12345', 'unusable'],
    ['##', 'unusable'],
  ])('%s is %s', (tag, code) => {
    expect(refusalOf(tag)?.code).toBe(code);
  });

  it.each(['#homebaker', '#upscpreparation', '#top10recipes', '#मसालाचाय', '#తెలుగువంటలు'])(
    '%s may be used',
    (tag) => {
      expect(refusalOf(tag)).toBeNull();
    },
  );

  it('are named with the reason when they are asked for, and never given', () => {
    expect(refused('bread for beginners #fyp #viral')).toEqual(['#fyp', '#viral']);
    expect(refusedIn('#fyp')[0]?.reason).toMatch(/nobody searches/u);
    expect(refused('how do I go viral')).toEqual(['#viral']);
    expect(refused('v i r a l bread')).toEqual(['#viral']);
    expect(refused('trending reels')).toEqual(['#trending', '#reels']);
    expect(refused('bread', 'Follow me! #fyp')).toEqual(['#fyp']);
    for (const topic of [
      '#fyp #viral #foryou',
      'trending reels',
      'get more views and followers',
      '#वायरल रील',
    ])
      expect(pickHashtags({ topic })).toEqual([]);
  });

  it('leave words alone that only look like one', () => {
    expect(refused('how viral infections spread in winter')).toEqual([]);
    expect(refused('UPSC preparation')).toEqual([]);
  });
});
