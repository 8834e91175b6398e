/** `npm run -s report [-- --json]`: how it goes, for the operator. */
import type { OperatorReport } from '../../engine/types/reports.js';
import type { Command } from '../command.js';
import { withRealProduct } from './real-product.js';

export const report: Command = async (args, io) => {
  const numbers = await withRealProduct(io, (product) => product.report());
  io.stdout.write(
    args.includes('--json') ? `${JSON.stringify(numbers)}\n` : `${linesOf(numbers).join('\n')}\n`,
  );
  return 0;
};

function linesOf(report: OperatorReport): readonly string[] {
  const { users, active, operations, models, failures, lastErrors, retention, weeks, votes, memory } = report;
  return [
    `People: ${users}; active in the last day ${active.day}, week ${active.week}, month ${active.month}; return visits ${report.returnVisits}`,
    ...retention.map(
      ({ week, users: came, returned }) =>
        `Came in the week of ${week}: ${came}${returned.length === 0 ? '' : `; came again in the weeks after: ${returned.join(', ')}`}`,
    ),
    ...operations.map(
      ({ operation, count, successRate, p50Ms, p95Ms }) =>
        `${operation}: ${count}, ${percent(successRate)} done, p50 ${p50Ms} ms, p95 ${p95Ms} ms`,
    ),
    ...models.map(
      ({ model, calls, promptTokens, completionTokens, costUsd }) =>
        `${model}: ${calls} calls, ${promptTokens} + ${completionTokens} tokens, ${money(costUsd)}`,
    ),
    `Tokens: ${report.promptTokens} + ${report.completionTokens}; cost: ${money(report.costUsd)}`,
    `Votes: ${votes.good} good, ${votes.notMe} not me`,
    ...weeks.map(
      ({ week, scripts, quality, viral }) =>
        `Week of ${week}: ${scripts} scripts, quality ${rounded(quality)}, viral ${rounded(viral)}`,
    ),
    ...failures.map(({ code, count }) => `Failed with ${code}: ${count}`),
    ...lastErrors.map(({ at, operation, code, id }) => `${at} ${operation} ${code} (${id})`),
    `Memory: ${memory.index}, ${memory.problem === null ? memory.embedder : `words alone: ${memory.problem}`}`,
  ];
}

const percent = (share: number): string => `${(share * 100).toFixed(0)} %`;
const money = (usd: number | null): string => (usd === null ? 'price not known' : `$${usd.toFixed(4)}`);
const rounded = (score: number | null): string => (score === null ? '-' : score.toFixed(0));
