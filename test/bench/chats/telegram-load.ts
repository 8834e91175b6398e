/** Creators on the fake Telegram. */
import type { FakeTelegram } from '../../support/fake-telegram.js';
import { SCRIPT_CARD, topicOf, type Load } from './load.js';

export function createTelegramLoad(telegram: FakeTelegram): Load {
  const seen = { reactions: 0, drafts: 0, messages: 0 };
  return {
    userIdOf: (person) => `telegram:${person}`,
    ask: (person) => void telegram.userSays(person, `/script 30s educational ${topicOf(person)}`),
    look({ sign, script }) {
      const { reactions, drafts, messages } = telegram;
      for (; seen.reactions < reactions.length; seen.reactions += 1) sign(reactions[seen.reactions]!.chatId);
      for (; seen.drafts < drafts.length; seen.drafts += 1) sign(drafts[seen.drafts]!.chatId);
      for (; seen.messages < messages.length; seen.messages += 1) {
        const { chatId, text } = messages[seen.messages]!;
        sign(chatId);
        if (SCRIPT_CARD.test(text)) script(chatId);
      }
    },
  };
}
