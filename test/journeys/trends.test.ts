/** Trends end to end in the real process, against the Graph API fake: found, adapted, refused, and without a token. */
import { describe, expect, it } from 'vitest';
import { openFakeInstagram } from '../support/fake-instagram.js';
import { freshDataDir, pipeIntoBot } from '../support/run-bot.js';

const JOURNEY_MS = 60_000;
const post = (likes: number, index: number) => ({
  id: `179${index}`,
  caption:
    likes === 900
      ? 'Why is your bread flat? I threw away twelve loaves before I knew. Then my neighbour touched the dough and laughed at me. Tell me what yours looks like today.'
      : 'Bread.',
  like_count: likes,
  permalink: `https://www.instagram.com/reel/${index}/`,
  timestamp: '2026-11-20T08:00:00+0000',
});

describe('trends in the chat', () => {
  it(
    'are looked up, explained and adapted, and every refusal is a plain sentence',
    async () => {
      const fake = await openFakeInstagram();
      fake.posts = [100, 90, 110, 95, 105, 900].map(post);
      const DATA_DIR = freshDataDir();
      const env = {
        DATA_DIR,
        INSTAGRAM_ACCESS_TOKEN: fake.token,
        INSTAGRAM_USER_ID: '17841',
        INSTAGRAM_API_ROOT: fake.url,
      };
      try {
        fake.failures.set('tag-slow/top_media', { status: 400, code: 4 });
        const { output, code } = await pipeIntoBot(
          [
            '/trends sourdough',
            '/competitors maya.bakes',
            '/competitors private',
            '/trends nosuchtag',
            '/trends slow',
            '/competitors',
            '/hashtags sourdough bread',
            '/trends #sourdough',
            '1',
            'How I keep my tomatoes alive in August',
          ],
          env,
        );
        expect(code).toBe(0);
        expect(output).toMatch(/#sourdough .*times the usual likes: “Why is your bread flat\?/u);
        expect(output).toMatch(/opens with a question/u);
        expect(output).toContain('https://www.instagram.com/reel/5/');
        expect(output).toMatch(/Build: /u);
        expect(output).toContain('Hashtags looked up this week: 1 of 30.');
        expect(output).toMatch(/@maya\.bakes/u);
        expect(output).toContain('Only public business and creator accounts');
        expect(output).toContain('Instagram knows no such hashtag');
        expect(output).toContain('Instagram asks me to wait');
        expect(output).toMatch(/words, about \d+ s/u);
        expect(output).toContain('Trend was measured only against posts you looked up or pasted');
        const script = output.slice(output.lastIndexOf('tomatoes') - 2_000);
        expect(script).not.toMatch(/threw away twelve loaves before|neighbour touched the dough and/u);

        const refused = await pipeIntoBot(['/trends bread', '/competitors maya'], {
          ...env,
          DATA_DIR: freshDataDir(),
          INSTAGRAM_ACCESS_TOKEN: 'expired',
        });
        expect(refused.output.match(/does not accept my access token/gu)).toHaveLength(2);
        expect(refused.log).not.toContain('expired');
      } finally {
        await fake.close();
      }
    },
    JOURNEY_MS,
  );

  it(
    'work without a token from a pasted post',
    async () => {
      const { output, code } = await pipeIntoBot([
        '/trends bread',
        `/trends ${post(900, 1).caption}`,
        '/trends https://www.instagram.com/reel/5/',
      ]);
      expect(code).toBe(0);
      expect(output).toContain('I am not connected to Instagram.');
      expect(output).toMatch(/“Why is your bread flat\?.*Build: Hook › /u);
      expect(output).toContain('I have nothing that stands out yet.');
    },
    JOURNEY_MS,
  );
});
