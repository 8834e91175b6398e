/** What is said of a script right after it, clause by clause: from what its words are about and what they say of it. */
import { clausesOf, remarksOf } from '../vocabulary/clauses.js';
import { readClause, type Clause } from './remark-clauses.js';
import { CONCEPTS, type Concept } from '../vocabulary/vocabulary-lists.js';
import type { AskedRewrite } from '../edits/rewrite-words.js';
import { edgeKeys, spokenWords } from '../vocabulary/word-keys.js';

export type Remark =
  | { readonly kind: 'rewrite'; readonly asked: AskedRewrite }
  /** It does not sound like her; what it says is not true; she has posted it; she likes it. */
  | { readonly kind: 'not-me' | 'untrue' | 'posted' | 'praise' };

/** From here on a text may be her own version of the script. Words. */
const LONGEST_REMARK = 24;
/** Messages sent quickly come as one of several lines. */
const MOST_LINES = 3;
/** A clause that says more than this of other things is about them. Share of its words. */
const MOST_UNKNOWN = 0.5;
/** The same where two words of it speak of the script, but might be said of anything ("so funny"). */
const MOST_UNKNOWN_OF_TWO = 0.34;
/** The same where one word alone speaks of the script ("shorten"). */
const MOST_UNKNOWN_OF_ONE = 0.2;
/** The engine knows the length of the script; from here on "make it 45 seconds" is more likely longer. Seconds. */
const LONG_SECONDS = 45;

const POINTING: ReadonlySet<Concept> = new Set([
  'same',
  'script',
  'other',
  'change',
  'degree',
  'scratch',
  'hook',
  'cta',
]);

/** Null for what is no remark on a script. Never throws. */
export function remarkOn(text: string): Remark | null {
  const words = spokenWords(text);
  const lines = text.trim().split(/\n+/u);
  if (words.length > LONGEST_REMARK || lines.length > MOST_LINES) return null;
  const clauses = lines.flatMap((line) => remarksOf(spokenWords(line))).map(readClause);
  const unknown = clauses.reduce(
    (sum, [clause]) => sum + (clause ? clause.unknown * clause.keys.length : 0),
    0,
  );
  if (unknown > MOST_UNKNOWN * words.length) return null;
  for (const rule of RULES) {
    const found = clauses.flat().find((clause) => rule.says(clause));
    if (found) return rule.remark(found, text.trim());
  }
  return null;
}

/** True when a topic only points back: "this same one", "isi topic pe". */
export function pointsBack(topic: string): boolean {
  return clausesOf(spokenWords(topic)).every((clause) =>
    readClause(clause).some(
      ({ unknown, has }) =>
        unknown === 0 && CONCEPTS.every((concept) => POINTING.has(concept) || !has(concept)),
    ),
  );
}

/** What a remark says of the script beside what it is about; a topic ("a good knife", "another mother") has none of it. */
const OF_A_SCRIPT: readonly Concept[] = CONCEPTS.filter(
  (concept) => !['praise', 'other', 'tone', 'hook', 'fault', 'who', 'foreign'].includes(concept),
);

/** True for a few words that name something the remarks know nothing of, and neither point at a script nor say what to do with it. */
export function namesSomethingElse(text: string): boolean {
  const clauses = remarksOf(spokenWords(text)).map(readClause);
  const [only = []] = clauses;
  return (
    clauses.length === 1 &&
    only.length > 0 &&
    only.every(({ has, unknown }) => unknown > 0 && !has(...OF_A_SCRIPT))
  );
}

interface Rule {
  says(clause: Clause): boolean;
  remark(clause: Clause, text: string): Remark;
}

