/** The whole calibration: data folder in, weights file out. Deterministic on one machine and Node. */
import { applyModel } from '../engine/viral/linear-model.js';
import { HOOK_FEATURES } from '../engine/viral/hook-features.js';
import type { ViralWeights } from '../engine/viral/weights.js';
import type { Embedder } from '../ports.js';
import { measure } from './design.js';
import { createEmbedAll, LAYER_COLUMNS } from './embed-all.js';
import { areaUnderCurve } from './figures.js';
import { fitHook } from './fit-hook.js';
import { fitScales } from './fit-scale.js';
import { EMOTION_ROWS, fitTexts, REDDIT_ROWS } from './fit-texts.js';
import { readCsv } from './read-tables.js';
import { createTopicSwaps } from './topic-swaps.js';
import { readHeadlineTests } from './upworthy.js';

/** Raised by hand whenever the weights change; part of `scorer` in every report. */
const VERSION = '2026-11-b';
const DATE = '2026-11-29';

/** Takes minutes: most of it embeds about 30,000 texts. `report` is told what is going on. */
export async function calibrate(
  folder: string,
  embedder: Embedder,
  cacheFolder: string | null,
  report: (line: string) => void,
): Promise<ViralWeights> {
  const embedAll = createEmbedAll(embedder, cacheFolder);
  const tests = readHeadlineTests(folder);
  report(`${tests.pairs.length} pairs of ${tests.headlines.length} headlines`);
  const hook = await fitHook(tests, createTopicSwaps(folder, tests.headlines), embedAll);
  report(`hooks: ${JSON.stringify(hook.figures)}`);
  const texts = await fitTexts(folder, tests, hook, embedAll);
  report(`feelings, sharing, answering: ${JSON.stringify(texts.figures)}`);
  const models = { ...hook.models, ...texts.models };
  const scales = await fitScales(folder, embedder, models);
  report(`scales: ${JSON.stringify(scales)}`);
  const bait = readCsv(folder, 'clickbait_en', 'headlines.csv.gz');
  const noLayers = new Float32Array(LAYER_COLUMNS);
  const curiosity = bait.map((row) => {
    const { hand } = measure(row['headline'] ?? '', noLayers);
    return applyModel(hook.models.curiosity, { hand, tokens: [], embedding: null });
  });
  return {
    version: VERSION,
    date: DATE,
    embedder: embedder.name,
    handFeatures: [...HOOK_FEATURES],
    sources: sourcesOf(tests.pairs.length, bait.length),
    models,
    scales,
    figures: {
      ...hook.figures,
      ...texts.figures,
      curiosityFiresOnClickbait: areaUnderCurve(
        curiosity,
        bait.map((row) => row['clickbait'] === '1'),
      ),
    },
  };
}

/** `pairs`: of headlines; `bait`: rows of clickbait. */
function sourcesOf(pairs: number, bait: number): ViralWeights['sources'] {
  return [
    {
      name: 'Upworthy Research Archive (Matias, Munger, Aubin Le Quere, Ebersole 2021)',
      licence: 'CC BY 4.0',
      rows: pairs,
      use: 'hook strength, curiosity gap; figures on pairs',
    },
    {
      name: 'GoEmotions (Demszky et al. 2020)',
      licence: 'Apache-2.0',
      rows: EMOTION_ROWS,
      use: 'emotional trigger',
    },
    {
      name: 'Reddit top 2.5 million, titles',
      licence: 'PDDL 1.0',
      rows: REDDIT_ROWS,
      use: 'shareability, relatability',
    },
    {
      name: 'Clickbait headlines (Chakraborty et al. 2016)',
      licence: 'MIT',
      rows: bait,
      use: 'check that curiosity fires',
    },
    {
      name: 'Hacker Public Radio transcripts; made-up creators of this project',
      licence: 'CC BY-SA; CC0',
      rows: 220,
      use: 'where ordinary spoken texts lie on each dimension',
    },
    {
      name: 'Empath categories (Fast et al. 2016)',
      licence: 'MIT',
      rows: 0,
      use: 'topics for the swap penalty',
    },
  ];
}
