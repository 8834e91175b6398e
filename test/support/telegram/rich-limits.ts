/** What the Bot API refuses in a rich message, and how a phone shows the rest. */
import type { InputRichBlock, InputRichMessage, RichText } from 'grammy/types';
import { badRequest } from './bot-api-error.js';
import { checkBlock } from './documented.js';

export interface ShownRich {
  /** Everything readable, a block a line. */
  readonly text: string;
  /** Texts one tap copies. */
  readonly code: readonly string[];
  /** Summaries of what is folded away. */
  readonly folded: readonly string[];
  /** `attach://` names of the pictures inside, in order. */
  readonly photos: readonly string[];
}

interface Count {
  blocks: number;
  level: number;
  readonly lines: string[];
  readonly code: string[];
  readonly folded: string[];
  readonly photos: string[];
}

const LIMITS = { characters: 32_768, blocks: 500, levels: 16, media: 50, columns: 20 };

function plain(text: RichText, level: number): string {
  if (level > LIMITS.levels) throw badRequest('RICH_MESSAGE_TOO_DEEP');
  if (typeof text === 'string') {
    if (/\p{Surrogate}/u.test(text)) throw badRequest('strings must be encoded in UTF-8');
    return text;
  }
  if (Array.isArray(text)) return text.map((part) => plain(part, level)).join('');
  if (!('text' in text)) throw badRequest(`unsupported rich text "${text.type}"`);
  return plain(text.text, level + 1);
}

function visitAll(blocks: readonly InputRichBlock[], count: Count, draft: boolean): void {
  count.level += 1;
  if (count.level > LIMITS.levels) throw badRequest('RICH_MESSAGE_TOO_DEEP');
  for (const block of blocks) visit(block, count, draft);
  count.level -= 1;
}

function visit(block: InputRichBlock, count: Count, draft: boolean): void {
  count.blocks += 1;
  checkBlock(block);
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      count.lines.push(plain(block.text, count.level));
      return;
    case 'thinking':
      if (!draft) throw badRequest('RICH_BLOCK_THINKING_NOT_ALLOWED');
      count.lines.push(plain(block.text, count.level));
      return;
    case 'pre':
      count.code.push(plain(block.text, count.level));
      count.lines.push(plain(block.text, count.level));
      return;
    case 'blockquote':
      return visitAll(block.blocks, count, draft);
    case 'list':
      for (const item of block.items) {
        count.blocks += 1;
        visitAll(item.blocks, count, draft);
      }
      return;
    case 'table':
      for (const row of block.cells) {
        count.blocks += 1;
        if (row.length > LIMITS.columns) throw badRequest('RICH_TABLE_TOO_WIDE');
        count.lines.push(row.map((cell) => plain(cell.text ?? '', count.level)).join(' | '));
      }
      return;
    case 'details':
      count.folded.push(plain(block.summary, count.level));
      count.lines.push(plain(block.summary, count.level));
      return visitAll(block.blocks, count, draft);
    case 'photo':
      if (draft) throw badRequest('uploads are not allowed in a draft');
      count.photos.push(typeof block.photo.media === 'string' ? block.photo.media : '');
      return;
    default:
      throw badRequest(`rich block "${block.type}" is unknown to the fake`);
  }
}

/** Throws what Telegram would answer. */
export function acceptRich(message: unknown, { draft }: { readonly draft: boolean }): ShownRich {
  const { blocks, html, markdown } = (message ?? {}) as Partial<InputRichMessage>;
  if ([blocks, html, markdown].filter((field) => field !== undefined).length !== 1) {
    throw badRequest('exactly one of html, markdown and blocks must be used');
  }
  if (blocks === undefined)
    throw badRequest('the fake takes blocks only: the bot must not paste text into markup');
  const count: Count = { blocks: 0, level: 0, lines: [], code: [], folded: [], photos: [] };
  visitAll(blocks, count, draft);
  const text = count.lines.join('\n');
  if (text.trim() === '' && count.photos.length === 0) throw badRequest('RICH_MESSAGE_EMPTY');
  const characters = count.lines.reduce((sum, line) => sum + line.length, 0);
  if (characters > LIMITS.characters) throw badRequest('RICH_MESSAGE_TOO_LONG');
  if (count.blocks > LIMITS.blocks) throw badRequest('RICH_MESSAGE_TOO_MANY_BLOCKS');
  if (count.photos.length > LIMITS.media) throw badRequest('RICH_MESSAGE_TOO_MANY_MEDIA');
  return { text, code: count.code, folded: count.folded, photos: count.photos };
}
