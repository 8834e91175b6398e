/** Ideas and a week's plan as lists, each line with the button that writes it. */
import type { ChatContext, OutboundMessage } from '../../chat/types.js';
import type { Idea, IdeaPlan } from '../../engine/idea-types.js';
import { choiceValue } from '../shared/choice-values.js';
import { copyFor } from '../shared/copy.js';
import { button, clip, say } from '../shared/effects.js';

const HOOK_LENGTH = 200;
/** An idea is said in fewer words than she would like, but a plan that fills a week is a plan. */
const ENOUGH = { ideas: 10, week: 7 } as const;

export function ideasMessage(plan: IdeaPlan, ideas: readonly Idea[], context: ChatContext): OutboundMessage {
  const t = copyFor(context.locale);
  const more = button(t('button-add-examples'), choiceValue('examples', 'add'));
  if (ideas.length === 0) return say(t('ideas-none'), [more]);
  const lines = ideas.map((idea, index) => {
    const day = plan === 'week' ? t('week-day', { day: index + 1 }) : `${index + 1}.`;
    return `${day} ${clip(idea.hook, HOOK_LENGTH)} (${t(`type-${idea.contentType}`)}; ${t(`idea-from-${idea.from}`)})`;
  });
  const few = ideas.length < ENOUGH[plan] ? [{ type: 'text' as const, text: t('ideas-few') }] : [];
  return {
    blocks: [
      { type: 'text', text: t(plan === 'week' ? 'week-title' : 'ideas-title') },
      { type: 'text', text: lines.join('\n') },
      ...few,
    ],
    choices: ideas.map(({ id, hook }, index) =>
      button(`${index + 1}. ${hook}`, choiceValue('ideas', 'write', id)),
    ),
  };
}
