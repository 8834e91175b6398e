/** The one open port: `GET /healthz`, and Telegram's webhook when it is used. */
import { createServer, type IncomingMessage, type Server } from 'node:http';

const MAX_BODY_BYTES = 1024 * 1024;

/** Answers a platform's POST; the number is the HTTP status. */
export type WebhookHandler = (body: string, secret: string | undefined) => Promise<number>;

export interface HealthServer {
  readonly port: number;
  close(): Promise<void>;
}

/** `webhooks` maps a path to its handler. Rejects when the port is taken. */
export async function openHealthServer(
  port: number,
  webhooks: ReadonlyMap<string, WebhookHandler>,
): Promise<HealthServer> {
  const server = createServer((request, response) => {
    const answer = (status: number, body: object): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    };
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const webhook = webhooks.get(path);
    if (request.method === 'GET' && path === '/healthz') answer(200, { status: 'ok' });
    else if (request.method === 'POST' && webhook)
      readBody(request)
        .then(async (body) => answer(await webhook(body, secretOf(request)), {}))
        .catch(() => answer(500, {}));
    else answer(404, { error: 'not found' });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve());
  });
  return { port: portOf(server), close: () => new Promise((resolve) => void server.close(() => resolve())) };
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
