/** "Here is my version: ...": her own wording of the script shown last, announced in the same message. */
import { phraseLists } from '../../../engine/text/phrasings.js';
import { countWords } from '../../../engine/text/words.js';
import { phraseList, hasPhrase } from '../vocabulary/phrase-patterns.js';
import { keysIn } from '../vocabulary/word-keys.js';

const lists = phraseLists('own-version', ['head', 'before']);
const HEAD = phraseList(lists('head'));
const BEFORE = phraseList(lists('before'));
/** What announces it is short. Words. */
const HEAD_WORDS = 9;
/** Fewer are no script. Words. */
const LEAST_WORDS = 6;

/** The script without what announces it; null for anything else. */
export function ownVersion(text: string): string | null {
  const [, head = '', script = ''] = /^([^:\n]{2,80})(?::|\n)\s*(\S[\s\S]*)$/u.exec(text.trim()) ?? [];
  if (countWords(head) > HEAD_WORDS || countWords(script) < LEAST_WORDS) return null;
  return hasPhrase(keysIn(head), HEAD) ? script.trim().replace(/^["“«]([^"”»]*)["”»]$/u, '$1') : null;
}

/** "Use my own version like that": the text she sent before, where it is long enough for a script; null for anything else. */
export function versionBefore(text: string, told: string | undefined): string | null {
  if (told === undefined || countWords(told) < LEAST_TOLD || countWords(text) > HEAD_WORDS) return null;
  return hasPhrase(keysIn(text), BEFORE) ? told.trim() : null;
}

/** A text of fewer words is a line, not a script. */
const LEAST_TOLD = 20;
