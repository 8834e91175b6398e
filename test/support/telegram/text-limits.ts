/** What the Bot API refuses in a classic text, a caption or a keyboard. */
import type { InlineKeyboardMarkup, MessageEntity } from 'grammy/types';
import { badRequest } from './bot-api-error.js';

const ENTITY_TYPES = new Set([
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'spoiler',
  'code',
  'pre',
  'text_link',
  'text_mention',
  'blockquote',
  'expandable_blockquote',
]);

export interface StoredText {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
}

function splitsPair(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(at - 1, at + 1));
}

function checkEntities(text: string, entities: readonly MessageEntity[]): void {
  for (const { type, offset, length } of entities) {
    if (!ENTITY_TYPES.has(type)) throw badRequest(`unsupported entity type "${type}"`);
    const end = offset + length;
    if (!(offset >= 0 && length > 0 && end <= text.length)) throw badRequest('ENTITY_BOUNDS_INVALID');
    if (splitsPair(text, offset) || splitsPair(text, end)) {
      throw badRequest('entity begins or ends in a middle of a UTF-16 symbol');
    }
  }
  const quotes = entities.filter(({ type }) => type.endsWith('blockquote'));
  const nested = quotes.some((outer) =>
    quotes.some(
      (inner) =>
        inner !== outer &&
        inner.offset < outer.offset + outer.length &&
        outer.offset < inner.offset + inner.length,
    ),
  );
  if (nested) throw badRequest('blockquote entities must not be nested');
}

/** The text as Telegram keeps it: checked and trimmed, entities moved along. */
function acceptText(
  text: unknown,
  entities: readonly MessageEntity[] | undefined,
  options: { readonly limit: number; readonly tooLong: string },
): StoredText {
  if (typeof text !== 'string') throw badRequest('message text is empty');
  if (/\p{Surrogate}/u.test(text)) throw badRequest('strings must be encoded in UTF-8');
  checkEntities(text, entities ?? []);
  if (text.length > options.limit) throw badRequest(options.tooLong);
  const end = text.trimEnd().length;
  const start = Math.min(
    text.length - text.trimStart().length,
    ...(entities ?? []).map(({ offset }) => offset),
  );
  const moved = (entities ?? [])
    .map((entity) => {
      const from = Math.max(entity.offset, start) - start;
      const to = Math.min(entity.offset + entity.length, end) - start;
      return { ...entity, offset: from, length: to - from };
    })
    .filter(({ length }) => length > 0);
  return { text: text.slice(start, Math.max(start, end)), entities: moved };
}

export function acceptMessageText(text: unknown, entities: readonly MessageEntity[] | undefined): StoredText {
  const accepted = acceptText(text, entities, { limit: 4096, tooLong: 'message is too long' });
  if (/^[\s\u200b-\u200f\u2060\ufeff]*$/.test(accepted.text)) throw badRequest('message text is empty');
  return accepted;
}

export function acceptCaption(text: unknown, entities: readonly MessageEntity[] | undefined): StoredText {
  return acceptText(text ?? '', entities, { limit: 1024, tooLong: 'message caption is too long' });
}

export function acceptKeyboard(markup: unknown): InlineKeyboardMarkup['inline_keyboard'] {
  if (markup === undefined || markup === null) return [];
  const { inline_keyboard: rows, force_reply: forceReply } = markup as Partial<InlineKeyboardMarkup>;
  if (rows === undefined && forceReply === true) return [];
  if (!Array.isArray(rows)) throw badRequest('object expected as reply markup');
  if (rows.flat().length > 100) throw badRequest('REPLY_MARKUP_TOO_LONG');
  for (const button of rows.flat()) {
    if (button.text.trim() === '') throw badRequest('text buttons are unallowed in the inline keyboard');
    const style = button.style as string | undefined;
    if (style !== undefined && !['danger', 'success', 'primary'].includes(style)) {
      throw badRequest('unsupported button style');
    }
    if ('callback_data' in button) {
      const bytes = Buffer.byteLength(button.callback_data);
      if (bytes < 1 || bytes > 64) throw badRequest('BUTTON_DATA_INVALID');
    } else if ('copy_text' in button) {
      const units = button.copy_text.text.length;
      if (units < 1 || units > 256) throw badRequest('BUTTON_COPY_TEXT_INVALID');
    } else if (!('url' in button) && !('disabled' in button)) {
      throw badRequest('text buttons are unallowed in the inline keyboard');
    }
  }
  return rows;
}
