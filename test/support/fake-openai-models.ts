/** What a chat request holds, and which of it each kind of model refuses, in OpenAI's words. */

export interface ChatBody {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly temperature?: number;
  readonly max_tokens?: number;
  readonly max_completion_tokens?: number;
  readonly reasoning_effort?: string;
  readonly response_format?: {
    readonly type: string;
    readonly json_schema?: { readonly name: string; readonly schema: Record<string, unknown> };
  };
  readonly stream?: boolean;
  readonly stream_options?: unknown;
}

/** What a model accepts. */
export interface FakeModel {
  /** Refuses `max_tokens`, and `temperature` unless it is told not to think; takes these reasoning efforts. */
  readonly efforts?: readonly string[];
  readonly jsonSchema?: boolean;
  readonly jsonObject?: boolean;
  readonly stream?: boolean;
  readonly countsTokens?: boolean;
  /** Tokens it thinks before it answers, in a field of its own, out of the same allowance. */
  readonly thinks?: number;
  /** Answers any `response_format` so, in the words of servers that are not OpenAI's. */
  readonly failsOverFormat?: { readonly status: number; readonly body: object };
}

export const CLASSIC_MODEL: FakeModel = {
  jsonSchema: true,
  jsonObject: true,
  stream: true,
  countsTokens: true,
};
export const THINKING_MODEL: FakeModel = { ...CLASSIC_MODEL, efforts: ['none', 'low', 'medium', 'high'] };

export function parameterProblem(
  body: ChatBody,
  model: FakeModel,
): { readonly message: string; readonly code: string; readonly param: string } | null {
  const unsupported = (param: string, message: string) => ({ param, message, code: 'unsupported_value' });
  if (model.efforts) {
    if (body.max_tokens !== undefined)
      return {
        param: 'max_tokens',
        code: 'unsupported_parameter',
        message:
          "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
      };
    const thinks = body.reasoning_effort !== 'none' || !model.efforts.includes('none');
    if (thinks && body.temperature !== undefined && body.temperature !== 1)
      return unsupported(
        'temperature',
        `Unsupported value: 'temperature' does not support ${body.temperature} with this model. Only the default (1) value is supported.`,
      );
  }
  const effort = body.reasoning_effort;
  if (effort !== undefined && !model.efforts)
    return {
      param: 'reasoning_effort',
      code: 'unknown_parameter',
      message: 'Unrecognized request argument supplied: reasoning_effort',
    };
  if (effort !== undefined && !model.efforts?.includes(effort))
    return unsupported(
      'reasoning_effort',
      `Unsupported value: 'reasoning_effort' does not support '${effort}' with this model. Supported values are: ${model.efforts?.map((value) => `'${value}'`).join(', ')}.`,
    );
  const format = body.response_format?.type;
  if ((format === 'json_schema' && !model.jsonSchema) || (format === 'json_object' && !model.jsonObject))
    return unsupported(
      'response_format',
      `Invalid parameter: 'response_format' of type '${format}' is not supported with this model.`,
    );
  const mentionsJson = body.messages.some(({ content }) => /json/iu.test(content));
  if (format === 'json_object' && !mentionsJson)
    return unsupported(
      'messages',
      "'messages' must contain the word 'json' in some form, to use 'response_format' of type 'json_object'.",
    );
  if (body.stream && model.stream === false)
    return unsupported(
      'stream',
      "Unsupported value: 'stream' does not support true with this model. Supported values are: false.",
    );
  return null;
}
