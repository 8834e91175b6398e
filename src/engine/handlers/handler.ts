/** The form of an operation's handler: typed arguments in, typed result out. */
import type { OperationContext, OperationName, Operations } from '../operations.js';

export type Handlers<Names extends OperationName = OperationName> = {
  readonly [O in Names]: (
    args: Operations[O]['args'],
    context: OperationContext,
  ) => Promise<Operations[O]['result']>;
};
