/** OutboundMessage -> one rich message of typed blocks, pure: nothing is pasted into HTML or Markdown. */
import type { InputFile, InputRichBlock, InputRichMessage, RichText } from 'grammy/types';
import type { Block, Inline, OutboundMessage, RenderedFile } from '../../../src/chat/types.js';
import { cleanText, isBlank } from './clean-text.js';
import { withLongCopies } from './outbound.js';

/** Telegram's limits for a rich message. */
const RICH_LIMITS = { units: 32_768, blocks: 500, levels: 16, columns: 20, media: 50 } as const;

/** Headings of a chat message; 1 would fill a phone's screen. */
const HEADING_SIZE = 3;

type Upload = (file: RenderedFile) => InputFile;

function richText(inline: Inline): RichText {
  if (typeof inline === 'string') return cleanText(inline);
  return inline.map(({ text, style }): RichText => {
    const clean = cleanText(text);
    return style === undefined ? clean : { type: style, text: clean };
  });
}

function cellOf(
  text: string,
  header: boolean,
): { text: RichText; is_header?: true; align: 'left'; valign: 'top' } {
  return { text: cleanText(text), ...(header ? { is_header: true } : {}), align: 'left', valign: 'top' };
}

function richBlock(block: Block): InputRichBlock {
  switch (block.type) {
    case 'text':
      return { type: 'paragraph', text: richText(block.text) };
    case 'heading':
      return { type: 'heading', text: cleanText(block.text), size: HEADING_SIZE };
    case 'quote':
      return { type: 'blockquote', blocks: [{ type: 'paragraph', text: richText(block.text) }] };
    case 'list':
      return {
        type: 'list',
        items: block.items.map((item) => ({ blocks: [{ type: 'paragraph', text: richText(item) }] })),
      };
    case 'code':
      return { type: 'pre', text: cleanText(block.text) };
    case 'table':
      return {
        type: 'table',
        is_bordered: true,
        is_compact: true,
        cells: [
          block.header.map((text) => cellOf(text, true)),
          ...block.rows.map((row) => row.map((text) => cellOf(text, false))),
        ],
      };
    case 'details':
      return { type: 'details', summary: cleanText(block.summary), blocks: block.blocks.map(richBlock) };
  }
}

interface Size {
  readonly units: number;
  readonly blocks: number;
  readonly levels: number;
  readonly columns: number;
}

function inlineUnits(inline: Inline): number {
  return typeof inline === 'string' ? inline.length : inline.reduce((sum, { text }) => sum + text.length, 0);
}

function sum(sizes: readonly Size[]): Size {
  return {
    units: sizes.reduce((total, { units }) => total + units, 0),
    blocks: sizes.reduce((total, { blocks }) => total + blocks, 0),
    levels: Math.max(0, ...sizes.map(({ levels }) => levels)),
    columns: Math.max(0, ...sizes.map(({ columns }) => columns)),
  };
}

/** Counted as Telegram does: list items, table rows and nested blocks are blocks, too. */
function sizeOf(block: Block): Size {
  const one = { blocks: 1, levels: 1, columns: 0 };
  switch (block.type) {
    case 'text':
      return { ...one, units: inlineUnits(block.text) };
    case 'quote':
      return { ...one, units: inlineUnits(block.text), blocks: 2, levels: 2 };
    case 'heading':
    case 'code':
      return { ...one, units: block.text.length };
    case 'list': {
      const units = block.items.reduce((total, item) => total + inlineUnits(item), 0);
      return { ...one, units, blocks: 1 + 2 * block.items.length, levels: 3 };
    }
    case 'table': {
      const rows = [block.header, ...block.rows];
      const units = rows.flat().reduce((total, cell) => total + cell.length, 0);
      const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
      return { units, columns, blocks: 1 + rows.length, levels: 3 };
    }
    case 'details': {
      const inner = sum(block.blocks.map(sizeOf));
      return {
        ...inner,
        units: inner.units + block.summary.length,
        blocks: inner.blocks + 1,
        levels: inner.levels + 1,
      };
    }
  }
}

function fits({ units, blocks, levels, columns }: Size, photos: number): boolean {
  return (
    units <= RICH_LIMITS.units &&
    blocks + photos <= RICH_LIMITS.blocks &&
    // One level is left for the style of a span.
    levels < RICH_LIMITS.levels &&
    columns <= RICH_LIMITS.columns &&
    photos <= RICH_LIMITS.media
  );
}

function isEmpty(block: Block): boolean {
  switch (block.type) {
    case 'text':
    case 'quote':
      return isBlank(
        typeof block.text === 'string' ? block.text : block.text.map(({ text }) => text).join(''),
      );
    case 'heading':
    case 'code':
      return isBlank(block.text);
    case 'list':
      return block.items.length === 0;
    case 'table':
      return block.header.length === 0 && block.rows.length === 0;
    case 'details':
      return block.blocks.every(isEmpty);
  }
}

/** Plain words need no rich message; tables, folds, headings and copyable text do. */
function gains(blocks: readonly Block[]): boolean {
  return blocks.some(
    ({ type }) => type === 'table' || type === 'details' || type === 'heading' || type === 'code',
  );
}

/**
 * Null when the message gains nothing from being rich or is over a limit. Pictures (a chart) are folded away
 * with the first details, so that the words she came for stay on top; without details they stand at the end.
 */
export function planRich(
  message: OutboundMessage,
  pictures: readonly RenderedFile[],
  upload: Upload,
): InputRichMessage | null {
  const blocks = withLongCopies(message).filter((block) => !isEmpty(block));
  if (!gains(blocks) || !fits(sum(blocks.map(sizeOf)), pictures.length)) return null;
  const photos = pictures.map((picture): InputRichBlock => ({
    type: 'photo',
    photo: { type: 'photo', media: upload(picture) },
  }));
  const rich = blocks.map(richBlock);
  const fold = rich.find((block) => block.type === 'details');
  if (!fold) return { blocks: [...rich, ...photos] };
  return {
    blocks: rich.map((block) => (block === fold ? { ...fold, blocks: [...photos, ...fold.blocks] } : block)),
  };
}
