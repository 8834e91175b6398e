/** A Bot API server on loopback that enforces Telegram's limits, and the people who chat with the bot. */
import type { CallbackQuery, Message, MessageEntity, Update, User } from 'grammy/types';
import { BOT, Chats, type BotMessage, type Draft } from './telegram/chats.js';
import { UserFiles, type UserFile } from './telegram/files.js';
import type { World } from './telegram/methods.js';
import { PaceKeeper, type Pace } from './telegram/pace.js';
import { BotApiServer, type BotCall, type Failure } from './telegram/server.js';
import { UpdateQueue, type UpdateContent } from './telegram/update-queue.js';

export type { BotCall, BotMessage, Draft, UserFile };

export interface SayOptions {
  /** Who says it; in a private chat the chat's own person. */
  readonly from?: number;
  readonly replyTo?: number;
  readonly topic?: number;
  readonly entities?: MessageEntity[];
}

/** Burst and rate Telegram tolerates in one chat. */
const TELEGRAM_PACE: Pace = { burst: 4, perSecond: 1 };

const WAIT_MS = 8000;
const LOOK_EVERY_MS = 10;

export interface FakeTelegramOptions {
  readonly token?: string;
  /** Null = as fast as the bot likes. */
  readonly pace?: Pace | null;
}

export class FakeTelegram {
  readonly token: string;
  readonly botId = BOT.id;
  readonly botUsername = BOT.username;
  url = '';
  private readonly world: World;
  private readonly server: BotApiServer;
  private nextQuery = 1;
  private nextAlbum = 1;

  constructor({ token = '4242424242:test-token', pace = TELEGRAM_PACE }: FakeTelegramOptions = {}) {
    this.token = token;
    this.world = {
      chats: new Chats(),
      files: new UserFiles(),
      queue: new UpdateQueue(),
      pace: new PaceKeeper(pace),
      answers: new Map(),
      openQueries: new Set(),
      menus: new Map(),
    };
    this.server = new BotApiServer(this.world, token);
  }

  /** Address for `TELEGRAM_API_ROOT`. */
  async start(): Promise<this> {
    this.url = await this.server.listen();
    return this;
  }

  async close(): Promise<void> {
    this.world.queue.close();
    await this.server.close();
  }

  // --- what people do -------------------------------------------------------------------------

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

  // --- what they see --------------------------------------------------------------------------

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

  get calls(): readonly BotCall[] {
    return this.server.calls;
  }

  callsOf(method: string): readonly BotCall[] {
    return this.server.calls.filter((call) => call.method === method);
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

  // --- what goes wrong ------------------------------------------------------------------------

  /** The next call of the method fails; status 0 cuts the connection. */
  failNext(method: string, status: number, body: Partial<Failure> = {}): void {
    this.server.failures.push({ description: `Injected failure ${status}`, ...body, method, status });
  }

  /** The next call of the method is answered late. */
  stall(method: string, ms: number): void {
    this.server.stalls.push({ method, ms });
  }

  /** An older server: these methods answer 404. */
  withoutMethods(methods: readonly string[]): void {
    for (const method of methods) this.server.missing.add(method);
  }

  /** While offline every connection is cut. */
  setOffline(offline: boolean): void {
    this.server.setOffline(offline);
  }
}

export async function startFakeTelegram(options: FakeTelegramOptions = {}): Promise<FakeTelegram> {
  return new FakeTelegram(options).start();
}
