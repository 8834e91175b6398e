/** Several changes asked for in one go: each is made on what the one before left, and one that cannot be made stops no other. */
import { errorCodeOf, type ErrorCode } from '../../../errors.js';
import type { RewritePart, RewriteStep } from '../../operation-results.js';
import type { GenerationContext } from '../script-generator.js';
import { goneFrom } from '../../text/sentences.js';
import { changedLines } from './changed-lines.js';
import type { RewriteInput, RewriteOutcome, ScriptRewriter } from './script-rewriter.js';

/** What her script is like decides these, not a service that may be down. */
const NO_FAULT: ReadonlySet<ErrorCode> = new Set(['badInput', 'notFound', 'notConnected', 'invalidOutput']);

/** Throws what the first of them throws where none can be made. */
export async function rewriteInTurn(
  rewriter: ScriptRewriter,
  input: RewriteInput,
  also: readonly RewriteStep[],
  context: GenerationContext,
): Promise<RewriteOutcome> {
  const {
    script: old,
    part,
    instruction,
    language,
    option,
    seconds,
    hook,
    edits,
    otherwise,
    ...known
  } = input;
  const first = { part, instruction, language, option, seconds, hook, edits, otherwise };
  const missed: string[] = [];
  const failed: { part: RewritePart; code: ErrorCode }[] = [];
  const steps = [first, ...also].toSorted((a, b) => placeOf(a) - placeOf(b));
  let script = old;
  let takenOut = known.takenOut ?? [];
  let error: unknown;
  for (const step of steps) {
    try {
      const outcome = await rewriter.rewrite({ ...known, takenOut, ...step, script }, context);
      if (placeOf(step) === TAKES_OUT)
        takenOut = [...takenOut, ...goneFrom(script.text, outcome.script.text)];
      script = outcome.script;
      missed.push(...(outcome.missed ?? []));
    } catch (thrown) {
      const code = errorCodeOf(thrown);
      if (!NO_FAULT.has(code)) throw thrown;
      error ??= thrown;
      failed.push({ part: step.part, code });
    }
  }
  if (failed.length === steps.length) throw error;
  return {
    script,
    changed: changedLines(old.text, script.text),
    ...(missed.length > 0 && { missed }),
    ...(failed.length > 0 && { failed }),
  };
}

const TAKES_OUT = 0;

/** What goes goes first, and the words she gives come last: nothing that makes it shorter takes them out again. */
function placeOf({ edits = [], otherwise = [] }: RewriteStep): number {
  const ops = [...edits, ...otherwise].map(({ op }) => op);
  if (ops.length === 0) return 1;
  return ops.every((op) => op === 'remove' || op === 'keep') ? TAKES_OUT : 2;
}
