/** "Adapt this": asks what her version is about, then writes with the borrowed build. */
import { CANCEL_VALUE, parseChoice } from '../shared/choice-values.js';
import { copyFor } from '../shared/copy.js';
import { button, call, say, send } from '../shared/effects.js';
import { createConversation } from '../shared/form.js';
import { completeRequest, requestTag } from '../script/request/request.js';
import type { ChatContext, OutboundMessage } from '../../chat/types.js';

interface TrendsState {
  readonly at: 'topic';
  readonly outlierId: string;
}

export const trends = createConversation<TrendsState>({
  name: 'trends',
  version: 1,
  open(event, context) {
    const choice = event.type === 'choice' ? parseChoice(event.value) : null;
    const state: TrendsState = { at: 'topic', outlierId: choice?.argument ?? '' };
    return { state, effects: [send(askTopic(context))] };
  },
  on(state, event) {
    if (event.type !== 'text' || !/[\p{L}\p{N}]/u.test(event.text)) return null;
    const request = completeRequest({ topic: event.text.trim() });
    return {
      state: null,
      effects: [call('script.generate', { request, adapt: state.outlierId }, requestTag(request))],
    };
  },
  ask: (_, context) => askTopic(context),
  waits: () => true,
  precious: () => false,
});

function askTopic(context: ChatContext): OutboundMessage {
  const t = copyFor(context.locale);
  return say(t('ask-adapt'), [button(t('button-cancel'), CANCEL_VALUE)], { ask: 'text' });
}
