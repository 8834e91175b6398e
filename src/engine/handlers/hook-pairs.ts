/** Two hooks, one body: made, kept as a pair, and settled. */
import { BotError } from '../../errors.js';
import { normalWords } from '../text/words.js';
import { NO_USAGE } from '../generate/usage.js';
import { knownHook } from '../generate/rewrite/known-hooks.js';
import type { ScriptRewriter } from '../generate/rewrite/script-rewriter.js';
import { opposite } from '../learning/hook-pairs.js';
import type { PersonaLibrary } from '../library/personas.js';
import type { ScriptLibrary } from '../library/scripts.js';
import { takenOut } from '../library/versions.js';
import type { Limits } from '../limits.js';
import type { OperationContext } from '../operations.js';
import type { HookPair, Persona, ScriptRecord } from '../types.js';
import type { Handlers } from './handler.js';

export function createHookPairHandlers(parts: {
  readonly personas: PersonaLibrary;
  readonly scripts: ScriptLibrary;
  readonly rewriter: ScriptRewriter;
  readonly limits: Limits;
  readonly strangerOf: (userId: string, name: string) => Persona;
}): Handlers<'script.variants' | 'pair.settle'> {
  const { personas, scripts, rewriter, limits } = parts;

  /** The other hook: one that was written already, else a new one. */
  async function otherHook(record: ScriptRecord, context: OperationContext) {
    const { userId, displayName } = context;
    const script = record.result;
    const persona = (await personas.get(userId)) ?? parts.strangerOf(userId, displayName);
    const gone = takenOut(record);
    const wish = { script, persona, part: 'hook' as const, takenOut: gone };
    const hook = knownHook(script, persona, gone);
    if (hook) return rewriter.rewrite({ ...wish, hook }, context);
    const place = await limits.reserve(userId);
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
      const { script } = await otherHook(record, context);
      const hookOf = ({ beats }: typeof script): string => normalWords(beats[0]?.spoken ?? '').join(' ');
      if (hookOf(script) === hookOf(record.result))
        throw new BotError('invalidOutput', 'No other opening was found.');
      if (context.signal.aborted) throw new BotError('cancelled', 'The request was cancelled.');
      const variant = await scripts.add(userId, script, scriptId, record.slot);
      await scripts.save({ ...variant, pair: { side: 'B', otherId: scriptId, outcome: null } });
      await scripts.save({ ...record, pair: { side: 'A', otherId: id, outcome: null } });
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
