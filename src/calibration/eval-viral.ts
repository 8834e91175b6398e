/** The viral score's track record as a table, for `npm run eval` and the README. */
import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { shippedWeights, type PairFigures, type ViralWeights } from '../engine/viral/weights.js';
import type { Embedder } from '../ports.js';
import { createEmbedAll } from './embed-all.js';
import { fitHook } from './fit-hook.js';
import { createTopicSwaps } from './topic-swaps.js';
import { readHeadlineTests } from './upworthy.js';

export interface ViralEvaluation {
  /** `measured`: from the data just now; `stored`: as of the date of the weights file. */
  readonly from: 'measured' | 'stored';
  readonly date: string;
  readonly version: string;
  readonly figures: Pick<
    ViralWeights['figures'],
    'pairs' | 'rows' | 'intervals' | 'heldOutStories' | 'curiosity' | 'topicSwap'
  >;
}

/**
 * With the headline tests in `folder`, trains and measures anew on five folds by story (two to five minutes; embeddings
 * are kept in the temporary folder); otherwise, or without a folder, the stored figures.
 */
export async function evaluateViral(folder: string | null, embedder: Embedder): Promise<ViralEvaluation> {
  const { figures, date, version } = shippedWeights();
  if (!folder || !existsSync(path.join(folder, 'upworthy_ab', 'pairs.csv.gz')))
    return { from: 'stored', date, version, figures };
  const embedAll = createEmbedAll(embedder, path.join(os.tmpdir(), 'reelsmith-calibration'));
  const tests = readHeadlineTests(folder);
  const fit = await fitHook(tests, createTopicSwaps(folder, tests.headlines), embedAll);
  return { from: 'measured', date: new Date().toISOString().slice(0, 10), version, figures: fit.figures };
}

/** Lines of plain text, floors first. */
export function viralTable({ from, date, version, figures }: ViralEvaluation): string[] {
  const { pairs, intervals, heldOutStories, topicSwap } = figures;
  const line = (name: string, row: PairFigures): string =>
    `${name.padEnd(30)} ${[row.all, row.clear, row.veryClear].map((value) => value.toFixed(3).padStart(7)).join(' ')}`;
  return [
    `Which of two headlines won (${version}, ${from} ${date}; five folds by story, ${pairs.stories} stories)`,
    `${''.padEnd(30)} ${['all', '|z|>1.96', '|z|>2.58'].map((name) => name.padStart(8)).join('')}`,
    `${'pairs'.padEnd(30)} ${[pairs.all, pairs.clear, pairs.veryClear].map((n) => String(n).padStart(7)).join(' ')}`,
    ...Object.entries(figures.rows).map(([name, row]) => line(name, row)),
    `minilm, 95 % by story: all ${intervals.all.join('-')}, clear ${intervals.clear.join('-')}, very clear ${intervals.veryClear.join('-')}`,
    line(`only here (${heldOutStories.clearPairs} clear)`, heldOutStories),
    `Topic noun swapped: ${topicSwap.shareOfSpread} of the spread of the openings, ${topicSwap.shareOfHeadlineSpread} of the headlines', ${topicSwap.inHeadlines} of theirs inside headlines (without the penalty ${topicSwap.withoutPenalty}).`,
    'Elsewhere the transfer is tiny (rank correlation 0.06-0.09 on Shorts retention and Reddit) and nil on captions.',
  ];
}
