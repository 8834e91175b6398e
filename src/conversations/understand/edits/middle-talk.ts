/** "The middle part is boring": what stands between opening and close of the script shown last is to be another. */
import { phraseLists } from '../../../engine/text/phrasings.js';
import { namedEdits } from './named-edits.js';
import { phraseList, coveredBy, hasPhrase } from '../vocabulary/phrase-patterns.js';
import { readClause } from '../remarks/remark-clauses.js';
import { spokenWords, withoutMarks } from '../vocabulary/word-keys.js';

const MIDDLE = phraseList(phraseLists('middle-talk', ['middle'])('middle'));

/** A longer message says something of its own. Words. */
const LONGEST = 10;
/** Words that speak neither of the middle nor of a script. Share. */
const MOST_UNKNOWN = 0.5;

export function dislikesMiddle(text: string): boolean {
  const words = withoutMarks(spokenWords(text));
  const keys = words.map(({ key }) => key);
  if (words.length > LONGEST || /[\n?？]/u.test(text) || !hasPhrase(keys, MIDDLE)) return false;
  // "Put the goat in the middle" says what is to stand there.
  if (namedEdits(text).edits.length > 0) return false;
  const covered = coveredBy(keys, MIDDLE);
  // Without the word itself, which no remark knows.
  const rest = words.filter((_, at) => !covered.has(at));
  return readClause(rest).some(
    ({ has, unknown }) => has('fault', 'change', 'other') && unknown <= MOST_UNKNOWN,
  );
}
