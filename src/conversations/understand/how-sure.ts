/** How sure it is that she means what her words may mean: named in so many words, all but certain by what was learned, or a guess. */
import type { ChatContext } from '../../chat/types.js';
import { isCorrection } from '../../engine/persona/corrections/read-correction.js';
import { readStandingBan } from '../../engine/persona/rules/standing-bans.js';
import { swapIn } from './edits/fact-corrected.js';
import { parseFreeRequest } from './requests/free-request.js';
import { doesNotKnow } from './edits/gap-talk.js';
import { likelyIntents } from './learned/likely-intents.js';
import type { Meaning } from './meaning-kinds.js';
import type { Wish } from './vocabulary/vocabulary-lists.js';

/** Under this chance a phrase of ours stands in what is told of something else. */
const UNLIKELY = 0.3;

export function isUnlikely(wish: Wish, words: string): boolean {
  const found = likelyIntents(words, true).find(({ intent }) => intent === wish);
  return found !== undefined && found.probability < UNLIKELY;
}

/** A guess that is not even likely. */
const SCRAP = 0.7;

export function isScrap(meaning: Meaning, words: string): boolean {
  const correction = likelyIntents(words, true).find(({ intent }) => intent === 'correction');
  return isGuessed(meaning, words) && ((correction?.probability ?? 0) < SCRAP || doesNotKnow(words));
}

/** From here on what was learned from messages is as good as said. */
const AS_GOOD_AS_SAID = 0.8;

/** A correction that no word of hers names, and the learned models are not sure of. */
export function isGuessed({ kind }: Meaning, words: string): boolean {
  if (kind !== 'correction' || isOfHer(words) || swapIn(words)) return false;
  const correction = likelyIntents(words, true).find(({ intent }) => intent === 'correction');
  return (correction?.probability ?? 0) < AS_GOOD_AS_SAID;
}

/** What holds for every script, in words that say so. */
export function isOfHer(words: string): boolean {
  return isCorrection(words) || readStandingBan(words) !== null;
}

/** She calls it a script, or is all but certain to mean one. */
export function asksPlainly(words: string, { lastScriptId }: ChatContext): boolean {
  const request = parseFreeRequest(words);
  if (request?.isPlain || request?.isNamed) return true;
  const script = likelyIntents(words, lastScriptId !== undefined).find(({ intent }) => intent === 'script');
  return (script?.probability ?? 0) >= CERTAIN_TOPIC;
}

/** A topic all but certainly. */
const CERTAIN_TOPIC = 0.8;

/** "Stop using that pig farm bit"; "stop using plastic bags" may be a topic, and out of the blue it is one. */
export function bansWords(words: string, isAfterScript: boolean): boolean {
  const ban = readStandingBan(words);
  if (ban === null || ban.isPointedAt) return ban !== null;
  const script = likelyIntents(words, isAfterScript).find(({ intent }) => intent === 'script');
  return isAfterScript && (script?.probability ?? 0) < CERTAIN_TOPIC;
}
