/** Figures of speech that models build sentences from: contrast, rows, questions that answer themselves. */
import { normalWords } from '../../text/words.js';

const CLAUSE_END = /[.!?…।,;:—–]+\s*/u;
/** A list of fragments has no verb in any of them. */
const FRAGMENT_WORDS = 3;
/** A slogan is short in every part. */
const SLOGAN_WORDS = 6;

interface Clause {
  readonly first: string;
  readonly words: number;
  readonly denies: boolean;
}

/** What is needed of one sentence to see figures that run over several. */
export interface SentenceShape {
  readonly clauses: readonly Clause[];
  readonly words: number;
  readonly asks: boolean;
  readonly announces: boolean;
}

export interface Figures {
  /** One clause denies what its neighbour asserts: "not a flaw; that's a fingerprint". */
  readonly contrast: boolean;
  /** Neighbouring clauses that begin alike. */
  readonly alike: number;
  /** Three pieces and more, all of them fragments. */
  readonly fragments: boolean;
  /** A question, and something after it. */
  readonly answersItself: boolean;
  readonly clauses: number;
  /** Words of the shortest sentence. */
  readonly shortest: number;
  /** Several sentences, each short. */
  readonly slogan: boolean;
}

export function shapeOf(sentence: string, denies: (clause: string) => boolean): SentenceShape {
  const clauses = sentence.split(CLAUSE_END).flatMap((clause) => {
    const words = normalWords(clause);
    const [first] = words;
    return first === undefined ? [] : [{ first, words: words.length, denies: denies(clause) }];
  });
  return {
    clauses,
    words: clauses.reduce((sum, { words }) => sum + words, 0),
    asks: sentence.includes('?'),
    announces: sentence.includes(':'),
  };
}

export function figuresOf(sentences: readonly SentenceShape[]): Figures {
  let [clauses, alike, longestClause] = [0, 0, 0];
  let [shortest, longest] = [Infinity, 0];
  let contrast = false;
  let before: Clause | undefined;
  for (const sentence of sentences) {
    shortest = Math.min(shortest, sentence.words);
    longest = Math.max(longest, sentence.words);
    for (const clause of sentence.clauses) {
      clauses += 1;
      longestClause = Math.max(longestClause, clause.words);
      if (before?.first === clause.first) alike += 1;
      if (before && before.denies !== clause.denies) contrast = true;
      before = clause;
    }
  }
  return {
    contrast,
    alike,
    fragments: clauses >= 3 && longestClause <= FRAGMENT_WORDS,
    answersItself: sentences.some(({ asks }, at) => asks && at < sentences.length - 1),
    clauses,
    shortest,
    slogan: sentences.length > 1 && longest <= SLOGAN_WORDS,
  };
}
