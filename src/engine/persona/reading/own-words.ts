/** Her texts cut into sentences and quotable clauses, every one a verbatim piece of what she sent. */
import { atEnd } from '../../text/at-end.js';
import { once } from '../../../once.js';
import { cutRunOn, isRunOn } from '../../draft/her-material/run-on.js';
import { scaffoldsFor } from '../../draft/lines/scaffolds/scaffolds.js';
import { splitSentences } from '../../text/sentences.js';
import { countWords } from '../../text/words.js';
import { personaCues } from './cues.js';

/** A quote longer than this is cut at its clauses; long-winded speakers still need quotable facts. */
const LONGEST_QUOTE_WORDS = 40;
/** Where a spoken sentence may be cut without leaving a torn end, in the languages we know connectors of. */
const clauseStart = once(
  () => new RegExp(String.raw`,\s+(?=${personaCues('startsClause')}\s)|;\s+|(?<!\s)\s+[-–—]\s+`, 'giu'),
);

/** What joined a dictated thought to the one before. */
const joining = once(() => new RegExp(String.raw`^(?:${personaCues('joins')}\s+)+(?=\S+\s)`, 'iu'));

/** Lines wrapped by a document reader are one sentence: no end mark above, a small letter below. */
export function unwrapLines(text: string): string {
  return text
    .replace(/\r\n?/gu, '\n')
    .replace(/([^\s.!?…।:;"”»\n])[^\S\n]*\n(?!\n)[^\S\n]*(?=\p{Ll})/gu, '$1 ')
    .replace(/[^\S\n]+/gu, ' ');
}

/** Sentences in order. */
export function ownSentences(text: string): string[] {
  return splitSentences(unwrapLines(text)).filter((sentence) => countWords(sentence) > 0);
}

/** Clauses of one sentence in order, verbatim, cut only where a new thought begins. */
export function clausesOf(sentence: string): string[] {
  return sentence
    .split(clauseStart())
    .map((clause) => clause.trim())
    .filter((clause) => countWords(clause) > 0);
}

/** Verbatim pieces of at most about 40 words: sentences, runs of clauses of a long one, or the thoughts of what was dictated. */
export function quotablePieces(text: string, language?: string): string[] {
  const sentences = ownSentences(text);
  const clauses = language !== undefined && isRunOn(sentences) ? scaffoldsFor(language).clauses : undefined;
  const told = clauses
    ? sentences.flatMap((sentence) =>
        cutRunOn(sentence, clauses).map((thought) => thought.replace(joining(), '')),
      )
    : sentences;
  return told.flatMap((sentence) => {
    if (countWords(sentence) <= LONGEST_QUOTE_WORDS) return [sentence];
    return cutRuns(sentence);
  });
}

function cutRuns(sentence: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  let end = 0;
  for (const boundary of [...boundariesOf(sentence), sentence.length]) {
    const run = sentence.slice(from, boundary).trim();
    if (countWords(run) > LONGEST_QUOTE_WORDS / 2 && end > from) {
      pieces.push(trimSeam(sentence.slice(from, end)));
      from = end;
    }
    end = boundary;
  }
  pieces.push(trimSeam(sentence.slice(from)));
  return pieces.filter((piece) => countWords(piece) > 1);
}

function boundariesOf(sentence: string): number[] {
  return [...sentence.matchAll(clauseStart())].map((match) => match.index + match[0].length);
}

function trimSeam(piece: string): string {
  return piece.trim().replace(atEnd(String.raw`[,;\s–—-]`), '');
}
