/** Whether a success is claimed: not denied, forbidden, supposed, wished for or asked about. */
import { createCue } from '../../text/phrasings.js';
import { claimCues } from '../words/claim-cues.js';
import { sentenceAround } from '../words/clauses.js';
import { isHypothetical } from '../words/hypotheticals.js';
import type { Span } from '../words/sentence-spans.js';

/** May be wished for or asked about without being claimed. */
const WISHED = new Set(['change', 'body', 'viral', 'transform', 'people', 'amount', 'soldout', 'rank']);
const NOT = createCue(
  () => new RegExp(String.raw`(?:^|[^\p{L}])${claimCues('denies')}(?:\s+\S+){0,3}\s*$`, 'u'),
);
/** "Never stop the pills": `mat` only forbids. */
const FORBIDDEN = createCue(() => new RegExp(String.raw`(?:^|\s)${claimCues('forbids')}\s`, 'u'));
const NOT_BEHIND = createCue(
  () => new RegExp(String.raw`^(?:\s+\S+){0,2}\s*${claimCues('deniesBehind')}(?:$|[^\p{L}\p{M}])`, 'u'),
);
const WISH = createCue(
  () => new RegExp(String.raw`(?:^|[^\p{L}])${claimCues('wishes')}(?:\s+\S+)?\s*$`, 'u'),
);
const WISH_BEHIND = createCue(() => new RegExp(String.raw`^\s*${claimCues('wishesBehind')}`, 'u'));
const ASKS_VIEWER = createCue(
  () => new RegExp(String.raw`(?:^|[^\p{L}])${claimCues('asksYou')}(?![\p{L}\p{M}])`, 'u'),
);

export function isAsserted(folded: string, match: Span, clause: Span, group: string): boolean {
  const sentence = sentenceAround(folded, match);
  const before = folded.slice(
    Math.max(sentence.start, Math.min(clause.start, match.start - 40)),
    match.start,
  );
  const after = folded.slice(match.end, Math.min(sentence.end, match.end + 60));
  if (FORBIDDEN.test(folded.slice(match.start, match.end))) return false;
  if (NOT.test(before) || NOT_BEHIND.test(after) || isHypothetical(folded, match.start)) return false;
  if (!WISHED.has(group)) return true;
  if (WISH.test(before) || WISH_BEHIND.test(after)) return false;
  return !(
    folded.charAt(sentence.end - 1) === '?' && ASKS_VIEWER.test(folded.slice(sentence.start, sentence.end))
  );
}
