/** Who asks the engine for an operation, where a test does not care about the rest. */
import type { OperationContext } from '../../src/engine/operations.js';

export function operationContext(
  id: string,
  userId: string,
  more: Partial<OperationContext> = {},
): OperationContext {
  return {
    id,
    userId,
    threadId: userId,
    displayName: 'Ada',
    locale: 'en',
    epoch: 0,
    signal: new AbortController().signal,
    onProgress: () => undefined,
    ...more,
  };
}
