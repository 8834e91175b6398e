/** "I never start with a question", in six languages: a standing rule on the first line. */
import { countWords } from '../text/words.js';
import type { Persona } from '../types.js';

const LONGEST_RULE = 160;
/** What the sentence begins with, so that a topic ("why you should never start with a question") is none. */
const BEGINS =
  /^(?:(?:no|please|por favor|tolong)[,.]?\s+)?(?:i|we|yo|eu|saya|aku|main|mein|मैं|నేను|nenu|never|don['’]?t|do not|stop|no|nunca|jamás|não|nao|jangan)(?![\p{L}\p{M}])/iu;
const DENIES =
  /(?<![\p{L}\p{M}])(?:never|don['’]?t|do not|stop|nunca|no|jamás|não|nao|jamais|tidak|nggak|enggak|gak|ga|jangan|नहीं|मत|nahi|nahin|mat)(?![\p{L}\p{M}])|(?:ను|వద్దు|కూడదు|anu|inchanu|vaddu)$/iu;
const STARTS =
  /(?<![\p{L}\p{M}])(?:start|open|begin|first line|hook|empie[zc]|empez|comien[zc]|comenz|arran[cq]|abr|inici|come[cç]|mulai|memulai|buka|membuka|शुरू|शुरुआत|shuru|ప్రారంభ|మొదలు|modal|modhal)/iu;
const QUESTION = /question|pregunta|pergunta|pertanyaan|सवाल|प्रश्न|sawaa?l|prashna|ప్రశ్న/iu;

export function isOpeningRule(text: string): boolean {
  const rule = text.trim().replace(/[.!।\s]+$/u, '');
  return rule.length <= LONGEST_RULE && [BEGINS, DENIES, STARTS, QUESTION].every((part) => part.test(rule));
}

/** True when she said so, in a correction or under "Not me". */
export function opensWithoutQuestion({ rules }: Persona): boolean {
  return rules.some(isOpeningRule);
}

/** Of a shorter text nobody can say what its author never does. */
const ENOUGH_FOR_NEVER_WORDS = 200;

/** True when she said so, or when none of her scripts, long enough together to tell, asks anything. */
export function opensWithoutQuestions(persona: Persona): boolean {
  const { habits, examples } = persona;
  const words = countWords(examples.map(({ text }) => text).join('\n'));
  return (
    opensWithoutQuestion(persona) || (habits?.questionsPerScript === 0 && words >= ENOUGH_FOR_NEVER_WORDS)
  );
}
