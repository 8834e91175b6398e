/** What reads as a request for a script and may be said to us: a complaint whose scrap would be its topic, a wish for something else. */
import type { ChatContext } from '../../../chat/types.js';
import { isPlainlySaidToUs } from '../../../engine/heard/said-to-us.js';
import { isTone } from '../../../engine/heard/request-clauses.js';
import { chanceToBot } from '../../../engine/heard/said-to-bot.js';
import { countWords } from '../../../engine/text/words.js';
import { likelyIntents } from '../learned/likely-intents.js';
import type { Meaning } from '../meaning-kinds.js';
import { withoutWishes } from './request-wishes.js';
import { typedRequest } from './typed-request.js';
import type { Wish } from '../vocabulary/vocabulary-lists.js';
import { isTalk, wishIn } from '../talk/wishes.js';

/** From here on its topic is none. Of 713 topics in `data/eval/requests-development.jsonl` one is as likely said to us. */
const FOR_US = 0.9;
/** Of fewer words what was learned knows nothing: it took "bread" and "cats" for said to us. */
const FEWEST_WORDS = 3;
/** Less likely a script than this, and not asked for in so many words. */
const LEAST_LIKELY_SCRIPT = 0.5;

/** `isOpen`: she neither calls it a script nor is all but certain to mean one. */
export function requestOrTalk(words: string, context: ChatContext, isOpen: boolean): Meaning {
  const { topic = '', seconds } = typedRequest(words).draft;
  const wished = topic === '' ? null : wishIn(topic);
  // "Me faz um plano pra semana"
  if (wished && !isTalk(wished.wish) && wished.about === '') return { kind: 'wish', wished };
  if (context.lastScriptId === undefined) return { kind: 'request' };
  // "Bikin satu lagi, 45 detik, gimana aku ..." asks for a script, however its topic sounds.
  const isTimed = seconds !== undefined && !isOpen;
  const isForUs =
    topic !== '' && ((!isTimed && isLikelyForUs(topic)) || isPlainlySaidToUs(topic) || isTone(topic));
  if (isForUs || (isOpen && isPlainlySaidToUs(withoutWishes(words).rest))) return { kind: 'reproach' };
  // A length beside a topic asks: "mais um, como eu comecei, 30 seg".
  const isDoubted = isOpen && (topic === '' || seconds === undefined);
  return { kind: isDoubted && scriptChance(words) < LEAST_LIKELY_SCRIPT ? 'remark' : 'request' };
}

function isLikelyForUs(topic: string): boolean {
  return countWords(topic) >= FEWEST_WORDS && chanceToBot(topic) >= FOR_US;
}

/** What a complaint is easily taken for: its quotes for a text to judge, "arre ye kya" for impatience, "no names, privacy" for a question. */
const MISTAKEN: ReadonlySet<Wish> = new Set(['score', 'private', 'waiting']);

/** True for a complaint that reads as `wish`. */
export function isMistakenFor(wish: Wish, words: string): boolean {
  return MISTAKEN.has(wish) && words.split(/(?<=[,.!?।])\s+/u).some((clause) => isPlainlySaidToUs(clause));
}

function scriptChance(words: string): number {
  return likelyIntents(words, true).find(({ intent }) => intent === 'script')?.probability ?? 0;
}
