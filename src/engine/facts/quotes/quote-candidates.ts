/** Words a script puts into somebody's mouth that her sources do not hold. */
import { createCue } from '../../text/phrasings.js';
import { claimCues } from '../words/claim-cues.js';
import { clausesIn, sentenceAround, trimmed } from '../words/clauses.js';
import { gathered, type Candidate } from '../learned/candidate.js';
import { isHypothetical } from '../words/hypotheticals.js';
import { contentStems } from '../sources/overlap.js';
import { nameLists } from '../names/name-lists.js';
import { quoteLists } from './quote-lists.js';
import { contextFeatures, type ReadText } from '../words/read-text.js';
import type { Span } from '../words/sentence-spans.js';
import type { SourceIndex } from '../sources/source-index.js';
import { wordsIn, type Token } from '../words/tokens.js';
import { wordingFeatures } from '../sources/wording.js';
import { FEWEST_QUOTED_WORDS, wordsAfterReport, wordsBeforeReport } from './reported-speech.js';

/** So much of the words in quotation marks within one sentence of the sources: a paraphrase, not an invention. */
const HERS_SHARE = 0.6;
/** Reported speech is retold more freely than words in quotation marks. */
const RETOLD_SHARE = 0.4;
const RETOLD_SENTENCES = 3;
/** One shared word is the topic, not the saying. */
const FEWEST_SHARED_WORDS = 1.9;
const FEWEST_REPORTED_WORDS = 2;
/** A clause shorter than this is read with its neighbour. */
const FEWEST_CLAUSE_WORDS = 4;
/** A verdict said by one who has a say in her sources: "the doctor said no, that's fine". */
const MOST_VERDICT_STEMS = 1;
const MOST_VERDICT_WORDS = 4;
/** "Is it heavy?" people ask. */
const SAID_BY_ALL = createCue(
  () => new RegExp(String.raw`^[\s,.!?]*${claimCues('saidByAll')}(?![\p{L}\p{M}])`, 'u'),
);
const MARKED =
  /“([^”\n]{1,400})”|"([^"\n]{1,400})"|«([^»\n]{1,400})»|„([^“”\n]{1,400})[“”]|(?<![\p{L}\p{N}])[‘']((?:[^'’‘\n]|['’](?=\p{L})){2,300})['’](?![\p{L}\p{N}])/gu;

export function quoteCandidates(read: ReadText, languages: readonly string[]): Candidate[] {
  const { text, folded, tokens } = read;
  const marked = [...text.matchAll(MARKED)].map((match) => {
    const inner = match.slice(1).find((part) => part !== undefined) ?? '';
    return { start: match.index + 1, end: match.index + 1 + inner.length };
  });
  const candidates = marked
    .filter((span) => wordsIn(tokens, span).length > 0 && !isAdvised(read, languages, span))
    .map((span) => candidateAt(read, span, markedFeatures(read, languages, span)));
  const reports = [
    ...wordsAfterReport(folded, languages).map((span) => ({
      ...pieceToCompare(folded, span, 'first'),
      isBehind: 0,
    })),
    ...wordsBeforeReport(folded, tokens, languages).map((span) => ({
      ...pieceToCompare(folded, span, 'last'),
      isBehind: 1,
    })),
  ];
  for (const { whole, piece, isBehind } of reports) {
    if (marked.some((quote) => quote.start < whole.end + 2 && quote.end > whole.start - 2)) continue;
    if (candidates.some((other) => other.start < piece.end && other.end > piece.start)) continue;
    if (wordsIn(tokens, piece).length < FEWEST_REPORTED_WORDS) continue;
    candidates.push(
      candidateAt(read, piece, {
        reported: 1,
        behind: isBehind,
        verdict: Number(isKnownVerdict(folded, tokens, whole, piece, read.index)),
        hers: Number(
          isHers(withoutNames(wordsIn(tokens, piece)), RETOLD_SHARE, RETOLD_SENTENCES, read.index),
        ),
      }),
    );
  }
  return candidates.toSorted((a, b) => a.start - b.start);
}

