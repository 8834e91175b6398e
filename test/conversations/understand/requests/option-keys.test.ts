/** Options named by a key: how much behind it is the value, and what is left for the topic. */
import { expect, it } from 'vitest';
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
