/** What people do in a chat world: each act is an update for the bot. */
import type { CallbackQuery, Message, MessageEntity, Update, User } from 'grammy/types';
import type { UserFile } from './files.js';
import { Onlooker } from './onlooker.js';
import type { UpdateContent } from './update-queue.js';

export interface SayOptions {
  /** Who says it; in a private chat the chat's own person. */
  readonly from?: number;
  readonly replyTo?: number;
  readonly topic?: number;
  readonly entities?: MessageEntity[];
}

export class People extends Onlooker {
  private nextQuery = 1;
  private nextAlbum = 1;

  introduce(user: Partial<User> & { readonly id: number }): void {
    this.world.chats.introduce({ is_bot: false, first_name: `Creator ${user.id}`, ...user });
  }

  /** Any update as it is, for what has no method here. */
  push(content: UpdateContent): Update | null {
    return this.world.queue.push(content);
  }

  /** Delivers an update once more, as Telegram does after a lost answer. */
  repeat(update: Update): void {
    this.world.queue.repeat(update);
  }

  userSays(chatId: number, text: string, options: SayOptions = {}): number {
    return this.userPosts(
      chatId,
      { text, ...(options.entities ? { entities: options.entities } : {}) },
      options,
    );
  }

  userSends(
    chatId: number,
    file: UserFile,
    { caption, ...options }: SayOptions & { caption?: string } = {},
  ): number {
    return this.userPosts(
      chatId,
      { document: this.documentOf(file), ...(caption === undefined ? {} : { caption }) },
      options,
    );
  }

  userSendsAlbum(chatId: number, files: readonly UserFile[], options: SayOptions = {}): readonly number[] {
    const album = `album${this.nextAlbum}`;
    this.nextAlbum += 1;
    return files.map((file) =>
      this.userPosts(chatId, { document: this.documentOf(file), media_group_id: album }, options),
    );
  }

  /** A message with any content: `{ sticker: ... }`, `{ voice: ... }`. Returns its id. */
  userPosts(chatId: number, content: Partial<Message>, options: SayOptions = {}): number {
    const { chats, queue } = this.world;
    const reply = options.replyTo === undefined ? undefined : chats.find(chatId, options.replyTo);
    const message = chats.keep(chatId, {
      from: chats.person(options.from ?? chatId),
      ...content,
      ...(reply ? { reply_to_message: reply } : {}),
      ...(options.topic === undefined ? {} : { message_thread_id: options.topic, is_topic_message: true }),
    } as Omit<Message, 'message_id' | 'date' | 'chat'>);
    queue.push({ message } as UpdateContent);
    return message.message_id;
  }

  userEdits(chatId: number, messageId: number, text: string): void {
    const { chats, queue } = this.world;
    const before = chats.find(chatId, messageId);
    if (!before) throw new Error(`No message ${messageId} in chat ${chatId}.`);
    const edited = { ...before, text, edit_date: Math.floor(Date.now() / 1000) } as Message;
    chats.replace(edited);
    queue.push({ edited_message: edited } as UpdateContent);
  }

  /** Presses the newest button with this label; returns the query's id. Copy buttons cannot be pressed at the bot. */
  userPresses(chatId: number, label: string | RegExp, options: { readonly from?: number } = {}): string {
    const { chats, queue, openQueries } = this.world;
    const fits = (text: string): boolean => (typeof label === 'string' ? text === label : label.test(text));
    for (const message of this.sentTo(chatId).toReversed()) {
      const button = message.buttons.flat().find(({ text }) => fits(text));
      if (!button) continue;
      if (!('callback_data' in button)) throw new Error(`"${button.text}" is no callback button.`);
      const id = `query${this.nextQuery}`;
      this.nextQuery += 1;
      openQueries.add(id);
      const query = {
        id,
        from: chats.person(options.from ?? chatId),
        message: chats.find(chatId, message.messageId),
        chat_instance: String(chatId),
        data: button.callback_data,
      } as CallbackQuery;
      queue.push({ callback_query: query });
      return id;
    }
    throw new Error(`No button ${String(label)} in chat ${chatId}: ${JSON.stringify(this.labels(chatId))}`);
  }

  /** Presses the stop button of the newest draft. */
  userStops(chatId: number): void {
    const draft = this.draftsIn(chatId).findLast(({ canStop }) => canStop);
    if (!draft) throw new Error(`No draft to stop in chat ${chatId}.`);
    const chat = this.world.chats.chat(chatId);
    if (chat.type !== 'private') throw new Error('Drafts live in private chats.');
    this.push({ stopped_message_generation: { chat, draft_id: draft.draftId } });
  }

  userBlocks(chatId: number): void {
    this.world.chats.blocked.add(chatId);
  }

  openTopics(chatId: number, topics: readonly number[]): void {
    this.world.chats.topics.set(chatId, new Set(topics));
  }

  private documentOf(file: UserFile): Message.DocumentMessage['document'] {
    const id = this.world.files.add(file);
    const size = file.statedBytes ?? file.bytes.length;
    return {
      file_id: id,
      file_unique_id: `u${id}`,
      file_name: file.name,
      mime_type: file.mimeType,
      file_size: size,
    };
  }

  /** A file id for `userPosts`, e.g. of a voice note. */
  upload(file: UserFile): string {
    return this.world.files.add(file);
  }
}
