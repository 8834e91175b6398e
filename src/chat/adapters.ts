/** Finds the platform a thread lives on, and opens files there. */
import { BotError } from '../errors.js';
import type { FileOpener } from '../ports.js';
import type { ChatAdapter } from './types.js';

/** The adapter of a thread id (`telegram:123`), or null when its platform is not served by this process. */
export function adapterOf(threadId: string, adapters: readonly ChatAdapter[]): ChatAdapter | null {
  const platform = platformOf(threadId);
  return adapters.find((adapter) => adapter.platform === platform) ?? null;
}

export function platformOf(threadId: string): string {
  return threadId.split(':', 1)[0] ?? '';
}

/** For the operations that read what she sent. */
export function createFileOpener(adapters: readonly ChatAdapter[]): FileOpener {
  return async (threadId, ref, options) => {
    const adapter = adapterOf(threadId, adapters);
    if (adapter === null) throw new BotError('unavailable', 'The platform of this file is not connected.');
    return adapter.openFile(ref, options);
  };
}
