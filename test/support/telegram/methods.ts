/** The Bot API methods the fake knows, with Telegram's own refusals. */
import type { Message, ReplyParameters } from 'grammy/types';
import { BotApiError, badRequest } from './bot-api-error.js';
import { BOT, type BotMessage, type Chats, type SentFile } from './chats.js';
import type { UserFiles } from './files.js';
import type { PaceKeeper } from './pace.js';
import { textOf, type CallBody, type UploadedFile } from './request-body.js';
import { acceptRich, type ShownRich } from './rich-limits.js';
import { acceptCaption, acceptKeyboard, acceptMessageText, type StoredText } from './text-limits.js';
import type { UpdateQueue } from './update-queue.js';

export interface World {
  readonly chats: Chats;
  readonly files: UserFiles;
  readonly queue: UpdateQueue;
  readonly pace: PaceKeeper;
  /** What `answerCallbackQuery` was called with, by query id. */
  readonly answers: Map<string, string>;
  /** Query ids people wait on. */
  readonly openQueries: Set<string>;
  /** Commands and texts by language, '' = default. */
  readonly menus: Map<string, { commands?: unknown; description?: string; shortDescription?: string }>;
}

type Method = (world: World, body: CallBody, gone: Promise<void>) => unknown;

const PHOTO_BYTES = 10 * 1024 * 1024;
const DEFAULT_POLL_LIMIT = 100;

type NewContent = Partial<StoredText> & { readonly rich?: ShownRich; readonly files?: readonly SentFile[] };

function targetChat({ chats }: World, { parameters }: CallBody): { chatId: number; topicId: number | null } {
  const chatId = Number(parameters.chat_id);
  if (!Number.isSafeInteger(chatId) || chatId === 0) throw badRequest('chat not found');
  if (chats.blocked.has(chatId)) throw new BotApiError(403, 'Forbidden: bot was blocked by the user');
  const topicId = parameters.message_thread_id === undefined ? null : Number(parameters.message_thread_id);
  if (topicId !== null && !chats.topics.get(chatId)?.has(topicId))
    throw badRequest('message thread not found');
  return { chatId, topicId };
}

function replyTargetOf({ chats }: World, chatId: number, { parameters }: CallBody): number | null {
  const reply = parameters.reply_parameters as ReplyParameters | undefined;
  if (reply?.message_id === undefined) return null;
  if (chats.find(chatId, reply.message_id)) return reply.message_id;
  if (reply.allow_sending_without_reply) return null;
  throw badRequest('message to be replied not found');
}

function shape({ text = '', rich, files = [] }: NewContent): Partial<Message> {
  if (rich) return { rich_message: { blocks: [{ type: 'paragraph', text: rich.text }] } };
  return files.length > 0 ? { caption: text } : { text };
}

function sendNew(world: World, body: CallBody, content: NewContent): Message {
  const { chatId, topicId } = targetChat(world, body);
  const buttons = acceptKeyboard(body.parameters.reply_markup);
  world.pace.count(chatId);
  const { text = '', entities = [], rich = null, files = [] } = content;
  const message = world.chats.keep(chatId, {
    from: BOT,
    ...(topicId === null ? {} : { message_thread_id: topicId, is_topic_message: true }),
    ...shape(content),
    ...(buttons.length > 0 ? { reply_markup: { inline_keyboard: buttons } } : {}),
  });
  world.chats.botMessages.push({
    messageId: message.message_id,
    chatId,
    topicId,
    text: rich ? rich.text : text,
    entities,
    buttons,
    rich,
    files,
    replyTo: replyTargetOf(world, chatId, body),
    opensReply: (body.parameters.reply_markup as { force_reply?: boolean } | undefined)?.force_reply === true,
    silent: body.parameters.disable_notification === true,
    edits: 0,
    deleted: false,
    sentAt: Date.now(),
  });
  return message;
}

