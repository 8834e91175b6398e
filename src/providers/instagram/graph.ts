/** One door to Instagram's Graph API: the token, the time limit, and every error translated once. */
import { withDeadline } from '../../deadline.js';
import { z } from 'zod';
import { BotError, type ErrorCode } from '../../errors.js';

/** Current in November 2026 when this was written; `INSTAGRAM_API_ROOT` overrides it. */
const OFFICIAL_ROOT = 'https://graph.facebook.com/v24.0';
const TIMEOUT_MS = 15_000;

export interface GraphSettings {
  readonly accessToken: string;
  /** The professional account that asks. */
  readonly userId: string;
  readonly apiRoot?: string | undefined;
}

export interface Graph {
  readonly userId: string;
  get<T>(
    path: string,
    query: Readonly<Record<string, string>>,
    shape: z.ZodType<T>,
    signal: AbortSignal,
  ): Promise<T>;
}

const errorSchema = z.object({
  error: z.object({ code: z.number(), error_subcode: z.number().optional() }),
});

/** Graph API's documented codes. */
const CODES: Readonly<Record<number, ErrorCode>> = {
  4: 'rateLimited',
  17: 'rateLimited',
  32: 'rateLimited',
  613: 'rateLimited',
  80_002: 'rateLimited',
  /** More than 30 hashtags in seven days. */
  18: 'limitReached',
  24: 'notFound',
  100: 'notFound',
  110: 'notFound',
  10: 'misconfigured',
  102: 'misconfigured',
  190: 'misconfigured',
  200: 'misconfigured',
};

export function createGraph(settings: GraphSettings): Graph {
  const root = (settings.apiRoot ?? OFFICIAL_ROOT).replace(/\/+$/u, '');
  return {
    userId: settings.userId,
    async get(path, query, shape, signal) {
      const url = new URL(`${root}/${path}`);
      for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
      url.searchParams.set('access_token', settings.accessToken);
      const limit = withDeadline(signal, TIMEOUT_MS);
      const { ok, status, body, waitSeconds } = await ask(url, limit, signal);
      if (!ok) throw translate(status, body, waitSeconds);
      const parsed = shape.safeParse(body);
      if (!parsed.success) throw new BotError('unavailable', 'Instagram answered in an unknown shape.');
      return parsed.data;
    },
  };
}

async function ask(
  url: URL,
  limit: AbortSignal,
  asked: AbortSignal,
): Promise<{ ok: boolean; status: number; body: unknown; waitSeconds: number }> {
  try {
    const response = await fetch(url, { signal: limit });
    const body: unknown = await response.json().catch(() => null);
    const waitSeconds = Number(response.headers.get('retry-after') ?? 0);
    return { ok: response.ok, status: response.status, body, waitSeconds };
  } catch (cause) {
    if (asked.aborted) throw new BotError('cancelled', 'The request was cancelled.');
    throw new BotError(limit.aborted ? 'timeout' : 'unavailable', 'Instagram did not answer.', { cause });
  }
}

function translate(status: number, body: unknown, waitSeconds: number): BotError {
  const { data } = errorSchema.safeParse(body);
  const code =
    CODES[data?.error.code ?? -1] ??
    (status === 429 ? 'rateLimited' : status === 401 ? 'misconfigured' : 'unavailable');
  const wait = waitSeconds > 0 ? { retryAfterMs: waitSeconds * 1000 } : {};
  return new BotError(
    code,
    `Instagram refused with status ${status}, code ${data?.error.code ?? 'none'}.`,
    wait,
  );
}
