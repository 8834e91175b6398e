/** A thought of hers as a piece of a script, and whether her viewers heard it lately. */
import { paddedWords } from '../../../text/words.js';
import type { Line } from '../../her-material/material.js';
import { sayLines } from '../../manner/say-lines.js';
import type { Own } from './own-pieces.js';
import { kindOf, type Piece } from './pieces.js';

/** Lines that are said together. */
export type Block = readonly Line[];

/** Her last scripts, or an attempt before, told it: once more, and every script is the same. */
export function isSaidLately(block: Block, { saying: { brief } }: Own): boolean {
  const said = (brief.avoid.said ?? []).map(paddedWords);
  const head = paddedWords(block[0]?.text ?? '');
  return said.some((text) => text.includes(head));
}

export function ownPiece(block: Block, { saying, dice }: Own, isGround: boolean): Piece {
  const [lines = []] = sayLines([block], { manner: saying.manner, scaffolds: saying.scaffolds, dice });
  return {
    role: 'near',
    kind: isGround ? 'story' : kindOf('own', saying.family),
    lines,
    seconds: saying.secondsOf(lines.join(' ')),
    blank: null,
    isGround,
    from: block[0],
  };
}
