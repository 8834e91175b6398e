/** Two hooks, one body: made, kept as a pair, and settled. */
import { BotError } from '../../errors.js';
import { normalWords } from '../text/words.js';
import { NO_USAGE } from '../generate/usage.js';
import { knownHook } from '../generate/rewrite/known-hooks.js';
import type { ScriptRewriter } from '../generate/rewrite/script-rewriter.js';
import { opposite } from '../learning/hook-pairs.js';
import type { ScriptLibrary } from '../library/scripts/scripts.js';
import { takenOut } from '../library/scripts/versions.js';
import type { Limits } from '../budget/limits.js';
import type { OperationContext } from '../operations.js';
import type { HookPair, ScriptRecord } from '../types.js';
import { createAuthors, type AuthorParts } from './authors.js';
import type { Handlers } from './handler.js';

export function createHookPairHandlers(
  parts: AuthorParts & { readonly rewriter: ScriptRewriter; readonly limits: Limits },
): Handlers<'script.variants' | 'pair.settle'> {
  const { scripts, rewriter, limits } = parts;
  const authors = createAuthors(parts);

  /** The other hook: one that was written already, else a new one. */
  async function otherHook(record: ScriptRecord, context: OperationContext) {
    const script = record.result;
    const { persona, own, trends } = await authors.of(record, context);
    const gone = takenOut(record);
    // Measured as the first side was: what differs is the opening.
    const wish = { script, persona, own, trends, takenOut: gone, part: 'hook' as const };
    const hook = knownHook(script, persona, gone);
    if (hook) return rewriter.rewrite({ ...wish, hook }, context);
    const place = await limits.reserve(context.userId);
    if (!place) throw new BotError('limitReached', 'The daily limit is reached.');
    try {
      return await rewriter.rewrite(wish, context);
    } finally {
      place.release();
    }
  }

  return {
    async 'script.variants'({ scriptId }, context) {
      const { userId, id } = context;
      const record = await scripts.get(userId, scriptId);
      const paired = record.pair && (await scripts.find(userId, record.pair.otherId));
      if (paired && record.pair) {
        const [a, b] = record.pair.side === 'A' ? [record, paired] : [paired, record];
        return { a: a.result, b: b.result, usage: NO_USAGE, model: b.result.model.name };
      }
      // Written before a crash under the same id, it is not written and paid for again.
      const made = await scripts.find(userId, id);
      const script = made?.result ?? (await otherHook(record, context)).script;
      const hookOf = ({ beats }: typeof script): string => normalWords(beats[0]?.spoken ?? '').join(' ');
      if (hookOf(script) === hookOf(record.result))
        throw new BotError('invalidOutput', 'No other opening was found.');
      if (context.signal.aborted) throw new BotError('cancelled', 'The request was cancelled.');
      const variant = made ?? (await scripts.add(userId, script, scriptId, record.slot));
      await scripts.save({ ...variant, pair: { side: 'B', otherId: scriptId, outcome: null } });
      // As it is now: she may have voted, starred or edited it while the other was written.
      const current = await scripts.get(userId, scriptId);
      await scripts.save({ ...current, pair: { side: 'A', otherId: id, outcome: null } });
      return { a: record.result, b: script, usage: script.usage, model: script.model.name };
    },

    async 'pair.settle'({ scriptId, even = false }, { userId }) {
      const record = await scripts.get(userId, scriptId);
      if (!record.pair) throw new BotError('notFound', 'This script has no second hook.');
      await settlePair(scripts, record, record.pair, even ? 'even' : 'won');
      return { side: record.pair.side, even };
    },
  };
}

/** Both records of a pair say how it ended. */
async function settlePair(
  scripts: ScriptLibrary,
  record: ScriptRecord,
  pair: HookPair,
  outcome: HookPair['outcome'],
): Promise<void> {
  await scripts.save({ ...record, pair: { ...pair, outcome } });
  const other = await scripts.find(record.userId, pair.otherId);
  if (other?.pair) await scripts.save({ ...other, pair: { ...other.pair, outcome: opposite(outcome) } });
}
