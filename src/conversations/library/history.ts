/** The two things of the library that take words: a new title, and what to look for. */
import { TITLE_LENGTH } from '../shared/titles.js';
import type { ChatContext, ConversationEvent, OutboundMessage } from '../../chat/types.js';
import { CANCEL_VALUE, parseChoice } from '../shared/choice-values.js';
import { copyFor } from '../shared/copy.js';
import { button, call, clip, say, send } from '../shared/effects.js';
import { createConversation } from '../shared/form.js';
import { listCall } from './history-filter.js';

interface HistoryState {
  readonly at: 'rename' | 'find';
  readonly scriptId: string;
}

export const history = createConversation<HistoryState>({
  name: 'history',
  version: 1,
  open(event: ConversationEvent, context: ChatContext) {
    const choice = event.type === 'choice' ? parseChoice(event.value) : null;
    const isRename = choice?.action === 'rename' && choice.argument !== '';
    const state: HistoryState = isRename
      ? { at: 'rename', scriptId: choice.argument }
      : { at: 'find', scriptId: '' };
    return { state, effects: [send(askHistory(state, context))] };
  },
  on({ at, scriptId }, event) {
    if (event.type !== 'text' || !/[\p{L}\p{N}]/u.test(event.text)) return null;
    if (at === 'find') return { state: null, effects: [listCall({ words: event.text })] };
    const title = clip(event.text, TITLE_LENGTH);
    return { state: null, effects: [call('script.update', { scriptId, title }, 'rename')] };
  },
  ask: askHistory,
  waits: () => true,
  precious: () => false,
});

function askHistory(state: HistoryState, context: ChatContext): OutboundMessage {
  const t = copyFor(context.locale);
  return say(
    t(state.at === 'rename' ? 'ask-title' : 'ask-find'),
    [button(t('button-cancel'), CANCEL_VALUE)],
    {
      ask: 'text',
    },
  );
}
