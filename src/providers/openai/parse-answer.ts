/** Reads what came back: JSON out of plain text where the server knows no JSON mode, refusals, cut answers. */
import { z } from 'zod';
import type { ModelRequest } from '../../ports.js';
import { mendJson } from './mend-json.js';

export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: 'malformed' | 'cut' | 'refused' };

export interface RawAnswer {
  readonly text: string;
  readonly refusal: string | null;
  readonly finishReason: string | null;
}

/** How models decline in plain words; only looked for where no usable answer was found, or in a very short one. */
const DECLINES =
  /^(?:i['’]m sorry|sorry|i apologi[sz]e|i can(?:['’]t|not)|i(?:['’]m| am) (?:unable|not able)|as an ai)\b[^\n]{0,400}$/iu;
const LONGEST_DECLINE = 500;

/**
 * Without a schema the value is the text itself. Many servers ignore JSON modes silently, so plain words are read, too.
 * `isLast`: nobody asks again, so what is whole of an answer that was cut is better than nothing.
 */
export function readAnswer<T>(
  answer: RawAnswer,
  schema: ModelRequest<T>['schema'],
  isLast: boolean,
): Reading<T> {
  const text = withoutThinking(answer.text);
  if (answer.refusal || answer.finishReason === 'content_filter') return { ok: false, fault: 'refused' };
  const fault = answer.finishReason === 'length' ? 'cut' : declines(text) ? 'refused' : 'malformed';
  if (!schema) {
    if (text === '' || fault !== 'malformed') return { ok: false, fault };
    return { ok: true, value: text as T };
  }
  const candidates = [...jsonCandidates(text, isLast)];
  for (const candidate of candidates) {
    const parsed = schema.zod.safeParse(candidate);
    if (parsed.success) return { ok: true, value: parsed.data };
  }
  const isCut = fault === 'cut';
  if (fault === 'refused' || (isCut && !isLast)) return { ok: false, fault };
  const told =
    candidates.map((candidate) => schema.fromJson?.(candidate)).find(Boolean) ??
    schema.fromText?.(isCut ? wholeSentences(text) : text);
  if (told) return { ok: true, value: told };
  return { ok: false, fault };
}

function wholeSentences(text: string): string {
  return /^[\s\S]*[.!?।…。！？]/u.exec(text)?.[0] ?? '';
}

function declines(text: string): boolean {
  return text.length <= LONGEST_DECLINE && DECLINES.test(text);
}

/** Models that think aloud do so before the answer, in marks of their own. */
function withoutThinking(text: string): string {
  return text
    .replaceAll(/<(think|thinking|reasoning)>[\s\S]*?<\/\1>/giu, '')
    .replace(/^[\s\S]*<\/think(?:ing)?>/iu, '')
    .trim();
}

/** The whole text, then what stands in a code fence, then the outermost braces or brackets; then the same mended. */
function* jsonCandidates(text: string, mayBeCut: boolean): Generator {
  const fence = text.indexOf('```');
  const fenceEnd = text.lastIndexOf('```');
  const pieces = [text];
  if (fence >= 0 && fenceEnd > fence) pieces.push(text.slice(fence + 3, fenceEnd).replace(/^\w*\s*/u, ''));
  for (const [opening = '', closing = ''] of ['{}', '[]']) {
    const open = text.indexOf(opening);
    const close = text.lastIndexOf(closing);
    if (open >= 0 && close > open) pieces.push(text.slice(open, close + 1));
  }
  for (const piece of pieces) {
    const parsed = tryJson(piece);
    if (parsed !== undefined) yield* unwrapped(parsed);
  }
  for (const piece of pieces) {
    const { json, isWhole } = mendJson(piece.slice(Math.max(0, piece.search(/[{[]/u))));
    const parsed = isWhole || mayBeCut ? tryJson(json) : undefined;
    if (parsed !== undefined) yield* unwrapped(parsed);
  }
}

/** The value itself, then what it wraps: JSON written as a string, the call of a tool told in words. */
function* unwrapped(value: unknown): Generator {
  yield value;
  const called = toolCall.safeParse(value).data;
  const inside = called ? (called.arguments ?? called.parameters) : value;
  const parsed = typeof inside === 'string' ? tryJson(inside) : inside;
  if (parsed !== undefined && parsed !== value) yield parsed;
}

const toolCall = z.object({
  name: z.string(),
  arguments: z.unknown().optional(),
  parameters: z.unknown().optional(),
});

/** Undefined for what is no JSON. */
export function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // Not JSON: the next candidate, or a malformed answer.
  }
}
