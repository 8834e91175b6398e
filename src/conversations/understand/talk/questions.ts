/** What she asks about a script or the bot in so many words: "cuánto se demora", "what did I do right" (`data/word-lists/questions.json`). */
import { phraseLists } from '../../../engine/text/phrasings.js';
import { asksForScript } from '../requests/free-request.js';
import { languageOfKey } from '../vocabulary/language-names.js';
import { noiseIn } from '../vocabulary/noise.js';
import { coveredBy, hasPhrase, phraseList } from '../vocabulary/phrase-patterns.js';
import { NOUNS, VERBS } from '../vocabulary/request-vocabulary.js';
import { isPlain, keysIn, wordKey } from '../vocabulary/word-keys.js';

const ABOUT = [
  'totals',
  'best',
  'score',
  'length',
  'when',
  'duration',
  'saved',
  'files',
  'writes',
  'why',
  'strengths',
  'weak',
] as const;

export interface Question {
  /**
   * How many views there were in all; which reel did best; what the script scores, and why so little; how long it is; when to post; how long writing takes;
   * which scripts are kept; which files it reads; in which language it can write; why the script says what it says; what is
   * good in it, and what to mend.
   */
  readonly about: (typeof ABOUT)[number];
  /** BCP 47, with `writes`. */
  readonly language?: string;
}

const lists = phraseLists('questions', [...ABOUT, 'good', 'object', 'pointing']);
const PATTERNS = ABOUT.map((about) => [about, phraseList(lists(about))] as const);
/** "Ficou bom?" asks, "ficou bom" praises. */
const GOOD = phraseList(lists('good'));
/** "Can you write it in Telugu" asks for that. */
const OBJECTS = phraseList(lists('object'));
const POINTING = phraseList([...lists('object'), ...lists('pointing')]);
const ASKED = new Set([...NOUNS, ...VERBS].map(wordKey));

/** What a script may be about as well. */
const OF_POSTS: ReadonlySet<Question['about']> = new Set(['totals', 'best', 'when']);
/** A longer message says something of its own. Words. */
const LONGEST = 12;
/** A word more and it is a topic: "how long does it take to prove *sourdough*". */
const MOST_UNKNOWN = 0;

/** Null for any other message, a topic with the same beginning among them. */
export function questionAsked(text: string): Question | null {
  const keys = keysIn(text);
  if (keys.length === 0 || keys.length > LONGEST || text.trim().includes('\n')) return null;
  if (/[?？]\s*$/u.test(text) && hasPhrase(keys, GOOD)) return { about: 'score' };
  const noise = noiseIn(keys);
  for (const [about, patterns] of PATTERNS) {
    if (!hasPhrase(keys, patterns)) continue;
    const covered = new Set([...coveredBy(keys, patterns), ...coveredBy(keys, POINTING)]);
    const unknown = keys.filter(
      (key, at) => !covered.has(at) && !noise.has(at) && !isPlain(key) && !ASKED.has(key),
    );
    if (unknown.length > MOST_UNKNOWN) continue;
    // "Write a reel on the best time to post"
    if (OF_POSTS.has(about) && asksForScript(text)) return null;
    if (about !== 'writes') return { about };
    const language = keys.map(languageOfKey).findLast((one) => one !== null);
    if (language && !hasPhrase(keys, OBJECTS)) return { about, language };
  }
  return null;
}
