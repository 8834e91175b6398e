/** The thread in which an account is reached, and reads, alone; known without a connection to its platform. */
import { directThreadOf as discordThreadOf } from '../../adapters/discord/thread-id.js';

export function directThreadOf(accountId: string): string {
  // Telegram and the terminal name a private chat as they name who is in it.
  return accountId.startsWith('discord:') ? discordThreadOf(accountId) : accountId;
}
