/**
 * Reads two made-up messages that nobody wrote, once the chat is served: the first message of a process takes a hundred
 * times the CPU of the tenth, because lists are sorted and V8 compiles patterns when they are first tried. Reader by
 * reader, so that who writes meanwhile is answered between two of them.
 */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ChatContext } from '../../chat/types.js';
import { audienceInstead } from '../../engine/persona/reading/audience.js';
import { isCorrection } from '../../engine/persona/corrections/read-correction.js';
import { readStandingBan } from '../../engine/persona/rules/standing-bans.js';
import type { Persona } from '../../engine/types.js';
import { excludedIn, isTone, usedIn } from '../../engine/heard/request-clauses.js';
import { chanceToBot } from '../../engine/heard/said-to-bot.js';
import { isPlainlySaidToUs } from '../../engine/heard/said-to-us.js';
import { saysWrong } from '../../engine/heard/said-wrong.js';
import { factCorrected } from './edits/fact-corrected.js';
import { namedEdits } from './edits/named-edits.js';
import { herWish } from './herself/herself.js';
import { onlyTold } from './herself/told-only.js';
import { likelyIntents } from './learned/likely-intents.js';
import { requestModels } from './learned/model-file.js';
import { scriptNamed } from './library/script-named.js';
import { meaningOf } from './meaning.js';
import { remarkOn } from './remarks/script-remarks.js';
import { parseFreeRequest } from './requests/free-request.js';
import { partsAt } from './requests/request-parts.js';
import { withoutWishes } from './requests/request-wishes.js';
import { typedRequest } from './requests/typed-request.js';
import { ordersMachine } from './talk/machine-orders.js';
import { talkOf } from './talk/small-talk.js';
import { wishAmong } from './talk/wishes.js';
import { keysIn } from './vocabulary/word-keys.js';

/** V8 compiles a pattern for Latin letters and for others apart. Long enough for every reader to read to its end. */
const SAMPLES = [
  'Make a short reel about my first cake, but leave my husband out.',
  'मेरे पहले केक पर एक रील बना दो, पर मेरे पति का नाम मत लेना।',
];

const NOW = '2026-01-01T00:00:00.000Z';
const NOBODY: Persona = {
  userId: 'rehearsal',
  name: 'Nobody',
  story: 'I baked 9 cakes.',
  expertise: [],
  uniqueVoice: '',
  personalityTraits: [],
  hookPatterns: [],
  storytellingStyle: '',
  ctaPreferences: [],
  targetAudience: 'people who bake',
  audiencePainPoints: [],
  audienceDesires: [],
  optimalScriptLength: 75,
  successfulTopics: [],
  createdAt: NOW,
  updatedAt: NOW,
  version: 1,
  language: 'en',
  wordsPerMinute: 150,
  facts: [],
  neverSays: [],
  evidence: {},
  examples: [],
  habits: null,
  corrected: [],
  rules: [],
};
const CONTEXT: ChatContext = {
  threadId: 'rehearsal',
  userId: 'rehearsal',
  displayName: '',
  locale: 'en',
  persona: NOBODY,
  lastScriptId: 'rehearsal',
  now: NOW,
  builtIn: true,
  platform: 'rehearsal',
  supportContact: null,
  isAdmin: false,
};

/** Those that take longest at first, what they share before them; last all of them together. */
const READERS: readonly ((text: string) => unknown)[] = [
  ordersMachine,
  (text) => partsAt(keysIn(text), 0),
  wishAmong,
  talkOf,
  remarkOn,
  parseFreeRequest,
  namedEdits,
  audienceInstead,
  isCorrection,
  readStandingBan,
  saysWrong,
  herWish,
  (text) => factCorrected(text, NOBODY),
  onlyTold,
  excludedIn,
  usedIn,
  isTone,
  scriptNamed,
  requestModels,
  (text) => likelyIntents(text, true),
  chanceToBot,
  isPlainlySaidToUs,
  withoutWishes,
  typedRequest,
  (text) => meaningOf(text, CONTEXT),
];

/** Asks `mayGoOn` before each reader, and ends when the answer is no. */
export async function rehearseReading(mayGoOn: () => boolean): Promise<void> {
  for (const text of SAMPLES)
    for (const read of READERS) {
      await nextTurn();
      if (!mayGoOn()) return;
      read(text);
    }
}
