/** Every word of a message, a line a block. */
import type { Block, Inline, OutboundMessage } from '../../src/chat/types.js';

export function textOfMessage({ blocks }: Pick<OutboundMessage, 'blocks'>): string {
  return blocks.map(textOfBlock).join('\n');
}

function textOfBlock(block: Block): string {
  switch (block.type) {
    case 'list':
      return block.items.map(textOfInline).join('\n');
    case 'table':
      return [block.header, ...block.rows].map((row) => row.join(' | ')).join('\n');
    case 'details':
      return [block.summary, textOfMessage(block)].join('\n');
    default:
      return textOfInline(block.text);
  }
}

function textOfInline(inline: Inline): string {
  return typeof inline === 'string' ? inline : inline.map((span) => span.text).join('');
}
