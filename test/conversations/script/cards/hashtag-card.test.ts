import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../../src/conversations/shared/copy.js';
import { pickHashtags } from '../../../../src/engine/hashtags/pick.js';
import { refusedIn } from '../../../../src/engine/hashtags/refused-words.js';
import { afterScript, openChat } from '../../chat.js';
import { persona } from '../../samples.js';

const known = {
  facts: { weddingcakes: { posts: 3_100_000, likes: 300, seenAt: '2026-11-22T10:00:00.000Z' } },
  records: new Map([['homebaker', { posts: 4, above: 3 }]]),
  usualLikes: 200,
};
const hashtags = pickHashtags({ topic: 'How I price my wedding cakes', known });

function shown(locale: string, result: { hashtags: typeof hashtags; noted?: readonly string[] }): string {
  const chat = openChat({ persona, locale });
  const answer = { refused: refusedIn('cakes #fyp #weed #123'), ...result };
  chat.takes({ type: 'done', op: 'hashtags.pick', effectId: 'e1', result: answer });
  return chat.text();
}

describe('hashtags in the chat', () => {
  it.each([
    'other hashtags please',
    'hashtags',
    'caption and hashtags',
    'no hashtags',
    'hashtags in English',
  ])('are those of the script she has: "%s"', (says) => {
    const chat = afterScript(says);
    expect(chat.calls()[0]).toMatchObject({
      op: 'hashtags.pick',
      args: { scriptId: 'shown', asked: says },
    });
  });

  it('may be unwanted', () => {
    const chat = openChat({ persona });
    const result = { hashtags: [], isUnwanted: true };
    chat.takes({ type: 'done', op: 'hashtags.pick', effectId: 'e1', result });
    expect(chat.text()).toContain('without hashtags');
  });

  it('come with why, size, language, her results and what ranks there', () => {
    const text = shown('en', { hashtags });
    expect(text).toMatch(
      /#weddingcakes: your topic, as people search for it; 3,100,000 posts, seen on Nov 2\d, 2026; posts that rank there have about 300 likes, like yours \(large; English\)/u,
    );
    expect(text).toMatch(
      /#homebaker: .*you used it 4 times, 3 did better than your usual \(no reach data; English\)/u,
    );
    expect(text).toContain('Not #fyp: it says nothing about this script');
    expect(text).toContain('Not #weed: it is reported as restricted');
    expect(text).toContain('Not #123: Instagram needs letters');
    expect(text).not.toContain('I have no reach data for these');
  });

  it.each(LOCALES.filter((locale) => locale !== 'en'))('are not in English for %s', (locale) => {
    const text = shown(locale, { hashtags });
    for (const { reason } of hashtags) expect(text).not.toContain(reason);
    expect(text).not.toMatch(/your|people|posts that|topic|English|nobody|reported/u);
    expect(text).toContain('#weddingcakes');
  });

  it('say how to tell a size while none is known, and note one', () => {
    expect(shown('en', { hashtags: pickHashtags({ topic: 'sourdough' }) })).toContain(
      'Send “#tag 1.2M posts”',
    );
    expect(shown('en', { hashtags: [], noted: ['#homebaker'] })).toContain('Noted: #homebaker.');
  });
});
