/** Update -> InboundMessage, pure. */
import type { CallbackQuery, Chat, Message, Update, User } from 'grammy/types';
import type { InboundMessage } from '../../../src/chat/types.js';
import { STOP_VALUE, readCallbackData } from '../message/callback-data.js';
import { contentOf } from './inbound-content.js';
import { isSentence } from '../../shared/sentence.js';
import { threadIdOf, type TelegramThread } from '../thread-id.js';

/** The update kinds `toInbound` reads; everything else is never asked for. */
export const ALLOWED_UPDATES = [
  'message',
  'edited_message',
  'callback_query',
  'stopped_message_generation',
] as const;

export interface BotIdentity {
  readonly id: number;
  /** '' when the server does not say. */
  readonly username: string;
}

const COMMAND = /^\/([a-z0-9_]{1,32})(?:@([a-z0-9_]+))?(?=\s|$)\s*/i;
const CANCEL = { text: '/cancel', command: { name: 'cancel', args: '' }, files: [] };

function isGroup(chat: Chat): boolean {
  return chat.type === 'group' || chat.type === 'supergroup';
}

function threadOf(chat: Chat, user: User, topicId: number | undefined): TelegramThread {
  return { chatId: chat.id, userId: isGroup(chat) ? user.id : null, topicId: topicId ?? null };
}

/** Whoever writes in a private chat has the chat's id, should the server leave the writer out. */
function writerOf({ from, chat }: Message): User | undefined {
  if (from || chat.type !== 'private') return from;
  return { ...chat, is_bot: false };
}

function person(user: User): Pick<InboundMessage, 'userId' | 'displayName' | 'locale'> {
  return {
    userId: `telegram:${user.id}`,
    displayName: [user.first_name, user.last_name].filter(Boolean).join(' '),
    ...(user.language_code === undefined ? {} : { locale: user.language_code }),
  };
}

/** The message answered. In a forum every message "answers" the one that opened its topic; that is no reply. */
function answered(message: Message): Message | undefined {
  const reply = message.reply_to_message as Message | undefined;
  if (reply?.forum_topic_created !== undefined) return undefined;
  if (message.is_topic_message && reply?.message_id === message.message_thread_id) return undefined;
  return reply;
}

function mentionsOf(text: string, username: string): RegExp | null {
  if (username === '' || !text.includes('@')) return null;
  return new RegExp(`(?<![\\w@])@${username.replace(/\W/g, '')}(?!\\w)[,:]?\\s*`, 'gi');
}

/** What bots of before 2024 are sent, and servers of one's own may still send. */
interface OlderForward {
  readonly forward_from?: { readonly id: number };
  readonly forward_from_chat?: object;
  readonly forward_sender_name?: string;
}

/** True for a message passed on that another person, a channel or somebody hidden wrote; her own words stay hers. */
function isOfOthers(message: Message, { id }: User): boolean {
  const { forward_origin: origin } = message;
  if (origin) return origin.type !== 'user' || origin.sender_user.id !== id;
  const older = message as OlderForward;
  if (older.forward_from) return older.forward_from.id !== id;
  return older.forward_from_chat !== undefined || older.forward_sender_name !== undefined;
}

interface Words {
  /** Without the bot's own name. */
  readonly text: string;
  readonly command?: { readonly name: string; readonly args: string };
  /** Meant for the bot by its words: a command, or its name. */
  readonly calls: boolean;
}

/** Null for a command of another bot: "/start@another_bot" in a group is none of our business. */
function wordsOf(written: string, inGroup: boolean, { username }: BotIdentity): Words | null {
  const mention = inGroup ? mentionsOf(written, username) : null;
  const isMentioned = mention?.test(written) ?? false;
  const text = mention && isMentioned ? written.replace(mention, '').trim() : written;
  const [matched = '', name, addressee] = COMMAND.exec(text) ?? [];
  if (name === undefined) return { text, calls: isMentioned };
  if (inGroup && addressee !== undefined && addressee.toLowerCase() !== username.toLowerCase()) return null;
  return { text, command: { name: name.toLowerCase(), args: text.slice(matched.length) }, calls: true };
}

function fromMessage(
  message: Message,
  update: { readonly edited: boolean; readonly id: number },
  bot: BotIdentity,
): InboundMessage | null {
  const { chat } = message;
  const from = writerOf(message);
  if (!from || from.is_bot || chat.type === 'channel' || message.is_automatic_forward) return null;
  const content = contentOf(message);
  if (!content) return null;
  // A live location "edits" its message with every step; one answer is enough.
  if (update.edited && content.unsupported !== undefined) return null;
  const words = wordsOf(content.text, isGroup(chat), bot);
  if (!words) return null;

  const forwarded = isOfOthers(message, from);
  // What is said beside a recording is answered too; "my reel" only names it.
  const text = content.media && !words.command && !isSentence(words.text) ? '' : words.text;
  // Somebody else's "/forget" is no order of hers.
  const command = forwarded ? undefined : words.command;
  const id = `m${message.message_id}`;
  const reply = answered(message);
  const topic = message.is_topic_message ? message.message_thread_id : undefined;
  return {
    id: update.edited ? `${id}.u${update.id}` : id,
    threadId: threadIdOf(threadOf(chat, from, topic)),
    ...person(from),
    ...content,
    text,
    ...(command && { command }),
    ...(forwarded && { forwarded: true as const }),
    ...(reply && { replyTo: String(reply.message_id) }),
    ...(update.edited && { edited: true, editOf: id }),
    ...(isGroup(chat) && { othersRead: true as const }),
    addressed: !isGroup(chat) || (words.calls && !forwarded) || reply?.from?.id === bot.id,
  };
}

function fromPress(query: CallbackQuery): InboundMessage | null {
  const { message, data, from } = query;
  if (!message || data === undefined || isStrangersPress(query)) return null;
  const { value } = readCallbackData(data, isGroup(message.chat));
  const topic =
    'is_topic_message' in message && message.is_topic_message ? message.message_thread_id : undefined;
  return {
    id: `c${query.id}`,
    threadId: threadIdOf(threadOf(message.chat, from, topic)),
    ...person(from),
    ...(value === STOP_VALUE ? CANCEL : { text: '', choice: value, files: [] }),
    replyTo: String(message.message_id),
    ...(isGroup(message.chat) && { othersRead: true as const }),
    addressed: true,
  };
}

/** True when somebody presses a button under another member's form. */
export function isStrangersPress({ message, data, from }: CallbackQuery): boolean {
  if (!message || data === undefined) return false;
  const { ownerId } = readCallbackData(data, isGroup(message.chat));
  return ownerId !== null && ownerId !== from.id;
}

/** Null for what the bot has no business with: channel posts, other bots, service messages, strangers' presses. */
export function toInbound(update: Update, bot: BotIdentity): InboundMessage | null {
  if (update.message) return fromMessage(update.message, { edited: false, id: update.update_id }, bot);
  if (update.edited_message) {
    return fromMessage(update.edited_message, { edited: true, id: update.update_id }, bot);
  }
  if (update.callback_query) return fromPress(update.callback_query);
  const stopped = update.stopped_message_generation;
  if (!stopped) return null;
  const { chat } = stopped;
  return {
    id: `s${update.update_id}`,
    threadId: threadIdOf({ chatId: chat.id, userId: null, topicId: stopped.message_thread_id ?? null }),
    userId: `telegram:${chat.id}`,
    displayName: [chat.first_name, chat.last_name].filter(Boolean).join(' '),
    ...CANCEL,
    addressed: true,
  };
}
