/** What a remark on the script before asks for, as a meaning of the message. */
import type { NamedEdit } from '../../../engine/operations.js';
import type { Meaning } from '../meaning-kinds.js';
import { rewriteAsked } from '../edits/rewrite-words.js';
import type { Remark } from './script-remarks.js';

/** "Cut it to 20 seconds" is about the whole; "not follow, tell them to book" gives another ending. */
export function isOfWhole(remark: Remark, edits: readonly NamedEdit[]): boolean {
  if (remark.kind !== 'rewrite') return false;
  const { part, seconds } = remark.asked;
  const [edit, ...others] = edits.filter(({ op }) => op !== 'keep');
  const isOneLine = others.length === 0 && edit?.op === 'remove' && edit.unit === undefined;
  return seconds !== undefined || part === 'language' || (part === 'cta' && isOneLine);
}

export function rewriteOf(words: string): Meaning {
  const asked = rewriteAsked(words);
  return asked ? { kind: 'rewrite', asked } : { kind: 'remark' };
}

export function ofRemark(remark: Remark, words: string): Meaning {
  switch (remark.kind) {
    case 'rewrite':
      return { kind: 'rewrite', asked: remark.asked };
    case 'posted':
      return { kind: 'action', action: 'posted' };
    case 'untrue':
      return { kind: 'correction' };
    case 'not-me':
      return { kind: 'wish', wished: { wish: 'dislike', about: words } };
    case 'praise':
      return { kind: 'wish', wished: { wish: 'praise', about: words } };
  }
}
