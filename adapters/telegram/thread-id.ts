/** Thread ids of Telegram: `telegram:<chat>` in private, `telegram:<chat>:<user>` in a group, `/<topic>` behind either in a forum. */
import { BotError } from '../../src/errors.js';

export interface TelegramThread {
  readonly chatId: number;
  /** Set in groups only: each member has a form of their own. */
  readonly userId: number | null;
  readonly topicId: number | null;
}

const THREAD_ID = /^telegram:(-?\d{1,17})(?::(\d{1,17}))?(?:\/(\d{1,17}))?$/;

export function threadIdOf({ chatId, userId, topicId }: TelegramThread): string {
  return `telegram:${chatId}${userId === null ? '' : `:${userId}`}${topicId === null ? '' : `/${topicId}`}`;
}

/** Throws `BotError('blocked')` for an id this adapter never made: nothing can be delivered there. */
export function parseThreadId(threadId: string): TelegramThread {
  const match = THREAD_ID.exec(threadId);
  if (!match) throw new BotError('blocked', 'Not a Telegram thread id.');
  const [, chat, user, topic] = match;
  return {
    chatId: Number(chat),
    userId: user === undefined ? null : Number(user),
    topicId: topic === undefined ? null : Number(topic),
  };
}

/** Groups have negative ids. */
export function isPrivate(thread: TelegramThread): boolean {
  return thread.chatId > 0;
}
