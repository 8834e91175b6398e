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
  1: 'unavailable',
  2: 'unavailable',
  4: 'rateLimited',
  17: 'rateLimited',
  32: 'rateLimited',
  341: 'rateLimited',
  613: 'rateLimited',
  /** More than 30 hashtags in seven days. */
  18: 'limitReached',
  24: 'notFound',
  100: 'notFound',
  110: 'notFound',
  803: 'notFound',
  /** A permission the token has not got, or the app was not reviewed for. */
  3: 'refused',
  10: 'refused',
  102: 'misconfigured',
  190: 'misconfigured',
  467: 'misconfigured',
};

/** 200-299 are permissions, 80000-80014 the limits of each kind of business use. */
function codeOf(graphCode: number): ErrorCode | undefined {
  if (graphCode >= 200 && graphCode < 300) return 'refused';
  return graphCode >= 80_000 && graphCode <= 80_014 ? 'rateLimited' : CODES[graphCode];
}

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
    const waitSeconds = Number(response.headers.get('retry-after') ?? 0) || regainSeconds(response.headers);
    return { ok: response.ok, status: response.status, body, waitSeconds };
  } catch (cause) {
    if (asked.aborted) throw new BotError('cancelled', 'The request was cancelled.');
    throw new BotError(limit.aborted ? 'timeout' : 'unavailable', 'Instagram did not answer.', { cause });
  }
}

const usageSchema = z.record(
  z.string(),
  z.array(z.object({ estimated_time_to_regain_access: z.number().nonnegative().optional() })),
);

/** Meta tells the wait in minutes, in a header of its own; 0 where it does not. */
function regainSeconds(headers: Headers): number {
  const header = headers.get('x-business-use-case-usage');
  if (header === null) return 0;
  try {
    const usage = Object.values(usageSchema.parse(JSON.parse(header))).flat();
    return 60 * Math.max(0, ...usage.map((each) => each.estimated_time_to_regain_access ?? 0));
  } catch {
    // The header only helps: without it she is asked to come back later.
    return 0;
  }
}

function translate(status: number, body: unknown, waitSeconds: number): BotError {
  const { data } = errorSchema.safeParse(body);
  const code =
    codeOf(data?.error.code ?? -1) ??
    (status === 429 ? 'rateLimited' : status === 401 ? 'misconfigured' : 'unavailable');
  const wait = waitSeconds > 0 ? { retryAfterMs: waitSeconds * 1000 } : {};
  return new BotError(
    code,
    `Instagram refused with status ${status}, code ${data?.error.code ?? 'none'}.`,
    wait,
  );
}
