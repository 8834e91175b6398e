/** Updates as Telegram sends them (ids and names made up), a builder for each kind the tests need. */
import type { Chat, Message, Update, User } from 'grammy/types';

export const BOT = { id: 4242424242, username: 'reelsmith_test_bot' };

export const ANA: User = {
  id: 5_100_200_300,
  is_bot: false,
  first_name: 'Ana',
  last_name: 'Lima',
  username: 'ana_bakes',
  language_code: 'pt-br',
};

export const PRIVATE: Chat = {
  id: ANA.id,
  type: 'private',
  first_name: 'Ana',
  last_name: 'Lima',
  username: 'ana_bakes',
};
export const GROUP: Chat = { id: -1_001_987_654_321, type: 'supergroup', title: 'Bakers', is_forum: true };

/** 2026-11-22T15:00:00Z. */
const DATE = 1_795_359_600;

const BOT_USER: User = { id: BOT.id, is_bot: true, first_name: 'Reelsmith', username: BOT.username };

export function messageOf(content: Partial<Message>, chat: Chat = PRIVATE): Message {
  return { message_id: 812, from: ANA, chat, date: DATE, ...content };
}

export function messageUpdate(content: Partial<Message>, chat: Chat = PRIVATE): Update {
  return { update_id: 700_123, message: messageOf(content, chat) } as Update;
}

export function editUpdate(content: Partial<Message>): Update {
  return {
    update_id: 700_124,
    edited_message: { ...messageOf(content), edit_date: DATE + 60 },
  } as Update;
}

export function pressUpdate(data: string, chat: Chat = PRIVATE, from: User = ANA): Update {
  const message = { message_id: 900, from: BOT_USER, chat, date: DATE, text: 'How long?' } as Message;
  return {
    update_id: 700_125,
    callback_query: { id: '2190000000001', from, message, chat_instance: '-55', data },
  };
}

export function fromBot(messageId: number, text: string): Message {
  return messageOf({ message_id: messageId, from: BOT_USER, text });
}

export const DOCUMENT: Message.DocumentMessage['document'] = {
  file_id: 'BQACAgQAAxkBAAIBZ2',
  file_unique_id: 'AgADZwUAAh',
  file_name: 'minha história.docx',
  mime_type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  file_size: 23_411,
};
