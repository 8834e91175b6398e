/** Threads: the one in which an account is reached, and reads, alone, and those others read. */

/** As the adapters name their private chats: `telegram:1` for `telegram:1`, `discord:dm:2` for `discord:2`. */
export function directThreadOf(accountId: string): string {
  const [platform, id] = accountId.split(':');
  return platform === 'discord' ? `discord:dm:${id ?? ''}` : accountId;
}

/** Others read along there: Telegram's groups have negative ids. What Discord shows in a server only she sees. */
export function isShared(threadId: string): boolean {
  return threadId.startsWith('telegram:-');
}
