/** What only the operator may ask: numbers over everybody, and whose model writes for whom. */
import { BotError } from '../../errors.js';
import type { AssignedModels } from '../library/personas/assigned-models.js';
import type { OperationContext } from '../operations.js';
import type { OperatorReport } from '../types/reports.js';
import type { Handlers } from './handler.js';

const MODEL_CHARACTERS = 200;

export function createAdminHandlers(parts: {
  readonly isAdmin: (userId: string) => boolean;
  readonly report: () => Promise<OperatorReport>;
  readonly assigned: AssignedModels;
}): Handlers<'admin.report' | 'admin.assignModel'> {
  /** Either of two joined accounts may be the one that is listed. */
  function admit({ userId, accountId = userId }: OperationContext): void {
    if (!parts.isAdmin(userId) && !parts.isAdmin(accountId))
      throw new BotError('blocked', 'Only people in ADMIN_IDS may do this.');
  }
  return {
    async 'admin.report'(_args, context) {
      admit(context);
      return parts.report();
    },
    async 'admin.assignModel'({ userId: creator, model }, context) {
      admit(context);
      const name = model?.trim() ?? null;
      if (creator.trim() === '' || name === '' || (name?.length ?? 0) > MODEL_CHARACTERS)
        throw new BotError('badInput', 'A creator and a model name are needed.');
      await parts.assigned.assign(creator.trim(), name);
      return { userId: creator.trim(), model: name };
    },
  };
}
