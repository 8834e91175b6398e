/** What people, and a test, can see of a chat world: the bot's messages, drafts, menus and what it has confirmed. */
import type { Update } from 'grammy/types';
import type { BotMessage, Chats, Draft } from './chats.js';
import type { World } from './methods.js';
import type { UpdateQueue } from './update-queue.js';

const WAIT_MS = 8000;
const LOOK_EVERY_MS = 10;

export class Onlooker {
  constructor(protected readonly world: World) {}

  /** The bot's messages as they stand in the chat now, oldest first. */
  sentTo(chatId: number): readonly BotMessage[] {
    return this.world.chats.botMessages.filter((message) => message.chatId === chatId && !message.deleted);
  }

  /** Of all chats, in the order they were sent. */
  get messages(): readonly BotMessage[] {
    return this.world.chats.botMessages;
  }

  get drafts(): readonly Draft[] {
    return this.world.chats.drafts;
  }

  labels(chatId: number): readonly string[] {
    return this.sentTo(chatId).flatMap(({ buttons }) => buttons.flat().map(({ text }) => text));
  }

  draftsIn(chatId: number): readonly Draft[] {
    return this.world.chats.drafts.filter((draft) => draft.chatId === chatId);
  }

  get reactions(): Chats['reactions'] {
    return this.world.chats.reactions;
  }

  /** The text a press was answered with, '' for none; undefined while it is not. */
  answerTo(queryId: string): string | undefined {
    return this.world.answers.get(queryId);
  }

  get menus(): World['menus'] {
    return this.world.menus;
  }

  get allowedUpdates(): readonly string[] {
    return this.world.queue.allowedUpdates;
  }

  get webhook(): UpdateQueue['webhook'] {
    return this.world.queue.webhook;
  }

  /** Updates below this id were confirmed by the bot. */
  confirmedOffset(): number {
    return this.world.queue.confirmedOffset;
  }

  /** Updates the bot has not confirmed. */
  unconfirmed(): readonly Update[] {
    return this.world.queue.waiting;
  }

  /** Resolves with the first non-empty answer of `look`; throws, with `what`, when there is none in time. */
  async until<T>(what: string, look: () => T | undefined | false, timeoutMs = WAIT_MS): Promise<T> {
    const deadline = Date.now() + timeoutMs;
    for (;;) {
      const found = look();
      if (found !== undefined && found !== false) return found;
      if (Date.now() > deadline) throw new Error(`Waited ${timeoutMs} ms in vain for ${what}.`);
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
  }

  /** The newest message of the bot in this chat whose text fits, once there is one. */
  async replies(chatId: number, pattern: RegExp, timeoutMs = WAIT_MS): Promise<BotMessage> {
    return this.until(
      `${String(pattern)} in chat ${chatId}; it has ${JSON.stringify(this.sentTo(chatId).map(({ text }) => text))}`,
      () => this.sentTo(chatId).findLast(({ text }) => pattern.test(text)),
      timeoutMs,
    );
  }
}
