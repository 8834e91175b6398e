/** /forget: all of hers is deleted once she has said so twice. */
import type { ChatContext, OutboundMessage, Step } from '../../chat/types.js';
import { choiceValue } from '../shared/choice-values.js';
import { copyFor } from '../shared/copy.js';
import { button, call, say, send } from '../shared/effects.js';
import { createConversation } from '../shared/form.js';
import { allOrForever } from '../understand/talk/all-or-forever.js';
import { isPlainYes, talkOf } from '../understand/talk/small-talk.js';

interface Waiting {
  readonly at: 'waiting';
}
const WAITING: Waiting = { at: 'waiting' };

export const forget = createConversation<Waiting>({
  name: 'forget',
  version: 1,
  open: (_, context) => ({ state: WAITING, effects: [send(askForget(context))] }),
  on(_, event, context) {
    if (event.type === 'text') return forgetAnswered(event.text, context);
    if (event.type !== 'choice') return null;
    if (event.value === choiceValue('forget', 'yes'))
      return { state: null, effects: [call('data.forget', null)] };
    if (event.value !== choiceValue('forget', 'no')) return null;
    return { state: null, effects: [send(say(copyFor(context.locale)('forget-kept')))] };
  },
  ask: (_, context) => askForget(context),
  waits: () => true,
  precious: () => false,
  literal: () => true,
});

/** Her plain yes to "Shall I?" counts, and "everything", "forever"; "ok" and "nice" may be said of something else, and nothing brings it back. */
function forgetAnswered(text: string, context: ChatContext): Step<Waiting> | null {
  const said = talkOf(text);
  if (isPlainYes(text) || allOrForever(text) !== null)
    return { state: null, effects: [call('data.forget', null)] };
  if (said.includes('no') || said.includes('skip'))
    return { state: null, effects: [send(say(copyFor(context.locale)('forget-kept')))] };
  const t = copyFor(context.locale);
  const question = askForget(context);
  const need = { type: 'text' as const, text: t('forget-needs', { word: t('forget-yes') }) };
  return { state: WAITING, effects: [send({ ...question, blocks: [need] })] };
}

function askForget(context: ChatContext): OutboundMessage {
  const t = copyFor(context.locale);
  return say(t('ask-forget'), [
    button(t('forget-yes'), choiceValue('forget', 'yes'), 'danger'),
    button(t('forget-no'), choiceValue('forget', 'no')),
  ]);
}
