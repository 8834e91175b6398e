/** Asks one model at one server: learns its dialect, reads the answer, asks once more when it is unusable. */
import type { ModelAnswer, ModelRequest } from '../../ports.js';
import { BotError } from '../../errors.js';
import { callChat, chatParameters, type ChatReply, type RawUsage } from './chat-call.js';
import { OFFICIAL_BASE_URL, openClient, type ServerOptions } from './client.js';
import { countTokens } from './count-tokens.js';
import { dialectAfter, namesFormat, presetDialect, type Refusal } from './dialect.js';
import { readAnswer } from './parse-answer.js';
import { abortError, translateError } from './translate-error.js';

export interface ModelServer {
  /** `gpt-5.4-mini at api.openai.com`: for the operator. */
  readonly where: string;
  ask<T>(request: ModelRequest<T>): Promise<Omit<ModelAnswer<T>, 'fallback'>>;
}

/** An unusable answer is asked for once more. */
const TRIES = 2;
/** Added to the answer's allowance of a model that was cut off while it still thought. */
const THINKING_TOKENS = 2_000;
/** A call is given up after this many refused parameters. */
const MOST_REFUSALS = 8;

export function createModelServer(server: ServerOptions & { readonly model: string }): ModelServer {
  const where = `${server.model} at ${hostOf(server.baseUrl ?? OFFICIAL_BASE_URL)}`;
  let client: ReturnType<typeof openClient> | undefined;
  let dialect = presetDialect(server.model);
  /** Learned like the dialect: thoughts are taken from the same allowance as the answer. */
  let thinkingTokens = 0;

  async function send<T>(request: ModelRequest<T>, maxTokens: number): Promise<ChatReply> {
    client ??= openClient(server);
    let spoken = dialect;
    for (let refusals = 0; ; refusals += 1) {
      try {
        const parameters = await chatParameters(server.model, request, maxTokens + thinkingTokens, spoken);
        const call = callChat(await client, parameters, request.signal, request.onText);
        const reply = await untilAborted(call, request.signal, where);
        dialect = spoken; // Remembered only once it worked.
        return reply;
      } catch (error) {
        const refusal = refusalOf(error);
        const next = refusal && dialectAfter(refusal, spoken, request.schema !== undefined);
        if (!next || refusals >= MOST_REFUSALS) throw translateError(error, where, request.signal);
        spoken = next;
      }
    }
  }

  return {
    where,
    async ask<T>(request: ModelRequest<T>) {
      const startedMs = performance.now();
      let usage: RawUsage | null = null;
      let maxTokens = request.maxTokens;
      for (let tryNumber = 1; ; tryNumber += 1) {
        const reply = await send(request, maxTokens);
        const spent = reply.usage ?? (await countedUsage(server.model, request, reply));
        server.onSpent?.({ model: server.model, ...spent });
        usage = addUsage(usage, spent);
        const reading = readAnswer(reply, request.schema, tryNumber === TRIES);
        if (reading.ok)
          return {
            value: reading.value,
            ...usage,
            model: server.model,
            latencyMs: performance.now() - startedMs,
          };
        if (tryNumber === TRIES) throw unusable(reading.fault, where);
        if (reading.fault !== 'cut') continue;
        if (reply.thought && thinkingTokens === 0) thinkingTokens = THINKING_TOKENS;
        else maxTokens *= 2;
      }
    },
  };
}

function unusable(fault: 'malformed' | 'cut' | 'refused', where: string): BotError {
  if (fault === 'refused') return new BotError('refused', `${where}: the model declined, twice.`);
  return new BotError('invalidOutput', `${where}: the answer was ${fault}, twice.`);
}

function refusalOf(error: unknown): Refusal | null {
  if (typeof error !== 'object' || error === null || !('status' in error)) return null;
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  const message = text('message' in error ? error.message : '');
  const isRefused = error.status === 400 || error.status === 422;
  if (!isRefused && !(Number(error.status) >= 500 && namesFormat(message))) return null;
  return {
    param: text('param' in error ? error.param : ''),
    code: text('code' in error ? error.code : ''),
    message,
  };
}

/** The SDK sleeps through a cancel between two tries; this does not. */
async function untilAborted<T>(call: Promise<T>, signal: AbortSignal, where: string): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const onAbort = (): void => reject(abortError(signal, where));
    if (signal.aborted) onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
    call.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });
}

async function countedUsage<T>(model: string, request: ModelRequest<T>, reply: ChatReply): Promise<RawUsage> {
  const [promptTokens = 0, completionTokens = 0] = await countTokens(
    [`${request.system}\n${request.user}`, reply.text],
    model,
  );
  return { promptTokens, completionTokens };
}

function addUsage(a: RawUsage | null, b: RawUsage): RawUsage {
  return {
    promptTokens: (a?.promptTokens ?? 0) + b.promptTokens,
    completionTokens: (a?.completionTokens ?? 0) + b.completionTokens,
  };
}

function hostOf(baseUrl: string): string {
  return URL.canParse(baseUrl) ? new URL(baseUrl).host : 'the given address';
}
