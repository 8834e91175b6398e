/** Sends one message: rich where the server can, else classic parts; repeated under the same key it goes on where it stopped. */
import { FormattedString } from '@grammyjs/parse-mode';
import type { InputRichMessage, ReplyParameters } from 'grammy/types';
import type { ChatAdapter, OutboundMessage, RenderedFile } from '../../../src/chat/types.js';
import type { TelegramClient } from '../connection/client.js';
import { migratedChatOf, descriptionOf, safeMessage, statusOf, toBotError } from '../errors.js';
import type { Features } from '../features.js';
import { keyboardOf } from '../message/keyboard.js';
import type { Logger } from '../../../src/ports.js';
import { planClassic, type ClassicPart } from '../message/outbound.js';
import { createRecent } from '../../shared/recent.js';
import type { LastUsed } from '../../../src/last-used.js';
import { planRich } from '../message/rich.js';
import { parseThreadId, threadIdOf, type TelegramThread } from '../thread-id.js';

type RichPart = { readonly rich: InputRichMessage } & Pick<ClassicPart, 'keyboard'>;
type Part = RichPart | ClassicPart;

const METHODS = { photo: 'sendPhoto', document: 'sendDocument' } as const;

function isPicture(file: RenderedFile): boolean {
  return file.mimeType === 'image/png' || file.mimeType === 'image/jpeg';
}

/**
 * The words and the choices alone, for a server that refuses the rest (formatting it cannot parse, a kind of button it
 * does not know); null when nothing can be left out.
 */
function plainer(part: ClassicPart): ClassicPart | null {
  const { content, keyboard, file } = part;
  const rows = keyboard && 'inline_keyboard' in keyboard ? keyboard.inline_keyboard : [];
  const plainRows = rows
    .map((row) =>
      row.flatMap((button) =>
        'callback_data' in button ? [{ text: button.text, callback_data: button.callback_data }] : [],
      ),
    )
    .filter((row) => row.length > 0);
  const plain: ClassicPart = {
    ...(content ? { content: new FormattedString(content.text) } : {}),
    ...(file ? { file } : {}),
    ...(plainRows.length > 0 ? { keyboard: { inline_keyboard: plainRows } } : {}),
  };
  return JSON.stringify([plain.content, plain.keyboard]) === JSON.stringify([content, keyboard])
    ? null
    : plain;
}

/** grammY writes the name into a multipart header without quoting it. */
function headerSafe(name: string): string {
  return name.replace(/[^\p{L}\p{M}\p{N}._ -]/gu, '_').trim() || 'file';
}

