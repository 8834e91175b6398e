/** How one progress report looks, as a draft and as an edited message; pure. */
import { FormattedString } from '@grammyjs/parse-mode';
import type {
  InlineKeyboardMarkup,
  InputRichBlockParagraph,
  InputRichMessageWithoutUpload,
} from 'grammy/types';
import type { Progress } from '../../../src/chat/types.js';
import { STOP_VALUE, callbackDataOf } from '../message/callback-data.js';
import { cleanText, isBlank } from '../message/clean-text.js';
import { cutTo } from '../../shared/cut-text.js';

/** First words are a sign of life, not the script: that comes as a message of its own. */
const PREVIEW_UNITS = 600;
const STAGE_UNITS = 300;

/** A non-zero number, the same for the same operation: Telegram animates changes under one id. */
export function draftIdOf(id: string): number {
  let hash = 0x811c9dc5; // FNV-1a
  for (const byte of Buffer.from(id)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 1 || 1;
}

function parts({ text, preview = '' }: Progress): { readonly stage: string; readonly words: string } {
  const words = cutTo(cleanText(preview).trim(), PREVIEW_UNITS);
  return { stage: cutTo(cleanText(text).trim(), STAGE_UNITS), words: isBlank(words) ? '' : words };
}

export function richDraftOf(progress: Progress): InputRichMessageWithoutUpload {
  const { stage, words } = parts(progress);
  const paragraph: InputRichBlockParagraph[] = words === '' ? [] : [{ type: 'paragraph', text: words }];
  return { blocks: [{ type: 'thinking', text: stage }, ...paragraph] };
}

export function plainProgressOf(progress: Progress): FormattedString {
  const { stage, words } = parts(progress);
  const text = words === '' ? stage : `${stage}\n\n${words}`;
  const offset = text.length - words.length;
  return new FormattedString(text, words === '' ? [] : [{ type: 'italic', offset, length: words.length }]);
}

/** A sign every language reads; the press comes back as the command `/cancel`. */
export function stopKeyboard(ownerId: number | null): InlineKeyboardMarkup {
  return {
    inline_keyboard: [[{ text: '⏹', callback_data: callbackDataOf(STOP_VALUE, ownerId) ?? STOP_VALUE }]],
  };
}
