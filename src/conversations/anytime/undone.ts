/** What she reads after "undo". */
import { shownTitle } from '../shared/titles.js';
import type { ChatContext, OutboundMessage } from '../../chat/types.js';
import type { Operations } from '../../engine/operations.js';
import type { ScriptRecord } from '../../engine/types.js';
import { changesBlock } from '../account/persona-card.js';
import { openedMessage } from '../library/history-list.js';
import { choiceValue } from '../shared/choice-values.js';
import { copyFor } from '../shared/copy.js';
import { button, say } from '../shared/effects.js';

export function undoneMessage(
  undone: Operations['change.undo']['result'],
  context: ChatContext,
): OutboundMessage {
  const t = copyFor(context.locale);
  switch (undone.kind) {
    case 'results':
      return say(t('undone-results', { title: shownTitle(undone.record.title, t) }));
    case 'script':
      return beside('version-opened', undone.record, context);
    case 'persona':
      return {
        blocks: [{ type: 'text', text: t('persona-undone') }, changesBlock(undone.changes, t)],
        choices: [button(t('button-profile'), choiceValue('profile', 'show'))],
      };
    case 'restored':
      return beside('undone-restored', undone.record, context);
    case 'deleted':
      return say(t('undone-deleted'));
    case 'nothing':
      return say(t('undone-nothing'));
  }
}

function beside(key: string, record: ScriptRecord, context: ChatContext): OutboundMessage {
  const opened = openedMessage(record, context);
  return { ...opened, blocks: [{ type: 'text', text: copyFor(context.locale)(key) }, ...opened.blocks] };
}
