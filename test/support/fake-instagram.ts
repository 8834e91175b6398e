/** Instagram's Graph API on loopback: hashtags, posts, discovery, insights, as strict as Meta about fields and metrics. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface FakePost {
  readonly id: string;
  readonly caption: string;
  /** Absent: the owner hides likes. */
  readonly like_count?: number;
  readonly comments_count?: number;
  /** Told through business discovery only. */
  readonly view_count?: number;
  readonly media_product_type?: string;
  readonly permalink?: string;
  readonly timestamp?: string;
}

interface Failure {
  readonly status: number;
  readonly code: number;
  readonly subcode?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface FakeInstagram {
  readonly url: string;
  readonly token: string;
  /** Paths asked for, in order, and their queries. */
  readonly paths: readonly string[];
  readonly queries: readonly URLSearchParams[];
  /** Posts under every hashtag and account. */
  posts: readonly FakePost[];
  /** Recent posts of every hashtag; absent = `posts`. */
  recent: readonly FakePost[] | null;
  /** Always fails for these paths. */
  readonly failures: Map<string, Failure>;
  /** The next request fails with this Graph API code. */
  failNext(status: number, code: number, more?: Omit<Failure, 'status' | 'code'>): void;
  close(): Promise<void>;
}

/** Fields of an IG Hashtag's media, of discovered media and of her own. */
const TAG_FIELDS =
  'id caption children comments_count like_count media_type media_url permalink timestamp'.split(' ');
const DISCOVERED_FIELDS = [...TAG_FIELDS, 'media_product_type', 'view_count', 'username', 'owner'];
const OWN_FIELDS = [...TAG_FIELDS, 'media_product_type', 'shortcode', 'thumbnail_url', 'username', 'owner'];
const METRICS = 'reach views likes comments shares saved total_interactions follows profile_visits'.split(
  ' ',
);
const REEL_METRICS = [...METRICS, 'ig_reels_avg_watch_time', 'ig_reels_video_view_total_time'];
const VALUES: Readonly<Record<string, number>> = {
  views: 4_200,
  reach: 3_900,
  saved: 42,
  ig_reels_avg_watch_time: 8_200,
};

export async function openFakeInstagram(): Promise<FakeInstagram> {
  const token = 'ig-test-token';
  const paths: string[] = [];
  const queries: URLSearchParams[] = [];
  let failure: Failure | null = null;

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const path = url.pathname.replace(/^\/v1\//u, '');
    paths.push(path);
    queries.push(url.searchParams);
    const failed = failure ?? fake.failures.get(path);
    failure = null;
    if (failed) return refuse(response, failed);
    if (url.searchParams.get('access_token') !== token) return refuse(response, { status: 400, code: 190 });
    return respond(path, url.searchParams, response);
  });

  function respond(path: string, query: URLSearchParams, response: ServerResponse): void {
    const fields = query.get('fields') ?? '';
    const invalid = { status: 400, code: 100 };
    if (path === 'ig_hashtag_search') {
      const name = query.get('q') ?? '';
      if (!query.get('user_id') || name.includes('#')) return refuse(response, invalid);
      if (name === 'nosuchtag') return refuse(response, { status: 400, code: 24, subcode: 2_207_024 });
      return answer(response, { data: [{ id: `tag-${name}` }] });
    }
    if (/\/(?:top_media|recent_media)$/u.test(path)) {
      if (!query.get('user_id') || !areAmong(fields, TAG_FIELDS)) return refuse(response, invalid);
      return answer(
        response,
        page(path.endsWith('recent_media') ? (fake.recent ?? fake.posts) : fake.posts, fields),
      );
    }
    if (path.endsWith('/media'))
      return areAmong(fields, OWN_FIELDS)
        ? answer(response, page(fake.posts, fields))
        : refuse(response, invalid);
    if (path.endsWith('/insights')) {
      const post = fake.posts.find(({ id }) => `${id}/insights` === path);
      const metrics = (query.get('metric') ?? '').split(',');
      const known = post?.media_product_type === 'REELS' ? REEL_METRICS : METRICS;
      if (!post || !metrics.every((metric) => known.includes(metric))) return refuse(response, invalid);
      const told = metrics.filter((metric) => VALUES[metric] !== undefined);
      return answer(response, {
        data: told.map((name) => ({ name, period: 'lifetime', values: [{ value: VALUES[name] }] })),
      });
    }
    const discovered =
      /^business_discovery\.username\(([\w.]+)\)\{[\w,]*media\.limit\(\d+\)\{([\w,]+)\}\}$/u.exec(fields);
    if (!discovered || !areAmong(discovered[2] ?? '', DISCOVERED_FIELDS)) return refuse(response, invalid);
    if (discovered[1] === 'private') return refuse(response, { status: 400, code: 110, subcode: 2_207_013 });
    return answer(response, {
      business_discovery: { media: page(fake.posts, discovered[2] ?? ''), id: '1' },
      id: path,
    });
  }

  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const fake: FakeInstagram = {
    url: `http://127.0.0.1:${port}/v1`,
    token,
    paths,
    queries,
    posts: [],
    recent: null,
    failures: new Map(),
    failNext(status, code, more) {
      failure = { status, code, ...more };
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
  return fake;
}

function areAmong(fields: string, known: readonly string[]): boolean {
  return fields.split(',').every((field) => known.includes(field));
}

/** Only the fields asked for, with the cursors Meta sends. */
function page(posts: readonly FakePost[], fields: string): object {
  const asked = fields.split(',');
  const data = posts.map((post) =>
    Object.fromEntries(Object.entries(post).filter(([name]) => asked.includes(name))),
  );
  return { data, paging: { cursors: { after: 'QVFIU' } } };
}

function answer(response: ServerResponse, body: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

function refuse(response: ServerResponse, { status, code, subcode, headers = {} }: Failure): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  const error = {
    message: 'refused',
    type: 'OAuthException',
    code,
    ...(subcode && { error_subcode: subcode }),
  };
  response.end(JSON.stringify({ error }));
}
