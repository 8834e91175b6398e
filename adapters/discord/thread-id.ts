/** Thread ids of Discord: `discord:dm:<user>` in direct messages, `discord:<channel>:<user>` in a server or a group. */
import { BotError } from '../../src/errors.js';

export interface DiscordThread {
  /** Null in direct messages: the channel is opened with the user. */
  readonly channelId: string | null;
  readonly userId: string;
}

const THREAD_ID = /^discord:(?:dm|(\d{1,20})):(\d{1,20})$/;

export function threadIdOf({ channelId, userId }: DiscordThread): string {
  return `discord:${channelId ?? 'dm'}:${userId}`;
}

/** Of `discord:2`: where it is reached, and reads, alone. */
export function directThreadOf(accountId: string): string {
  return threadIdOf({ channelId: null, userId: accountId.slice(accountId.indexOf(':') + 1) });
}

/** Throws `BotError('blocked')` for an id this adapter never made: nothing can be delivered there. */
export function parseThreadId(threadId: string): DiscordThread {
  const [, channelId = null, userId] = THREAD_ID.exec(threadId) ?? [];
  if (userId === undefined) throw new BotError('blocked', 'Not a Discord thread id.');
  return { channelId, userId };
}
