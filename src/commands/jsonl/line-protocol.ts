/** The line protocol of the `--jsonl` commands: one JSON object a line in, one out, in order, flushed at once. */
import { createInterface } from 'node:readline';
import type { ZodType } from 'zod';
import { BotError, messageOf } from '../../errors.js';
import { UsageError, type CommandIo } from '../command.js';

/** A line longer than this is refused, not parsed. */
const MAX_LINE_CHARACTERS = 2_000_000;

const BYTE_ORDER_MARK = /^\uFEFF/u;

type LineId = string | number | null;

/**
 * Answers every line with `{ id, ...answer }`, or `{ id, error: { code, message } }` when the line cannot be used.
 * Returns 0 when every line was answered.
 */
export async function answerLines<Input>(
  schema: ZodType<Input>,
  answer: (input: Input) => Promise<object>,
  args: readonly string[],
  io: CommandIo,
): Promise<number> {
  if (!args.includes('--jsonl'))
    throw new UsageError('Add --jsonl: one JSON object a line on standard input.');
  for await (const line of createInterface({ input: io.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    const reply = await answerLine(schema, answer, line.replace(BYTE_ORDER_MARK, ''));
    await new Promise<void>((resolve, reject) => {
      io.stdout.write(`${JSON.stringify(reply)}\n`, (error) => (error ? reject(error) : resolve()));
    });
  }
  return 0;
}

async function answerLine<Input>(
  schema: ZodType<Input>,
  answer: (input: Input) => Promise<object>,
  line: string,
): Promise<object> {
  let id: LineId = null;
  try {
    if (line.length > MAX_LINE_CHARACTERS) {
      id = idAtStart(line);
      throw new BotError('badInput', `The line is over ${MAX_LINE_CHARACTERS} characters.`);
    }
    const parsed: unknown = parseJson(line);
    id = idOf(parsed);
    const input = schema.safeParse(parsed);
    if (!input.success) {
      const issue = input.error.issues[0];
      throw new BotError('badInput', `${issue?.path.join('.') || 'line'}: ${issue?.message ?? 'not usable'}`);
    }
    return { id, ...(await answer(input.data)) };
  } catch (error) {
    const code = error instanceof BotError ? error.code : 'unavailable';
    return { id, error: { code, message: messageOf(error) } };
  }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new BotError('badInput', 'The line is not JSON.', { cause });
  }
}

/** Of a line too long to be parsed, where the id stands first. */
function idAtStart(line: string): LineId {
  const told = /^\s*\{\s*"id"\s*:\s*(?<id>"(?:[^"\\]|\\.){0,200}"|-?\d{1,15})\s*,/u.exec(line)?.groups?.[
    'id'
  ];
  return told === undefined ? null : idOf({ id: parseJson(told) });
}

function idOf(parsed: unknown): LineId {
  if (typeof parsed !== 'object' || parsed === null || !('id' in parsed)) return null;
  return typeof parsed.id === 'string' || typeof parsed.id === 'number' ? parsed.id : null;
}
