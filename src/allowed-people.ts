/** `ALLOWED_IDS`: everybody else is told once a message that the bot is private, and nothing of theirs is kept. */
import { createHash } from 'node:crypto';
import type { ChatAdapter } from './chat/types.js';
import { privateBot } from './conversations/index.js';

/** The adapters with their receivers guarded; unchanged when everybody may come. */
export function guardAdapters(
  adapters: readonly ChatAdapter[],
  allowedIds: readonly string[] | undefined,
): readonly ChatAdapter[] {
  if (allowedIds === undefined || allowedIds.length === 0) return adapters;
  const allowed = new Set(allowedIds);
  return adapters.map((adapter) => ({
    platform: adapter.platform,
    stop: () => adapter.stop(),
    send: (threadId, message, options) => adapter.send(threadId, message, options),
    openFile: (ref, options) => adapter.openFile(ref, options),
    ...(adapter.progress && {
      progress: (threadId, progress) => adapter.progress?.(threadId, progress) ?? Promise.resolve(),
    }),
    start: (receive) =>
      adapter.start(async (message) => {
        if (allowed.has(message.userId) || adapter.platform === 'terminal') return receive(message);
        if (!message.addressed) return;
        const idempotencyKey = createHash('sha256')
          .update(`${message.threadId} ${message.id}`)
          .digest('hex')
          .slice(0, 20);
        await adapter.send(message.threadId, privateBot(message.locale ?? 'en', message.userId), {
          idempotencyKey,
          ...(message.replyRef && { replyRef: message.replyRef }),
        });
      }),
  }));
}
