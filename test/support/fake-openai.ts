/** An OpenAI-compatible server on loopback that enforces what the real one does: keys, models, parameters, limits, failures. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { answerFromSchema, transcriptionFor } from './fake-answers.js';
import {
  CLASSIC_MODEL,
  parameterProblem,
  THINKING_MODEL,
  type ChatBody,
  type FakeModel,
} from './fake-openai-models.js';

export type Fault =
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly retryAfterSeconds?: number;
      readonly code?: string;
    }
  | {
      readonly kind:
        'stall' | 'stallInBody' | 'junk' | 'cut' | 'refusal' | 'empty' | 'hangUp' | 'toolCall' | 'breakOff';
    };

export interface FakeOpenAi {
  /** With `/v1`, as `OPENAI_BASE_URL` wants it. */
  readonly baseUrl: string;
  /** Bodies of all chat requests, refused ones included, with when they came and went (ms). */
  readonly requests: {
    readonly body: ChatBody;
    readonly startedMs: number;
    status: number;
    endedMs: number;
  }[];
  /** The next requests fail so, in order; then all goes well again. */
  failNext(...faults: readonly Fault[]): void;
  /** Milliseconds before every answer from now on. */
  setLatency(latencyMs: number): void;
  /** Every request fails so until `null` is given. */
  failAlways(fault: Fault | null): void;
  close(): Promise<void>;
}

export interface FakeOpenAiOptions {
  /** Accepted keys; absent = any, also none. */
  readonly keys?: readonly string[];
  readonly models?: Readonly<Record<string, FakeModel>>;
  /** Content of the answer; an object is sent as JSON. Default: sample words in the shape of the schema. */
  readonly answer?: (body: ChatBody) => string | object;
  readonly latencyMs?: number;
  /** What it hears in a recording; default: a sample sentence. */
  readonly hears?: () => string;
  /** Default: a token per four characters. */
  readonly countTokens?: (text: string) => number;
}

