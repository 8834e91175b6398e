/** Blocks -> one formatted text: characters and entities, nothing to escape. */
import { FormattedString } from '@grammyjs/parse-mode';
import type { MessageEntity } from 'grammy/types';
import type { Block, Inline } from '../../../src/chat/types.js';
import { cleanText, isBlank } from './clean-text.js';

type EntityType = 'bold' | 'italic' | 'code' | 'pre' | 'blockquote' | 'expandable_blockquote';

interface Draft {
  text: string;
  readonly entities: MessageEntity[];
}

function add(draft: Draft, text: string, type?: EntityType): void {
  const clean = cleanText(text);
  if (type !== undefined && clean.length > 0) {
    draft.entities.push({ type, offset: draft.text.length, length: clean.length });
  }
  draft.text += clean;
}

function addInline(draft: Draft, inline: Inline): void {
  if (typeof inline === 'string') return add(draft, inline);
  for (const span of inline) add(draft, span.text, span.style);
}

/** Wraps what `fill` adds. */
function addInside(draft: Draft, type: EntityType, fill: () => void): void {
  const offset = draft.text.length;
  fill();
  const length = draft.text.length - offset;
  if (length > 0) draft.entities.push({ type, offset, length });
}

/** A phone is too narrow for columns: a row is its bold first cell, then the others, each under its header. */
function addRow(draft: Draft, header: readonly string[], row: readonly string[]): void {
  const [first = '', ...rest] = row;
  add(draft, first, 'bold');
  if (rest.length === 1) return add(draft, `: ${rest[0]}`);
  for (const [index, cell] of rest.entries()) {
    if (isBlank(cell)) continue;
    const title = header[index + 1] ?? '';
    add(draft, isBlank(title) ? `\n${cell}` : `\n${title}: ${cell}`);
  }
}

function addEach<T>(draft: Draft, items: readonly T[], separator: string, addOne: (item: T) => void): void {
  for (const [index, item] of items.entries()) {
    if (index > 0) add(draft, separator);
    addOne(item);
  }
}

function holds(blocks: readonly Block[], types: readonly Block['type'][]): boolean {
  return blocks.some(
    (block) => types.includes(block.type) || (block.type === 'details' && holds(block.blocks, types)),
  );
}

function addBlock(draft: Draft, block: Block): void {
  switch (block.type) {
    case 'text':
      return addInline(draft, block.text);
    case 'heading':
      return add(draft, block.text, 'bold');
    case 'quote':
      return addInside(draft, 'blockquote', () => addInline(draft, block.text));
    case 'list':
      return addEach(draft, block.items, '\n', (item) => {
        add(draft, '• ');
        addInline(draft, item);
      });
    case 'code':
      return add(draft, block.text, 'pre');
    case 'table':
      return addEach(draft, block.rows, block.header.length > 2 ? '\n\n' : '\n', (row) =>
        addRow(draft, block.header, row),
      );
    case 'details': {
      add(draft, block.summary, 'bold');
      add(draft, '\n');
      const addContent = (): void => addBlocks(draft, block.blocks);
      // Quotes cannot be nested, and a code block is copied with one tap only outside a quote.
      if (holds(block.blocks, ['code', 'quote', 'details'])) return addContent();
      return addInside(draft, 'expandable_blockquote', addContent);
    }
  }
}

function addBlocks(draft: Draft, blocks: readonly Block[]): void {
  addEach(draft, blocks, '\n\n', (block) => addBlock(draft, block));
}

/** The whole message as one text of any length; entity offsets are UTF-16 units. */
export function formatBlocks(blocks: readonly Block[]): FormattedString {
  const draft: Draft = { text: '', entities: [] };
  addBlocks(draft, blocks);
  return new FormattedString(draft.text, draft.entities);
}