function candidateAt(read: ReadText, span: Span, own: Readonly<Record<string, number>>): Candidate {
  const { tokens, index } = read;
  const words = wordsIn(tokens, span);
  const plain = withoutNames(words);
  const sentence = sentenceAround(read.folded, { start: span.start - 1, end: span.end + 1 });
  const beside = wordsIn(tokens, sentence).filter(({ start, end }) => end <= span.start || start >= span.end);
  const said = words.map(({ norm }) => norm).join(' ');
  const wording = wordingFeatures(plain, index, 'words');
  const lead = read.folded.slice(Math.max(sentence.start, span.start - 60), span.start);
  const { isFirstPerson, isSecondPerson, isThirdPerson, isPast } = read.grammar;
  return {
    kind: 'quote',
    ...span,
    features: gathered(
      own,
      {
        verbatim: Number(index.said.includes(` ${said} `)),
        length: Math.min(words.length, 16) / 4,
        short: Number(words.length < FEWEST_QUOTED_WORDS),
        supposed: Number(isHypothetical(read.folded, span.start)),
        besideKnown: Number([...contentStems(beside)].some((stem) => index.passages.holds(stem))),
        besideFirst: Number(beside.some(isFirstPerson)),
        besideSecond: Number(beside.some(isSecondPerson)),
        besideThird: Number(beside.some(isThirdPerson)),
        besidePast: Number(beside.some(isPast)),
        askedIn: Number(read.folded.slice(span.start, span.end).includes('?')),
        colon: Number(/[:,]\s*[“"«'‘]?$/u.test(lead)),
        mouth: Number(
          [...beside].some(({ norm }) => nameLists().roles.has(norm) || nameLists().titlesBefore.has(norm)),
        ),
      },
      wording,
      wordingFeatures(beside, index, 'beside'),
      contextFeatures(read, span),
    ),
  };
}

/** "Go in and say: 'I need the mounts checked.'": words for the viewer, nobody's yet. Not "my aunt came in and said". */
function isAdvised({ folded, tokens, grammar }: ReadText, languages: readonly string[], span: Span): boolean {
  const lead = leadTo(folded, span);
  const before = folded.slice(lead.start, lead.end).trimStart();
  const { isFirstPerson, isPast } = grammar;
  return (
    languages.some((language) => quoteLists().advice.get(language)?.test(before)) &&
    !wordsIn(tokens, lead).some((word) => isFirstPerson(word) || isPast(word))
  );
}

/** What of its sentence stands before the quotation mark. */
function leadTo(folded: string, span: Span): Span {
  const sentence = sentenceAround(folded, { start: span.start - 1, end: span.end + 1 });
  return { start: Math.max(sentence.start, span.start - 80), end: span.start - 1 };
}

function markedFeatures(read: ReadText, languages: readonly string[], span: Span): Record<string, number> {
  const { folded, tokens, index } = read;
  const lead = leadTo(folded, span);
  const before = folded.slice(lead.start, lead.end);
  const after = folded.slice(span.end + 1, span.end + 50);
  const { speechBefore, notSomebodyElse } = quoteLists();
  return {
    marked: 1,
    spoken: Number(speechBefore.test(before) || speechBefore.test(after)),
    nobody: Number(languages.some((language) => notSomebodyElse.get(language)?.test(before))),
    byAll: Number(SAID_BY_ALL.test(after)),
    attached: Number(/[^\p{L}\p{M}]$/u.test(before)),
    hers: Number(isHers(wordsIn(tokens, span), HERS_SHARE, 1, index)),
  };
}

/** The clause nearest to the report, with its neighbour when it is short: what is told beside it is no part of the saying. */
function pieceToCompare(folded: string, whole: Span, side: 'first' | 'last'): { whole: Span; piece: Span } {
  const clauses = clausesIn(folded, whole);
  if (side === 'last') clauses.reverse();
  let piece = clauses[0] ?? whole;
  for (const clause of clauses.slice(1)) {
    if ((folded.slice(piece.start, piece.end).match(/\S+/gu) ?? []).length >= FEWEST_CLAUSE_WORDS) break;
    piece = { start: Math.min(piece.start, clause.start), end: Math.max(piece.end, clause.end) };
  }
  return { whole, piece: trimmed(folded, piece) };
}

function isKnownVerdict(
  folded: string,
  tokens: readonly Token[],
  whole: Span,
  piece: Span,
  index: SourceIndex,
): boolean {
  const words = wordsIn(tokens, piece);
  if (words.length > MOST_VERDICT_WORDS || contentStems(words).size > MOST_VERDICT_STEMS) return false;
  const sentence = sentenceAround(folded, whole);
  const beside = wordsIn(tokens, sentence).filter(
    ({ start, end }) => end <= whole.start || start >= whole.end,
  );
  return [...contentStems(beside)].some((stem) => index.passages.holds(stem));
}

/** `share` of the words stand within so many neighbouring sentences. */
function isHers(words: readonly Token[], share: number, sentences: number, index: SourceIndex): boolean {
  const said = words.map(({ norm }) => norm).join(' ');
  if (index.said.includes(` ${said} `)) return true;
  const stems = contentStems(words).size;
  const overlap = index.passages.bestOverlap(words, sentences);
  return (
    overlap >= share &&
    (overlap * stems >= FEWEST_SHARED_WORDS || (overlap === 1 && stems === 1 && share === HERS_SHARE))
  );
}

/** Who speaks and who is spoken to may be hers while the words are not. */
function withoutNames(words: readonly Token[]): Token[] {
  return words.filter(({ raw }) => !/^\p{Lu}\p{Ll}/u.test(raw));
}
