import { describe, expect, it } from 'vitest';
import { matchPosts } from '../../../src/engine/imports/match-posts.js';
import { isInsightsFile, readPastedPosts, readPostsFile } from '../../../src/engine/imports/read-posts.js';
import { unpackZip } from '../../../src/providers/unpack-zip.js';
import { makeZip } from '../../support/make-zip.js';
import { processorMs } from '../../support/processor-time.js';
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

  it('settle each of two hooks posted a day apart with the post nearest to it', () => {
    const [post = never()] = read(CSV);
    const of = (scriptId: string, postedAt: string) => ({
      ...record,
      result: { ...record.result, scriptId },
      postedAt,
    });
    const at = (postedAt: string, views: number) => ({
      ...post,
      caption: 'How I price my cakes, for real',
      postedAt,
      results: { ...post.results, views },
    });
    const records = [of('b', '2026-11-02T10:00:00Z'), of('a', '2026-11-03T10:00:00Z')];
    const posts = [at('2026-11-03T10:01:00Z', 9_000), at('2026-11-02T10:01:00Z', 500)];
    const { matched } = matchPosts(records, posts);
    expect(
      Object.fromEntries(matched.map(({ result, results }) => [result.scriptId, results?.views])),
    ).toEqual({
      a: 9_000,
      b: 500,
    });
    // Numbers come twice, as with the file of the next month: nothing is left over to count beside the scripts.
    expect(matchPosts(matched, posts)).toEqual({ matched: [], others: [] });
  });
});

/** Headers as Business Suite writes them: id, caption, time, link, views, reach, likes, shares, comments, saves. */
const HEADERS: readonly (readonly [language: string, header: string])[] = [
  ['en', 'Post ID,Description,Publish time,Permalink,Views,Reach,Likes,Shares,Comments,Saves'],
  [
    'es',
    'Identificador de la publicación,Descripción,Hora de publicación,Enlace permanente,Visualizaciones,Alcance,Me gusta,Veces que se compartió,Comentarios,Veces que se guardó',
  ],
  [
    'pt',
    'Identificação do post,Descrição,Horário de publicação,Link permanente,Visualizações,Alcance,Curtidas,Compartilhamentos,Comentários,Salvamentos',
  ],
  [
    'id',
    'ID postingan,Deskripsi,Waktu publikasi,Tautan permanen,Tayangan,Jangkauan,Suka,Dibagikan,Komentar,Simpan',
  ],
  ['hi', 'पोस्ट ID,विवरण,प्रकाशित करने का समय,परमालिंक,व्यू,पहुँच,लाइक,शेयर,कमेंट,सेव'],
  ['te', 'పోస్ట్ ID,వివరణ,ప్రచురించిన సమయం,పర్మాలింక్,వీక్షణలు,రీచ్,లైక్‌లు,షేర్‌లు,కామెంట్‌లు,సేవ్‌లు'],
];
const ROW = '17,Pão de casa,09/25/2026 18:30,https://www.instagram.com/reel/Xy/,1500,900,45,7,3,12';

const inUtf16 = (text: string, big: boolean): Uint8Array => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return big ? bytes.swap16() : bytes;
};

