/** Whether a line of hers only says what she takes. */
import { CHARGES, PRICE } from '../../persona/reading/cues.js';
import { countWords } from '../../text/words.js';
import type { Line } from '../her-material/material.js';

/** So few words with a sum in them tell a price, more tell a tale: `they paid me six quid and a pie`. */
const LONGEST_PRICE_WORDS = 7;

/** What it costs is told where she sells, or to who asks for it. */
export function isPrice({ text }: Pick<Line, 'text'>): boolean {
  return CHARGES.test(text) || (PRICE.test(text) && countWords(text) <= LONGEST_PRICE_WORDS);
}
