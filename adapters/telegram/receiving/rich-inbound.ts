/** The words of a rich message she sends or forwards, a block a line; pure. */
import type { RichBlock, RichMessage, RichText } from 'grammy/types';

/** Deeper than Telegram allows; keeps a broken server from exhausting the stack. */
const DEEPEST = 40;

function words(text: RichText | undefined, depth: number): string {
  if (text === undefined || depth > DEEPEST) return '';
  if (typeof text === 'string') return text;
  if (Array.isArray(text)) return text.map((part) => words(part, depth + 1)).join('');
  return 'text' in text ? words(text.text, depth + 1) : '';
}

function lines(block: RichBlock, depth: number): string[] {
  if (depth > DEEPEST) return [];
  const inner = (blocks: readonly RichBlock[]): string[] =>
    blocks.flatMap((other) => lines(other, depth + 1));
  switch (block.type) {
    case 'list':
      return block.items.flatMap(({ blocks }) => inner(blocks));
    case 'blockquote':
      return inner(block.blocks);
    case 'details':
      return [words(block.summary, 0), ...inner(block.blocks)];
    case 'table':
      return block.cells.map((row) => row.map(({ text }) => words(text, 0)).join(' '));
    default:
      return 'text' in block ? [words(block.text, 0)] : [];
  }
}

export function wordsOfRich({ blocks }: RichMessage): string {
  return blocks.flatMap((block) => lines(block, 0)).join('\n');
}
