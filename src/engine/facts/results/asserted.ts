/** Whether a success is claimed: not denied, forbidden, supposed, wished for or asked about. */
import { sentenceAround } from '../words/clauses.js';
import { isHypothetical } from '../words/hypotheticals.js';
import type { Span } from '../words/sentence-spans.js';

/** May be wished for or asked about without being claimed. */
const WISHED = new Set(['change', 'body', 'viral', 'transform', 'people', 'amount', 'soldout', 'rank']);
const NOT =
  /(?:^|[^\p{L}])(?:not|never|no|nobody|none|without|don't|doesn't|didn't|can't|cannot|won't|isn't|aren't|wasn't|haven't|hasn't|nunca|jamas|sin|nadie|ni|nao|sem|ninguem|tidak|bukan|nggak|ngga|gak|ga|tak|belum|tanpa|nahi|nahin|mat|kabhi|नहीं|मत|कभी|ना)(?:\s+\S+){0,3}\s*$/u;
/** "Never stop the pills": `mat` only forbids. */
const FORBIDDEN = /(?:^|\s)(?:mat|मत|jangan)\s/u;
const NOT_BEHIND =
  /^(?:\s+\S+){0,2}\s*(?:nahi|nahin|mat|नहीं|मत|లేదు|కాదు|లేను|కాలేదు|వద్దు|రాదు|ఉండదు|చెయ్యను|చేయను|ఇవ్వను|ఇయ్య)(?:$|[^\p{L}\p{M}])/u;
const WISH =
  /(?:^|[^\p{L}])(?:how to|want to|wants to|wanna|trying to|hoping to|hope to|dream of|in order to|to|can|could|might|if (?:you|i|we)|should|para|como|quieres|queres|quer|kaise|agar|kalau|biar|untuk|supaya|agar|mau|ingin|कैसे|अगर|ఎలా)(?:\s+\S+)?\s*$/u;
const WISH_BEHIND =
  /^\s*(?:ke liye|karna chahte|karni hai|karna hai|के लिए|करना चाहते|చేసుకోవాలంటే|కావాలంటే|పెంచుకోవాలంటే)/u;

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
    folded.charAt(sentence.end - 1) === '?' &&
    /(?:^|[^\p{L}])(?:you|your|vos|tu|tus|te|voce|seu|sua|kamu|kalian|mau|aap|kya|आप|क्या|మీ|మీరు|నీ)(?![\p{L}\p{M}])/u.test(
      folded.slice(sentence.start, sentence.end),
    )
  );
}