export async function startFakeOpenAi(options: FakeOpenAiOptions = {}): Promise<FakeOpenAi> {
  const models = options.models ?? {
    'gpt-5.4-mini': THINKING_MODEL,
    'gpt-3.5-turbo': { ...CLASSIC_MODEL, jsonSchema: false },
    'gpt-4': { ...CLASSIC_MODEL, jsonSchema: false, jsonObject: false },
  };
  const requests: FakeOpenAi['requests'] = [];
  const queue: Fault[] = [];
  let always: Fault | null = null;
  let latencyMs = options.latencyMs ?? 0;

  async function chat(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = JSON.parse(await readBody(request)) as ChatBody;
    const record = { body, startedMs: performance.now(), status: 0, endedMs: 0 };
    requests.push(record);
    response.on('close', () => {
      record.status = response.statusCode;
      record.endedMs = performance.now();
    });
    await sleep(latencyMs);
    const model = models[body.model];
    if (!model)
      return sendError(response, 404, `The model '${body.model}' does not exist.`, 'model_not_found', null);
    const problem = parameterProblem(body, model);
    if (problem) return sendError(response, 400, problem.message, problem.code, problem.param);
    if (body.response_format && model.failsOverFormat)
      return sendJson(response, model.failsOverFormat.status, model.failsOverFormat.body);
    const fault = queue.shift() ?? always;
    if (fault?.kind === 'status') return failWithStatus(response, fault);
    if (fault?.kind === 'stall') return; // Never answers.
    if (fault?.kind === 'hangUp') return void request.socket.destroy();
    if (fault?.kind === 'stallInBody') {
      response.writeHead(200, { 'content-type': 'application/json' });
      return void response.write('{"id":');
    }
    const answer = (options.answer ?? answerFromSchema)(body);
    const content = typeof answer === 'string' ? answer : JSON.stringify(answer);
    sendAnswer(response, body, model, fault?.kind ?? null, content, options.countTokens ?? tokensOf);
  }

  const server = createServer((request, response) => {
    const key = (request.headers.authorization ?? '').replace(/^Bearer /u, '');
    const handle = async (): Promise<void> => {
      if (options.keys && !options.keys.includes(key))
        return sendError(response, 401, `Incorrect API key provided: ${key}.`, 'invalid_api_key', null);
      if (request.url?.endsWith('/models'))
        return sendJson(response, 200, {
          object: 'list',
          data: Object.keys(models).map((id) => ({ id, object: 'model' })),
        });
      if (request.url?.endsWith('/chat/completions')) return chat(request, response);
      if (request.url?.endsWith('/audio/transcriptions')) {
        const form = await readBody(request);
        // The newer models count tokens, Whisper seconds.
        const usage = { type: 'tokens', input_tokens: 14, output_tokens: 10, total_tokens: 24 };
        const counted = form.includes('whisper') ? {} : { usage };
        return sendJson(response, 200, { ...transcriptionFor(form, options.hears?.()), ...counted });
      }
      return sendError(response, 404, 'Unknown request URL', null, null);
    };
    handle().catch((error: unknown) => response.destroy(error as Error));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    setLatency: (milliseconds) => void (latencyMs = milliseconds),
    failNext: (...faults) => void queue.push(...faults),
    failAlways: (fault) => void (always = fault),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function failWithStatus(response: ServerResponse, fault: Extract<Fault, { kind: 'status' }>): void {
  if (fault.retryAfterSeconds !== undefined)
    response.setHeader('retry-after', String(fault.retryAfterSeconds));
  const code = fault.code ?? (fault.status === 429 ? 'rate_limit_exceeded' : null);
  sendError(response, fault.status, `It failed with ${fault.status}.`, code, null);
}

function sendAnswer(
  response: ServerResponse,
  body: ChatBody,
  model: FakeModel,
  fault: Fault['kind'] | null,
  wanted: string,
  countTokens: (text: string) => number,
): void {
  const allowed = body.max_tokens ?? body.max_completion_tokens ?? Number.POSITIVE_INFINITY;
  const limit = Math.max(0, allowed - (model.thinks ?? 0));
  const cut = fault === 'cut' || fault === 'breakOff' || countTokens(wanted) > limit;
  const whole = fault === 'junk' ? '<html>Bad gateway {"beats": 7' : fault === 'empty' ? '' : wanted;
  const content = cut ? whole.slice(0, Math.min(whole.length / 2, limit * 4)) : whole;
  const refusal = fault === 'refusal' ? "I'm sorry, but I can't help with that." : null;
  const finish = cut ? 'length' : 'stop';
  const calls = [
    { index: 0, id: 'call-1', type: 'function', function: { name: 'answer', arguments: content } },
  ];
  const message = {
    content: refusal || fault === 'toolCall' ? null : content,
    ...(fault === 'toolCall' ? { tool_calls: calls } : {}),
    ...(model.thinks ? { reasoning_content: 'First I think.' } : {}),
  };
  const promptText = body.messages.map((message) => message.content).join('\n');
  const usage =
    model.countsTokens === false
      ? undefined
      : {
          prompt_tokens: countTokens(promptText),
          completion_tokens: countTokens(content),
          total_tokens: countTokens(promptText + content),
        };
  const common = { id: 'chatcmpl-1', created: 0, model: body.model };
  if (!body.stream)
    return sendJson(response, 200, {
      ...common,
      object: 'chat.completion',
      choices: [
        {
          index: 0,
          finish_reason: finish,
          message: { role: 'assistant', ...message, refusal },
        },
      ],
      usage,
    });
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const send = (choices: readonly object[], more: object = {}): void =>
    void response.write(
      `data: ${JSON.stringify({ ...common, object: 'chat.completion.chunk', choices, ...more })}\n\n`,
    );
  if (fault === 'toolCall' || model.thinks)
    send([{ index: 0, delta: { ...message, content: null }, finish_reason: null }]);
  for (const piece of message.content?.match(/[\s\S]{1,40}/gu) ?? [])
    send([{ index: 0, delta: { content: piece }, finish_reason: null }]);
  if (fault === 'breakOff') return void response.destroy();
  if (refusal) send([{ index: 0, delta: { refusal }, finish_reason: null }]);
  send([{ index: 0, delta: {}, finish_reason: finish }]);
  if (body.stream_options && usage) send([], { usage });
  response.end('data: [DONE]\n\n');
}

/** About as many as a tokenizer finds. */
function tokensOf(text: string): number {
  return Math.ceil(text.length / 4);
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function sendJson(response: ServerResponse, status: number, value: object): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(value));
}

function sendError(
  response: ServerResponse,
  status: number,
  message: string,
  code: string | null,
  param: string | null,
): void {
  const type = code === 'insufficient_quota' ? 'insufficient_quota' : 'invalid_request_error';
  sendJson(response, status, { error: { message, type, code, param } });
}
