/** What lies in the chats of the fake: people, messages, drafts, reactions. */
import type { Chat, InlineKeyboardButton, Message, MessageEntity, User } from 'grammy/types';
import type { ShownRich } from './rich-limits.js';

export interface SentFile {
  readonly name: string;
  readonly bytes: Buffer;
  readonly kind: 'photo' | 'document';
}

/** A message of the bot as it stands in the chat now. */
export interface BotMessage {
  readonly messageId: number;
  readonly chatId: number;
  readonly topicId: number | null;
  text: string;
  entities: readonly MessageEntity[];
  buttons: readonly (readonly InlineKeyboardButton[])[];
  rich: ShownRich | null;
  readonly files: readonly SentFile[];
  /** The message it answers. */
  readonly replyTo: number | null;
  /** True when the reply box opens for whoever it answers. */
  readonly opensReply: boolean;
  /** Sent without a sound. */
  readonly silent: boolean;
  edits: number;
  deleted: boolean;
  readonly sentAt: number;
}

export interface Draft {
  readonly chatId: number;
  readonly draftId: number;
  readonly text: string;
  readonly canStop: boolean;
  readonly rich: boolean;
}

export const BOT: User & { readonly username: string } = {
  id: 4_242_424_242,
  is_bot: true,
  first_name: 'Reelsmith',
  username: 'reelsmith_test_bot',
};

export class Chats {
  readonly botMessages: BotMessage[] = [];
  readonly drafts: Draft[] = [];
  readonly reactions: { readonly chatId: number; readonly messageId: number; readonly emoji: string }[] = [];
  readonly blocked = new Set<number>();
  readonly topics = new Map<number, ReadonlySet<number>>();
  private readonly people = new Map<number, User>();
  /** Every message of a chat, the bot's included, by id. */
  private readonly known = new Map<string, Message>();
  private nextMessageId = 100;

  person(id: number): User {
    const known = this.people.get(id);
    if (known) return known;
    const user: User = { id, is_bot: false, first_name: `Creator ${id}`, language_code: 'en' };
    this.people.set(id, user);
    return user;
  }

  introduce(user: User): void {
    this.people.set(user.id, user);
  }

  chat(id: number): Chat.PrivateChat | Chat.SupergroupChat {
    if (id > 0) return { id, type: 'private', first_name: this.person(id).first_name };
    return { id, type: 'supergroup', title: `Group ${id}` };
  }

  /** Gives the message an id and keeps it. */
  keep(chatId: number, content: Omit<Message, 'message_id' | 'date' | 'chat'>): Message {
    const message = {
      message_id: this.nextMessageId,
      date: Math.floor(Date.now() / 1000),
      chat: this.chat(chatId),
      ...content,
    } as Message;
    this.nextMessageId += 1;
    this.replace(message);
    return message;
  }

  replace(message: Message): void {
    this.known.set(`${message.chat.id} ${message.message_id}`, message);
  }

  find(chatId: number, messageId: number): Message | undefined {
    return this.known.get(`${chatId} ${messageId}`);
  }

  botMessage(chatId: number, messageId: number): BotMessage | undefined {
    return this.botMessages.find(
      (message) => message.chatId === chatId && message.messageId === messageId && !message.deleted,
    );
  }
}
