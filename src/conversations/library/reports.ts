/** Answers that are numbers: a text's score, her statistics, the receipt of a deletion. */
import type { Block, ChatContext, OutboundMessage } from '../../chat/types.js';
import type { ForgetReceipt, Operations, UserStats } from '../../engine/operations.js';
import { copyFor, type Copy } from '../shared/copy.js';
import { clip, say } from '../shared/effects.js';
import { dateOf } from './history-list.js';
import { recordBlocks } from './results-cards.js';
import { viralDetails, viralSummary, voiceLine } from '../script/scores/score-lines.js';

const QUOTE_LENGTH = 120;
const LISTED = 6;

/** Any pasted script: score, length, closeness to her, stock phrases and claims nobody backs. */
export function scoreMessage(score: Operations['text.score']['result'], t: Copy): OutboundMessage {
  const voice = voiceLine(score.personalization, score.voiceConfidence, t);
  const stock = score.stock.slice(0, LISTED).map((phrase) => `“${clip(phrase.quote, QUOTE_LENGTH)}”`);
  const claims = score.untraceable.slice(0, LISTED).map((fact) => `“${clip(fact.quote, QUOTE_LENGTH)}”`);
  return {
    blocks: [
      ...viralSummary(score.viral, t),
      { type: 'text', text: `${t('score-length', { seconds: Math.round(score.spokenSeconds) })} ${voice}` },
      ...listed(t('score-stock'), stock),
      ...listed(t('score-claims'), claims),
      viralDetails(score.viral, t),
    ],
  };
}

export function statsMessage(stats: UserStats, t: Copy): OutboundMessage {
  if (stats.scripts === 0) return { blocks: [{ type: 'text', text: t('stats-none') }] };
  const average = (key: string, value: number | null): string =>
    value === null ? '' : t(key, { score: Math.round(value) });
  const items = [
    t('stats-scripts', { count: stats.scripts }),
    t('stats-votes', { good: stats.good, notMe: stats.notMe }),
    t('stats-posted', { count: stats.posted }),
    average('stats-quality', stats.averageQuality),
    average('stats-viral', stats.averageViral),
    average('stats-voice', stats.averagePersonalization),
    !stats.costUsd ? '' : t('stats-cost', { usd: Math.round(stats.costUsd * 100) / 100 }),
  ].filter(Boolean);
  return {
    blocks: [
      { type: 'list', items },
      ...listed(
        t('stats-topics'),
        stats.bestTopics.slice(0, LISTED).map((topic) => clip(topic, QUOTE_LENGTH)),
      ),
      ...listed(
        t('stats-hooks'),
        stats.bestHooks.slice(0, LISTED).map((hook) => clip(hook, QUOTE_LENGTH)),
      ),
      ...recordBlocks(stats, t),
    ],
    attachments: [{ type: 'stats-chart' }],
  };
}

/** The one most people saw; how to tell me where no numbers are known. */
export function bestMessage({ best }: UserStats, t: Copy): OutboundMessage {
  if (!best) return say(t('best-unknown'));
  const title = clip(best.title, QUOTE_LENGTH);
  return say([t('best-known', { title, views: best.views }), t('best-of', { count: best.of })]);
}

export function forgetReceipt(receipt: ForgetReceipt, context: ChatContext): OutboundMessage {
  const t = copyFor(context.locale);
  const items = [
    t('receipt-personas', { count: receipt.personas }),
    t('receipt-scripts', { count: receipt.scripts }),
    t('receipt-vectors', { count: receipt.vectors }),
    t('receipt-ledger', { count: receipt.ledgerRows }),
    t('receipt-sessions', { count: receipt.sessions }),
    ...(receipt.traces === 'requested' ? [t('receipt-traces')] : []),
  ];
  return {
    blocks: [
      { type: 'text', text: t('receipt-title', { date: dateOf(receipt.at, context.locale) }) },
      { type: 'list', items },
      { type: 'text', text: t('receipt-after') },
    ],
    notify: true,
  };
}

function listed(title: string, items: readonly string[]): readonly Block[] {
  return items.length === 0
    ? []
    : [
        { type: 'text', text: title },
        { type: 'list', items },
      ];
}
