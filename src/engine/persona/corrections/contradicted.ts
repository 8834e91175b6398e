/** "That's wrong, my shop is in Ikeja": the one clause she told that says otherwise, where both begin alike. */
import { atEnd } from '../../text/at-end.js';
import { splitSentences } from '../../text/sentences.js';
import { stopwordsOf } from '../../text/stopwords.js';
import { normalWords } from '../../text/words.js';
import type { Persona } from '../../types.js';
import type { Retelling } from './retold.js';

/** Fewer words at their beginning make no two clauses say the same of something. */
const FEWEST_SHARED = 2;
/** More words behind it tell something of their own. */
const MOST_BEHIND = 3;

/** Null where she told no such clause, or several. `right`: what she says it is. */
export function contradicted(right: string, { story, language }: Persona): Retelling | null {
  const [said, ...more] = splitSentences(right);
  if (said === undefined || more.length > 0) return null;
  const now = wordsOf(said);
  const small = stopwordsOf(language);
  const found = splitSentences(story)
    .flatMap((sentence) => sentence.split(/[,;:]\s+/u))
    .flatMap((clause) => {
      const was = wordsOf(clause);
      const at = was.findIndex((word, place) => keyOf(word) !== keyOf(now[place] ?? ''));
      const shared = at < 0 ? was.length : at;
      const [old, instead] = [was.slice(shared), now.slice(shared)];
      const isShort = [old, instead].every(({ length }) => length > 0 && length <= MOST_BEHIND);
      const names = was.slice(0, shared).some((word) => !small.has(keyOf(word)));
      return shared >= FEWEST_SHARED && isShort && names ? [{ was, now }] : [];
    });
  const [only, ...others] = found;
  return only && others.length === 0 ? { old: only.was.join(' '), instead: only.now.join(' ') } : null;
}

function wordsOf(text: string): readonly string[] {
  return text
    .replace(atEnd(String.raw`[\s.!?।]`), '')
    .split(/\s+/u)
    .filter(Boolean);
}

function keyOf(word: string): string {
  return normalWords(word).join('');
}
