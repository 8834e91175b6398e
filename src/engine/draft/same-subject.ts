/** Whether two sentences of hers may be said as one: only short ones about the same person, since ", and" claims a tie. */
import { countWords } from '../text/words.js';

const LONGEST_WORDS = 9;
const PRONOUN =
  /^(?:i|we|you|he|she|they|yo|nosotr[ao]s|eu|nós|ele|ela|main|maine|hum|humne|woh|aku|saya|kami|dia|nenu|memu|मैं|मैंने|हम|हमने|వాళ్లు|నేను|మేము)(?=['’\s])/iu;

export function haveOneSubject(first: string, second: string): boolean {
  if (countWords(first) > LONGEST_WORDS || countWords(second) > LONGEST_WORDS) return false;
  const subject = PRONOUN.exec(first)?.[0].toLowerCase();
  return subject !== undefined && subject === PRONOUN.exec(second)?.[0].toLowerCase();
}
