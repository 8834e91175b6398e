/** Instagram's Graph API on loopback: hashtags, posts, discovery, insights, with its error bodies. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface FakePost {
  readonly id: string;
  readonly caption: string;
  readonly like_count: number;
  readonly permalink?: string;
  readonly timestamp?: string;
}

export interface FakeInstagram {
  readonly url: string;
  readonly token: string;
  /** Paths asked for, in order. */
  readonly paths: readonly string[];
  /** Posts under every hashtag and account. */
  posts: readonly FakePost[];
  /** The next request fails with this Graph API code. */
  failNext(status: number, code: number, retryAfterSeconds?: number): void;
  close(): Promise<void>;
}

export async function openFakeInstagram(): Promise<FakeInstagram> {
  const token = 'ig-test-token';
  const paths: string[] = [];
  let failure: { status: number; code: number; wait: number | undefined } | null = null;

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const path = url.pathname.replace(/^\/v1\//u, '');
    paths.push(path);
    if (failure) {
      const { status, code, wait } = failure;
      failure = null;
      return refuse(response, status, code, wait);
    }
    if (url.searchParams.get('access_token') !== token) return refuse(response, 400, 190);
    const wanted = url.searchParams.get('fields') ?? '';
    if (path === 'ig_hashtag_search') {
      if (url.searchParams.get('q') === 'nosuchtag') return refuse(response, 400, 24);
      return answer(response, { data: [{ id: `tag-${url.searchParams.get('q')}` }] });
    }
    if (/\/(?:top_media|recent_media|media)$/u.test(path)) return answer(response, { data: fake.posts });
    if (path.endsWith('/insights'))
      return answer(response, {
        data: [
          { name: 'views', values: [{ value: 4_200 }] },
          { name: 'saved', values: [{ value: 42 }] },
          { name: 'ig_reels_avg_watch_time', values: [{ value: 8_200 }] },
        ],
      });
    if (wanted.startsWith('business_discovery'))
      return answer(response, { business_discovery: { media: { data: fake.posts } }, id: path });
    return refuse(response, 404, 100);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const fake: FakeInstagram = {
    url: `http://127.0.0.1:${port}/v1`,
    token,
    paths,
    posts: [],
    failNext(status, code, wait) {
      failure = { status, code, wait };
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
  return fake;
}

function answer(response: ServerResponse, body: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

function refuse(response: ServerResponse, status: number, code: number, waitSeconds?: number): void {
  const headers = {
    'content-type': 'application/json',
    ...(waitSeconds && { 'retry-after': `${waitSeconds}` }),
  };
  response.writeHead(status, headers);
  response.end(JSON.stringify({ error: { message: 'refused', type: 'OAuthException', code } }));
}
