/** /forget: nothing of a person is left, and nothing that is still under way brings her back. */
import type { Engine, ForgetReceipt } from '../../engine/operations.js';
import type { Epochs } from './epochs.js';
import type { Jobs } from '../effects/jobs.js';
import type { Lanes } from '../../lanes.js';
import type { Sessions } from './sessions.js';

/**
 * Wraps the engine so that `data.forget` also deletes what the chat holds. The thread that asked keeps a session
 * without any word of hers, because her receipt is still to be sent from it. Repeating it after a crash is safe.
 */
export function forgetEverywhere(options: {
  readonly engine: Engine;
  readonly epochs: Epochs;
  readonly sessions: Sessions;
  readonly lanes: Lanes;
  readonly jobs: () => Pick<Jobs, 'giveUpUser'>;
  readonly onRemoved: (threadId: string) => void;
}): Engine {
  const { engine, epochs, sessions, lanes, jobs, onRemoved } = options;
  return {
    async run(op, args, context) {
      if (op !== 'data.forget') return engine.run(op, args, context);
      const { userId, threadId } = context;
      // First of all: from here on every result asked for earlier is void, whatever happens below.
      await epochs.raiseAbove(userId, context.epoch);
      await jobs().giveUpUser(userId, context.id);
      const receipt: ForgetReceipt = await engine.run('data.forget', null, context);
      const threads = await sessions.threadsOf(userId);
      for (const other of threads.filter((id) => id !== threadId)) {
        await lanes.run(other, async () => {
          onRemoved(other);
          await sessions.remove(userId, other);
        });
      }
      // The cast joins what the compiler cannot: `op` is `data.forget` here, so its result is a receipt.
      return { ...receipt, sessions: Math.max(threads.length, 1) } as Awaited<
        ReturnType<typeof engine.run<typeof op>>
      >;
    },
  };
}
