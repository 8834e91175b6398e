/** Options named by a key: how much behind it is the value, and what is left for the topic. */
import { expect, it } from 'vitest';
import { typedRequest } from '../../../../src/conversations/understand/requests/typed-request.js';
import { parseRequestLine } from '../../../../src/conversations/understand/requests/request-words.js';

it.each([
  [
    '45s myth-busting goal sales swarms in the city',
    { seconds: 45, contentType: 'myth-busting', goal: 'sales', topic: 'swarms in the city' },
  ],
  [
    '15s goal=saves platform=youtube shorts smoke and pine needles',
    { seconds: 15, goal: 'saves', platform: 'shorts', topic: 'smoke and pine needles' },
  ],
  [
    'length: 30 s swarms in the city, goal: followers',
    { seconds: 30, goal: 'followers', topic: 'swarms in the city' },
  ],
  ['30s my goal reaching fifty', { seconds: 30, topic: 'my goal reaching fifty' }],
])('%s', (line, draft) => {
  expect(parseRequestLine(line).draft).toEqual(draft);
});

it.each([
  ['a 15 second tiktok about smoke to get more followers', { topic: 'smoke', goal: 'followers' }],
  ['script about labels so people save it, 30 s', { topic: 'labels', goal: 'saves', seconds: 30 }],
  ['un guion de 30 segundos sobre cadenas para ganar seguidores', { topic: 'cadenas', goal: 'followers' }],
  ['how to get followers, 30s', { topic: 'how to get followers' }],
  ['3 ways to get more followers', { topic: '3 ways to get more followers' }],
])('what it is for is no part of the topic: %s', (typed, draft) => {
  expect(typedRequest(typed).draft).toMatchObject(draft);
});
