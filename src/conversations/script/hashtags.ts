/** /hashtags: a topic, and the tags for it. */
import type { ChatContext, OutboundMessage } from '../../chat/types.js';
import { CANCEL_VALUE } from '../shared/choice-values.js';
import { copyFor } from '../shared/copy.js';
import { button, call, say, send } from '../shared/effects.js';
import { createConversation } from '../shared/form.js';

interface Waiting {
  readonly at: 'waiting';
}
const WAITING: Waiting = { at: 'waiting' };

export const hashtags = createConversation<Waiting>({
  name: 'hashtags',
  version: 1,
  open: (_, context) => ({ state: WAITING, effects: [send(askHashtags(context))] }),
  on: (_, event) =>
    event.type === 'text' && /[\p{L}\p{N}]/u.test(event.text)
      ? { state: null, effects: [call('hashtags.pick', { topic: event.text.trim().slice(0, 500) })] }
      : null,
  ask: (_, context) => askHashtags(context),
  waits: () => true,
  precious: () => false,
  hears: () => 'few',
});

function askHashtags(context: ChatContext): OutboundMessage {
  const t = copyFor(context.locale);
  return say(t('ask-hashtags'), [button(t('button-cancel'), CANCEL_VALUE)], { ask: 'text' });
}
