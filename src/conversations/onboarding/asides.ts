/** What she says to the bot while it gets to know her: a question about it, that she has no scripts, a request in a long message. */
import type { ChatContext } from '../../chat/types.js';
import { countWords } from '../../engine/text/words.js';
import { clausesOf } from '../understand/clauses.js';
import { asksForScript, parseFreeRequest } from '../understand/free-request.js';
import { likelyIntents } from '../understand/learned/likely-intents.js';
import type { Intent } from '../understand/learned/model-file.js';
import { ABOUT_BOT, type Wish } from '../understand/vocabulary-lists.js';
import { isCorrection } from '../../engine/persona/correction-patterns.js';
import { answerWish, type SpokenAnswer } from '../anytime/spoken-answers.js';
import { wishIn } from '../understand/wishes.js';
import { said, spokenWords } from '../understand/word-keys.js';

/** A longer message tells something of her. Words. */
const QUESTION_WORDS = 18;
const NONE_WORDS = 10;
/** A longer one is a script she shows. Words. */
const REQUEST_WORDS = 110;
/** Her story must not be lost to a guess: what phrases found has to be believable, what they did not nearly sure. */
const BELIEVABLE = 0.2;
const SURE = 0.75;
/** Chosen on twenty messages of this kind: what is no correction stays under 0.25. */
const LIKELY = 0.3;

/** The answer to a question about the bot; null for what may be about her. */
export function answerAboutBot(text: string, context: ChatContext): SpokenAnswer | null {
  if (countWords(text) > QUESTION_WORDS || text.includes('\n')) return null;
  const chances = chancesOf(text);
  const wished = wishIn(text)?.wish;
  const found = ABOUT_BOT.find(
    (wish) => chances(wish) >= SURE || (wish === wished && chances(wish) >= BELIEVABLE),
  );
  return found ? answerWish({ wish: found, about: '' }, context) : null;
}

/** "I don't have any scripts", "gak ada kak". */
export function hasNone(text: string): boolean {
  return countWords(text) <= NONE_WORDS && chancesOf(text)('decline') >= SURE;
}

/** "Its 45, not 40 loaves", behind her story: likelier that than anything else. */
export function correctsStory(text: string): boolean {
  if (countWords(text) > QUESTION_WORDS || text.includes('\n')) return false;
  const [likeliest] = likelyIntents(text, false).toSorted((a, b) => b.probability - a.probability);
  const isLikely = likeliest?.intent === 'correction' && likeliest.probability >= LIKELY;
  return isLikely || isCorrection(text);
}

/** Where a story is told "now one of my sons helps" asks for nothing: a longer text has to name a script. */
export function asksInStory(text: string): boolean {
  const asked = parseFreeRequest(text);
  if (asked?.draft.topic === undefined || !asked.isPlain) return false;
  return asked.isNamed || countWords(text) <= QUESTION_WORDS;
}

/** "... and it got me thinking, maybe we could do something about lard": one clause of a long message asks. */
export function asksAmong(text: string): boolean {
  if (countWords(text) > REQUEST_WORDS || text.includes('\n') || chancesOf(text)('script') < SURE)
    return false;
  return clausesOf(spokenWords(text)).some((clause) => asksForScript(said(clause)));
}

function chancesOf(text: string): (intent: Intent & (Wish | 'decline' | 'script')) => number {
  const likely = likelyIntents(text, false);
  return (intent) => likely.find((one) => one.intent === intent)?.probability ?? 0;
}
