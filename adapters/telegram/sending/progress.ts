/** Progress of long operations: a draft that changes in place, or one edited message, at Telegram's pace. */
import type { Progress } from '../../../src/chat/types.js';
import type { TelegramClient } from '../connection/client.js';
import { descriptionOf, retryAfterSecondsOf, safeMessage, statusOf, toBotError } from '../errors.js';
import type { Features } from '../features.js';
import type { Logger } from '../../../src/ports.js';
import { draftIdOf, plainProgressOf, richDraftOf, stopKeyboard } from './progress-view.js';
import { isPrivate, parseThreadId, type TelegramThread } from '../thread-id.js';
import type { ProgressBoard, StandingStages } from '../../shared/progress-board.js';

/** Pace of edits the field settled on (Vercel's Chat SDK): about one a second, 20 a minute in a group. */
const PRIVATE_INTERVAL_MS = 1100;
const GROUP_INTERVAL_MS = 3100;

/** A draft is gone after 30 s unless it is sent again. */
const DRAFT_REFRESH_MS = 20_000;

/** Nothing heard for this long: the operation ended without saying so. */
const ABANDONED_MS = 5 * 60_000;

interface Shown {
  readonly thread: TelegramThread;
  latest: Progress;
  /** When the operation was last heard of, and when something was last sent. */
  heardAt: number;
  sentAt: number;
  sentText: string;
  messageId: number | null;
  /** True once it is known whether an earlier process left a message. */
  recalled: boolean;
  /** True once drafts turned out not to work in this chat. */
  draftRefused: boolean;
  /** True once the chat turned out to be closed to the bot. */
  unwanted: boolean;
  timer: NodeJS.Timeout | null;
  /** The call under way; the next one waits for it. */
  busy: Promise<void>;
}

