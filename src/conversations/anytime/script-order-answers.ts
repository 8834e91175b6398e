/** A title, how a post did, the same for another topic, one of a list once more: done with the script she means. */
import type { ChatContext, EffectDraft } from '../../chat/types.js';
import { SAME_TAG, VERSION_TAG, WHICH_TAG } from '../library/lookup-tags.js';
import { canRewrite, rewriteCall } from '../script/rewrite-call.js';
import { parseChoice } from '../shared/choice-values.js';
import { call } from '../shared/effects.js';
import type { ScriptOrder } from '../understand/library/script-orders.js';

/** `text`: her words; `scriptId`: of the script before her. */
export function answerOrder(
  order: ScriptOrder,
  text: string,
  scriptId: string,
  context: ChatContext,
): EffectDraft {
  switch (order.order) {
    case 'title':
      return call('script.update', { scriptId, title: order.title }, 'rename');
    case 'sameFor':
      return call('script.get', { scriptId }, SAME_TAG + text);
    case 'verdict': {
      const { verdict, name, number } = order;
      if (name !== undefined) return call('results.note', { scriptId: null, verdict, name });
      if (number === undefined) return call('results.note', { scriptId, verdict });
      const meant = listedScript(number, context);
      return meant === null
        ? call('script.list', { page: 1 }, WHICH_TAG + verdict)
        : call('results.note', { scriptId: meant, verdict });
    }
    case 'again': {
      const meant = listedScript(order.number, context);
      if (meant === null) return call('script.list', { page: 1 }, VERSION_TAG);
      const another = { part: 'another' as const, instruction: text };
      return rewriteCall(canRewrite(order.asked, context) ? order.asked : another, meant, context);
    }
  }
}

/** The script at a place of the list shown last, from 1; null where that was no list of scripts. */
function listedScript(number: number, { listed = [] }: ChatContext): string | null {
  const choice = parseChoice(listed[number - 1]?.value ?? '');
  return choice?.conversation === 'history' && choice.action === 'open' ? choice.argument : null;
}
