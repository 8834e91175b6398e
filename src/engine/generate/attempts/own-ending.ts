/** An ending for a script whose own was nothing but formula: a call to action of hers, or a plain line of the built-in writer's. */
import type { ScriptDrafter, WritingBrief } from '../brief.js';
import type { Craft } from '../craft.js';
import { blankMarksIn } from '../../text/blanks.js';
import { fittedThoughts, stockIn, type FinishedAttempt } from './finish-draft.js';

/** Different seeds of the built-in writer end differently. */
const DRAFTS = 4;

/** Unchanged where it ends as planned, or where no ending is at hand that says more. */
export async function withOwnEnding(
  attempt: FinishedAttempt,
  { builtIn, craft }: { readonly builtIn: ScriptDrafter; readonly craft: Craft },
  brief: WritingBrief,
  signal: AbortSignal,
): Promise<FinishedAttempt> {
  const { beats, plan } = attempt;
  if (plan.beats.at(-1) !== 'cta' || beats.at(-1)?.kind === 'cta') return attempt;
  for (let round = 0; round < DRAFTS; round += 1) {
    const draft = await builtIn.draft(brief, { ...plan, seed: plan.seed + round }, { signal });
    const ending = draft.beats.at(-1);
    if (ending?.kind !== 'cta' || blankMarksIn(ending.spoken).length > 0) continue;
    if (stockIn([ending], brief, craft).length > 0) continue;
    return { ...attempt, beats: fittedThoughts([...beats, ending], brief) };
  }
  return attempt;
}