function uploadOf({ uploads }: CallBody, reference: unknown): UploadedFile {
  const name = /^attach:\/\/(.+)$/.exec(textOf(reference))?.[1];
  const upload = name === undefined ? undefined : uploads.get(name);
  if (!upload) throw badRequest('there is no document in the request');
  if (upload.bytes.length === 0) throw badRequest('file must be non-empty');
  return upload;
}

/** A file that says it is a PNG must have sizes Telegram shows. */
function checkPhoto(bytes: Buffer): void {
  if (bytes.length > PHOTO_BYTES) throw badRequest('PHOTO_SAVE_FILE_INVALID');
  if (bytes.length < 24 || bytes.toString('latin1', 1, 4) !== 'PNG') return;
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  if (width + height > 10_000 || Math.max(width / height, height / width) > 20)
    throw badRequest('PHOTO_INVALID_DIMENSIONS');
}

function sendFile(world: World, body: CallBody, kind: SentFile['kind']): Message {
  const upload = uploadOf(body, body.parameters[kind]);
  if (kind === 'photo') checkPhoto(upload.bytes);
  const { caption, caption_entities: entities } = body.parameters;
  const accepted = acceptCaption(caption, entities as never);
  return sendNew(world, body, { ...accepted, files: [{ ...upload, kind }] });
}

function sendRich(world: World, body: CallBody): Message {
  const rich = acceptRich(body.parameters.rich_message, { draft: false });
  const files = rich.photos.map((reference): SentFile => ({ ...uploadOf(body, reference), kind: 'photo' }));
  for (const { bytes } of files) checkPhoto(bytes);
  return sendNew(world, body, { rich, files });
}

function own({ chats }: World, { parameters }: CallBody, what: string): BotMessage {
  const message = chats.botMessage(Number(parameters.chat_id), Number(parameters.message_id));
  if (!message) throw badRequest(`message to ${what} not found`);
  return message;
}

