/** One more fact of her life among scripts she shows: "ah y mi suegra me enseñó todo", "I'm for people with old phones". */
import { isAudienceNote } from '../../../engine/heard/said-to-us.js';
import { splitSentences } from '../../../engine/text/sentences.js';
import { countWords } from '../../../engine/text/words.js';
import { isAside } from './introduction-parts.js';
import { speaksOf } from './introduction-words.js';

/** Longer ones are scripts. Words. */
const FACT_WORDS = 40;
/** Without "oh, and": a sentence or two of that length about herself. Words. */
const PLAIN_FACT_WORDS = 24;
const PLAIN_FACT_SENTENCES = 1;
const SHORTEST = 4;
/** "Ah, and my daughter" is hers unless it is surely said to the bot. */
const SURELY_ASIDE = 0.95;
/** She is spoken of at once. Words. */
const OPENING_WORDS = 5;

/** "Ya le subí al precio": no order, whatever verb is in it. */
export function tellsChange(text: string): boolean {
  return !/[?？]\s*$/u.test(text) && speaksOf('changed', text);
}

export function isLifeFact(text: string): boolean {
  const words = countWords(text);
  if (words < SHORTEST || words > FACT_WORDS || text.includes('\n')) return false;
  if (tellsChange(text)) return true;
  const adds = speaksOf('adds', text);
  if (adds ? isAside(text, SURELY_ASIDE) : isAside(text)) return false;
  if (/[?？]\s*$/u.test(text)) return false;
  // "The videos are for farmers. I play the fiddle as well, badly."
  if (isAudienceNote(splitSentences(text)[0] ?? '')) return true;
  const opening = text.trim().split(/\s+/u).slice(0, OPENING_WORDS).join(' ');
  if (adds) return speaksOf('hers', text);
  if (words > PLAIN_FACT_WORDS || splitSentences(text).length > PLAIN_FACT_SENTENCES) return false;
  return speaksOf('audience', text) || speaksOf('hers', opening);
}