/** The more particular first: "make the hook shorter" is about the hook. */
const RULES: readonly Rule[] = [
  {
    says: (clause) => clause.has('posted') && !clause.has('nay') && clause.unknown <= MOST_UNKNOWN,
    remark: () => ({ kind: 'posted' }),
  },
  {
    says: ({ language, has, unknown }) =>
      language !== null && !has('nay') && has('same', 'change', 'script') && unknown <= MOST_UNKNOWN_OF_ONE,
    remark: ({ language }, instruction) =>
      rewrite({ part: 'language', instruction, language: language ?? '' }),
  },
  { says: soundsLikeSomebodyElse, remark: () => ({ kind: 'not-me' }) },
  {
    says: ({ has, unknown }) => has('scratch') && unknown <= MOST_UNKNOWN_OF_ONE,
    remark: (_, instruction) => rewrite({ part: 'another', instruction }),
  },
  {
    says: (clause) => clause.has('hook') && isJudged(clause),
    remark: (_, instruction) => rewrite({ part: 'hook', instruction }),
  },
  {
    says: (clause) =>
      (clause.has('cta') && (clause.has('ctaDeed') || isJudged(clause)) && clause.unknown <= MOST_UNKNOWN) ||
      (clause.has('ctaDeed') &&
        clause.has('other', 'nay') &&
        clause.has('change', 'other', 'speak') &&
        clause.unknown <= MOST_UNKNOWN),
    remark: (_, instruction) => rewrite({ part: 'cta', instruction }),
  },
  {
    says: ({ seconds, has, unknown }) =>
      seconds !== null &&
      has('cut', 'grow', 'tooLong', 'tooShort', 'change') &&
      unknown <= MOST_UNKNOWN_OF_TWO,
    remark: (clause, instruction) =>
      rewrite({ part: directionOf(clause), instruction, seconds: clause.seconds ?? 0 }),
  },
  {
    says: ({ has, unknown }) =>
      (has('tooLong', 'tooShort') && unknown <= MOST_UNKNOWN_OF_TWO) ||
      (has('cut', 'grow') && unknown <= MOST_UNKNOWN_OF_ONE),
    remark: (clause, instruction) => rewrite({ part: directionOf(clause), instruction }),
  },
  {
    says: ({ has, unknown }) =>
      has('other') &&
      ((has('script', 'same') && unknown <= MOST_UNKNOWN_OF_TWO) ||
        (has('change') && unknown <= MOST_UNKNOWN_OF_ONE)),
    remark: (_, instruction) => rewrite({ part: 'another', instruction }),
  },
  {
    says: ({ has, unknown }) =>
      unknown <= MOST_UNKNOWN_OF_TWO && (has('toneDown') || (has('tone') && has('degree', 'change', 'same'))),
    remark: (_, instruction) => rewrite({ part: 'tone', instruction }),
  },
  {
    says: (clause) =>
      (clause.has('untrue') && clause.has('same') && clause.unknown <= MOST_UNKNOWN) ||
      setsNumberRight(clause),
    remark: () => ({ kind: 'untrue' }),
  },
  {
    says: ({ has, unknown, keys }) =>
      has('praise') && !has('fault', 'nay') && unknown <= MOST_UNKNOWN_OF_TWO && !isWanted(keys),
    remark: () => ({ kind: 'praise' }),
  },
];

/** "I want it to sound like ..." praises nothing. */
export function isWanted(keys: readonly string[]): boolean {
  return keys.slice(0, WANTED_WITHIN).some((key) => WANTING.has(key));
}

const WANTING = edgeKeys('wanting');
/** A wish opens with it. Words. */
const WANTED_WITHIN = 3;

function rewrite(asked: AskedRewrite): Remark {
  return { kind: 'rewrite', asked };
}

/** "This is not how I talk", "who says that", "it sounds like a robot". */
function soundsLikeSomebodyElse({ has, unknown }: Clause): boolean {
  if (unknown > MOST_UNKNOWN) return false;
  if (has('nay') && (has('likeMe') || (has('speak') && has('thus')))) return true;
  if (has('who') && has('speak') && has('thus')) return true;
  return has('foreign') && has('speak', 'degree');
}

/** What it says of the part it names: that it is weak, or what it should become. */
function isJudged({ has, unknown }: Clause): boolean {
  if (unknown > MOST_UNKNOWN) return false;
  return has('fault', 'change', 'other', 'cut', 'toneDown') || (has('tone') && has('degree'));
}

function directionOf({ has, seconds }: Clause): 'shorter' | 'longer' {
  if (has('grow', 'tooShort')) return 'longer';
  if (has('cut', 'tooLong')) return 'shorter';
  return (seconds ?? 0) > LONG_SECONDS ? 'longer' : 'shorter';
}

/** "He is 7, not 5." */
function setsNumberRight({ keys, places }: Clause): boolean {
  const [first = 0, last = 0, ...more] = keys.flatMap((key, at) => (/^\d+$/u.test(key) ? [at] : []));
  return more.length === 0 && [...places('nay')].some((at) => at > first && at < last);
}
