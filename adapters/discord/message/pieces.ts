/** Blocks -> pieces of Markdown, none longer than a message can hold. */
import type { Block, Inline, Span } from '../../../src/chat/types.js';
import { cleanText, isBlank } from './clean-text.js';
import { codeBlock, escapeMarkdown, inlineMarkdown, styled } from './markdown.js';
import { splitText } from './split-text.js';

/** Stays whole in one message. */
export interface Piece {
  readonly markdown: string;
  /** What stands between it and the piece before. */
  readonly gap: '\n' | '\n\n';
}

const bold = (text: string): string => styled({ text, style: 'bold' });

function spansOf(inline: Inline): readonly Span[] {
  return typeof inline === 'string' ? [{ text: inline }] : inline;
}

/** An inline that is too long for one message, cut between words; each part keeps its style. */
function splitInline(inline: Inline, limitUnits: number): readonly string[] {
  return spansOf(inline).flatMap((span) =>
    splitText(cleanText(span.text), limitUnits, (text) =>
      span.style === undefined ? escapeMarkdown(text) : styled({ ...span, text }),
    ),
  );
}

function inlinePieces(inline: Inline, limitUnits: number, wrap = (line: string) => line): readonly string[] {
  const whole = wrap(inlineMarkdown(inline));
  if (whole.length <= limitUnits) return [whole];
  // A wrapped text grows by its marks at each line: half the room is enough for any.
  return splitInline(inline, Math.floor(limitUnits / 2)).map(wrap);
}

/** A phone is too narrow for columns: a row is its bold first cell, then the others, each under its header. */
function rowLines(header: readonly string[], [first = '', ...rest]: readonly string[]): readonly Inline[] {
  const title: Span = { text: first, style: 'bold' };
  if (rest.length === 1) return [[title, { text: `: ${rest[0] ?? ''}` }]];
  const cells = rest.map((cell, index) => {
    const name = header[index + 1] ?? '';
    return isBlank(cell) || isBlank(name) ? cell : `${name}: ${cell}`;
  });
  return [[title], ...cells.filter((cell) => !isBlank(cell))];
}

/** An item that brings its number needs no other mark. */
function listItem(markdown: string): string {
  return NUMBERED.test(markdown) ? markdown.replace('\\', '') : `- ${markdown}`;
}
const NUMBERED = /^\d{1,2}\\\. /;

const apart = (lines: readonly string[]): readonly Piece[] =>
  lines.map((markdown) => ({ markdown, gap: '\n\n' }));

/** The first line opens a new paragraph, the others follow it closely. */
const together = (lines: readonly string[]): readonly Piece[] =>
  lines.map((markdown, index) => ({ markdown, gap: index === 0 ? '\n\n' : '\n' }));

function rawPieces(block: Block, limitUnits: number): readonly Piece[] {
  switch (block.type) {
    case 'text':
      return apart(inlinePieces(block.text, limitUnits));
    case 'heading':
      return apart(splitText(cleanText(block.text), limitUnits, bold));
    case 'quote':
      return apart(inlinePieces(block.text, limitUnits, (text) => text.replace(/^/gm, '> ')));
    case 'list':
      return together(block.items.flatMap((item) => inlinePieces(item, limitUnits, listItem)));
    case 'code':
      return apart(splitText(cleanText(block.text), limitUnits, codeBlock));
    case 'table': {
      const rows = block.rows.map((row) =>
        rowLines(block.header, row).flatMap((line) => inlinePieces(line, limitUnits)),
      );
      return block.header.length > 2 ? rows.flatMap(together) : together(rows.flat());
    }
    case 'details': {
      const [first, ...rest] = piecesOf(block.blocks, limitUnits);
      const content: readonly Piece[] = first ? [{ ...first, gap: '\n' }, ...rest] : [];
      return [...apart(splitText(cleanText(block.summary), limitUnits, bold)), ...content];
    }
  }
}

/** All pieces in order; each at most `limitUnits` UTF-16 units, none blank. */
export function piecesOf(blocks: readonly Block[], limitUnits: number): readonly Piece[] {
  return blocks.flatMap((block) => rawPieces(block, limitUnits)).filter(({ markdown }) => !isBlank(markdown));
}
