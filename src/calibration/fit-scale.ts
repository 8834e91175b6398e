/** Where ordinary spoken texts lie on each dimension, so that 5 is ordinary and the whole range is used. */
import type { Embedder } from '../ports.js';
import { readCreators } from '../sample-creators.js';
import { DIMENSIONS, type Dimension } from '../engine/types.js';
import { weightsFor } from '../engine/viral/goal-weights.js';
import { WHOLE_CHARACTERS } from '../engine/viral/index.js';
import { judgeText } from '../engine/viral/judge.js';
import { weightedMean, type Judgements } from '../engine/viral/report.js';
import { dimensionScore } from '../engine/viral/scale.js';
import { takeApart } from '../engine/viral/script-parts.js';
import type { ViralScale, ViralWeights } from '../engine/viral/weights.js';
import { shorten } from './design.js';
import { firstWords, readVoiceTexts } from './voice/data.js';

/** About a minute of speech. */
const WORDS = 150;
/** Spoken texts of others, taken evenly: enough for a tenth and a ninth tenth. */
const SPOKEN_TEXTS = 200;
/**
 * Not placed by the reference. The hook keeps the headlines' scale: a headline in fifty scores above 9, one in fifty below 1.
 * An ask is there or not, so its score stays absolute; trends are scored against a store, not against other texts.
 */
const FIXED: Readonly<Partial<Record<Dimension, ViralScale['overall']>>> = {
  hookStrength: { middle: 0, spread: 1 / 1.1 },
  callToAction: { middle: 0, spread: 1 },
  trendAlignment: { middle: 0, spread: 1 },
};
/** A tenth of ordinary texts score below 2 on a dimension and a tenth above 8: log-odds of 0.2 and 0.8. */
const TENTH = Math.log(4);
/** Overall, a tenth of them below 25 and a tenth above 65: most were not made to be watched, so 90 stays for what is. */
const OVERALL_LOW = Math.log(0.25 / 0.75);
const OVERALL_HIGH = Math.log(0.65 / 0.35);

interface Weighed {
  readonly value: number;
  readonly weight: number;
}

/** English: made-up creators' scripts and real spoken texts, half and half; other languages: made-up scripts alone. */
export async function fitScales(
  folder: string,
  embedder: Embedder,
  models: ViralWeights['models'],
): Promise<ViralWeights['scales']> {
  const scripts = readCreators().flatMap(({ language, examples }) =>
    examples.map((text) => ({ text, language })),
  );
  const spoken = readVoiceTexts(folder);
  const step = spoken.length / SPOKEN_TEXTS;
  const others = Array.from({ length: SPOKEN_TEXTS }, (_, index) => ({
    text: firstWords(spoken[Math.floor(index * step)]!.text, WORDS),
    language: 'en',
  }));
  const own = scripts.filter(({ language }) => language === 'en');
  const english = [...own, ...others].map(({ text, language }) => takeApart(text, language));
  const weights = english.map((_, index) => (index < own.length ? 1 / own.length : 1 / others.length));
  const hooks = await embedder.embed(english.map(({ hook }) => hook));
  const wholes = await embedder.embed(english.map(({ text }) => text.slice(0, WHOLE_CHARACTERS)));
  const foreign = scripts
    .filter(({ language }) => !language.startsWith('en'))
    .map(({ text, language }) => takeApart(text, language));
  return {
    minilm: scaleOf(
      english.map((parts, at) => judgeText(parts, { hook: hooks[at]!, whole: wholes[at]! }, models, [])),
      weights,
    ),
    words: scaleOf(
      english.map((parts) => judgeText(parts, null, models, [])),
      weights,
    ),
    hand: scaleOf(
      foreign.map((parts) => judgeText(parts, null, models, [])),
      foreign.map(() => 1),
    ),
  };
}

function scaleOf(judged: readonly Judgements[], weights: readonly number[]): ViralScale {
  const placed = (
    valueOf: (judgements: Judgements) => number,
    low: number,
    high: number,
  ): ViralScale['overall'] => {
    const values = judged.map((each, index): Weighed => ({ value: valueOf(each), weight: weights[index]! }));
    const [from, to] = [quantile(values, 0.1), quantile(values, 0.9)];
    const spread = Math.max(0.05, (to - from) / (high - low));
    return { middle: shorten(from - low * spread), spread: shorten(spread) };
  };
  const dimensions = Object.fromEntries(
    DIMENSIONS.map((name) => [name, FIXED[name] ?? placed((each) => each[name]!.raw, -TENTH, TENTH)]),
  ) as ViralScale['dimensions'];
  const scale = { dimensions, overall: { middle: 5, spread: 1 } };
  const common = weightsFor('reach', DIMENSIONS.slice(0, -1));
  const mean = (each: Judgements): number =>
    weightedMean(
      Object.fromEntries(
        DIMENSIONS.map((name) => [name, each[name] && dimensionScore(each[name].raw, name, scale)]),
      ) as Record<Dimension, number | null>,
      common,
    );
  return { dimensions, overall: placed(mean, OVERALL_LOW, OVERALL_HIGH) };
}

function quantile(values: readonly Weighed[], share: number): number {
  const sorted = values.toSorted((a, b) => a.value - b.value);
  const total = sorted.reduce((sum, { weight }) => sum + weight, 0);
  let passed = 0;
  for (const { value, weight } of sorted) {
    passed += weight;
    if (passed >= share * total) return value;
  }
  return sorted.at(-1)!.value;
}
