import { describe, expect, it } from 'vitest';
import { parseFreeRequest } from '../../src/conversations/free-request.js';
import { parseRequestLine, secondsOf } from '../../src/conversations/request-words.js';

const LINES: readonly (readonly [string, object])[] = [
  [
    '45s educational how I price my cakes',
    { seconds: 45, contentType: 'educational', topic: 'how I price my cakes' },
  ],
  ['how I price my cakes', { topic: 'how I price my cakes' }],
  [
    '90 sec storytelling my first market, urgent',
    { seconds: 90, contentType: 'storytelling', topic: 'my first market', urgency: 'urgent' },
  ],
  [
    '1 min behind the scenes my Friday bake for tiktok',
    { seconds: 60, contentType: 'behind-the-scenes', topic: 'my Friday bake', platform: 'tiktok' },
  ],
  [
    'myth busting 30s you need a mixer',
    { contentType: 'myth-busting', seconds: 30, topic: 'you need a mixer' },
  ],
  ['15 mistakes bakers make', { topic: '15 mistakes bakers make' }],
  [
    '60 educational 3 mistakes in pricing',
    { seconds: 60, contentType: 'educational', topic: '3 mistakes in pricing' },
  ],
  ['trending bread scoring in Spanish', { urgency: 'trending', topic: 'bread scoring', language: 'es' }],
  [
    'promo my spring course for sales',
    { contentType: 'promotional', topic: 'my spring course', goal: 'sales' },
  ],
  [
    '30s my course goal: saves platform: shorts lang: te require: no emoji, require: name Anna context: I open on 3 May',
    {
      seconds: 30,
      topic: 'my course',
      goal: 'saves',
      platform: 'shorts',
      language: 'te',
      requirements: ['no emoji', 'name Anna'],
      context: 'I open on 3 May',
    },
  ],
  [
    'topic: bread seconds: 15 type: myth-busting',
    { topic: 'bread', seconds: 15, contentType: 'myth-busting' },
  ],
  ['30s my goal: lose weight', { seconds: 30, topic: 'my goal: lose weight' }],
  ['30s constructor', { seconds: 30, topic: 'constructor' }],
  ['रोटी कैसे बनाएं 30s', { topic: 'रोटी कैसे बनाएं', seconds: 30 }],
];

describe('one line of a request', () => {
  it.each(LINES)('%s', (line, draft) => {
    expect(parseRequestLine(line)).toEqual({ draft, otherSeconds: null });
  });

  it('names a duration that is not in the list instead of taking it', () => {
    expect(parseRequestLine('20s educational bread')).toEqual({
      draft: { contentType: 'educational', topic: 'bread' },
      otherSeconds: 20,
    });
    expect(parseRequestLine('bread in 2 minutes').otherSeconds).toBe(120);
  });

  it('reads a long hostile line quickly', () => {
    const started = performance.now();
    for (const line of ['45s '.repeat(5_000), 'for '.repeat(9_000), ' '.repeat(50_000), '('.repeat(50_000)])
      parseRequestLine(line);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('a request in plain words', () => {
  it.each([
    ['script about sourdough, 30 s', { topic: 'sourdough', seconds: 30 }],
    [
      'Write me a 30 second funny reel about my oven',
      { topic: 'my oven', seconds: 30, contentType: 'entertaining' },
    ],
    ['please make a video on early mornings', { topic: 'early mornings' }],
    [
      'I need a script for my spring course, 60 seconds, urgent',
      { topic: 'my spring course', seconds: 60, urgency: 'urgent' },
    ],
    ['sourdough 45s', { topic: 'sourdough', seconds: 45 }],
    ['guion sobre pan, 15 segundos', { topic: 'sobre pan', seconds: 15 }],
  ])('%s', (text, draft) => {
    expect(parseFreeRequest(text)?.draft).toEqual(draft);
  });

  it.each(['I love bread', 'My audience is young parents', 'the video I saw yesterday made me cry', 'hi'])(
    'is not seen in "%s"',
    (text) => {
      expect(parseFreeRequest(text)).toBeNull();
    },
  );
});

describe('a duration in a short answer', () => {
  it.each([
    ['45', 45],
    ['45 s', 45],
    ['1 min', 60],
    ['1.5 min', 90],
    ['20', 20],
    ['I do not know', null],
  ])('%s is %s', (text, seconds) => {
    expect(secondsOf(text)).toBe(seconds);
  });
});
