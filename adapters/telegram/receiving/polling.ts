/** Long polling that outlives network loss, a second instance and a failing store. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Api } from 'grammy';
import type { Update } from 'grammy/types';
import { inTimeOr } from '../../../src/deadline.js';
import { retryAfterSecondsOf, descriptionOf, safeMessage, statusOf } from '../errors.js';
import { ALLOWED_UPDATES } from './inbound.js';
import type { Contact } from '../../shared/contact.js';
import type { Logger } from '../../../src/ports.js';

/** How long Telegram holds a question for news open. */
const POLL_SECONDS = 30;

const FIRST_PAUSE_MS = 200;
/** Also how long she waits, once Telegram is back. */
const LONGEST_PAUSE_MS = 10_000;

/** A revoked token or a second instance does not go away by asking often. */
const REFUSED_PAUSE_MS = 5000;

/** A network that went away must not hold up the shutdown. */
const STOP_MS = 3000;

/** Telegram gives no more at once, counted from the first one that is not confirmed. */
const LARGEST_BATCH = 100;
/** Failed this often while nothing else is left of a full batch, a chat is given up: nobody else would be heard any more. */
const BLOCKED_ROUNDS = 6;

export interface Polling {
  /** Ends without confirming anything uncommitted; resolves when the loop has ended, or after 3 s. */
  stop(): Promise<void>;
}

/** Where an update belongs, as far as it says. */
function chatOf(update: Update): string {
  const [about] = Object.values(update).filter((part) => typeof part === 'object') as {
    readonly chat?: { readonly id: number };
    readonly message?: { readonly chat?: { readonly id: number } };
    readonly from?: { readonly id: number };
  }[];
  return String(about?.chat?.id ?? about?.message?.chat?.id ?? about?.from?.id ?? '');
}

function byChat(updates: readonly Update[]): readonly (readonly Update[])[] {
  const chats = new Map<string, Update[]>();
  for (const update of updates) {
    const chat = chatOf(update);
    chats.set(chat, [...(chats.get(chat) ?? []), update]);
  }
  return [...chats.values()];
}

/**
 * Starts polling in the background. `handle` resolves when the update is committed; when it rejects, the update and
 * those of its chat behind it are asked for again.
 */
export function startPolling(
  api: Api,
  handle: (update: Update) => Promise<void>,
  logger: Logger,
  contact: Contact,
): Polling {
  const stopping = new AbortController();
  /** Asking from here on confirms everything below. */
  let offset = 0;
  /** Committed, but behind one that is not: they come again and are passed over. */
  const committed = new Set<number>();
  let pauseMs = FIRST_PAUSE_MS;
  let blockedRounds = 0;

  /** Of one chat in order, of all chats at once: the hundredth waits for nobody. */
  async function handleAll(updates: readonly Update[]): Promise<void> {
    const chats = byChat(updates);
    const outcomes = await Promise.allSettled(chats.map(handleInOrder));
    const failed = chats.filter((_, at) => outcomes[at]?.status === 'rejected');
    // Where several fail it is the store's trouble, which passes.
    const blocks = updates.length >= LARGEST_BATCH && chats.length > 1 && failed.length === 1;
    blockedRounds = blocks ? blockedRounds + 1 : 0;
    if (blockedRounds >= BLOCKED_ROUNDS && !stopping.signal.aborted) giveUp(failed.flat());
    for (const { update_id: id } of updates) {
      if (!committed.delete(id)) break;
      offset = Math.max(offset, id + 1);
    }
    for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
  }

  function giveUp(updates: readonly Update[]): void {
    const lost = updates.filter(({ update_id: id }) => !committed.has(id));
    for (const { update_id: id } of lost) committed.add(id);
    logger.error(
      { updates: lost.length },
      'Telegram: one chat held up all others; its messages were skipped.',
    );
  }

  async function handleInOrder(updates: readonly Update[]): Promise<void> {
    for (const update of updates) {
      if (committed.has(update.update_id)) continue;
      stopping.signal.throwIfAborted();
      await handle(update);
      committed.add(update.update_id);
    }
  }

  async function ask(timeoutSeconds: number, signal?: AbortSignal): Promise<readonly Update[]> {
    return api.raw.getUpdates(
      {
        ...(offset === 0 ? {} : { offset }),
        ...(signal ? {} : { limit: 1 }),
        timeout: timeoutSeconds,
        allowed_updates: ALLOWED_UPDATES,
      },
      // grammY types its own AbortSignal, which the global one satisfies at run time.
      signal as never,
    );
  }

  function pauseAfter(error: unknown): number {
    const status = statusOf(error);
    if (status === 409) {
      const { message, waitMs } = /webhook/i.test(descriptionOf(error))
        ? { message: 'Telegram: a webhook was set meanwhile; taking it away.', waitMs: pauseMs }
        : {
            message: 'Telegram: another instance polls with this token; stop one of them. Trying again.',
            waitMs: REFUSED_PAUSE_MS,
          };
      logger.warn({}, message);
      return waitMs;
    }
    const askedMs = (retryAfterSecondsOf(error) ?? 0) * 1000;
    const waitMs = Math.max(askedMs, status === 401 ? REFUSED_PAUSE_MS : pauseMs);
    logger.warn({ reason: safeMessage(error), waitMs }, 'Telegram: polling interrupted, trying again.');
    return waitMs;
  }

  /** What waits for a webhook is kept and comes to the first question. */
  async function takeWebhookAway(): Promise<void> {
    try {
      await api.deleteWebhook();
    } catch (error) {
      // A small server may know no webhooks.
      if (statusOf(error) !== 404) throw error;
    }
  }

  async function hear(mayHaveWebhook: boolean): Promise<readonly Update[]> {
    try {
      if (mayHaveWebhook) await takeWebhookAway();
      const updates = await ask(POLL_SECONDS, stopping.signal);
      contact.found();
      return updates;
    } catch (error) {
      contact.lost();
      throw error;
    }
  }

  async function run(): Promise<void> {
    let hasWebhook = true;
    while (!stopping.signal.aborted) {
      try {
        const updates = await hear(hasWebhook);
        hasWebhook = false;
        await handleAll(updates);
        pauseMs = FIRST_PAUSE_MS;
      } catch (error) {
        if (stopping.signal.aborted) return;
        hasWebhook = statusOf(error) === 409;
        const waitMs = pauseAfter(error);
        pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
        await sleep(waitMs, undefined, { signal: stopping.signal }).catch(() => undefined);
      }
    }
  }

  async function confirm(): Promise<void> {
    if (offset === 0) return;
    await ask(0).catch((error: unknown) => {
      // Nothing is lost: known updates are passed over when they come again.
      logger.warn({ reason: safeMessage(error) }, 'Telegram: the last updates could not be confirmed.');
    });
  }

  const running = run();
  return {
    async stop() {
      stopping.abort();
      await inTimeOr(running.then(confirm), STOP_MS, undefined);
    },
  };
}
