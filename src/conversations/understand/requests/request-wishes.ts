/** What of a request only says how its script is to be, or complains: taken out before its topic is looked for. */
import { atEnd } from '../../../engine/text/at-end.js';
import { isPlainlySaidToUs } from '../../../engine/heard/said-to-us.js';
import { excludedIn, isTone, setApart, usedIn } from '../../../engine/heard/request-clauses.js';
import { endingIn, mostWordsIn } from '../../../engine/heard/request-orders.js';
import { countWords } from '../../../engine/text/words.js';
import { clausesOf } from '../vocabulary/clauses.js';
import { likelyKind } from './likely-kind.js';
import { hasKeys } from './request-words.js';
import { namesSomething, said, spokenWords } from '../vocabulary/word-keys.js';

export interface WithoutWishes {
  /** The request as she typed it, without them; all of it where nothing else would be left. */
  readonly rest: string;
  /** As the writer reads them. */
  readonly wishes: readonly string[];
}

/** `no more than 60 words please`; a longer clause tells something. */
const LONGEST_LIMIT_WORDS = 9;
/** A longer text is told. Words. */
const MOST_WORDS = 60;

/** "..., sad but not too sad", "... and leave my husband out", "what is this, it came out wrong. the script is on ..." */
export function withoutWishes(request: string): WithoutWishes {
  const ending = endingIn(request);
  const rest = ending ? request.replace(ending.clause, '') : request;
  if (!ending || !namesSomething(spokenWords(rest))) return withoutClauses(request);
  const { rest: left, wishes } = withoutClauses(rest);
  return {
    rest: left,
    wishes: [...wishes, ending.clause.replace(/^[\s,;:.]+/u, '').replace(/(?<!\s)\s+$/u, '')],
  };
}

function withoutClauses(request: string): WithoutWishes {
  const whole = { rest: request, wishes: [] };
  if (hasKeys(request)) return whole;
  const words = spokenWords(setApart(request));
  if (words.length > MOST_WORDS) return whole;
  const clauses = clausesOf(words).map((clause) => ({ clause, wish: wishForScript(said(clause)) }));
  const left = clauses.filter(({ clause, wish }) => wish === null && !isPlainlySaidToUs(said(clause)));
  const rest = left.flatMap(({ clause }) => clause);
  if (!namesSomething(rest)) return whole;
  return {
    rest: said(rest),
    wishes: clauses.flatMap(({ wish }) => (wish === null || isKind(wish) ? [] : wish)),
  };
}

/** "Funny": said already by the kind of script. */
function isKind(wish: string): boolean {
  return isTone(wish) && likelyKind(wish) !== null;
}

/** What a clause asks of how its script is to be, as the writer reads it; null for what is told or named. */
export function wishForScript(clause: string): string | null {
  const text = clause.replace(/^[\s,;:.-]+/u, '').replace(atEnd(String.raw`[\s,;:.!।-]`), '');
  const used = usedIn(text);
  if (used !== null) return `include ${used}`;
  const isLimit = mostWordsIn(text) !== null && countWords(text) <= LONGEST_LIMIT_WORDS;
  return isLimit || excludedIn(text) !== null || isTone(text) ? text : null;
}