export function createProgressBoard(
  { api }: TelegramClient,
  features: Features,
  logger: Logger,
  stages?: StandingStages,
): ProgressBoard {
  const shown = new Map<string, Shown>();
  let stopped = false;
  const { raw } = api;

  /** Tries the rich draft, then the plain one; false when this server or chat takes neither. */
  async function sendDraft({ thread, latest }: Shown): Promise<boolean> {
    const common = {
      chat_id: thread.chatId,
      ...(thread.topicId === null ? {} : { message_thread_id: thread.topicId }),
      draft_id: draftIdOf(latest.id),
      can_stop: true,
    };
    const { text, entities } = plainProgressOf(latest);
    const drafts = {
      sendRichMessageDraft: () => raw.sendRichMessageDraft({ ...common, rich_message: richDraftOf(latest) }),
      sendMessageDraft: () => raw.sendMessageDraft({ ...common, text, entities }),
    };
    for (const method of ['sendRichMessageDraft', 'sendMessageDraft'] as const) {
      if (!features.has(method)) continue;
      try {
        return await drafts[method]();
      } catch (error) {
        if (!features.isMissing(method, error) && statusOf(error) !== 400) throw error;
      }
    }
    return false;
  }

  async function sendOrEdit(key: string, entry: Shown): Promise<void> {
    const { thread, latest, messageId } = entry;
    const { text, entities } = plainProgressOf(latest);
    const common = { chat_id: thread.chatId, text, entities, reply_markup: stopKeyboard(thread.userId) };
    if (messageId !== null) {
      await raw.editMessageText({ ...common, message_id: messageId });
      return;
    }
    const topic = thread.topicId === null ? {} : { message_thread_id: thread.topicId };
    entry.messageId = (await raw.sendMessage({ ...common, ...topic, disable_notification: true })).message_id;
    await stages?.keep(key, entry.messageId);
  }

  async function recall(key: string, entry: Shown): Promise<void> {
    if (entry.recalled) return;
    entry.recalled = true;
    try {
      entry.messageId = (await stages?.find(key)) ?? null;
    } catch (error) {
      // A stage that an earlier process left may stay; this one is shown.
      logger.warn({ reason: safeMessage(error) }, 'Telegram: an earlier progress message was not looked up.');
    }
    if (entry.messageId !== null) entry.draftRefused = true;
  }

  async function put(key: string, entry: Shown): Promise<void> {
    await recall(key, entry);
    const text = plainProgressOf(entry.latest).text;
    const asDraft = isPrivate(entry.thread) && !entry.draftRefused;
    if (entry.unwanted || text === '' || (text === entry.sentText && !asDraft)) return;
    entry.sentAt = Date.now();
    entry.sentText = text;
    try {
      if (asDraft && (await sendDraft(entry))) return;
      entry.draftRefused = true;
      await sendOrEdit(key, entry);
    } catch (error) {
      if (/message is not modified/i.test(descriptionOf(error))) return;
      const isClosed = toBotError(error).code === 'blocked' || features.isMissing('editMessageText', error);
      if (isClosed) entry.unwanted = true;
      // She deleted it, or it is too old: the next stage is a message of its own.
      if (/to edit not found|can't be edited/i.test(descriptionOf(error))) entry.messageId = null;
      if (statusOf(error) === 429) {
        entry.sentAt = Date.now() + (retryAfterSecondsOf(error) ?? 1) * 1000;
      }
      logger.warn({ reason: safeMessage(error) }, 'Telegram: progress not shown.');
    }
  }

  function waitMs(entry: Shown): number {
    const interval = isPrivate(entry.thread) ? PRIVATE_INTERVAL_MS : GROUP_INTERVAL_MS;
    return Math.max(0, entry.sentAt + interval - Date.now());
  }

  function schedule(key: string, entry: Shown, delayMs: number): void {
    if (entry.timer || stopped) return;
    entry.timer = setTimeout(() => {
      entry.timer = null;
      void flush(key, entry);
    }, delayMs);
    entry.timer.unref();
  }

  async function flush(key: string, entry: Shown): Promise<void> {
    entry.busy = entry.busy.then(() => (shown.get(key) === entry ? put(key, entry) : undefined));
    await entry.busy;
    if (shown.get(key) !== entry || entry.unwanted) return;
    if (Date.now() - entry.heardAt > ABANDONED_MS) shown.delete(key);
    else if (plainProgressOf(entry.latest).text !== entry.sentText) schedule(key, entry, waitMs(entry));
    else if (!entry.draftRefused) schedule(key, entry, DRAFT_REFRESH_MS);
  }

  async function finish(threadId: string, key: string): Promise<void> {
    const entry = shown.get(key);
    shown.delete(key);
    if (entry?.timer) clearTimeout(entry.timer);
    await entry?.busy;
    // A draft gives way to the message that follows; an edited message has to be taken away.
    const messageId = entry?.recalled ? entry.messageId : await stages?.find(key);
    if (messageId == null) return;
    await raw
      .deleteMessage({ chat_id: parseThreadId(threadId).chatId, message_id: messageId })
      .catch((error: unknown) => {
        logger.warn({ reason: safeMessage(error) }, 'Telegram: progress message not removed.');
      });
    await stages?.drop(key);
  }

  return {
    async show(threadId, progress) {
      const key = `${threadId} ${progress.id}`;
      try {
        if (progress.done) return await finish(threadId, key);
        if (stopped) return;
        const known = shown.get(key);
        if (!known) {
          const entry: Shown = {
            thread: parseThreadId(threadId),
            latest: progress,
            heardAt: Date.now(),
            sentAt: 0,
            sentText: '',
            messageId: null,
            recalled: false,
            draftRefused: false,
            unwanted: false,
            timer: null,
            busy: Promise.resolve(),
          };
          shown.set(key, entry);
          return await flush(key, entry);
        }
        known.latest = progress;
        known.heardAt = Date.now();
        if (known.timer) clearTimeout(known.timer);
        known.timer = null;
        schedule(key, known, waitMs(known));
      } catch (error) {
        logger.warn({ reason: safeMessage(error) }, 'Telegram: progress not shown.');
      }
    },
    stop() {
      stopped = true;
      for (const { timer } of shown.values()) if (timer) clearTimeout(timer);
    },
  };
}
