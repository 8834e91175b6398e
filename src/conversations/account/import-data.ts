/** /import: a file of her data, or numbers she pastes. */
import type { ChatContext, FileRef, OutboundMessage, Step } from '../../chat/types.js';
import { CANCEL_VALUE } from '../shared/choice-values.js';
import { copyFor } from '../shared/copy.js';
import { button, call, say, send } from '../shared/effects.js';
import { createConversation } from '../shared/form.js';

interface Waiting {
  readonly at: 'waiting';
}
const WAITING: Waiting = { at: 'waiting' };

export const importData = createConversation<Waiting>({
  name: 'import',
  version: 1,
  open: (event, context) =>
    event.type === 'files' ? importing(event.files) : { state: WAITING, effects: [send(askImport(context))] },
  on(_, event) {
    if (event.type === 'files') return importing(event.files);
    const isKnown = event.type === 'text' && /https?:\/\/|(?<!\S)[^\s#]*#\S+\s.*\p{Nd}/u.test(event.text);
    return isKnown ? { state: null, effects: [call('data.import', { files: [], text: event.text })] } : null;
  },
  ask: (_, context) => askImport(context),
  waits: () => true,
  precious: () => false,
});

function askImport(context: ChatContext): OutboundMessage {
  const t = copyFor(context.locale);
  return say(t('ask-import'), [button(t('button-cancel'), CANCEL_VALUE)], { ask: 'files' });
}

function importing(files: readonly FileRef[]): Step<Waiting> {
  return { state: null, effects: [call('data.import', { files })] };
}
