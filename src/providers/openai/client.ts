/** One client of the official SDK for one server. */
import type OpenAI from 'openai';
import { guardedFetch } from './guarded-fetch.js';

export const OFFICIAL_BASE_URL = 'https://api.openai.com/v1';

/** One call, headers and body. */
export const CALL_TIMEOUT_MS = 30_000;
/** With the first try these make three. The SDK backs off exponentially and honours retry-after. */
const RETRIES = 2;

export interface ServerOptions {
  /** Absent for local servers that need none. */
  readonly apiKey?: string | undefined;
  readonly baseUrl?: string | undefined;
  /** For tests; `CALL_TIMEOUT_MS` otherwise. */
  readonly callTimeoutMs?: number | undefined;
  /** Puts tracing around the client. */
  readonly wrap?: (<C extends object>(client: C) => Promise<C>) | undefined;
  /** Told of every answer, usable or not: it has to be paid for. */
  readonly onSpent?:
    ((call: { model: string; promptTokens: number; completionTokens: number }) => void) | undefined;
}

/** Loads what the first call would wait for otherwise, some 150 ms. */
export async function loadSdk(): Promise<void> {
  await Promise.all([import('openai'), import('openai/helpers/zod')]);
}

/** Loads the SDK (about 95 ms) on first use. Nothing is taken from the environment. */
export async function openClient(server: ServerOptions): Promise<OpenAI> {
  const { default: OpenAiSdk } = await import('openai');
  const client = new OpenAiSdk({
    apiKey: server.apiKey ?? 'no-key-needed',
    baseURL: server.baseUrl ?? OFFICIAL_BASE_URL,
    organization: null,
    project: null,
    timeout: server.callTimeoutMs ?? CALL_TIMEOUT_MS,
    maxRetries: RETRIES,
    fetch: guardedFetch,
    logLevel: 'off',
  });
  return server.wrap ? server.wrap(client) : client;
}
