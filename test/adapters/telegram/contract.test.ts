import { chatAdapterContract } from '../../contracts/chat-adapter.js';
import { driveTelegram } from '../../support/telegram-driver.js';

chatAdapterContract('Telegram with rich messages and drafts', () => driveTelegram([]));

chatAdapterContract('Telegram on an older Bot API server', () =>
  driveTelegram(['sendRichMessage', 'sendRichMessageDraft', 'sendMessageDraft', 'setMessageReaction']),
);
