/** Watches the day's cost after what asks a model, and tells each admin who can be reached here. */
import type { Logger } from './ports.js';
import { describeError } from './chat/describe-error.js';
import type { Runner } from './chat/runner.js';
import { costAlertMessage } from './conversations/index.js';
import { directThreadOf } from './compose/direct-threads.js';
import { dueCostAlert, type CostAlert } from './engine/budget/cost-alerts.js';
import type { Limits } from './engine/budget/limits.js';
import { traitsOf } from './engine/operation-traits.js';
import type { Engine } from './engine/operations.js';

/** The engine, followed by a look at the cost; whoever asked for the operation does not wait for it. */
export function watchCost(engine: Engine, look: () => Promise<void>): Engine {
  return {
    async run(op, args, context) {
      try {
        return await engine.run(op, args, context);
      } finally {
        if (traitsOf(op).pace === 'slow') void look();
      }
    },
  };
}

/** Never rejects: an alert that fails is tried again after the next operation. */
export function createCostWatch(parts: {
  readonly limits: Pick<Limits, 'sharedCost'>;
  readonly adminIds: readonly string[];
  readonly runner: () => Pick<Runner, 'notify'>;
  readonly logger: Logger;
}): () => Promise<void> {
  const { limits, adminIds, runner, logger } = parts;
  /** The last alert everybody got; the runner itself remembers across restarts. */
  let told = '';

  async function tell(alert: CostAlert): Promise<void> {
    for (const userId of adminIds) {
      const owner = { threadId: directThreadOf(userId), userId, displayName: '', locale: 'en' };
      await runner().notify(owner.threadId, owner, (locale) => costAlertMessage(alert, locale), alert.key);
    }
  }

  return async () => {
    if (adminIds.length === 0) return;
    try {
      const alert = await dueCostAlert(limits);
      if (alert === null || alert.key === told) return;
      await tell(alert);
      told = alert.key;
    } catch (error) {
      logger.warn(describeError(error), 'the cost alert has to wait');
    }
  };
}
