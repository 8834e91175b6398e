import { describe, expect, it } from 'vitest';
import { matchPosts } from '../../../src/engine/imports/match-posts.js';
import { isInsightsFile, readPastedPosts, readPostsFile } from '../../../src/engine/imports/read-posts.js';
import { unpackZip } from '../../../src/providers/unpack-zip.js';
import { makeZip } from '../../support/make-zip.js';
import { record } from '../../conversations/samples.js';

const NOW = '2026-11-22T10:00:00.000Z';
const read = (text: string) => readPostsFile(new TextEncoder().encode(text), NOW);

const EXPORT = JSON.stringify({
  organic_insights_reels: [
    {
      media_map_data: {
        'Media Thumbnail': {
          uri: 'a.jpg',
          creation_timestamp: 1_763_000_000,
          title: 'Pan casero de mi mamÃ¡',
        },
      },
      string_map_data: {
        'Creation Timestamp': { timestamp: 1_763_000_000 },
        'Instagram Plays': { value: '12,345' },
        Likes: { value: '321' },
        Saves: { value: '--' },
      },
    },
  ],
});
const CSV = [
  '\uFEFF"Post ID","Permalink","Description","Publish time","Views","Reach","Likes","Saves"',
  '1,https://www.instagram.com/reel/AbC/?x=1,"Nine pounds, ""said"" she\nand left",11/20/2026 09:00,"1,200",900,45,6',
  '2,https://www.instagram.com/reel/DeF/,,11/21/2026 09:00,,800,12,',
].join('\n');

describe('posts she brings in', () => {
  it('come out of an Instagram export, its broken letters mended', () => {
    expect(read(EXPORT)).toMatchObject([
      { caption: 'Pan casero de mi mamá', results: { views: 12_345, likes: 321, saves: null } },
    ]);
  });

  it('come out of a Business Suite CSV, quoted commas and lines included', () => {
    expect(read(CSV)).toMatchObject([
      {
        id: 'https://www.instagram.com/reel/AbC',
        caption: 'Nine pounds, "said" she\nand left',
        results: { views: 1_200, likes: 45, saves: 6 },
      },
      { results: { views: 800, likes: 12 } },
    ]);
  });

  it('come out of pasted links with numbers', () => {
    const text =
      'https://www.instagram.com/reel/AbC/ 12.3k views 40 saves\nhello\nhttps://example.com 5 views';
    expect(readPastedPosts(text, 'en', NOW)).toMatchObject([{ results: { views: 12_300, saves: 40 } }]);
  });

  it('are none in other files', () => {
    for (const text of ['', '[]', '{"a":1}', 'a,b\n1,2', '"', '{"string_map_data":{"Likes":{"value":"3"}}}'])
      expect(read(text)).toEqual([]);
  });

  it('settle the script they were made from', () => {
    const [post] = read(CSV);
    const posted = { ...record, postedAt: post?.postedAt ?? NOW };
    const ofCakes = { ...(post ?? never()), caption: 'How I price my cakes, for real' };
    expect(matchPosts([posted], [ofCakes]).matched[0]?.results?.views).toBe(1_200);
    expect(matchPosts([posted], [{ ...ofCakes, caption: 'My holiday' }]).matched).toEqual([]);
  });
});

function never(): never {
  throw new Error('no post');
}

describe('an export as a ZIP', () => {
  const name = 'logged_information/past_instagram_insights/reels.json';

  it('gives up its numbers and nothing else', async () => {
    const zip = makeZip([
      { name: 'messages/inbox/a/message_1.json', content: EXPORT },
      { name, content: EXPORT, deflate: true },
    ]);
    const files = await unpackZip(zip, isInsightsFile);
    expect(files.map((file) => file.name)).toEqual([name]);
    expect(readPostsFile(files[0]?.bytes ?? new Uint8Array(), NOW)).toHaveLength(1);
  });

  it('is refused when it is a bomb, also one that lies about its size', async () => {
    const bomb = (declaredBytes?: number) =>
      makeZip([
        {
          name,
          content: Buffer.alloc(60 * 1024 * 1024),
          deflate: true,
          ...(declaredBytes && { declaredBytes }),
        },
      ]);
    await expect(unpackZip(bomb(), isInsightsFile)).rejects.toMatchObject({ code: 'unsafe' });
    await expect(unpackZip(bomb(1_000), isInsightsFile)).rejects.toMatchObject({
      code: expect.stringMatching(/unsafe|damaged/u),
    });
    const many = makeZip(
      Array.from({ length: 2_001 }, (_, index) => ({ name: `${index}.txt`, content: '' })),
    );
    await expect(unpackZip(many, isInsightsFile)).rejects.toMatchObject({ code: 'unsafe' });
    await expect(unpackZip(new Uint8Array([0x50, 0x4b, 1, 2]), isInsightsFile)).rejects.toMatchObject({
      code: 'damaged',
    });
  });
});
