/** She is told that she is spoken to in the language she writes in, with one button for the one before. */
import type { ChatContext, EffectDraft } from '../../chat/types.js';
import { choiceValue } from './choice-values.js';
import { copyFor } from './copy.js';
import { button, say, send } from './effects.js';

export function languageHeard(locale: string, before: ChatContext): readonly EffectDraft[] {
  const back = button(
    copyFor(before.locale)('language-name'),
    choiceValue('info', 'language', before.locale),
  );
  return [{ type: 'setLocale', locale }, send(say(copyFor(locale)('language-heard'), [back]))];
}
