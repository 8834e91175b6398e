/** grammY's calls over the platform's own fetch: an upload states its length, an answer that is no Bot API answer becomes one. */
import { STATUS_CODES } from 'node:http';

/** What grammY asks for. */
interface ApiRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Parts of an upload, or JSON. */
  readonly body?: string | AsyncIterable<Uint8Array>;
  /** Of an AbortController grammY brings along; fetch takes none but its own. */
  readonly signal: Pick<AbortSignal, 'aborted' | 'addEventListener'>;
}

/** The part of an answer grammY looks at. */
interface ApiAnswer {
  readonly ok?: unknown;
  readonly error_code?: unknown;
  readonly description?: unknown;
}

/** Uploads are held in memory anyway; a body sent in chunks of unknown length is refused by plain servers. */
async function wholeBody(body: ApiRequest['body']): Promise<string | Buffer | null> {
  if (typeof body === 'string') return body;
  if (body === undefined) return null;
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function nativeSignal(given: ApiRequest['signal']): AbortSignal {
  const controller = new AbortController();
  if (given.aborted) controller.abort();
  else given.addEventListener('abort', () => controller.abort(), { once: true });
  return controller.signal;
}

/** An older server, or one in between (a proxy, a gateway), may answer with a page or with JSON of its own. */
function readAnswer(text: string, status: number): ApiAnswer {
  const failure = { ok: false, error_code: status, description: STATUS_CODES[status] ?? `HTTP ${status}` };
  let answer: ApiAnswer;
  try {
    answer = JSON.parse(text) as ApiAnswer;
  } catch (error) {
    if (status === 200) throw error;
    return failure;
  }
  if (answer.ok === true || typeof answer.error_code === 'number') return answer;
  return { ...failure, ...(typeof answer.description === 'string' ? answer : {}), ok: false };
}

/** Rejects when nobody answered; grammY reads nothing of an answer but its JSON. */
export async function apiFetch(
  url: string,
  { method, headers, body, signal }: ApiRequest,
): Promise<{ json(): Promise<ApiAnswer> }> {
  const response = await fetch(url, {
    method,
    headers,
    body: await wholeBody(body),
    signal: nativeSignal(signal),
  });
  const answer = readAnswer(await response.text(), response.status);
  return { json: () => Promise.resolve(answer) };
}
