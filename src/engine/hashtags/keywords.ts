/** What a topic or script is about: things, and the neighbouring words that make one term. */
import { splitSentences } from '../text/sentences.js';
import { normalWords } from '../text/words.js';
import { roleOf, WITHOUT } from './tag-words.js';

/** Instagram shows long tags cut; a reader gives up sooner. */
const MAX_TAG_CHARACTERS = 24;
/** Content words in one tag. */
const MAX_TERM_WORDS = 3;

export interface Term {
  readonly words: readonly string[];
  /** Content words, links not counted. */
  readonly size: number;
  /** Occurrences in the text. */
  readonly count: number;
  /** False for a word cut out of a longer phrase, whole for the phrase. */
  readonly whole: boolean;
}

/** Terms in order of count, then of place. A phrase is never chopped: it is whole, or its single words. */
export function termsOf(text: string, language: string): readonly Term[] {
  const counts = new Map<string, Term>();
  const add = (words: readonly string[], size: number, whole: boolean): void => {
    if (words.length === 0 || words.join('').length > MAX_TAG_CHARACTERS) return;
    const key = words.join(' ');
    const known = counts.get(key);
    counts.set(key, { words, size, count: (known?.count ?? 0) + 1, whole: whole || known?.whole === true });
  };
  for (const sentence of splitSentences(text.slice(0, 20_000)))
    for (const clause of sentence.split(/[,;:()"“”–—|/]/u))
      for (const phrase of phrasesOf(clause, language)) {
        const content = phrase.filter(({ isLink }) => !isLink);
        const words = phrase.map(({ word }) => word);
        if (content.length <= MAX_TERM_WORDS) add(words, content.length, true);
        // Of a long row of nouns the last two say what it is ("graphic design job interview").
        else add(words.slice(-2), 2, false);
        const head = content.length > 1 ? headOf(content, language) : null;
        if (head) add([head], 1, false);
      }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}

/** The word that says what a phrase is: last in "dosa batter", first in "manchas de vino". Null for an English doing-word. */
function headOf(content: readonly PhraseWord[], language: string): string | null {
  const isFirst = HEAD_FIRST.has(language.split('-')[0] ?? '');
  const head = (isFirst ? content[0] : content.at(-1))?.word ?? null;
  return head && language === 'en' && head.endsWith('ing') ? null : head;
}

const HEAD_FIRST: ReadonlySet<string> = new Set(['es', 'pt', 'id', 'fr', 'it']);

interface PhraseWord {
  readonly word: string;
  readonly isLink: boolean;
}

/** Runs of neighbouring tag words, links only between two of them (or "sin", "tanpa" in front). */
function phrasesOf(clause: string, language: string): readonly (readonly PhraseWord[])[] {
  const phrases: PhraseWord[][] = [];
  let run: PhraseWord[] = [];
  let skipNext = false;
  let before = '';
  const finish = (): void => {
    while (run.at(-1)?.isLink) run.pop();
    while (run[0]?.isLink && !WITHOUT.has(run[0].word)) run.shift();
    if (run.some(({ isLink }) => !isLink)) phrases.push(run);
    run = [];
  };
  for (const raw of normalWords(clause)) {
    const role = roleOf(raw, language);
    if (role.role === 'tag' && (skipNext || before === 'how to')) {
      finish();
      skipNext = false;
    } else if (role.role === 'tag') {
      // "bina oven cake": the cake has no oven, and is no "oven cake".
      const isLeftOut = run.length === 1 && WITHOUT.has(run[0]?.word ?? '');
      run.push({ word: role.word, isLink: false });
      if (role.ends || isLeftOut) finish();
    } else if (role.role === 'link') {
      if (WITHOUT.has(raw)) finish();
      if (run.at(-1)?.isLink) finish();
      run.push({ word: raw, isLink: true });
    } else finish();
    // "without a grinder" is not about grinders, and what follows "how to" is a verb.
    if (language === 'en' && raw === 'without') skipNext = true;
    before = raw === 'to' && before === 'how' ? 'how to' : raw;
  }
  finish();
  return phrases;
}
