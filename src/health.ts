/** The one open port: `GET /healthz`, and Telegram's webhook when it is used. */
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { BotError } from './errors.js';

const MAX_BODY_BYTES = 1024 * 1024;
/** A line that drops for a moment comes back by itself; nobody has to be woken. */
const PATIENCE_MS = 60_000;

/** Answers a platform's POST; the number is the HTTP status. */
export type WebhookHandler = (body: string, secret: string | undefined) => Promise<number>;

/** What is known of each platform served. */
export type Platforms = readonly {
  readonly platform: string;
  /** Since when it cannot be heard; null while it can. */
  lostAt?(): Date | null;
}[];

export interface HealthServer {
  readonly port: number;
  close(): Promise<void>;
}

/** The process is alive whatever a platform does, so it stays `ok`; `outOfReach` names the platforms nothing has come from for a minute, and since when. */
function healthOf(platforms: Platforms): object {
  const lost = platforms.flatMap((adapter) => {
    const since = adapter.lostAt?.() ?? null;
    const isLong = since !== null && Date.now() - since.getTime() >= PATIENCE_MS;
    return isLong ? [[adapter.platform, since.toISOString()]] : [];
  });
  return lost.length === 0
    ? { status: 'ok' }
    : { status: 'ok', outOfReach: Object.fromEntries(lost) as object };
}

/** `webhooks` maps a path to its handler. Rejects with `BotError('misconfigured')` when the port cannot be opened. */
export async function openHealthServer(
  port: number,
  webhooks: ReadonlyMap<string, WebhookHandler>,
  platforms: Platforms = [],
): Promise<HealthServer> {
  const server = createServer((request, response) => {
    const answer = (status: number, body: object): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    };
    // Not by `URL`, which throws on `//`: whoever reaches the port must not be able to end the process.
    const [path = '/'] = (request.url ?? '/').split('?', 1);
    const webhook = webhooks.get(path);
    if (request.method === 'GET' && path === '/healthz') answer(200, healthOf(platforms));
    else if (request.method === 'POST' && webhook)
      readBody(request)
        .then(async (body) => answer(await webhook(body, secretOf(request)), {}))
        .catch(() => answer(500, {}));
    else answer(404, { error: 'not found' });
  });
  await new Promise<void>((resolve, reject) => {
    // Stays: an error without a listener ends the process, also one that comes later.
    server.on('error', (error) => reject(portFailure(port, error)));
    server.listen(port, () => resolve());
  });
  return { port: portOf(server), close: () => new Promise((resolve) => void server.close(() => resolve())) };
}

function portFailure(port: number, error: Error): BotError {
  const code = 'code' in error ? String(error.code) : 'error';
  const reason = code === 'EADDRINUSE' ? 'another program uses it' : code;
  return new BotError(
    'misconfigured',
    `HTTP_PORT: port ${port} cannot be opened (${reason}). Stop that program, or set HTTP_PORT to a free port.`,
    { cause: error },
  );
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function secretOf(request: IncomingMessage): string | undefined {
  const header = request.headers['x-telegram-bot-api-secret-token'];
  return typeof header === 'string' ? header : undefined;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MAX_BODY_BYTES) throw new Error('The body is too large.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
