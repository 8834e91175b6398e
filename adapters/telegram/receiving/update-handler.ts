/** One update, from the platform to its commit: presses are answered at once, what was committed is shown as seen. */
import type { Api } from 'grammy';
import type { CallbackQuery, Message, Update } from 'grammy/types';
import type { InboundMessage } from '../../../src/chat/types.js';
import { errorCodeOf } from '../../../src/errors.js';
import type { Background } from '../../shared/background.js';
import type { TelegramTexts } from '../commands.js';
import { safeMessage, statusOf } from '../errors.js';
import type { Features } from '../features.js';
import { isStrangersPress, toInbound, type BotIdentity } from './inbound.js';
import type { Logger } from '../../../src/ports.js';
import type { LastUsed } from '../../../src/last-used.js';
import { willPass } from '../../shared/will-pass.js';

/** A message whose handling failed this often is given up, so that those behind it are heard. */
const HANDLING_ATTEMPTS = 3;

const SEEN = '👀';

export interface HandlerOptions {
  readonly api: Api;
  readonly bot: BotIdentity;
  readonly features: Features;
  readonly background: Background;
  /** Thread -> id of the message last heard from there. */
  readonly lastHeard: LastUsed<number>;
  readonly locales: readonly string[];
  readonly texts: (locale: string) => TelegramTexts;
  readonly logger: Logger;
  readonly receive: (message: InboundMessage) => Promise<void>;
}

/** The handler resolves when the update is committed (or is none of our business) and rejects when it has to come again. */
export function createUpdateHandler(options: HandlerOptions): (update: Update) => Promise<void> {
  const { api, bot, features, background, lastHeard, logger, receive } = options;
  const failures = new Map<number, number>();

  async function showSeen(message: Message): Promise<void> {
    if (features.has('setMessageReaction')) {
      try {
        await api.setMessageReaction(message.chat.id, message.message_id, [{ type: 'emoji', emoji: SEEN }]);
        return;
      } catch (error) {
        // A group may forbid reactions: 400, nothing to report.
        if (!features.isMissing('setMessageReaction', error) && statusOf(error) !== 400) throw error;
      }
    }
    // Every server knows "typing": an answer that waits for further messages is not silence.
    if (!features.has('sendChatAction')) return;
    const topic = message.message_thread_id;
    const where = message.is_topic_message && topic !== undefined ? { message_thread_id: topic } : {};
    try {
      await api.sendChatAction(message.chat.id, 'typing', where);
    } catch (error) {
      if (!features.isMissing('sendChatAction', error)) throw error;
    }
  }

  async function answerPress(query: CallbackQuery): Promise<void> {
    const locale = query.from.language_code ?? options.locales[0] ?? 'en';
    const refusal = isStrangersPress(query) ? { text: options.texts(locale).notYours } : {};
    await api.answerCallbackQuery(query.id, refusal);
  }

  /** Null as well for an update that cannot be read: it will not be readable when it comes again. */
  function read(update: Update): InboundMessage | null {
    try {
      return toInbound(update, bot);
    } catch (error) {
      const facts = { updateId: update.update_id, reason: safeMessage(error) };
      logger.error(facts, 'Telegram: an update could not be read and was skipped.');
      return null;
    }
  }

  return async function handle(update) {
    if (update.callback_query) background.run('answering a press', answerPress(update.callback_query));
    const message = read(update);
    if (!message) return;
    if (update.message && message.addressed) lastHeard.set(message.threadId, update.message.message_id);
    try {
      await receive(message);
    } catch (error) {
      const failed = (failures.get(update.update_id) ?? 0) + 1;
      if (willPass(error) || failed < HANDLING_ATTEMPTS) {
        failures.set(update.update_id, failed);
        throw error;
      }
      const facts = { code: errorCodeOf(error), attempts: failed };
      logger.error(facts, 'Telegram: a message could not be handled and was skipped.');
    }
    failures.delete(update.update_id);
    if (update.message && message.addressed) background.run('a reaction', showSeen(update.message));
  };
}
