/** Choices -> inline keyboard. */
import type { ForceReply, InlineKeyboardButton, InlineKeyboardMarkup } from 'grammy/types';
import type { Choice, OutboundMessage } from '../../../src/chat/types.js';
import { callbackDataOf } from './callback-data.js';
import { cleanText, isBlank } from './clean-text.js';

/** Telegram's limit for `copy_text`. */
export const COPY_TEXT_UNITS = 256;

/** A row of a phone shows about this many characters before labels are cut. */
const ROW_UNITS = 28;
const ROW_BUTTONS = 3;
/** Telegram's limit for a keyboard. */
const KEYBOARD_BUTTONS = 100;

function buttonOf(choice: Choice, ownerId: number | null): InlineKeyboardButton | null {
  const text = cleanText(choice.label);
  if (isBlank(text)) return null;
  const style = choice.style === undefined ? {} : { style: choice.style };
  if (choice.copy !== undefined) {
    const copy = cleanText(choice.copy);
    if (copy === '' || copy.length > COPY_TEXT_UNITS) return null;
    return { text, ...style, copy_text: { text: copy } };
  }
  const data = callbackDataOf(choice.value, ownerId);
  return data === null ? null : { text, ...style, callback_data: data };
}

function intoRows(buttons: readonly InlineKeyboardButton[]): InlineKeyboardButton[][] {
  const rows: InlineKeyboardButton[][] = [];
  let width = 0;
  for (const button of buttons) {
    const row = rows.at(-1);
    const fits = row !== undefined && row.length < ROW_BUTTONS && width + button.text.length <= ROW_UNITS;
    if (fits) row.push(button);
    else rows.push([button]);
    width = (fits ? width : 0) + button.text.length;
  }
  return rows;
}

export type Keyboard = InlineKeyboardMarkup | ForceReply;

/**
 * Undefined without usable buttons. A choice Telegram would refuse (value over 64 bytes, no label) is left out.
 * In a group a question opens the reply box of the one it is for: a bot there hears nothing but replies and commands.
 */
export function keyboardOf(
  { choices = [], ask }: Pick<OutboundMessage, 'choices' | 'ask'>,
  ownerId: number | null,
): Keyboard | undefined {
  const shown = choices.filter(({ folded }) => !folded);
  const buttons = shown.map((choice) => buttonOf(choice, ownerId)).filter((button) => button !== null);
  const asksOwner = ask !== undefined && ownerId !== null;
  if (buttons.length === 0) return asksOwner ? { force_reply: true, selective: true } : undefined;
  const rows = intoRows(buttons.slice(0, KEYBOARD_BUTTONS));
  return { inline_keyboard: rows, ...(asksOwner ? { force_reply: true } : {}) };
}
