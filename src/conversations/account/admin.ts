/** `/admin`: the operator's numbers, and whose model writes for whom. Others never learn that it exists. */
import type { Block, ChatContext, EffectDraft, OutboundMessage } from '../../chat/types.js';
import type { OperatorReport } from '../../engine/types/reports.js';
import type { Copy } from '../shared/copy.js';
import { copyFor } from '../shared/copy.js';
import { call, say, send } from '../shared/effects.js';

const LISTED = 8;

/** `/admin`, or `/admin model <user> <id>`; an id of `-` gives the standard model again. */
export function answerAdmin(args: string, context: ChatContext): readonly EffectDraft[] {
  if (args === '') return [call('admin.report', null)];
  const [verb, userId, model] = args.split(/\s+/u);
  if (verb !== 'model' || !userId || !model) return [send(say(copyFor(context.locale)('admin-usage')))];
  return [call('admin.assignModel', { userId, model: model === '-' ? null : model })];
}

export function adminMessage(report: OperatorReport, t: Copy): OutboundMessage {
  const { active, votes, memory } = report;
  const items = [
    t('admin-users', { users: report.users, day: active.day, week: active.week, month: active.month }),
    t('admin-votes', { good: votes.good, notMe: votes.notMe, returns: report.returnVisits }),
    t('admin-tokens', { prompt: report.promptTokens, completion: report.completionTokens }),
    report.costUsd === null ? t('admin-cost-unknown') : t('admin-cost', { usd: report.costUsd.toFixed(2) }),
    t('admin-memory', { index: memory.index, embedder: memory.embedder }),
    ...(memory.problem === null ? [] : [memory.problem]),
  ];
  return { blocks: [{ type: 'list', items }, ...operations(report, t), ...failures(report, t)] };
}

function operations({ operations: rows }: OperatorReport, t: Copy): readonly Block[] {
  if (rows.length === 0) return [];
  const header = [t('admin-operation'), t('admin-count'), t('admin-success'), 'p50', 'p95'];
  const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
  return [
    {
      type: 'table',
      header,
      rows: rows
        .slice(0, LISTED)
        .map((row) => [
          row.operation,
          String(row.count),
          `${Math.round(row.successRate * 100)} %`,
          seconds(row.p50Ms),
          seconds(row.p95Ms),
        ]),
    },
  ];
}

function failures({ failures: counts, lastErrors }: OperatorReport, t: Copy): readonly Block[] {
  if (counts.length === 0) return [];
  const last = lastErrors
    .slice(0, LISTED)
    .map((error) => `${error.at.slice(0, 16)} ${error.operation}: ${error.code}`);
  return [
    {
      type: 'text',
      text: t('admin-failures', { list: counts.map(({ code, count }) => `${code} ${count}`).join(', ') }),
    },
    ...(last.length > 0 ? [{ type: 'list' as const, items: last }] : []),
  ];
}
