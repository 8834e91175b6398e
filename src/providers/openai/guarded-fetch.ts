/** The `fetch` under the SDK: bodies inside its clock, errors in the shape it reads, and no retry that cannot help. */
import { namesFormat } from './dialect.js';
import { tryJson } from './parse-answer.js';

/** `retry-after` waits longer than this are not sat out: the request's whole budget is 60 s, and she is told instead. */
const LONGEST_WAIT_MS = 30_000;

/** Milliseconds a `retry-after` (seconds or date) or `retry-after-ms` header asks for; undefined without one. */
export function retryAfterMs(headers: Headers): number | undefined {
  const milliseconds = Number.parseFloat(headers.get('retry-after-ms') ?? '');
  if (Number.isFinite(milliseconds)) return Math.max(0, milliseconds);
  const value = headers.get('retry-after');
  if (!value) return undefined;
  const seconds = Number(value);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}

/**
 * Reads the body before it returns, since the SDK stops its 30 s clock at the headers and a server that stalls in the
 * middle of an answer would never be left. Streams stay streams. Tells the SDK not to retry what a retry cannot mend:
 * a used-up quota (it comes as 429, like too many requests), a format it fails over and a wait beyond `LONGEST_WAIT_MS`.
 */
export async function guardedFetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const response = await fetch(input, init);
  if (response.ok && response.headers.get('content-type')?.includes('text/event-stream')) return response;
  const body = await response.text();
  const headers = new Headers(response.headers);
  // The body is decoded by now.
  headers.delete('content-encoding');
  headers.delete('content-length');
  const wait = retryAfterMs(headers);
  const hopeless = response.status === 429 && body.includes('insufficient_quota');
  const isAboutFormat = response.status >= 500 && namesFormat(body);
  if (hopeless || isAboutFormat || (wait !== undefined && wait > LONGEST_WAIT_MS))
    headers.set('x-should-retry', 'false');
  if (response.ok && asksForStream(init)) {
    // A server that cannot stream answers at once: one event, so that the SDK's reader still understands it.
    headers.set('content-type', 'text/event-stream');
    const oneLine = body.replace(/[\r\n]+/gu, ' ');
    return new Response(`data: ${oneLine}\n\ndata: [DONE]\n\n`, { status: response.status, headers });
  }
  const empty = response.status === 204 || response.status === 304;
  const told = response.ok ? body : errorAsRead(body);
  return new Response(empty ? null : told, { status: response.status, headers });
}

/** The SDK reads `{ error: { message } }` only: of `{ detail: [...] }`, as vLLM and others built on FastAPI say it, nothing would be left. */
function errorAsRead(body: string): string {
  const parsed = tryJson(body);
  if (typeof parsed !== 'object' || parsed === null) return body;
  const isShaped = 'error' in parsed && typeof parsed.error === 'object' && parsed.error !== null;
  return isShaped ? body : JSON.stringify({ error: { message: body } });
}

function asksForStream(init: RequestInit | undefined): boolean {
  return typeof init?.body === 'string' && init.body.includes('"stream":true');
}
