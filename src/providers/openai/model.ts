/** The OpenAI-compatible language model: one server, or two when a fallback is configured. */
import { withDeadline } from '../../deadline.js';
import {
  BrokenCircuitError,
  ConsecutiveBreaker,
  circuitBreaker,
  handleWhen,
  type CircuitBreakerPolicy,
} from 'cockatiel';
import { BotError, errorCodeOf, type ErrorCode } from '../../errors.js';
import type { LanguageModel, ModelAnswer, ModelRequest } from '../../ports.js';
import { createModelServer, type ModelServer } from './ask-server.js';
import type { ServerOptions } from './client.js';

/** The whole of one `ask`: tries, waits and fallback. The engine's own budget for a script may end it sooner. */
const BUDGET_MS = 60_000;
/** With a second server to try, the first may use this share of the budget: one stalled call. */
const FIRST_SERVER_SHARE = 0.5;
/** Two whole scripts of three parallel attempts: then the server is down, and asking on only makes her wait. */
const FAILURES_TO_OPEN = 6;
/** Short, so that "try again" soon means it. */
const HALF_OPEN_AFTER_MS = 10_000;
/** Failures that another server may not have. */
const WORTH_ANOTHER_SERVER: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'rateLimited',
  'quotaExceeded',
  'unavailable',
  'timeout',
  'misconfigured',
  'invalidOutput',
  'refused',
]);

export interface OpenAiModelOptions extends ServerOptions {
  readonly model: string;
  /** A second server, tried when the first fails. */
  readonly fallback?: (ServerOptions & { readonly model: string }) | undefined;
  readonly logger?: { warn(fields: object, message: string): void } | undefined;
  /** For tests; `BUDGET_MS` otherwise. */
  readonly budgetMs?: number | undefined;
}

/** See `LanguageModel` for what `ask` throws. Nothing is sent before the first `ask`. */
export function createOpenAiModel(options: OpenAiModelOptions): LanguageModel {
  const first = withBreaker(createModelServer(options));
  const second =
    options.fallback && withBreaker(createModelServer({ ...options, ...onlyOwn(options.fallback) }));
  const budgetMs = options.budgetMs ?? BUDGET_MS;

  return {
    name: options.model,
    async ask<T = string>(request: ModelRequest<T>): Promise<ModelAnswer<T>> {
      const deadline = withDeadline(request.signal, budgetMs);
      if (!second) return { ...(await first.ask({ ...request, signal: deadline })), fallback: false };
      const share = withDeadline(deadline, budgetMs * FIRST_SERVER_SHARE);
      try {
        return { ...(await first.ask({ ...request, signal: share })), fallback: false };
      } catch (error) {
        if (!WORTH_ANOTHER_SERVER.has(errorCodeOf(error)) || deadline.aborted) throw error;
        options.logger?.warn(
          { code: errorCodeOf(error), from: first.where, to: second.where },
          'Asking the fallback server',
        );
        return { ...(await second.ask({ ...request, signal: deadline })), fallback: true };
      }
    },
  };
}

/** The fallback shares no key and no address with the first server. */
function onlyOwn(fallback: ServerOptions & { readonly model: string }) {
  return { model: fallback.model, apiKey: fallback.apiKey, baseUrl: fallback.baseUrl };
}

/** A server that has just stood still for the whole time is asked again, but not waited for as long. */
const AFTER_STALL_MS = 15_000;

function withBreaker(server: ModelServer): ModelServer {
  let stalled = false;
  const breaker: CircuitBreakerPolicy = circuitBreaker(
    handleWhen((error) => ['unavailable', 'timeout'].includes(errorCodeOf(error))),
    { halfOpenAfter: HALF_OPEN_AFTER_MS, breaker: new ConsecutiveBreaker(FAILURES_TO_OPEN) },
  );
  return {
    where: server.where,
    async ask<T>(request: ModelRequest<T>) {
      const signal = stalled ? withDeadline(request.signal, AFTER_STALL_MS) : request.signal;
      try {
        const answer = await breaker.execute(() => server.ask({ ...request, signal }));
        stalled = false;
        return answer;
      } catch (error) {
        stalled = errorCodeOf(error) === 'timeout';
        if (!(error instanceof BrokenCircuitError)) throw error;
        throw new BotError(
          'unavailable',
          `${server.where}: failing repeatedly; left alone for some seconds.`,
        );
      }
    },
  };
}
