/** Posts that stand out, with their links, what may be behind it, and the way to a script of her own. */
import type { ChatContext, OutboundMessage } from '../chat/types.js';
import type { Operations } from '../engine/operations.js';
import type { Outlier } from '../engine/trend-types.js';
import type { ErrorCode } from '../errors.js';
import { choiceValue } from './choice-values.js';
import { copyFor, type Copy } from './copy.js';
import { button, clip, say } from './effects.js';
import { dateOf } from './history-list.js';

const CAPTION_LENGTH = 140;
/** Ids of posts are digits or effect ids; anything longer cannot stand in a button. */
const LONGEST_ID = 40;

export function trendsMessage(
  { outliers, budget, at }: Operations['trends.look']['result'],
  context: ChatContext,
): OutboundMessage {
  const t = copyFor(context.locale);
  const left = budget ? t('trends-budget', { used: budget.used, limit: budget.limit }) : '';
  if (outliers.length === 0) return say([t('trends-none'), t('trends-how'), left]);
  const items = outliers.map((outlier, index) => `${index + 1}. ${outlierLine(outlier, t)}`);
  return {
    blocks: [
      { type: 'text', text: t('trends-title', { date: at ? dateOf(at, context.locale) : '' }) },
      { type: 'list', items },
      { type: 'text', text: [t('trends-maybe'), left].filter(Boolean).join(' ') },
    ],
    choices: outliers
      .filter(({ id }) => id.length <= LONGEST_ID)
      .map(({ id }, index) =>
        button(t('button-adapt', { number: index + 1 }), choiceValue('trends', 'adapt', id)),
      ),
  };
}

/** Without a token the words say what works all the same. */
export function trendsError(code: ErrorCode, t: Copy): string {
  if (code === 'notConnected') return t('trends-not-connected');
  return code === 'limitReached' ? t('trends-used-up') : t(`error-${code}`);
}

function outlierLine({ from, timesUsual, caption, why, url }: Outlier, t: Copy): string {
  const times = timesUsual === null ? '' : t('trends-times', { times: timesUsual.toFixed(1) });
  const reasons = why.map((reason) => t(`seen-${reason}`)).join(', ');
  return [
    from === 'pasted' ? '' : from,
    times,
    `“${clip(caption, CAPTION_LENGTH)}”`,
    reasons && `(${reasons})`,
    url ?? '',
  ]
    .filter(Boolean)
    .join(' ');
}
