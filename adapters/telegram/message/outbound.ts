/** OutboundMessage -> classic messages within Telegram's limits, pure. */
import type { FormattedString } from '@grammyjs/parse-mode';
import type { Block, Choice, OutboundMessage, RenderedFile } from '../../../src/chat/types.js';
import { formatBlocks } from './classic-text.js';
import { cleanText } from './clean-text.js';
import { COPY_TEXT_UNITS, keyboardOf, type Keyboard } from './keyboard.js';
import { splitText } from './split-text.js';

/** UTF-16 units after formatting. */
const MESSAGE_UNITS = 4096;
const CAPTION_UNITS = 1024;

/** Telegram takes larger pictures as documents only. */
const PHOTO_BYTES = 10 * 1024 * 1024;

export interface ClassicPart {
  /** Text of the message, or caption of the file; absent for a file without one. */
  readonly content?: FormattedString;
  readonly file?: { readonly kind: 'photo' | 'document'; readonly rendered: RenderedFile };
  readonly keyboard?: Keyboard;
}

function filePart(rendered: RenderedFile): ClassicPart {
  const photo = /^image\/(png|jpeg)$/.test(rendered.mimeType) && rendered.bytes.length <= PHOTO_BYTES;
  return { file: { kind: photo ? 'photo' : 'document', rendered } };
}

function tooLongToCopy(choice: Choice): boolean {
  return choice.copy !== undefined && cleanText(choice.copy).length > COPY_TEXT_UNITS;
}

/** What is too long for a copy button stands as a code block instead: one tap copies it, too. */
export function withLongCopies(message: OutboundMessage): readonly Block[] {
  const long = (message.choices ?? []).filter(tooLongToCopy);
  return [
    ...message.blocks,
    ...long.flatMap((choice): Block[] => [
      { type: 'heading', text: choice.label },
      { type: 'code', text: choice.copy ?? '' },
    ]),
  ];
}

/**
 * Text parts, then files; the choices stand under the last text part. A single file with a short text is one
 * message, unless there are words to copy: those stand above a picture, not below. Empty when there is nothing to show.
 */
export function planClassic(
  message: OutboundMessage,
  files: readonly RenderedFile[],
  ownerId: number | null,
): readonly ClassicPart[] {
  const keyboard = keyboardOf(message, ownerId);
  const withKeyboard = keyboard ? { keyboard } : {};
  const texts = splitText(formatBlocks(withLongCopies(message)), MESSAGE_UNITS);
  const fileParts = files.map(filePart);
  const [text] = texts;
  const [file] = fileParts;
  const isCaption = texts.length <= 1 && (text?.text.length ?? 0) <= CAPTION_UNITS;
  const hasCode = text?.entities.some(({ type }) => type === 'pre') ?? false;
  if (file && fileParts.length === 1 && isCaption && !hasCode) {
    return [{ ...file, ...(text ? { content: text } : {}), ...withKeyboard }];
  }
  const textParts = texts.map((content, index) => ({
    content,
    ...(index === texts.length - 1 ? withKeyboard : {}),
  }));
  if (textParts.length > 0 || fileParts.length === 0) return [...textParts, ...fileParts];
  return fileParts.map((part, index) =>
    index === fileParts.length - 1 ? { ...part, ...withKeyboard } : part,
  );
}
