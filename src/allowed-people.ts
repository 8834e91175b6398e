/** `ALLOWED_IDS`: everybody else is told now and then that the bot is private, and nothing of theirs is kept. */
import { createHash } from 'node:crypto';
import type { ChatAdapter, InboundMessage } from './chat/types.js';
import { privateBot } from './conversations/index.js';
import { errorCodeOf } from './errors.js';
import { createLastUsed } from './last-used.js';
import type { Logger } from './ports.js';

/** Told once, a stranger is told again only after this. */
const QUIET_MS = 3_600_000;
/** Strangers remembered; those heard of longest ago are forgotten first. */
const MOST_REMEMBERED = 2_000;

/** The adapters with their receivers guarded; unchanged when everybody may come. */
export function guardAdapters(
  adapters: readonly ChatAdapter[],
  allowedIds: readonly string[] | undefined,
  logger: Logger,
): readonly ChatAdapter[] {
  if (allowedIds === undefined || allowedIds.length === 0) return adapters;
  const allowed = new Set(allowedIds);
  /** Thread -> when it was told, by `performance.now()`: nobody sets that back. */
  const told = createLastUsed<number>(MOST_REMEMBERED);

  function isTimeToTell(threadId: string): boolean {
    if (performance.now() - (told.get(threadId) ?? -Infinity) < QUIET_MS) return false;
    told.set(threadId, performance.now());
    return true;
  }

  async function refuse(adapter: ChatAdapter, message: InboundMessage): Promise<void> {
    const idempotencyKey = createHash('sha256')
      .update(`${message.threadId} ${message.id}`)
      .digest('hex')
      .slice(0, 20);
    const answer = privateBot(message.locale ?? 'en', message.userId);
    try {
      await adapter.send(message.threadId, answer, {
        idempotencyKey,
        ...(message.replyRef && { replyRef: message.replyRef }),
      });
    } catch (error) {
      told.set(message.threadId, -Infinity);
      logger.warn({ threadId: message.threadId, code: errorCodeOf(error) }, 'a stranger could not be told');
    }
  }

  return adapters.map((adapter) => ({
    ...adapter,
    start: (receive) =>
      adapter.start(async (message) => {
        if (allowed.has(message.userId) || adapter.isConsole) return receive(message);
        // Not waited for: a stranger's many messages would hold up everybody behind them.
        // A command of Discord waits for its answer; it pushes nothing at anybody.
        if (message.addressed && (message.replyRef || isTimeToTell(message.threadId)))
          void refuse(adapter, message);
      }),
  }));
}