export function createDelivery(
  { api, inputFile: InputFile }: TelegramClient,
  features: Features,
  lastHeard: LastUsed<number>,
  logger: Logger,
): ChatAdapter['send'] {
  /** Thread and idempotency key -> ids of the parts that went out, so that a retry goes on where it stopped. */
  const sent = createRecent<readonly string[]>();
  const sentParts = (key: string): readonly string[] => sent.get(key) ?? [];
  /** Groups that became supergroups while the process ran, by their old id. */
  const movedTo = new Map<number, number>();
  const upload = (file: RenderedFile): InstanceType<typeof InputFile> =>
    new InputFile(file.bytes, headerSafe(file.name));

  function replyTo(thread: TelegramThread): { reply_parameters?: ReplyParameters } {
    const messageId = thread.userId === null ? undefined : lastHeard.get(threadIdOf(thread));
    if (messageId === undefined) return {};
    return { reply_parameters: { message_id: messageId, allow_sending_without_reply: true } };
  }

  async function post(part: Part, thread: TelegramThread, silent: boolean): Promise<number> {
    const common = {
      chat_id: movedTo.get(thread.chatId) ?? thread.chatId,
      ...(thread.topicId === null ? {} : { message_thread_id: thread.topicId }),
      ...(part.keyboard ? { reply_markup: part.keyboard } : {}),
      ...replyTo(thread),
      disable_notification: silent,
    };
    const { raw } = api;
    if ('rich' in part) {
      return (await raw.sendRichMessage({ ...common, rich_message: part.rich })).message_id;
    }
    const { content, file } = part;
    if (!file) {
      const text = { text: content?.text ?? '', entities: content?.entities ?? [] };
      const plain = { ...common, ...text, link_preview_options: { is_disabled: true } };
      return (await raw.sendMessage(plain)).message_id;
    }
    const caption = content ? { caption: content.caption, caption_entities: content.caption_entities } : {};
    const media = upload(file.rendered);
    const message =
      file.kind === 'photo'
        ? await raw.sendPhoto({ ...common, ...caption, photo: media })
        : await raw.sendDocument({ ...common, ...caption, document: media });
    return message.message_id;
  }

  /**
   * The chat may have moved, its topic may be gone, a picture may have odd sizes: then once more in another way.
   * Null: a file this server knows no way to take; the words beside it are not held up.
   */
  async function postSomehow(part: Part, thread: TelegramThread, silent: boolean): Promise<number | null> {
    const file = 'file' in part ? part.file : undefined;
    if (file && !features.has(METHODS[file.kind])) return postLesser({ ...part, file }, thread, silent);
    try {
      return await post(part, thread, silent);
    } catch (error) {
      const migrated = migratedChatOf(error);
      if (migrated !== null) {
        movedTo.set(thread.chatId, migrated);
        return post(part, thread, silent);
      }
      if (thread.topicId !== null && /thread not found|topic_deleted/i.test(descriptionOf(error))) {
        return post(part, { ...thread, topicId: null }, silent);
      }
      const isRefused = file?.kind === 'photo' && /photo|image/i.test(descriptionOf(error));
      if (file && (isRefused || features.isMissing(METHODS[file.kind], error)))
        return postLesser({ ...part, file }, thread, silent);
      const plain = 'rich' in part || toBotError(error).code !== 'badInput' ? null : plainer(part);
      if (plain === null) throw error;
      logger.warn({ reason: safeMessage(error) }, 'Telegram: message refused, sending its words alone.');
      return post(plain, thread, silent);
    }
  }

  /** A picture as a document, a document not at all, but for the words under it. */
  async function postLesser(
    part: ClassicPart & { readonly file: NonNullable<ClassicPart['file']> },
    thread: TelegramThread,
    silent: boolean,
  ): Promise<number | null> {
    const { file } = part;
    if (file.kind === 'photo')
      return postSomehow({ ...part, file: { ...file, kind: 'document' } }, thread, silent);
    logger.warn({ method: METHODS.document }, 'Telegram: a file left out, this server takes none.');
    const { file: _left, ...words } = part;
    return part.content ? post(words, thread, silent) : null;
  }

  async function postAll(
    parts: readonly Part[],
    thread: TelegramThread,
    options: { readonly key: string; readonly notify: boolean },
  ): Promise<{ readonly messageIds: readonly string[] }> {
    for (const [index, part] of parts.entries()) {
      if (index < sentParts(options.key).length) continue;
      const id = await postSomehow(part, thread, !(options.notify && index === 0));
      sent.set(options.key, [...sentParts(options.key), ...(id === null ? [] : [String(id)])]);
    }
    return { messageIds: sentParts(options.key) };
  }

  /** False where that message is too old, or the server cannot change it: then it is sent anew. */
  async function replaceKeyboard(message: OutboundMessage, thread: TelegramThread): Promise<boolean> {
    const keyboard = keyboardOf(message, thread.userId);
    const messageId = Number(message.inPlaceOf);
    if (!(messageId > 0) || !keyboard || !('inline_keyboard' in keyboard)) return false;
    if (!features.has('editMessageReplyMarkup')) return false;
    try {
      const chatId = movedTo.get(thread.chatId) ?? thread.chatId;
      await api.editMessageReplyMarkup(chatId, messageId, {
        reply_markup: { inline_keyboard: keyboard.inline_keyboard },
      });
      return true;
    } catch (error) {
      if (/not modified/i.test(descriptionOf(error))) return true;
      if (features.isMissing('editMessageReplyMarkup', error) || toBotError(error).code === 'badInput')
        return false;
      throw error;
    }
  }

  return async function send(threadId, message, { idempotencyKey, files = [] }) {
    const thread = parseThreadId(threadId);
    const options = { key: `${threadId} ${idempotencyKey}`, notify: message.notify === true };
    const pictures = files.filter(isPicture);
    const rich = features.has('sendRichMessage') ? planRich(message, pictures, upload) : null;
    try {
      if (await replaceKeyboard(message, thread)) return { messageIds: [message.inPlaceOf ?? ''] };
      if (rich) {
        const keyboard = keyboardOf(message, thread.userId);
        const others = planClassic(
          { blocks: [] },
          files.filter((file) => !isPicture(file)),
          null,
        );
        const parts = [{ rich, ...(keyboard ? { keyboard } : {}) }, ...others];
        try {
          return await postAll(parts, thread, options);
        } catch (error) {
          const nothingSent = sentParts(options.key).length === 0;
          const refused = features.isMissing('sendRichMessage', error) || statusOf(error) === 400;
          if (!refused || !nothingSent || toBotError(error).code === 'blocked') throw error;
          logger.warn(
            { reason: safeMessage(error) },
            'Telegram: rich message refused, sending classic ones.',
          );
        }
      }
      return await postAll(planClassic(message, files, thread.userId), thread, options);
    } catch (error) {
      throw toBotError(error);
    }
  };
}
