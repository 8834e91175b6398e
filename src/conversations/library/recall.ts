/** What the memory has to say: a topic she already made, and what does best with her. */
import { shownTitle } from '../shared/titles.js';
import type { OutboundMessage, ChatContext, EffectDraft } from '../../chat/types.js';
import type { ScriptSummary } from '../../engine/operations.js';
import type { Recommendation } from '../../engine/types/reports.js';
import { choiceValue } from '../shared/choice-values.js';
import { copyFor, type Copy } from '../shared/copy.js';
import { button, clip, say, send } from '../shared/effects.js';
import { dateOf } from './history-list.js';

const FACT_LENGTH = 200;

/** The newest script about the same topic, with a button to it; nothing when there is none. */
export function similarFound(items: readonly ScriptSummary[], context: ChatContext): readonly EffectDraft[] {
  const [newest] = items;
  if (!newest) return [];
  const t = copyFor(context.locale);
  const values = { date: dateOf(newest.createdAt, context.locale), title: shownTitle(newest.title, t) };
  return [
    send(
      say(t('similar-found', values), [
        button(t('button-open-old'), choiceValue('history', 'open', newest.scriptId)),
      ]),
    ),
  ];
}

/** Null when nothing stands out. */
export function recommendation(items: readonly Recommendation[], t: Copy): OutboundMessage | null {
  const [best] = items;
  if (!best) return null;
  const { about, scripts, of } = best;
  return say(
    [
      best.measure === 'views'
        ? t('recommend-views', { about, times: Math.round(best.timesUsual * 10) / 10, scripts, of })
        : t('recommend-accepted', { about, scripts, of }),
      best.next === null ? '' : t('recommend-next', { fact: clip(best.next, FACT_LENGTH) }),
    ].filter(Boolean),
  );
}
