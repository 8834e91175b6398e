/** The thread in which an account is reached, and reads, alone. */

/** As the adapters name their private chats: `telegram:1` for `telegram:1`, `discord:dm:2` for `discord:2`. */
export function directThreadOf(accountId: string): string {
  const [platform, id] = accountId.split(':');
  return platform === 'discord' ? `discord:dm:${id ?? ''}` : accountId;
}
