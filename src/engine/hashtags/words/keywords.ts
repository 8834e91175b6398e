/** What a topic or script is about: things, and the neighbouring words that make one term. */
import { splitSentences } from '../../text/sentences.js';
import { phrasesOf, type PhraseWord } from './clause-phrases.js';
import { isFieldWord } from '../fields/fields.js';
import { isForeignClause } from './foreign-clauses.js';
import { isHeadFirst } from './tag-grammar.js';
import { mayStandAlone } from './tag-words.js';

/** A 90 s script has about 1,500; what stands behind this many names nothing new. */
const READ_CHARACTERS = 20_000;
/** Instagram shows long tags cut; a reader gives up sooner. */
const MAX_TAG_CHARACTERS = 24;
/** Content words in one tag. */
const MAX_TERM_WORDS = 3;
/** Mixed with English, rows of nouns run into each other: "skin care routine oily skin ke liye". */
const MIXED_TERM_WORDS = 2;

export interface Term {
  readonly words: readonly string[];
  /** Content words, links not counted. */
  readonly size: number;
  /** Occurrences in the text. */
  readonly count: number;
  /** False for a word cut out of a longer phrase, whole for the phrase. */
  readonly whole: boolean;
  /** A word of a known field is in it. */
  readonly hasField: boolean;
  /** Holds a link word: "oficina de costura". */
  readonly linked: boolean;
}

/** Terms in order of count, then of place. A phrase is never chopped: it is whole, or its single words. */
export function termsOf(text: string, language: string): readonly Term[] {
  const counts = new Map<string, Term>();
  const add = (part: readonly PhraseWord[], whole: boolean): void => {
    const words = part.map(({ word }) => word);
    const content = part.filter(({ kind }) => kind !== 'link');
    if (
      content.length === 0 ||
      words.join('').length > MAX_TAG_CHARACTERS ||
      !saysSomething(content, language)
    )
      return;
    const key = words.join(' ');
    const known = counts.get(key);
    counts.set(key, {
      words,
      size: content.length,
      count: (known?.count ?? 0) + 1,
      whole: whole || known?.whole === true,
      hasField: content.some(({ kind }) => kind === 'field'),
      linked: part.length > content.length,
    });
  };
  for (const phrase of clausesOf(text).flatMap((clause) => phrasesOf(clause, language))) {
    const content = phrase.filter(({ kind }) => kind !== 'link');
    const words = phrase.map(({ word }) => word);
    if (content.length > 1 && isForeignClause(words, language)) continue;
    if (content.length <= MAX_TERM_WORDS) add(phrase, true);
    // Of a long row of nouns the last ones say what it is ("graphic design job interview").
    else add(phrase.slice(language.endsWith('-Latn') ? -MIXED_TERM_WORDS : -MAX_TERM_WORDS), true);
    // What a phrase is stands first in "manchas de vino", last in "dosa batter".
    const head = isHeadFirst(language) ? content[0] : content.at(-1);
    if (head && content.length > 1) add([head], false);
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}

function clausesOf(text: string): readonly string[] {
  return splitSentences(text.slice(0, READ_CHARACTERS)).flatMap((sentence) =>
    sentence.split(/[,;:()"“”–—|/?!¿¡<>]/u),
  );
}

/** One word must say it by itself; of several, one must be a thing. */
function saysSomething(content: readonly PhraseWord[], language: string): boolean {
  const [only] = content;
  if (only && content.length === 1)
    return only.kind !== 'link' && mayStandAlone(only.word, only.kind, language);
  // A thing says enough, and so do two nouns: "funeral director".
  const nouns = content.filter(({ kind }) => kind === 'abstract');
  return nouns.length > 1 || content.some(({ kind }) => SAYS_ENOUGH.has(kind));
}

const SAYS_ENOUGH: ReadonlySet<string> = new Set(['field', 'name', 'thing']);

/** True when the term is one a script's own words may add: built of known field words, or said as a fixed phrase. */
export function isSolid(term: Term, language: string): boolean {
  return term.words.every((word) => isFieldWord(word, language)) || (term.linked && term.hasField);
}
