/** "I never start with a question", in six languages: a standing rule on the first line. */
import { atEnd } from '../../text/at-end.js';
import { once } from '../../../once.js';
import { asWholeWords } from '../../text/phrasings.js';
import { countWords } from '../../text/words.js';
import type { Persona } from '../../types.js';
import { correctionCues } from '../corrections/correction-patterns.js';

const LONGEST_RULE = 160;

/** What all must be found: how it begins (a topic such as "why you should never start with a question" is none), "never", "start", "question". */
const parts = once(() => [
  new RegExp(
    String.raw`^(?:${correctionCues('ruleOpens')}[,.]?\s+)?${correctionCues('ruleBegins')}(?![\p{L}\p{M}])`,
    'iu',
  ),
  new RegExp(`${asWholeWords(correctionCues('ruleDenies'))}|${correctionCues('ruleDeniesAtEnd')}$`, 'iu'),
  new RegExp(String.raw`(?<![\p{L}\p{M}])${correctionCues('ruleStarts')}`, 'iu'),
  new RegExp(correctionCues('ruleQuestion'), 'iu'),
]);

export function isOpeningRule(text: string): boolean {
  const rule = text.trim().replace(atEnd(String.raw`[.!।\s]`), '');
  return rule.length <= LONGEST_RULE && parts().every((part) => part.test(rule));
}

/** True when she said so, in a correction or under "Not me". */
export function refusesOpeningQuestion({ rules }: Persona): boolean {
  return rules.some(isOpeningRule);
}

/** Of a shorter text nobody can say what its author never does. */
const ENOUGH_FOR_NEVER_WORDS = 200;

/** True when she said so, or when none of her scripts, long enough together to tell, asks anything. */
export function neverOpensWithQuestion(persona: Persona): boolean {
  const { habits, examples } = persona;
  const words = countWords(examples.map(({ text }) => text).join('\n'));
  return (
    refusesOpeningQuestion(persona) || (habits?.questionsPerScript === 0 && words >= ENOUGH_FOR_NEVER_WORDS)
  );
}
