/** What stands already, a hook of another attempt or an idea, held against all she has ruled since it was made. */
import { createRefusal } from '../draft/lines/refused.js';
import { bansOf, holdsBan } from '../persona/rules/banned-words.js';
import { refusesOpeningQuestion } from '../persona/rules/opening-rule.js';
import { isQuestion, splitSentences } from '../text/sentences.js';
import type { ContentRequest, Persona } from '../types.js';

export interface HerRules {
  readonly maySay: (text: string) => boolean;
  /** As the first line of a script. */
  readonly mayOpen: (text: string) => boolean;
}

/** `language`: BCP 47, of the texts. `takenOut`: sentences she ordered out of this script. */
export function herRules(
  persona: Persona,
  { requirements }: Pick<ContentRequest, 'requirements'>,
  language: string,
  takenOut: readonly string[] = [],
): HerRules {
  const bans = bansOf(persona);
  const isRefused = createRefusal({ rules: persona.rules }, { requirements }, language, takenOut);
  const maySay = (text: string): boolean => !holdsBan(text, bans) && !splitSentences(text).some(isRefused);
  const asksNothing = refusesOpeningQuestion(persona);
  return {
    maySay,
    mayOpen: (text) => maySay(text) && !(asksNothing && splitSentences(text).some(isQuestion)),
  };
}