describe('a Business Suite file in any of the six languages and encodings', () => {
  const expected = [
    {
      id: 'https://www.instagram.com/reel/Xy',
      caption: 'Pão de casa',
      postedAt: '2026-09-25T18:30:00.000Z',
      results: { views: 1500, likes: 45, shares: 7, comments: 3, saves: 12 },
    },
  ];

  it.each(HEADERS)('%s', (_, header) => {
    const text = `${header}\n${ROW}\n`;
    expect(read(`\uFEFF${text}`)).toMatchObject(expected);
    expect(readPostsFile(inUtf16(text, false), NOW)).toMatchObject(expected);
    expect(readPostsFile(inUtf16(text, true), NOW)).toMatchObject(expected);
    expect(read(text.replaceAll(',', ';'))).toMatchObject(expected);
  });

  it('saved again by a spreadsheet in Latin-1', () => {
    const bytes = Buffer.from(`${HEADERS[1]![1]}\n${ROW}\n`, 'latin1');
    expect(readPostsFile(bytes, NOW)).toMatchObject(expected);
  });

  it.each([
    ['Publish time', '09/03/2026 18:30', '2026-09-03T18:30:00.000Z'],
    ['Hora de publicación', '09/03/2026 18:30', '2026-03-09T18:30:00.000Z'],
    ['Publish time', '25/03/2026 18:30', '2026-03-25T18:30:00.000Z'],
    ['Publish time', '2026-03-25 18:30', '2026-03-25T18:30:00.000Z'],
    ['Publish time', '3/25/2026 6:30 PM', '2026-03-25T18:30:00.000Z'],
    ['Publish time', '2026-03-25T18:30:00+0200', '2026-03-25T16:30:00.000Z'],
  ])('%s %s is %s', (header, time, iso) => {
    expect(read(`Post ID,${header},Views\n1,${time},10`)[0]?.postedAt).toBe(iso);
  });
});

describe("Instagram's own export", () => {
  const insight = (name: string, value: unknown) => ({
    organic_insights_posts: [
      {
        media_map_data: { 'Media Thumbnail': { uri: 'a.jpg', creation_timestamp: 0, title: 'x' } },
        string_map_data: {
          'Visitas al perfil': { href: '', value: '--', timestamp: 0 },
          [name]: { href: '', value, timestamp: 0 },
          'Creation Timestamp': { href: '', value: '', timestamp: 1_763_000_000 },
        },
      },
    ],
  });
  /** Each byte of UTF-8 as a letter of its own, as Instagram writes it. */
  const broken = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

  it.each([
    ['Visualizações', '1.234', { views: 1234 }],
    ['व्यू', '1,234', { views: 1234 }],
    ['Cuentas alcanzadas', 1234, { views: 1234 }],
    ['లైక్‌లు', '7', { likes: 7 }],
    ['Veces que se guardó', '5', { saves: 5 }],
    ['Komentar', '3', { comments: 3 }],
  ])('reads %s through its broken letters, and takes the time that is not 0', (name, value, results) => {
    expect(read(JSON.stringify(insight(broken(name), value)))).toMatchObject([
      { postedAt: '2025-11-13T02:13:20.000Z', results },
    ]);
  });

  it('finds no numbers where there are only pictures and captions', () => {
    const media = { uri: 'media/reels/1.mp4', creation_timestamp: 1_763_000_000, title: 'My cake' };
    expect(read(JSON.stringify([{ media: [media] }]))).toEqual([]);
    expect(read(JSON.stringify({ ig_reels_media: [{ media: [media] }] }))).toEqual([]);
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
      Array.from({ length: 50_001 }, (_, index) => ({ name: `${index}.txt`, content: '' })),
    );
    await expect(unpackZip(many, isInsightsFile)).rejects.toMatchObject({ code: 'unsafe' });
    await expect(unpackZip(new Uint8Array([0x50, 0x4b, 1, 2]), isInsightsFile)).rejects.toMatchObject({
      code: 'damaged',
    });
  });
});

/** What everybody else the process serves waits; each of these takes less than 100 ms. */
const PATIENCE_MS = 1_000;

describe('a file made to hang the process is passed over quickly', () => {
  it.each(['media'.repeat(1_000), `${'media'.repeat(13_000)}.json`])('a long name in an archive', (name) => {
    expect(processorMs(() => expect(isInsightsFile(name)).toBe(false))).toBeLessThan(PATIENCE_MS);
  });

  it.each([
    ['more columns than an export has', 'a,'.repeat(20_000), '1\n'.repeat(800)],
    ['the same column again and again', 'Views,'.repeat(190), `${'1,'.repeat(190)}\n`.repeat(3_000)],
    ['a column with a long name', `${'insta'.repeat(800_000)},Post ID`, '1,2\n'],
  ])('%s', (_, header, rows) => {
    expect(processorMs(() => expect(read(`${header}\n${rows}`)).toEqual([]))).toBeLessThan(PATIENCE_MS);
  });
});
