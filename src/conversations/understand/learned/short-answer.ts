/** "Go on then", "nah you're grand", "udah bener": a yes or a no in words that no list holds. */
import { contentTypeOf } from '../requests/request-words.js';
import type { Talk } from '../vocabulary/vocabulary-lists.js';
import { leavesOpen, talkOf } from '../talk/small-talk.js';
import { spokenWords } from '../vocabulary/word-keys.js';
import { likelyIntents } from './likely-intents.js';

/** A longer answer says something of its own. Words. */
const ANSWER_WORDS = 5;
/** A wrong yes writes what nobody asked for. */
const SURE = 0.6;

/** As `talkOf`, and a short text that most likely agrees or declines; empty for anything else. */
export function shortAnswer(text: string): readonly Talk[] {
  const said = talkOf(text);
  // "Whatever you think" leaves it open, whatever else it resembles.
  if (said.length > 0 || spokenWords(text).length > ANSWER_WORDS || leavesOpen(text)) return said;
  // A kind of script is no yes: "dil se".
  if (contentTypeOf(text) !== null) return said;
  const sure = likelyIntents(text, false).find(({ probability }) => probability >= SURE);
  if (sure?.intent === 'agree') return ['yes'];
  return sure?.intent === 'decline' ? ['no'] : said;
}
