/** Words a script puts into somebody's mouth that her sources do not hold. */
import { sentenceAround } from './clauses.js';
import { fold } from './fold.js';
import { isHypothetical } from './hypotheticals.js';
import { contentStems } from './overlap.js';
import { quoteLists } from './quote-lists.js';
import type { Span } from './sentence-spans.js';
import type { SourceIndex } from './source-index.js';
import type { Token } from './tokens.js';

/** So much of the words in one place of the sources: a paraphrase, not an invention. */
const HERS_SHARE = 0.6;
/** Reported speech is retold more freely than words in quotation marks. */
const RETOLD_SHARE = 0.45;
/** One shared word is the topic, not the saying. */
const FEWEST_SHARED_WORDS = 1.9;
/** Shorter ones in quotation marks are names of things or words held at arm's length. */
const FEWEST_QUOTED_WORDS = 3;
const FEWEST_REPORTED_WORDS = 2;
const MOST_REPORTED_CHARACTERS = 140;
/** "asked me to come", "wrote to me, and others": told of, not told in words. */
const NOT_SAID =
  /^(?:to|about|over|on|and|but|when|where|who|which|if|for|in|from|by|de|sobre|y|e|cuando|quando|para|tentang|dan|aur|और|మరియు)(?:\s|$)/u;
const MARKED =
  /“([^”\n]{1,400})”|"([^"\n]{1,400})"|«([^»\n]{1,400})»|„([^“”\n]{1,400})[“”]|(?<![\p{L}\p{N}])[‘']((?:[^'’‘\n]|['’](?=\p{L})){2,300})['’](?![\p{L}\p{N}])/gu;

export function quoteClaims(
  text: string,
  tokens: readonly Token[],
  languages: readonly string[],
  index: SourceIndex,
): Span[] {
  const folded = fold(text);
  const marked = [...text.matchAll(MARKED)].map((match) => {
    const inner = match.slice(1).find((part) => part !== undefined) ?? '';
    return { start: match.index + 1, end: match.index + 1 + inner.length };
  });
  const claims = marked.filter(
    (span) => isSomebodysWords(folded, tokens, span) && !isHers(span, HERS_SHARE, tokens, index),
  );
  for (const span of reportedSpeech(folded, languages)) {
    if (marked.some((quote) => quote.start < span.end + 2 && quote.end > span.start - 2)) continue;
    if (claims.some((claim) => claim.start < span.end && claim.end > span.start)) continue;
    if (wordsIn(tokens, span).length < FEWEST_REPORTED_WORDS || isHypothetical(folded, span.start)) continue;
    if (!isHers(span, RETOLD_SHARE, tokens, index)) claims.push(span);
  }
  return claims.toSorted((a, b) => a.start - b.start);
}

function isSomebodysWords(folded: string, tokens: readonly Token[], span: Span): boolean {
  const sentence = sentenceAround(folded, { start: span.start - 1, end: span.end + 1 });
  const before = folded.slice(Math.max(sentence.start, span.start - 80), span.start - 1);
  const after = folded.slice(span.end + 1, span.end + 50);
  const { speechBefore, notSomebodyElse } = quoteLists();
  const isSpoken = speechBefore.test(before) || speechBefore.test(after);
  if (notSomebodyElse.test(before) || isHypothetical(folded, span.start)) return false;
  const words = wordsIn(tokens, span).length;
  return words >= FEWEST_QUOTED_WORDS || (isSpoken && words > 0 && /[^\p{L}\p{M}]$/u.test(before));
}

function reportedSpeech(folded: string, languages: readonly string[]): Span[] {
  const { reported, teluguQuotative } = quoteLists();
  const spans = languages.flatMap((language) => {
    const pattern = reported.get(language);
    return pattern
      ? [...folded.matchAll(pattern)].map((match) => clauseFrom(folded, match.index + match[0].length))
      : [];
  });
  for (const match of folded.matchAll(teluguQuotative)) {
    const sentence = sentenceAround(folded, { start: match.index, end: match.index });
    spans.push(trimmed(folded, { start: sentence.start, end: match.index }));
  }
  return spans.filter(({ start, end }) => end > start && !NOT_SAID.test(folded.slice(start, end)));
}

function clauseFrom(folded: string, start: number): Span {
  const rest = folded.slice(start, start + MOST_REPORTED_CHARACTERS);
  const cut = rest.search(/[!?।\n;]|\.(?!\p{N})/u);
  return trimmed(folded, { start, end: start + (cut < 0 ? rest.length : cut) });
}

function trimmed(folded: string, span: Span): Span {
  const piece = folded.slice(span.start, span.end);
  const lead = /^[\s,:;.…–—-]*/u.exec(piece)?.[0].length ?? 0;
  return { start: span.start + lead, end: span.start + piece.trimEnd().length };
}

function wordsIn(tokens: readonly Token[], span: Span): Token[] {
  return tokens.filter((token) => token.start >= span.start && token.end <= span.end);
}

function isHers(span: Span, share: number, tokens: readonly Token[], index: SourceIndex): boolean {
  const words = wordsIn(tokens, span);
  const said = words.map(({ norm }) => norm).join(' ');
  if (index.said.includes(` ${said} `)) return true;
  const stems = contentStems(words).size;
  const overlap = index.passages.bestOverlap(words);
  return overlap >= share && overlap * stems >= FEWEST_SHARED_WORDS;
}
