/** Cuts the clause around a match, short enough to be replaced by a blank. */
import { once } from '../../../once.js';
import { atEnd } from '../../text/at-end.js';
import { claimCues } from './claim-cues.js';
import type { Span } from './sentence-spans.js';

const MOST_WORDS_BEFORE = 5;
const MOST_WORDS_AFTER = 6;
const joining = (...names: readonly Parameters<typeof claimCues>[0][]): string =>
  String.raw`\s(?:${names.map(claimCues).join('|')})\s`;
const edgeBefore = once(() => {
  const edge = String.raw`[!?;।॥\n—–…"“”«»]|[.,:](?!\p{Nd})|${joining('joins', 'opensClause')}`;
  return new RegExp(`(?:^|${edge})(?!.*(?:${edge}))`, 'su');
});
const edgeAfter = once(
  () =>
    new RegExp(
      String.raw`[!?;:।॥\n—–…"“”«»]|[.,](?!\p{N})|${joining('joins', 'givesReason', 'goesOn')}`,
      'u',
    ),
);

/** `match` grown to its clause where the clause is near. */
export function clauseAround(text: string, match: Span): Span {
  const before = text.slice(Math.max(0, match.start - 160), match.start);
  const edge = edgeBefore().exec(before);
  const lead = edge ? before.slice(edge.index + edge[0].length) : before;
  const leadText = lead.trimStart();
  const start =
    wordCount(leadText) <= MOST_WORDS_BEFORE && edge ? match.start - leadText.length : match.start;
  const after = text.slice(match.end, match.end + 160);
  const cut = edgeAfter().exec(after);
  const tail = cut ? after.slice(0, cut.index) : after;
  const words = [...tail.matchAll(/\S+/gu)].slice(0, MOST_WORDS_AFTER);
  const last = words.at(-1);
  const end = match.end + (last ? last.index + last[0].length : 0);
  return { start, end: start + text.slice(start, end).replace(atEnd(String.raw`[\s.,]`), '').length };
}

function wordCount(text: string): number {
  return (text.match(/\S+/gu) ?? []).length;
}

/** The sentence around a place, by its marks. */
export function sentenceAround(text: string, span: Span): Span {
  const head = text.slice(0, span.start);
  const from = Math.max(...['.', '!', '?', '\n', '।'].map((mark) => head.lastIndexOf(mark))) + 1;
  const rest = text.slice(span.end).search(/[!?।\n]|\.(?!\p{N})/u);
  return { start: from, end: rest < 0 ? text.length : span.end + rest + 1 };
}

const betweenClauses = once(
  () => new RegExp(String.raw`[;—–…]|[,:](?!\p{Nd})|${joining('joins', 'givesReason')}`, 'gu'),
);

/** The clauses of a stretch, in order, without what joins them; "a hundred and sixty" of `whole` joins none. */
export function clausesIn(text: string, span: Span, whole: readonly Span[] = []): Span[] {
  const clauses: Span[] = [];
  let { start } = span;
  for (const match of text.slice(span.start, span.end).matchAll(betweenClauses())) {
    const at = span.start + match.index;
    if (whole.some((one) => one.start < at && at + match[0].length < one.end)) continue;
    clauses.push({ start, end: at });
    start = at + match[0].length;
  }
  clauses.push({ start, end: span.end });
  return clauses.map((clause) => trimmed(text, clause)).filter((clause) => clause.end > clause.start);
}

/** Without spaces and marks around. */
export function trimmed(text: string, span: Span): Span {
  const piece = text.slice(span.start, span.end);
  const lead = /^[\s,:;.…–—-]*/u.exec(piece)?.[0].length ?? 0;
  return { start: span.start + lead, end: span.start + piece.replace(atEnd(String.raw`[\s,.।]`), '').length };
}
