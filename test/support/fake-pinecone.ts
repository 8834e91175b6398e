/** Pinecone's control and data planes on loopback: real limits, real error bodies, no meaning of its own. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const MAX_RECORDS = 1_000;
const MAX_BYTES = 2 * 1024 * 1024;
const MAX_TOP_K = 10_000;
const MAX_METADATA_BYTES = 40 * 1024;

interface Stored {
  readonly id: string;
  readonly values: readonly number[];
  readonly metadata: Readonly<Record<string, unknown>>;
}
interface IndexShape {
  readonly dimension: number;
  readonly metric: string;
}
type Filter = Readonly<Record<string, { readonly $eq: unknown }>>;

class Refused extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

export interface FakePinecone {
  readonly url: string;
  readonly apiKey: string;
  readonly requests: readonly { readonly method: string; readonly path: string; readonly body: unknown }[];
  /** Namespace -> vectors. */
  readonly namespaces: ReadonlyMap<string, ReadonlyMap<string, Stored>>;
  addIndex(name: string, shape: IndexShape): void;
  /** The next `times` data requests answer with `status`. */
  fail(status: number, times: number): void;
  /** As serverless indexes did: deleting goes by ids alone. */
  refuseFilterDeletes(): void;
  close(): Promise<void>;
}

export async function openFakePinecone(): Promise<FakePinecone> {
  const apiKey = 'pc-test-key';
  const indexes = new Map<string, IndexShape>();
  const namespaces = new Map<string, Map<string, Stored>>();
  const requests: { method: string; path: string; body: unknown }[] = [];
  let failures: { status: number; times: number } = { status: 500, times: 0 };
  let refusesFilters = false;
  let url = '';

  const describe = (name: string): object => {
    const shape = indexes.get(name);
    if (!shape) throw new Refused(404, `Resource ${name} not found`);
    return {
      name,
      ...shape,
      host: url,
      spec: { serverless: { cloud: 'aws', region: 'us-east-1' } },
      status: { ready: true, state: 'Ready' },
      vector_type: 'dense',
      deletion_protection: 'disabled',
    };
  };
  const keyOf = (name: unknown): string => (typeof name === 'string' ? name : '');
  const space = (name: unknown): Map<string, Stored> => {
    const key = keyOf(name);
    const found = namespaces.get(key) ?? new Map<string, Stored>();
    namespaces.set(key, found);
    return found;
  };
  const matches = (stored: Stored, filter: Filter | undefined): boolean =>
    Object.entries(filter ?? {}).every(([field, { $eq }]) => stored.metadata[field] === $eq);
  const dimension = (): number => [...indexes.values()][0]?.dimension ?? 384;

  const routes: Readonly<Record<string, (body: Record<string, unknown>) => object>> = {
    'POST /indexes': (body) => {
      const name = String(body['name']);
      if (indexes.has(name)) throw new Refused(409, 'Resource already exists');
      indexes.set(name, { dimension: Number(body['dimension']), metric: String(body['metric']) });
      return describe(name);
    },
    'POST /vectors/upsert': (body) => {
      const vectors = body['vectors'] as Stored[];
      if (vectors.length > MAX_RECORDS)
        throw new Refused(400, `Vectors length ${vectors.length} over ${MAX_RECORDS}`);
      for (const vector of vectors) {
        if (vector.values.length !== dimension())
          throw new Refused(400, `Vector dimension ${vector.values.length} does not match ${dimension()}`);
        if (Object.values(vector.metadata ?? {}).some((value) => value === null))
          throw new Refused(400, 'Metadata value must not be null');
        if (JSON.stringify(vector.metadata ?? {}).length > MAX_METADATA_BYTES)
          throw new Refused(400, 'Metadata size over 40960 bytes');
        space(body['namespace']).set(vector.id, { ...vector, metadata: vector.metadata ?? {} });
      }
      return { upsertedCount: vectors.length };
    },
    'POST /query': (body) => {
      const topK = Number(body['topK']);
      if (topK < 1 || topK > MAX_TOP_K) throw new Refused(400, 'topK out of range');
      const asked = body['vector'] as number[];
      const searched = namespaces.get(keyOf(body['namespace']));
      const found = [...(searched?.values() ?? [])]
        .filter((stored) => matches(stored, body['filter'] as Filter | undefined))
        .map((stored) => ({
          id: stored.id,
          score: stored.values.reduce((sum, value, at) => sum + value * (asked[at] ?? 0), 0),
          ...(body['includeMetadata'] === true && { metadata: stored.metadata }),
        }))
        .sort((a, b) => b.score - a.score)
        .slice(0, topK);
      return { matches: found, namespace: body['namespace'] ?? '', usage: { readUnits: 1 } };
    },
    'POST /vectors/delete': (body) => {
      const ids = body['ids'] as string[] | undefined;
      if (ids && ids.length > MAX_RECORDS) throw new Refused(400, 'Too many ids');
      const target = namespaces.get(keyOf(body['namespace']));
      if (!target) throw new Refused(404, 'Namespace not found');
      if (!ids && refusesFilters)
        throw new Refused(
          400,
          'Serverless and Starter indexes do not support deleting with metadata filtering',
        );
      for (const [id, stored] of target)
        if (ids ? ids.includes(id) : matches(stored, body['filter'] as Filter | undefined)) target.delete(id);
      return {};
    },
    'POST /describe_index_stats': () => ({
      dimension: dimension(),
      indexFullness: 0,
      totalVectorCount: [...namespaces.values()].reduce((sum, vectors) => sum + vectors.size, 0),
      namespaces: Object.fromEntries(
        [...namespaces].map(([name, vectors]) => [name, { vectorCount: vectors.size }]),
      ),
    }),
  };

  async function answer(request: IncomingMessage): Promise<object> {
    if (request.headers['api-key'] !== apiKey) throw new Refused(401, 'Invalid API Key');
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const raw = Buffer.concat(chunks);
    if (raw.length > MAX_BYTES) throw new Refused(413, 'Request body over 2 MB');
    const body = raw.length === 0 ? {} : (JSON.parse(raw.toString('utf8')) as Record<string, unknown>);
    const method = request.method ?? 'GET';
    const path = request.url ?? '/';
    requests.push({ method, path, body });
    if (failures.times > 0) {
      failures = { ...failures, times: failures.times - 1 };
      throw new Refused(failures.status, 'injected');
    }
    if (method === 'GET' && path.startsWith('/indexes/')) return describe(path.slice('/indexes/'.length));
    const route = routes[`${method} ${path}`];
    if (!route) throw new Refused(404, `No route ${method} ${path}`);
    return route(body);
  }

  const server = createServer((request, response: ServerResponse) => {
    answer(request).then(
      (body) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body)),
      (error: unknown) => {
        const status = error instanceof Refused ? error.status : 500;
        const message = error instanceof Error ? error.message : 'error';
        response
          .writeHead(status, { 'content-type': 'application/json' })
          .end(JSON.stringify({ status, error: { code: String(status), message } }));
      },
    );
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    apiKey,
    requests,
    namespaces,
    addIndex: (name, shape) => void indexes.set(name, shape),
    fail: (status, times) => (failures = { status, times }),
    refuseFilterDeletes: () => (refusesFilters = true),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
