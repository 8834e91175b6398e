/** Messages as plain lines for a terminal or a pipe. */
import type { Block, Choice, Inline, OutboundMessage } from '../../src/chat/types.js';

/** Control characters of a model or a file must not reach a terminal; line breaks and tabs may. */
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/gu;

/** A choice as it was printed: its number is what presses it, or its label alone where it is folded (null). */
export interface PrintedChoice {
  readonly number: number | null;
  readonly choice: Choice;
}

/** Lines of one message; choices are numbered from `firstNumber`. */
export function renderMessage(
  message: OutboundMessage,
  firstNumber: number,
): { readonly text: string; readonly choices: readonly PrintedChoice[] } {
  const { blocks, reveals } = withoutKnown(message.blocks);
  const all = [...(message.choices ?? []), ...reveals].filter((choice) => choice.copy === undefined);
  const folds = all.some(({ folded }) => folded);
  const isShown = (choice: Choice): boolean => !choice.folded && !(folds && reveals.includes(choice));
  const printed = all.filter(isShown).map((choice, index) => ({ number: firstNumber + index, choice }));
  const folded = all.filter((choice) => !isShown(choice)).map((choice) => ({ number: null, choice }));
  const parts = blocks.map(renderBlock);
  if (printed.length > 0)
    parts.push(printed.map(({ number, choice }) => `[${number}] ${choice.label}`).join('\n'));
  return { text: cleanText(parts.filter(Boolean).join('\n\n')), choices: [...folded, ...printed] };
}

/** Nothing folds here: what she has read the like of before waits behind a choice. */
function withoutKnown(blocks: readonly Block[]): {
  readonly blocks: readonly Block[];
  readonly reveals: readonly Choice[];
} {
  const revealOf = (block: Block): Choice | null =>
    block.type === 'details' && block.again && block.reveal !== undefined
      ? { label: block.summary, value: block.reveal }
      : null;
  return {
    blocks: blocks.filter((block) => revealOf(block) === null),
    reveals: blocks.flatMap((block) => revealOf(block) ?? []),
  };
}

export function cleanText(text: string): string {
  return text.replace(CONTROL, '');
}

function plain(inline: Inline): string {
  return typeof inline === 'string' ? inline : inline.map((span) => span.text).join('');
}

function renderBlock(block: Block): string {
  switch (block.type) {
    case 'text':
      return plain(block.text);
    case 'heading':
      return block.text;
    case 'quote':
      return plain(block.text)
        .split('\n')
        .map((line) => `> ${line}`)
        .join('\n');
    case 'list':
      return block.items.map((item) => `- ${plain(item)}`).join('\n');
    case 'code':
      return block.text
        .split('\n')
        .map((line) => `    ${line}`)
        .join('\n');
    case 'table':
      return renderTable(block.header, block.rows);
    case 'details':
      return [block.summary, ...block.blocks.map(renderBlock)].join('\n');
  }
}

function renderTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, ...rows].map((row) => row.join(' | ')).join('\n');
}
