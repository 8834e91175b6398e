/** Delivers the messages a thread is owed, in order, each under its effect id. */
import type { Session } from '../session/session.js';
import { BotError, errorCodeOf } from '../../errors.js';
import type { AttachmentRenderer, Logger } from '../../ports.js';
import type { Activity } from '../activity.js';
import { adapterOf } from '../adapters.js';
import type { Clock } from '../clock.js';
import { retryDelayMs } from './retries.js';
import { isSend, type SendEffect } from '../turn/outbox.js';
import type { Attachment, ChatAdapter, OutboundMessage, RenderedFile } from '../types.js';

export interface Sender {
  /** Looks after the thread's messages, now or when the platform takes some again. `session`: as just committed. */
  wake(session: Session): void;
  /** Waits for no retry any more; what can be sent now still is. */
  stopWaiting(): void;
  /** Begins no further message. */
  close(): void;
}

/** What became of a message: the platform's ids, or null when it is given up. */
export type Delivery = readonly string[] | null;

/** Failures after which a message steps aside; it is given up only if a later one gets through where it did not. */
const FAILURES_BEFORE_ASIDE = 6;
/** Codes that say "later"; any other is about the message itself. */
const TEMPORARY: ReadonlySet<string> = new Set(['rateLimited', 'unavailable', 'timeout', 'storeFailed']);

/** A chart only illustrates what the message says. */
function isExport({ type }: Attachment): boolean {
  return type === 'export' || type === 'data-export';
}

export function createSender(options: {
  readonly adapters: readonly ChatAdapter[];
  readonly renderer: AttachmentRenderer;
  readonly activity: Activity;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Said instead of a message whose file could not be made. */
  readonly noFile: (locale: string) => OutboundMessage;
  readonly read: (threadId: string) => Promise<Session | null>;
  /** Takes the effect out of the outbox. Resolves with the session that is left. */
  readonly settle: (threadId: string, effect: SendEffect, delivery: Delivery) => Promise<Session | null>;
}): Sender {
  const { adapters, renderer, activity, clock, logger, noFile, read, settle } = options;
  const busy = new Set<string>();
  const again = new Set<string>();
  const retries = new Map<string, () => void>();
  const failures = new Map<string, number>();
  /** Sent, but not yet taken out of the outbox because the store failed: never sent a second time. */
  const sent = new Map<string, readonly string[]>();
  let waiting = true;
  const ending = new AbortController();

  async function end(threadId: string, effect: SendEffect, delivery: Delivery): Promise<Session | null> {
    if (delivery !== null) sent.set(effect.id, delivery);
    const left = await settle(threadId, effect, delivery);
    sent.delete(effect.id);
    failures.delete(effect.id);
    return left;
  }

  /** The files, or null when one is missing that is all the message is about. */
  async function renderFiles(session: Session, effect: SendEffect): Promise<readonly RenderedFile[] | null> {
    let isComplete = true;
    const files: RenderedFile[] = [];
    for (const attachment of effect.message.attachments ?? []) {
      try {
        const owner = { userId: session.userId, locale: session.locale };
        const file = await renderer.render(attachment, owner);
        if (file !== null) files.push(file);
        else isComplete &&= !isExport(attachment);
      } catch (error) {
        const facts = { threadId: session.threadId, effectId: effect.id, attachment: attachment.type };
        logger.warn({ ...facts, code: errorCodeOf(error) }, 'attachment left out');
        isComplete &&= !isExport(attachment);
      }
    }
    return isComplete ? files : null;
  }

  async function send(adapter: ChatAdapter, session: Session, effect: SendEffect): Promise<Delivery> {
    const earlier = sent.get(effect.id);
    if (earlier !== undefined) return earlier;
    const files = await renderFiles(session, effect);
    const { replyRef } = session;
    const usable = replyRef && Date.parse(replyRef.expiresAt) > clock.nowMs();
    const message = files === null ? noFile(session.locale) : effect.message;
    const { messageIds } = await adapter.send(session.threadId, message, {
      idempotencyKey: effect.id,
      locale: session.locale,
      ...(effect.othersRead && { othersRead: effect.othersRead }),
      ...(usable ? { replyRef } : {}),
      ...(files !== null && files.length > 0 ? { files } : {}),
    });
    return messageIds;
  }

  /** Sends what there is. Returns the milliseconds after which to try again, or null when nothing is left. */
  async function deliverAll(threadId: string, known: Session | null): Promise<number | null> {
    const adapter = adapterOf(threadId, adapters);
    // Another process serves that platform, or will after a restart: the message stays in the outbox.
    if (adapter === null) return null;
    const aside: SendEffect[] = [];
    let waitMs: number | null = null;
    let session = known ?? (await read(threadId));
    while (!ending.signal.aborted) {
      const effect = session?.outbox.filter(isSend).find(({ id }) => !aside.some((other) => other.id === id));
      if (!session || !effect) return waitMs;
      const facts = { threadId, effectId: effect.id };
      try {
        const messageIds = await send(adapter, session, effect);
        for (const poison of aside.splice(0)) {
          logger.error({ threadId, effectId: poison.id }, 'message given up: only this one fails');
          await end(threadId, poison, sent.get(poison.id) ?? null);
        }
        waitMs = null;
        session = await end(threadId, effect, messageIds);
      } catch (error) {
        const code = errorCodeOf(error);
        if (!TEMPORARY.has(code)) {
          logger.warn({ ...facts, code }, 'message dropped');
          session = await end(threadId, effect, null);
          continue;
        }
        const failed = (failures.get(effect.id) ?? 0) + 1;
        if (code !== 'rateLimited') failures.set(effect.id, failed);
        logger.warn({ ...facts, code, failed }, 'message waits');
        // What the platform asked for, else our own patience.
        const asked = error instanceof BotError ? error.retryAfterMs : undefined;
        waitMs = Math.max(waitMs ?? 0, asked ?? retryDelayMs(failed));
        if (code === 'rateLimited' || failed < FAILURES_BEFORE_ASIDE) return waitMs;
        aside.push(effect);
        session = await read(threadId);
      }
    }
    return null;
  }

  async function work(threadId: string, committed: Session | null): Promise<void> {
    busy.add(threadId);
    const finish = activity.begin();
    let waitMs: number | null = retryDelayMs(1);
    try {
      waitMs = await deliverAll(threadId, committed);
      while (again.delete(threadId) && waitMs === null) waitMs = await deliverAll(threadId, null);
    } catch (error) {
      logger.error({ threadId, code: errorCodeOf(error) }, 'outbox could not be read or written');
    } finally {
      busy.delete(threadId);
      again.delete(threadId);
      if (waitMs !== null && waiting) retryAfter(threadId, waitMs);
      finish();
    }
  }

  function retryAfter(threadId: string, waitMs: number): void {
    const finish = activity.begin();
    const callOff = clock.after(waitMs, () => {
      retries.delete(threadId);
      look(threadId, null);
      finish();
    });
    retries.set(threadId, () => {
      retries.delete(threadId);
      callOff();
      finish();
    });
  }

  function look(threadId: string, committed: Session | null): void {
    if (ending.signal.aborted) return;
    if (busy.has(threadId)) again.add(threadId);
    // A waiting retry keeps its moment: the platform asked for it.
    else if (!retries.has(threadId)) void work(threadId, committed);
  }

  function stopWaiting(): void {
    waiting = false;
    for (const callOff of retries.values()) callOff();
  }

  return {
    wake: (session) => look(session.threadId, session),
    stopWaiting,
    close() {
      ending.abort();
      stopWaiting();
    },
  };
}
