/** Learns the mix of features and the 0-100 scale on authors compared with themselves and with each other. */
import { cohesionOf } from '../../engine/voice/closeness/cohesion.js';
import { featuresAgainstImpostors, marginOf } from '../../engine/voice/closeness/margin.js';
import type { Background, Mix, VoiceMode, VoiceModel } from '../../engine/voice/background/model.js';
import type { TextViews } from '../../engine/voice/closeness/views.js';
import { learnBackground, learnVocabulary } from './background.js';
import type { AuthorDraw, VoiceText } from './data.js';
import { fitLogistic, spreadAt, type LogisticRow } from './logistic.js';
import { drawPairs, pairOutsiders, type Pair } from './pairs.js';
import { fitAmountLines, fitScale, fitScaleAlone, type ScalePoint } from './scale.js';

/** Of the mix without impostors, on standardised weights; 0.003 to 1 were tried on left-out authors, 0.3 was best and the curve is flat around it. */
const PENALTY = 0.3;
/**
 * Shares of the features against impostors: chars, words, frames, grams, then numbers and rates, which tell the same twice.
 * Equal by plan, not fitted: a logistic mix learned the teachers' own podcasts and was worse on left-out authors, above all
 * when they kept to one topic (found among 14: 0.333 fitted, 0.377 equal; 2026-11-29, three rounds).
 */
const SHARES = [1, 1, 1, 1, 0.5, 0.5] as const;
/** Impostors can agree by chance, above all on text in another language; half the usual spread is the least believed. */
const SPREAD_FLOOR = 0.5;
/**
 * Amounts of text a creator may bring: samples, words of each, words of the script. The usual case comes most often; in half
 * of the draws she keeps to one topic, as creators do more than the hosts of the background.
 */
const AMOUNTS = [
  { samples: 3, sampleWords: 160, testWords: 120 },
  { samples: 3, sampleWords: 160, testWords: 120, oneTopic: true },
  { samples: 1, sampleWords: 150, testWords: 120 },
  { samples: 1, sampleWords: 60, testWords: 80 },
  { samples: 3, sampleWords: 120, testWords: 60, oneTopic: true },
  { samples: 6, sampleWords: 200, testWords: 120 },
  { samples: 3, sampleWords: 160, testWords: 120, oneTopic: true },
  { samples: 2, sampleWords: 80, testWords: 30 },
  { samples: 3, sampleWords: 200, testWords: 120 },
] as const;

/** The whole model from one set of authors; of `scriptWriters`, who are not among them, only the scale learns. Deterministic for a seed. */
export function fitVoiceModel(
  texts: readonly VoiceText[],
  scriptWriters: readonly AuthorDraw[],
  seed: number,
): VoiceModel {
  const vocabulary = learnVocabulary(texts);
  const background = learnBackground(texts, vocabulary, seed);
  const known = { vocabulary, background };
  const pairs = AMOUNTS.flatMap((amounts, round) => drawPairs(texts, known, amounts, seed + 1 + round));
  const spreadFloors = (pairs[0]?.comparison.pieces ?? []).map(
    (_, index) =>
      SPREAD_FLOOR * upperMiddle(pairs.map(({ comparison }) => comparison.pieces[index]?.spread ?? 0)),
  );
  const english = pairOutsiders(scriptWriters, known);
  const againstImpostors = fitMix('againstImpostors', pairs, english, { spreadFloors, background });
  const alone = fitMix('alone', pairs, english, { spreadFloors: [], background });
  return { ...known, againstImpostors, alone };
}

function fitMix(
  mode: VoiceMode,
  pairs: readonly Pair[],
  outsiders: readonly Pair[],
  { spreadFloors, background }: Pick<Mix, 'spreadFloors'> & Pick<VoiceModel, 'background'>,
): Mix {
  const featuresOf = (pair: Pair): readonly number[] =>
    mode === 'alone' ? pair.alone : featuresAgainstImpostors(pair.comparison, { spreadFloors });
  // How far her pieces cover a text hangs on how many there are: without impostors, only like amounts teach weights.
  const teaching = mode === 'alone' ? pairs.filter(({ usual }) => usual) : pairs;
  const rows = teaching.map((pair) => ({ positive: pair.positive, features: featuresOf(pair) }));
  const weights = mode === 'alone' ? fitLogistic(rows, PENALTY) : sharedWeights(rows);
  const pointOf = (pair: Pair, cohesion: number): ScalePoint => ({
    positive: pair.positive,
    usual: pair.usual,
    margin: marginOf(featuresOf(pair), { weights }),
    sampleWords: pair.sampleWords,
    textWords: pair.textWords,
    cohesion,
  });
  const lines = fitAmountLines(pairs.map((pair) => pointOf(pair, 0)));
  if (mode === 'alone') {
    const scale = fitScaleAlone(
      lines,
      outsiders.map((pair) => pointOf(pair, 0)),
    );
    return { weights, spreadFloors, scale };
  }
  const raw = cohesions(mode, pairs, { weights, spreadFloors, scale: { ...lines, ...FLAT } }, background);
  const cohesionNoise = rootMeanSquare([...raw.values()]);
  const mix: Mix = { weights, spreadFloors, scale: { ...lines, ...FLAT, cohesionNoise } };
  const everybody = [...pairs, ...outsiders];
  const settled = cohesions(mode, everybody, mix, background);
  const points = everybody.map((pair) => pointOf(pair, settled.get(pair.samples) ?? 0));
  return { weights, spreadFloors, scale: fitScale(lines, points, cohesionNoise) };
}

/** Each feature's share in units of its own spread. */
function sharedWeights(rows: readonly LogisticRow[]): number[] {
  return SHARES.map((share, index) => share / spreadAt(rows, index));
}

/** Stands in until the scale is fitted. */
const FLAT = { sixtyAt: 1, steepness: 1, leastGap: 0, cohesionNoise: 0 };

/** Cohesion of every set of samples. */
function cohesions(
  mode: VoiceMode,
  pairs: readonly Pair[],
  mix: Mix,
  background: Background,
): Map<readonly TextViews[], number> {
  const known = new Map<readonly TextViews[], number>();
  for (const { samples, isStranger } of pairs)
    if (!known.has(samples))
      known.set(
        samples,
        cohesionOf(samples, { background, againstImpostors: mix, alone: mix }, mode, isStranger),
      );
  return known;
}

function rootMeanSquare(values: readonly number[]): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0) / Math.max(1, values.length));
}

/** Of an even number the larger of the two in the middle: the shipped weights were fitted with it. */
function upperMiddle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
