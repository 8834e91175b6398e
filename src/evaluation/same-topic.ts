/** When two wordings name one topic: enough words in common, and no word of the request left in it. */
import { withoutAccents } from '../engine/text/accents.js';
import { normalWords } from '../engine/text/words.js';

/** Two wordings of one topic share more than half of their words; "the", "my" and endings differ. */
const ENOUGH_F1 = 0.6;
/** Words that ask for a script, name its length or its deadline: nobody's topic unless the expected one holds them. */
const REQUEST_WORDS =
  /^(?:reels?|scripts?|guion|guión|roteiro|naskah|skrip|रील|स्क्रिप्ट|రీల్|స్క్రిప్ట్|secs?|seconds?|segundos?|seg|detik|dtk|सेकंड|సెకన్లు|\d+(?:s|sec|seg|min|dtk)|please|pls|porfa|tolong|tomorrow|tmrw|asap|sell|funny)$/u;

export function isSameTopic(found: string, expected: string): boolean {
  const wanted = new Set(normalWords(withoutAccents(expected)));
  const words = new Set(normalWords(withoutAccents(found)));
  if ([...words].some((word) => REQUEST_WORDS.test(word) && !wanted.has(word))) return false;
  const common = [...words].filter((word) => wanted.has(word)).length;
  return common > 0 && (2 * common) / (words.size + wanted.size) >= ENOUGH_F1;
}
