/** One chat completion in a given dialect: what is sent, and the answer whole or as a stream. */
import type OpenAI from 'openai';
import { z } from 'zod';
import type {
  ChatCompletion,
  ChatCompletionCreateParamsBase,
  ChatCompletionMessageParam,
} from 'openai/resources/chat/completions/completions.js';
import type { ModelRequest } from '../../ports.js';
import { BotError } from '../../errors.js';
import { CALL_TIMEOUT_MS } from './client.js';
import type { Dialect } from './dialect.js';
import { tryJson, type RawAnswer } from './parse-answer.js';

export interface RawUsage {
  readonly promptTokens: number;
  readonly completionTokens: number;
}

export interface ChatReply extends RawAnswer {
  /** It thought in a field of its own, or in marks within the answer. */
  readonly thought: boolean;
  /** Null where the server does not count. */
  readonly usage: RawUsage | null;
}

/** Hidden thinking is billed from the same allowance, so a model that thinks gets more of it. */
const THINKING_TOKENS = { none: 0, minimal: 200, low: 1500 } as const;

/** Everything sent, as the dialect wants it. */
export async function chatParameters<T>(
  model: string,
  request: ModelRequest<T>,
  maxTokens: number,
  dialect: Dialect,
): Promise<ChatCompletionCreateParamsBase> {
  const stream = request.onText !== undefined && dialect.stream;
  const format = request.schema && (await answerFormat(request.schema, dialect));
  const user = format?.hint ? `${request.user}\n\n${format.hint}` : request.user;
  const room = THINKING_TOKENS[dialect.effort ?? 'none'];
  return {
    model,
    messages: messagesOf(request.system, user, dialect),
    [dialect.tokensField]: maxTokens + room,
    ...(dialect.temperature ? { temperature: request.temperature } : {}),
    ...(dialect.effort ? { reasoning_effort: dialect.effort } : {}),
    ...(format?.responseFormat ? { response_format: format.responseFormat } : {}),
    ...(stream ? { stream: true } : {}),
    ...(stream && dialect.streamUsage ? { stream_options: { include_usage: true } } : {}),
  };
}

function messagesOf(system: string, user: string, dialect: Dialect): ChatCompletionMessageParam[] {
  if (!dialect.systemRole) return [{ role: 'user', content: `${system}\n\n${user}` }];
  return [
    { role: 'system', content: system },
    { role: 'user', content: user },
  ];
}

async function answerFormat<T>(
  schema: NonNullable<ModelRequest<T>['schema']>,
  dialect: Dialect,
): Promise<{ responseFormat?: ChatCompletionCreateParamsBase['response_format']; hint?: string }> {
  const strict = await strictFormat(schema);
  if (dialect.format === 'json_schema') return { responseFormat: strict };
  const hint = `Answer with one JSON object only, no other words, that fits this JSON schema: ${JSON.stringify(strict.json_schema.schema)}`;
  return dialect.format === 'json_object' ? { responseFormat: { type: 'json_object' }, hint } : { hint };
}

type StrictFormat = ReturnType<typeof import('openai/helpers/zod').zodResponseFormat>;
const formats = new WeakMap<object, StrictFormat>();

/** Worked out once for each schema: it takes as long as all the rest of a call. */
async function strictFormat(schema: NonNullable<ModelRequest<unknown>['schema']>): Promise<StrictFormat> {
  const known = formats.get(schema.zod);
  if (known) return known;
  const { zodResponseFormat } = await import('openai/helpers/zod');
  const format = withoutDefaults(zodResponseFormat(schema.zod, schema.name));
  formats.set(schema.zod, format);
  return format;
}

/** Strict mode refuses the `default` that zod writes for values it can mend itself. */
function withoutDefaults<T>(format: T): T {
  return JSON.parse(
    JSON.stringify(format, (key, value: unknown) => (key === 'default' ? undefined : value)),
  ) as T;
}

/** Sends it. Throws the SDK's errors, or `BotError('timeout')` when a stream stands still. */
export async function callChat(
  client: OpenAI,
  parameters: ChatCompletionCreateParamsBase,
  signal: AbortSignal,
  onText: ((textSoFar: string) => void) | undefined,
): Promise<ChatReply> {
  if (parameters.stream && onText) return readStream(client, { ...parameters, stream: true }, signal, onText);
  const answered: unknown = await client.chat.completions.create(
    { ...parameters, stream: false },
    { signal },
  );
  const completion = (typeof answered === 'string' ? unaskedStream(answered) : answered) as ChatCompletion;
  const choice = completion.choices?.[0];
  return {
    text: textOf(choice?.message?.content) || calledWith(choice?.message?.tool_calls),
    thought: hasThought(choice?.message),
    refusal: choice?.message?.refusal ?? null,
    finishReason: choice?.finish_reason ?? null,
    usage: usageOf(completion.usage),
  };
}

