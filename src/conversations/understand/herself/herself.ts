/** What she wants to change of what is known about her: "delete the rule about emoji", "forget everything", "call me Moira". */
import { atEnd } from '../../../engine/text/at-end.js';
import { readStandingBan } from '../../../engine/persona/rules/standing-bans.js';
import { phraseLists } from '../../../engine/text/phrasings.js';
import { splitSentences } from '../../../engine/text/sentences.js';
import { countWords } from '../../../engine/text/words.js';
import { asksForScript } from '../requests/free-request.js';
import { nameSaid } from './name-given.js';
import { speaksOf } from './introduction-words.js';
import { coveredBy, hasPhrase, phraseList } from '../vocabulary/phrase-patterns.js';
import { takenBack } from './taken-back.js';
import { isPlain, spokenWords, withoutMarks } from '../vocabulary/word-keys.js';

/** The more particular first. */
const KINDS = ['dropRules', 'dropRule', 'addStory', 'forgetAll', 'examples'] as const;
type Kind = (typeof KINDS)[number];

export interface HerWish {
  readonly about: Kind | 'name' | 'dropExample' | 'addExample' | 'forgetTold';
  /** Her name, the words of a rule, what she adds to her story or takes back, a line each; '' = not said. */
  readonly words: string;
}

const wishes = phraseLists('about-her', KINDS);
const PATTERNS = KINDS.map((kind) => [kind, phraseList(wishes(kind))] as const);

/** A longer message tells something. Words. */
const LONGEST = 16;
/** "Call me Moira" and little else. Words. */
const NAMING_WORDS = 8;

/** Null for whatever is about something else. */
export function herWish(text: string): HerWish | null {
  const told = toldBehindColon(text);
  if (told !== null) return { about: 'addStory', words: told };
  const back = takenBack(text);
  if (back.length > 0) return { about: 'forgetTold', words: back.join('\n') };
  const words = withoutMarks(spokenWords(text));
  if (words.length === 0 || words.length > LONGEST || text.includes('\n')) return null;
  const keys = words.map(({ key }) => key);
  for (const [kind, patterns] of PATTERNS) {
    if (kind === 'addStory' || !hasPhrase(keys, patterns)) continue;
    const covered = coveredBy(keys, patterns);
    const named = topicOf(words.flatMap(({ raw }, at) => (covered.has(at) ? [] : [raw])));
    // "Remove all the swearing", "se borra todo?": not all of it, or a question.
    if (kind === 'forgetAll' && (countWords(named) > 0 || /[?？]\s*$/u.test(text))) continue;
    // "Delete the thing about the goat of my rules": that one.
    if (kind === 'dropRules' && countWords(named) > 0) return { about: 'dropRule', words: named };
    return { about: kind, words: kind === 'dropRule' ? named : '' };
  }
  const isKept = speaksOf('keepAs', text);
  if (!isKept && speaksOf('takesBack', text) && speaksOf('example', text))
    return { about: 'dropExample', words: text };
  if (isKept) return { about: 'addExample', words: '' };
  const name = nameIn(text);
  return name === null ? null : { about: 'name', words: name };
}

/** "Kirsty's laughing, it says I Said Moira. call me moira": the last sentence names her. */
function nameIn(text: string): string | null {
  // "Naa peru video lo cheppaku": her name is to stay out.
  if (asksForScript(text) || readStandingBan(text) !== null) return null;
  const last = splitSentences(text).at(-1) ?? '';
  return countWords(last) <= NAMING_WORDS ? nameSaid(last) : null;
}

/** "Agrega a mi historia: …" */
function toldBehindColon(text: string): string | null {
  const [, before = '', told = ''] = /^([^:\n]{5,60}):\s*(\S[\s\S]+)$/u.exec(text.trim()) ?? [];
  const keys = spokenWords(before).map(({ key }) => key);
  const [, patterns] = PATTERNS.find(([kind]) => kind === 'addStory') ?? [];
  return patterns && hasPhrase(keys, patterns) ? told.trim() : null;
}

function topicOf(words: readonly string[]): string {
  return words
    .filter((word) => spokenWords(word).some(({ key }) => !isPlain(key)))
    .join(' ')
    .replace(atEnd('[?？.!,;:]'), '');
}
