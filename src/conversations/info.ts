/** Answers that need no form: commands, buttons of older messages, and messages nothing is open for. */
import type { ChatContext, Conversation, ConversationEvent, EffectDraft } from '../chat/types.js';
import { answerAnywhere } from './answers.js';
import { help } from './command-answers.js';
import { copyFor } from './copy.js';
import { call, say, send } from './effects.js';
import { NEWEST_TAG, rewriteAsked } from './rewrite-words.js';
import { hintForUnsupported } from './unsupported.js';

export const info: Conversation<null> = {
  name: 'info',
  version: 1,
  start: (event, context) => ({ state: null, effects: answer(event, context) }),
  transition: (_, event, context) => ({ state: null, effects: answer(event, context) }),
};

function answer(event: ConversationEvent, context: ChatContext): readonly EffectDraft[] {
  const t = copyFor(context.locale);
  const known = answerAnywhere(event, context);
  if (known && 'effects' in known) return known.effects;
  if (event.type === 'cancel') return [send(say(t('cancelled')))];
  if (event.type === 'choice')
    return [send(say(event.value === 'form:cancel' ? t('cancelled') : t('old-button')))];
  if (event.type === 'unsupported') return [send(say(t(hintForUnsupported(event.what))))];
  if (event.type === 'timer') return [];
  // "Make it shorter" with nothing open means the newest script.
  if (event.type === 'text' && rewriteAsked(event.text))
    return [call('script.list', { page: 1 }, NEWEST_TAG + event.text.trim())];
  return [send(help(context))];
}