async function readStream(
  client: OpenAI,
  parameters: ChatCompletionCreateParamsBase & { stream: true },
  signal: AbortSignal,
  onText: (textSoFar: string) => void,
): Promise<ChatReply> {
  const idle = new AbortController();
  const stream = await client.chat.completions.create(parameters, {
    signal: AbortSignal.any([signal, idle.signal]),
  });
  const stalled = new BotError('timeout', 'The stream stood still.');
  const watch = (): NodeJS.Timeout => setTimeout(() => idle.abort(stalled), CALL_TIMEOUT_MS);
  let timer = watch();
  let text = '';
  let called = '';
  let thought = false;
  let refusal = '';
  let finishReason: string | null = null;
  let usage: RawUsage | null = null;
  try {
    for await (const chunk of stream) {
      clearTimeout(timer);
      timer = watch();
      usage = usageOf(chunk.usage) ?? usage;
      const choice = chunk.choices?.[0];
      if (!choice) continue;
      // A server that does not stream sends the whole message instead of a delta.
      const piece = choice.delta ?? (choice as { message?: typeof choice.delta }).message;
      refusal += piece?.refusal ?? '';
      called += calledWith(piece?.tool_calls);
      thought ||= hasThought(piece);
      finishReason = choice.finish_reason ?? finishReason;
      const more = textOf(piece?.content);
      if (more === '') continue;
      text += more;
      onText(text);
    }
  } catch (error) {
    // Broken off on its way: what came is read like any other half an answer, and asked for again.
    if (text === '' || signal.aborted || idle.signal.aborted) throw error;
  } finally {
    clearTimeout(timer);
  }
  if (idle.signal.aborted) throw stalled;
  thought ||= hasThought({ content: text });
  return { text: text || called, thought, refusal: refusal || null, finishReason, usage };
}

/** `reasoning` as Ollama and OpenRouter name it, `reasoning_content` as vLLM and DeepSeek do. */
function hasThought(message: unknown): boolean {
  const told = thinking.safeParse(message).data;
  return Boolean(told?.reasoning || told?.reasoning_content) || OPENS_THINKING.test(textOf(told?.content));
}

const thinking = z.object({
  content: z.unknown().optional(),
  reasoning: z.unknown().optional(),
  reasoning_content: z.unknown().optional(),
});
const OPENS_THINKING = /^\s*<(?:think|thinking|reasoning)>/iu;

/** Some models call a tool nobody named, with the answer as its arguments; of a stream a piece of them. */
function calledWith(calls: unknown): string {
  return toolCalls.safeParse(calls).data?.[0]?.function.arguments ?? '';
}

const toolCalls = z.array(z.object({ function: z.object({ arguments: z.string() }) }));

/** A server that streams unasked: the SDK hands its lines over as text. */
function unaskedStream(lines: string): unknown {
  let content = '';
  let usage: unknown;
  for (const [, data = ''] of lines.matchAll(/^data:\s*(\{.*\})\s*$/gmu)) {
    const chunk = streamChunk.safeParse(tryJson(data)).data;
    content += chunk?.choices?.[0]?.delta?.content ?? '';
    usage = chunk?.usage ?? usage;
  }
  return { choices: [{ message: { content }, finish_reason: 'stop' }], usage };
}

const streamChunk = z.object({
  choices: z.array(z.object({ delta: z.object({ content: z.string().nullish() }).optional() })).optional(),
  usage: z.unknown().optional(),
});

/** Some servers answer in parts, `[{ "type": "text", "text": "..." }]`, whatever the SDK's types say. */
function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content
    .map((part: unknown) => (isTextPart(part) ? part.text : typeof part === 'string' ? part : ''))
    .join('');
}

function isTextPart(part: unknown): part is { readonly text: string } {
  return typeof part === 'object' && part !== null && 'text' in part && typeof part.text === 'string';
}

function usageOf(
  usage: { prompt_tokens?: number; completion_tokens?: number } | null | undefined,
): RawUsage | null {
  if (typeof usage?.prompt_tokens !== 'number' || typeof usage.completion_tokens !== 'number') return null;
  return { promptTokens: usage.prompt_tokens, completionTokens: usage.completion_tokens };
}
