/** What one model at one server accepts: preset for known families, learned from its refusals, kept for the process. */

/** Cheapest first: writing needs no long thinking, and hidden thinking eats the answer's tokens. */
const EFFORTS = ['none', 'minimal', 'low'] as const;
export type Effort = (typeof EFFORTS)[number];

/** JSON answers, the strictest way first. */
const FORMATS = ['json_schema', 'json_object', 'text'] as const;
export type AnswerFormat = (typeof FORMATS)[number];

export interface Dialect {
  readonly tokensField: 'max_tokens' | 'max_completion_tokens';
  readonly temperature: boolean;
  /** Null: not sent. */
  readonly effort: Effort | null;
  readonly format: AnswerFormat;
  readonly stream: boolean;
  readonly streamUsage: boolean;
  readonly systemRole: boolean;
}

const CLASSIC: Dialect = {
  tokensField: 'max_tokens',
  temperature: true,
  effort: null,
  format: 'json_schema',
  stream: true,
  streamUsage: true,
  systemRole: true,
};
const REASONING: Dialect = { ...CLASSIC, tokensField: 'max_completion_tokens', temperature: false };

/** Without thinking, and only so, the models that can leave it out take a temperature (vercel/ai #10932, langchain #35424). */
const UNTHINKING = { effort: 'none', temperature: true } as const;

/** Known families, from OpenAI's model pages as of 2026-11: which refuse `temperature` and `max_tokens`, and their lowest effort. */
export function presetDialect(model: string): Dialect {
  const name = model.toLowerCase().replace(/^.*\//u, '');
  if (/^gpt-3\.5|^gpt-4(?:$|-\d{4}|-turbo-preview)/u.test(name)) return { ...CLASSIC, format: jsonOf(name) };
  if (/^gpt-5(?:\.\d+)?-chat/u.test(name)) return { ...REASONING, temperature: true };
  if (/^gpt-(?:5\.\d|[6-9])/u.test(name)) return { ...REASONING, ...UNTHINKING };
  if (name.startsWith('gpt-5')) return { ...REASONING, effort: name.includes('pro') ? null : 'minimal' };
  if (/^o1-(?:mini|preview)/u.test(name))
    return { ...REASONING, format: 'text', stream: false, systemRole: false };
  if (/^o\d/u.test(name)) return { ...REASONING, effort: 'low' };
  return CLASSIC;
}

/** The first GPT-4 knows no JSON mode at all; GPT-3.5 and the 2023 turbo previews know `json_object`. */
function jsonOf(name: string): AnswerFormat {
  return /^gpt-4(?:-0314|-0613)?$/u.test(name) ? 'text' : 'json_object';
}

/** The parts of a refusal (400 or 422) that name what was not understood. */
export interface Refusal {
  readonly param: string;
  readonly code: string;
  readonly message: string;
}

/** A dialect without the thing refused, or null when the refusal is about something else. */
export function dialectAfter(refusal: Refusal, dialect: Dialect, sentSchema: boolean): Dialect | null {
  if (/context_length|content_filter|content_policy|invalid_prompt|model_not_found/u.test(refusal.code))
    return null;
  const about = (word: RegExp): boolean => word.test(refusal.param) || word.test(refusal.message);
  if (about(/reasoning_effort/u) && dialect.effort !== null)
    return { ...dialect, effort: nextEffort(dialect.effort, refusal.message), temperature: false };
  if (refusal.param !== 'temperature' && about(/max_tokens|max_completion_tokens/u)) {
    const other = dialect.tokensField === 'max_tokens' ? 'max_completion_tokens' : 'max_tokens';
    if (!complainsOfSize(refusal.message))
      return {
        ...dialect,
        tokensField: other,
        // Only models that think refuse `max_tokens`; those refuse `temperature` too.
        ...(other === 'max_completion_tokens' ? { effort: 'none', temperature: false } : {}),
      };
  }
  if (about(/temperature/u) && dialect.temperature) return { ...dialect, temperature: false };
  if (about(/stream_options|include_usage/u) && dialect.streamUsage)
    return { ...dialect, streamUsage: false };
  if (about(/\bstream\b/u) && dialect.stream) return { ...dialect, stream: false };
  if (about(/messages?\[\d+\]\.role|system role|'system'/u) && dialect.systemRole)
    return { ...dialect, systemRole: false };
  const next = sentSchema ? FORMATS[FORMATS.indexOf(dialect.format) + 1] : undefined;
  // A server that does not know JSON modes seldom says so clearly, so any other refusal steps down, too.
  return next ? { ...dialect, format: next } : null;
}

/** Servers that cannot hold an answer to a schema fail over it in ways of their own, some with a 500. */
export function namesFormat(message: string): boolean {
  return /response_format|json_schema|json_object|grammar/iu.test(message);
}

function nextEffort(refused: Effort, message: string): Effort | null {
  const rest = EFFORTS.slice(EFFORTS.indexOf(refused) + 1);
  const supported = /supported values are:?(.*)/iu.exec(message)?.[1];
  return rest.find((effort) => supported === undefined || supported.includes(`'${effort}'`)) ?? null;
}

function complainsOfSize(message: string): boolean {
  return /too (?:large|many)|maximum|at most|context length/iu.test(message);
}
