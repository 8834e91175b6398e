/** The HTTP side of the fake: routing, token check, rate-limit headers, injected failures. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DiscordApiError } from './api-error.js';
import { routes, type Call } from './routes.js';
import type { SentFile, World } from './world.js';
import { unlessCutOff } from '../unless-cut-off.js';

export interface RestCall {
  readonly method: string;
  readonly path: string;
  readonly body: Record<string, unknown>;
  readonly at: number;
  status: number | null;
}

export interface Failure {
  readonly method: string;
  readonly path: RegExp;
  readonly error: DiscordApiError;
}

/** Calls a route takes in a window; Discord's own limits are of this kind. */
export interface Pace {
  readonly calls: number;
  readonly windowMs: number;
}

export class RestServer {
  readonly calls: RestCall[] = [];
  failures: Failure[] = [];
  stalls: { readonly method: string; readonly path: RegExp; readonly ms: number }[] = [];
  pace: Pace | null = null;
  url = '';
  readonly http: Server;
  private readonly windows = new Map<string, { startedAt: number; used: number }>();

  constructor(
    private readonly world: World,
    private readonly token: string,
  ) {
    this.http = createServer(
      (request, response) => void unlessCutOff(request, this.answer(request, response)),
    );
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.http.listen(0, '127.0.0.1', resolve));
    this.url = `http://127.0.0.1:${(this.http.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.http.close(resolve));
    this.http.closeAllConnections();
    await closed;
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.url);
    const file = this.world.files.get(url.pathname);
    if (file) return void response.end(file);
    const call: RestCall = {
      method: request.method ?? 'GET',
      path: url.pathname.replace(/^\/v10/, ''),
      body: {},
      at: Date.now(),
      status: null,
    };
    this.calls.push(call);
    try {
      if (!url.pathname.startsWith('/v10/')) throw new DiscordApiError(404, 0, '404: Not Found');
      const { body, files } = await readBody(request);
      Object.assign(call, { body });
      await this.interfere(call);
      const headers = this.count(call);
      const result = this.route({ ...call, body, files, query: url.searchParams }, request);
      call.status = result === null ? 204 : 200;
      response.writeHead(call.status, {
        ...(result === null ? {} : { 'content-type': 'application/json' }),
        ...headers,
      });
      response.end(result === null ? undefined : JSON.stringify(result));
    } catch (error) {
      if (!(error instanceof DiscordApiError)) throw error;
      call.status = error.status;
      if (error.status === 0) return void request.socket.destroy();
      response.writeHead(error.status, { 'content-type': 'application/json', ...error.headers });
      response.end(JSON.stringify({ code: error.code, message: error.message, ...error.extra }));
    }
  }

  private async interfere(call: RestCall): Promise<void> {
    const matches = (other: { readonly method: string; readonly path: RegExp }): boolean =>
      other.method === call.method && other.path.test(call.path);
    const stall = this.stalls.find(matches);
    this.stalls = this.stalls.filter((other) => other !== stall);
    if (stall) await new Promise((resolve) => setTimeout(resolve, stall.ms));
    const failure = this.failures.find(matches);
    this.failures = this.failures.filter((other) => other !== failure);
    if (failure) throw failure.error;
  }

  /** Rate-limit headers of the call's bucket; 429 when it is empty. */
  private count({ method, path }: RestCall): Readonly<Record<string, string>> {
    const bucket = `${method} ${path.replace(/\/messages\/\d+$/, '/messages/:id')}`;
    if (!this.pace || path.endsWith('/callback')) return {};
    const now = Date.now();
    const known = this.windows.get(bucket);
    const window = known && now - known.startedAt < this.pace.windowMs ? known : { startedAt: now, used: 0 };
    this.windows.set(bucket, window);
    window.used += 1;
    const seconds = String((window.startedAt + this.pace.windowMs - now) / 1000);
    const headers = {
      'x-ratelimit-limit': String(this.pace.calls),
      'x-ratelimit-remaining': String(Math.max(0, this.pace.calls - window.used)),
      'x-ratelimit-reset-after': seconds,
      'x-ratelimit-bucket': Buffer.from(bucket).toString('hex').slice(0, 32),
    };
    if (window.used <= this.pace.calls) return headers;
    const extra = { retry_after: Number(seconds), global: false };
    throw new DiscordApiError(
      429,
      0,
      'You are being rate limited.',
      { ...headers, 'retry-after': seconds },
      extra,
    );
  }

  private route(call: Call, request: IncomingMessage): object | null {
    const isOpen = /^\/(?:interactions|webhooks)\//.test(call.path);
    if (!isOpen && request.headers.authorization !== `Bot ${this.token}`)
      throw new DiscordApiError(401, 0, '401: Unauthorized');
    for (const [method, path, handle] of routes) {
      const match = method === call.method ? path.exec(call.path) : null;
      if (match) return handle(this.world, call, match.slice(1), this.url);
    }
    throw new DiscordApiError(404, 0, '404: Not Found');
  }
}

async function readBody(
  request: IncomingMessage,
): Promise<{ readonly body: Record<string, unknown>; readonly files: readonly SentFile[] }> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/'))
    return { body: bytes.length > 0 ? JSON.parse(bytes.toString()) : {}, files: [] };
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  const files: SentFile[] = [];
  for (const [key, value] of form) {
    if (typeof value !== 'string' && key.startsWith('files['))
      files.push({ name: value.name, bytes: Buffer.from(await value.arrayBuffer()) });
  }
  return { body: JSON.parse(textField(form, 'payload_json')), files };
}

function textField(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '{}';
}
