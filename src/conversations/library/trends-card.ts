/** Posts that stand out, with their links, what may be behind it, and the way to a script of her own. */
import type { ChatContext, OutboundMessage } from '../../chat/types.js';
import type { Operations } from '../../engine/operations.js';
import type { LookedAt, Outlier } from '../../engine/types/trends.js';
import type { ErrorCode } from '../../errors.js';
import { choiceValue } from '../shared/choice-values.js';
import { copyFor, type Copy } from '../shared/copy.js';
import { button, clip, say } from '../shared/effects.js';
import { dateOf } from './history-list.js';

const CAPTION_LENGTH = 140;
/** Ids of posts are digits or effect ids; anything longer cannot stand in a button. */
const LONGEST_ID = 40;

export function trendsMessage(
  { outliers, budget, at, looked }: Operations['trends.look']['result'],
  context: ChatContext,
): OutboundMessage {
  const t = copyFor(context.locale);
  const left = budget ? t('trends-budget', { used: budget.used, limit: budget.limit }) : '';
  if (outliers.length === 0)
    return say(looked ? [nothingStandsOut(looked, t), left] : [t('trends-none'), t('trends-how'), left]);
  const items = outliers.map((outlier, index) => `${index + 1}. ${outlierLine(outlier, t, context.locale)}`);
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

function nothingStandsOut({ posts, counted, measure, usual }: LookedAt, t: Copy): string {
  if (usual === null) return t('trends-too-few', { posts, counted });
  return t(`trends-level-${measure}`, { posts, usual: Math.round(usual) });
}

/** A plain sentence for what went wrong; `kind`: what was looked for. Without a token the words say what works all the same. */
export function trendsError(code: ErrorCode, kind: string | undefined, t: Copy): string {
  switch (code) {
    case 'notConnected':
      return t('trends-not-connected');
    case 'limitReached':
      return t('trends-used-up');
    case 'rateLimited':
      return t('trends-rate-limited');
    case 'misconfigured':
      return t('trends-bad-token');
    case 'refused':
      return t('trends-no-permission');
    case 'notFound':
    case 'badInput':
      return t(kind === 'account' ? 'trends-no-account' : 'trends-no-tag');
    default:
      return t(`error-${code}`);
  }
}

function outlierLine(outlier: Outlier, t: Copy, locale: string): string {
  const { from, timesUsual, measure = 'likes', caption, why, build = [], url, postedAt } = outlier;
  const times =
    timesUsual === null ? '' : t(`trends-times-${measure}`, { times: Math.round(timesUsual * 10) / 10 });
  const reasons = why.map((reason) => t(`seen-${reason}`)).join(', ');
  const beats = build.map((kind) => t(`beat-${kind}`)).join(' › ');
  return [
    from === 'pasted' ? '' : from,
    postedAt === null ? '' : `(${dateOf(postedAt, locale)})`,
    times,
    `“${clip(caption, CAPTION_LENGTH)}”`,
    reasons && `(${reasons})`,
    beats && t('trends-build', { beats }),
    url ?? '',
  ]
    .filter(Boolean)
    .join(' ');
}
