/** What a topic or script is about: things, and the neighbouring words that make one term. */
import { splitSentences } from '../text/sentences.js';
import { normalWords, wordsOf } from '../text/words.js';
import { HEAD_FIRST } from './community.js';
import { looksPlural } from './english-roles.js';
import { isFieldWord } from './fields.js';
import { mayStandAlone, roleOf, WITHOUT, type TagWordKind, type WordRole } from './tag-words.js';

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

interface PhraseWord {
  readonly word: string;
  readonly kind: TagWordKind | 'link';
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
  for (const sentence of splitSentences(text.slice(0, 20_000)))
    for (const clause of sentence.split(/[,;:()"“”–—|/?!¿¡<>]/u))
      for (const phrase of phrasesOf(clause, language)) {
        const content = phrase.filter(({ kind }) => kind !== 'link');
        if (content.length <= MAX_TERM_WORDS) add(phrase, true);
        // Of a long row of nouns the last ones say what it is ("graphic design job interview").
        else add(phrase.slice(language.endsWith('-Latn') ? -MIXED_TERM_WORDS : -MAX_TERM_WORDS), true);
        // What a phrase is stands first in "manchas de vino", last in "dosa batter".
        const head = HEAD_FIRST.has(language) ? content[0] : content.at(-1);
        if (head && content.length > 1) add([head], false);
      }
  return [...counts.values()].sort((a, b) => b.count - a.count);
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

const QUESTION = /^\s*(?:why|when|do|does|did|can|should)(?=\s)/iu;
/** In Spanish and Portuguese a noun that nothing points at may as well be a verb: "el error que arruina". */
const POINTERS: Readonly<Record<string, ReadonlySet<string>>> = {
  es: new Set(
    'el la los las un una unos unas mi mis tu tus su sus de del en con sin para por a al y'.split(' '),
  ),
  pt: new Set(
    'o a os as um uma meu minha meus minhas seu sua do da dos das no na nos nas de em com sem para por ao e'.split(
      ' ',
    ),
  ),
};
const ARTICLES: ReadonlySet<string> = new Set(
  'a an the my your his her our their this that these those'.split(' '),
);

/** Runs of neighbouring tag words, links only between two of them (or "sin", "tanpa" in front). */
function phrasesOf(clause: string, language: string): readonly (readonly PhraseWord[])[] {
  const phrases: PhraseWord[][] = [];
  const isEnglish = language === 'en';
  let run: PhraseWord[] = [];
  let skipNext = false;
  let before = '';
  const finish = (): void => {
    while (run.at(-1)?.kind === 'link' || run.at(-1)?.kind === 'describing') run.pop();
    while (run[0]?.kind === 'link' && !WITHOUT.has(run[0].word)) run.shift();
    if (run.some(({ kind }) => kind !== 'link')) phrases.push(run);
    run = [];
  };
  const asWritten = wordsOf(clause);
  const names = namesIn(asWritten, isEnglish);
  const isQuestion = isEnglish && QUESTION.test(clause);
  normalWords(clause).forEach((raw, place) => {
    const usual = roleOf(raw, language, isEnglish && ARTICLES.has(before));
    const pointers = POINTERS[language];
    const isLoose = pointers !== undefined && run.length === 0 && place > 0 && !pointers.has(before);
    const role: WordRole = names.has(place)
      ? { role: 'tag', word: raw, kind: 'name', ends: false }
      : usual.role === 'tag' && usual.kind === 'thing' && isLoose
        ? { ...usual, kind: 'weak' }
        : usual;
    if (role.role === 'tag' && (skipNext || before === 'how to')) {
      finish();
      skipNext = false;
    } else if (role.role === 'tag') {
      const last = run.at(-1);
      const startsName =
        isEnglish && place > 1 && isCapital(asWritten[place]) !== isCapital(asWritten[place - 1]);
      // "your brakes squeal", "two artists paint": after a plural the next word is a verb.
      if (last && ((isEnglish && looksPlural(last.word)) || startsName || last.word === role.word)) finish();
      if (role.kind === 'ending' && (run.length === 0 || isQuestion)) finish();
      else {
        // "bina oven cake": the cake has no oven, and is no "oven cake".
        const isLeftOut = run.length === 1 && WITHOUT.has(run[0]?.word ?? '');
        run.push({ word: role.word, kind: role.kind });
        if (role.ends || isLeftOut || role.kind === 'ending') finish();
        // "my grandfather's chair" is a chair.
        if (isEnglish && /['’]s$/u.test(raw)) run = [];
      }
    } else if (role.role === 'link') {
      if (WITHOUT.has(raw)) finish();
      if (run.at(-1)?.kind === 'link') finish();
      run.push({ word: raw, kind: 'link' });
    } else finish();
    // "without a grinder" is not about grinders, and what follows "how to" is a verb.
    if (isEnglish && raw === 'without') skipNext = true;
    before = raw === 'to' && before === 'how' ? 'how to' : raw;
  });
  finish();
  return phrases;
}

/**
 * Places of names inside a sentence where only some words have capitals: two words or more in a row ("São Paulo"), in
 * English one is enough ("Lisbon"). Capital letters alone ("UPSC") are left to the word lists.
 */
function namesIn(words: readonly string[], isEnglish: boolean): ReadonlySet<number> {
  const capitals = words.flatMap((word, place) => (place > 0 && isCapital(word) ? [place] : []));
  if (capitals.length * 2 > words.length) return new Set();
  const isLong = (place: number): boolean => (words[place] ?? '').length >= SHORTEST_NAME;
  return new Set(
    capitals.filter((place) =>
      isEnglish ? isLong(place) : capitals.includes(place - 1) || capitals.includes(place + 1),
    ),
  );
}

const SHORTEST_NAME = 4;

/** A capital inside a sentence is a name: "milk Daisy" is no Daisy milk. */
function isCapital(word = ''): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word);
}

/** True when the term is one a script's own words may add: built of known field words, or said as a fixed phrase. */
export function isSolid(term: Term, language: string): boolean {
  return term.words.every((word) => isFieldWord(word, language)) || (term.linked && term.hasField);
}
