/** Telegram's pace: a short burst, then about one message a second in a chat. */
import { BotApiError } from './bot-api-error.js';

export interface Pace {
  readonly burst: number;
  readonly perSecond: number;
}

export class PaceKeeper {
  private readonly chats = new Map<number, { left: number; at: number }>();

  constructor(private readonly pace: Pace | null) {}

  /** Throws 429 when the chat had enough for now. */
  count(chatId: number): void {
    if (!this.pace) return;
    const now = Date.now();
    const { burst, perSecond } = this.pace;
    const chat = this.chats.get(chatId) ?? { left: burst, at: now };
    const left = Math.min(burst, chat.left + ((now - chat.at) / 1000) * perSecond);
    if (left < 1) {
      const seconds = Math.max(1, Math.ceil((1 - left) / perSecond));
      throw new BotApiError(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds });
    }
    this.chats.set(chatId, { left: left - 1, at: now });
  }
}
