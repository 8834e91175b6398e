/** Several changes asked for in one go: each is made on what the one before left, and one that cannot be made stops no other. */
import { errorCodeOf, type ErrorCode } from '../../../errors.js';
import type { NamedEdit, RewritePart, RewriteStep } from '../../types/operation-results.js';
import type { GenerationContext } from '../script-generator.js';
import { splitSentences } from '../../text/sentences.js';
import type { Usage } from '../../types.js';
import { sumUsage } from '../usage.js';
import { changedLines } from './changed-lines.js';
import type { RewriteInput, RewriteOutcome, ScriptRewriter } from './script-rewriter.js';

/** What her script is like decides these, not a service that may be down. */
const NO_FAULT: ReadonlySet<ErrorCode> = new Set(['badInput', 'notFound', 'notConnected', 'invalidOutput']);

export interface Rewritten extends RewriteOutcome {
  /** Sentences she has ordered out of it, in this go or before. */
  readonly takenOut: readonly string[];
}

/** Throws what the first of them throws where none can be made. */
export async function rewriteInTurn(
  rewriter: ScriptRewriter,
  input: RewriteInput,
  also: readonly RewriteStep[],
  context: GenerationContext,
): Promise<Rewritten> {
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
  const usages: Usage[] = [];
  const missed: string[] = [];
  const failed: { part: RewritePart; code: ErrorCode }[] = [];
  const steps = [first, ...also].toSorted((a, b) => placeOf(a) - placeOf(b));
  let script = old;
  let takenOut = known.takenOut ?? [];
  let error: unknown;
  for (const step of steps) {
    try {
      const outcome = await rewriter.rewrite({ ...known, takenOut, ...step, script }, context);
      if (takesOut(step)) takenOut = [...takenOut, ...goneFrom(script.text, outcome.script.text)];
      script = outcome.script;
      usages.push(script.usage);
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
    script: { ...script, usage: sumUsage(usages) },
    changed: changedLines(old.text, script.text),
    takenOut,
    ...(missed.length > 0 && { missed }),
    ...(failed.length > 0 && { failed }),
  };
}

/** What goes goes first, and the words she gives come last: nothing that makes it shorter takes them out again. */
function placeOf(step: RewriteStep): number {
  if (opsOf(step).length === 0) return 1;
  return takesOut(step) ? 0 : 2;
}

/** She wants something gone, by words of the script or by words for a model; what only makes room may come again. */
function takesOut(step: RewriteStep): boolean {
  return step.part === 'custom' && opsOf(step).every((op) => op === 'remove' || op === 'keep');
}

function opsOf({ edits = [], otherwise = [] }: RewriteStep): readonly NamedEdit['op'][] {
  return [...edits, ...otherwise].map(({ op }) => op);
}

/** Sentences of a text that its next version does not hold. */
function goneFrom(before: string, after: string): readonly string[] {
  const left = new Set(splitSentences(after));
  return splitSentences(before).filter((sentence) => !left.has(sentence));
}