function edit(world: World, body: CallBody): unknown {
  targetChat(world, body);
  const message = own(world, body, 'edit');
  const { text, entities } = acceptMessageText(body.parameters.text, body.parameters.entities as never);
  const buttons = acceptKeyboard(body.parameters.reply_markup);
  const before = JSON.stringify([message.text, message.entities, message.buttons]);
  if (before === JSON.stringify([text, entities, buttons])) {
    throw badRequest(
      'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    );
  }
  Object.assign(message, { text, entities, buttons, edits: message.edits + 1 });
  return world.chats.find(message.chatId, message.messageId);
}

function editKeyboard(world: World, body: CallBody): unknown {
  targetChat(world, body);
  const message = own(world, body, 'edit');
  const buttons = acceptKeyboard(body.parameters.reply_markup);
  if (JSON.stringify(message.buttons) === JSON.stringify(buttons))
    throw badRequest('message is not modified');
  Object.assign(message, { buttons, edits: message.edits + 1 });
  return world.chats.find(message.chatId, message.messageId);
}

function draft(world: World, body: CallBody, rich: boolean): true {
  const { chatId } = targetChat(world, body);
  const { parameters } = body;
  if (chatId < 0) throw badRequest('drafts can be sent to private chats only');
  const draftId = Number(parameters.draft_id);
  if (!Number.isSafeInteger(draftId) || draftId === 0) throw badRequest('draft_id must be non-zero');
  const text = rich
    ? acceptRich(parameters.rich_message, { draft: true }).text
    : textOf(parameters.text) && acceptMessageText(parameters.text, parameters.entities as never).text;
  world.chats.drafts.push({ chatId, draftId, text, canStop: parameters.can_stop === true, rich });
  return true;
}

function setMenu(world: World, { parameters }: CallBody, change: object): true {
  const scope = parameters.scope as { type: string; chat_id?: number } | undefined;
  const language = textOf(parameters.language_code) + (scope?.type === 'chat' ? ` of ${scope.chat_id}` : '');
  world.menus.set(language, { ...world.menus.get(language), ...change });
  return true;
}

function commandsOf({ parameters }: CallBody): unknown {
  for (const { command, description } of parameters.commands as { command: string; description: string }[]) {
    if (!/^[a-z0-9_]{1,32}$/.test(command)) throw badRequest('BOT_COMMAND_INVALID');
    if (description.length < 1 || description.length > 256)
      throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID');
  }
  return parameters.commands;
}

function shortText(value: unknown, limit: number, error: string): string {
  const text = textOf(value);
  if (text.length > limit) throw badRequest(error);
  return text;
}

export const METHODS: Readonly<Record<string, Method>> = {
  getMe: () => ({
    ...BOT,
    can_join_groups: true,
    can_read_all_group_messages: false,
    supports_inline_queries: false,
  }),
  async getUpdates({ queue }, { parameters }, gone) {
    queue.allow(parameters.allowed_updates);
    const { offset = 0, limit = DEFAULT_POLL_LIMIT, timeout = 0 } = parameters;
    const timeoutMs = Number(timeout) * 1000;
    return queue.take({ offset: Number(offset), limit: Number(limit), timeoutMs }, gone);
  },
  setWebhook({ queue }, { parameters }) {
    const secret = parameters.secret_token === undefined ? undefined : textOf(parameters.secret_token);
    if (secret !== undefined && !/^[\w-]{1,256}$/.test(secret))
      throw badRequest('secret token contains unallowed characters');
    queue.allow(parameters.allowed_updates);
    queue.setWebhook(parameters.url ? { url: textOf(parameters.url), secret } : null);
    return true;
  },
  deleteWebhook({ queue }) {
    queue.setWebhook(null);
    return true;
  },
  getWebhookInfo: ({ queue }) => ({
    url: queue.webhook?.url ?? '',
    has_custom_certificate: false,
    pending_update_count: queue.waiting.length,
  }),
  sendMessage: (world, body) =>
    sendNew(world, body, acceptMessageText(body.parameters.text, body.parameters.entities as never)),
  sendRichMessage: sendRich,
  sendDocument: (world, body) => sendFile(world, body, 'document'),
  sendPhoto: (world, body) => sendFile(world, body, 'photo'),
  editMessageText: edit,
  editMessageReplyMarkup: editKeyboard,
  deleteMessage(world, body) {
    own(world, body, 'delete').deleted = true;
    return true;
  },
  sendMessageDraft: (world, body) => draft(world, body, false),
  sendRichMessageDraft: (world, body) => draft(world, body, true),
  sendChatAction(world, body) {
    targetChat(world, body);
    return true;
  },
  setMessageReaction(world, body) {
    const { chatId } = targetChat(world, body);
    const messageId = Number(body.parameters.message_id);
    if (!world.chats.find(chatId, messageId)) throw badRequest('message to react not found');
    const [reaction] = (body.parameters.reaction ?? []) as { type: string; emoji?: string }[];
    if (reaction && !['👀', '👍', '❤', '🔥', '👌', '✍'].includes(reaction.emoji ?? ''))
      throw badRequest('REACTION_INVALID');
    world.chats.reactions.push({ chatId, messageId, emoji: reaction?.emoji ?? '' });
    return true;
  },
  answerCallbackQuery(world, { parameters }) {
    const id = textOf(parameters.callback_query_id);
    if (!world.openQueries.delete(id))
      throw badRequest('query is too old and response timeout expired or query ID is invalid');
    world.answers.set(id, shortText(parameters.text, 200, 'MESSAGE_TOO_LONG'));
    return true;
  },
  getFile: ({ files }, { parameters }) => files.describe(textOf(parameters.file_id)),
  setMyCommands: (world, body) => setMenu(world, body, { commands: commandsOf(body) }),
  setMyDescription: (world, body) =>
    setMenu(world, body, {
      description: shortText(body.parameters.description, 512, 'BOT_DESCRIPTION_TOO_LONG'),
    }),
  setMyShortDescription: (world, body) =>
    setMenu(world, body, {
      shortDescription: shortText(body.parameters.short_description, 120, 'BOT_SHORT_DESCRIPTION_TOO_LONG'),
    }),
};
