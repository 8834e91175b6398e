/** Learns the mix of features and the 0-100 scale on authors compared with themselves and with each other. */
import {
  compareWithImpostors,
  featuresAgainstImpostors,
  featuresAlone,
  marginOf,
  profileFromTexts,
  type Comparison,
} from '../engine/voice/margin.js';
import type { Line, Mix, Scale, VoiceModel } from '../engine/voice/model.js';
import { viewsOf } from '../engine/voice/views.js';
import { learnBackground, learnVocabulary } from './voice-background.js';
import { authorsOf, drawAuthors, type VoiceText } from './voice-data.js';
import { fitLogistic, solve } from './voice-logistic.js';
import { seededRandom, shuffled } from './voice-random.js';

/** On standardised weights; 0.003 to 1 were tried on left-out authors, 0.3 was best and the curve is flat around it. */
const PENALTY = 0.3;
/** Amounts of text a creator may bring: samples, words of each, words of the script. The usual case comes most often. */
const AMOUNTS = [
  { samples: 3, sampleWords: 160, testWords: 120 },
  { samples: 1, sampleWords: 150, testWords: 120 },
  { samples: 3, sampleWords: 120, testWords: 60 },
  { samples: 6, sampleWords: 200, testWords: 120 },
  { samples: 3, sampleWords: 160, testWords: 120 },
  { samples: 2, sampleWords: 80, testWords: 30 },
  { samples: 3, sampleWords: 200, testWords: 120 },
] as const;
const TESTS_PER_AUTHOR = 6;
const STRANGERS_PER_TEST = 5;

interface Pair {
  readonly positive: boolean;
  readonly usual: boolean;
  readonly sampleWords: number;
  readonly textWords: number;
  readonly comparisons: readonly Comparison[];
  readonly alone: readonly number[];
}

/** The whole model from one set of authors. Deterministic for a seed. */
export function fitVoiceModel(texts: readonly VoiceText[], seed: number): VoiceModel {
  const vocabulary = learnVocabulary(texts);
  const background = learnBackground(texts, vocabulary, seed);
  const pairs = AMOUNTS.flatMap((amounts, round) =>
    drawPairs(texts, { vocabulary, background }, amounts, seed + 1 + round),
  );
  const spreadFloors = (pairs[0]?.comparisons ?? []).map(
    (_, index) => SPREAD_FLOOR * median(pairs.map(({ comparisons }) => comparisons[index]?.spread ?? 0)),
  );
  return {
    vocabulary,
    background,
    againstImpostors: fitMix(
      pairs,
      ({ comparisons }) => featuresAgainstImpostors(comparisons, { spreadFloors }),
      spreadFloors,
    ),
    alone: fitMix(pairs, (pair) => [...pair.alone], []),
  };
}

/** Impostors can agree by chance, above all on text in another language; half the usual spread is the least believed. */
const SPREAD_FLOOR = 0.5;

function drawPairs(
  texts: readonly VoiceText[],
  { vocabulary, background }: Pick<VoiceModel, 'vocabulary' | 'background'>,
  amounts: (typeof AMOUNTS)[number],
  seed: number,
): Pair[] {
  const authors = authorsOf(texts);
  const random = seededRandom(seed * 7919);
  const drawn = drawAuthors(texts, authors, { ...amounts, tests: TESTS_PER_AUTHOR }, seed).map(
    (draw, index) => ({
      index,
      profile: profileFromTexts(draw.samples, vocabulary),
      tests: draw.tests.map(({ text }) => viewsOf(text, vocabulary)),
    }),
  );
  return drawn.flatMap((writer) =>
    writer.tests.flatMap((text) => {
      const strangers = shuffled(
        drawn.filter(({ index }) => index !== writer.index),
        random,
      ).slice(0, STRANGERS_PER_TEST);
      return [writer, ...strangers].map(({ index, profile }): Pair => {
        const isStranger = (impostor: number): boolean => impostor !== index && impostor !== writer.index;
        return {
          positive: index === writer.index,
          usual: amounts.samples === 3 && amounts.testWords === 120,
          sampleWords: profile.wordCount,
          textWords: text.wordCount,
          comparisons: compareWithImpostors(profile, text, background, isStranger),
          alone: featuresAlone(profile, text, background),
        };
      });
    }),
  );
}

function fitMix(
  pairs: readonly Pair[],
  featuresOf: (pair: Pair) => number[],
  spreadFloors: readonly number[],
): Mix {
  const rows = pairs.map((pair) => ({ pair, features: featuresOf(pair), positive: pair.positive }));
  const weights = fitLogistic(rows, PENALTY);
  const margins = rows.map(({ pair, features }) => ({ pair, margin: marginOf(features, { weights }) }));
  const stranger = fitLine(margins.filter(({ pair }) => !pair.positive));
  const own = fitLine(margins.filter(({ pair }) => pair.positive));
  return { weights, spreadFloors, scale: { stranger, own, ...placeSixty(margins, stranger, own) } };
}

function fitLine(points: readonly { readonly pair: Pair; readonly margin: number }[]): Line {
  const matrix = [0, 1, 2].map(() => [0, 0, 0]);
  const right = [0, 0, 0];
  for (const { pair, margin } of points) {
    const x = [1, Math.log(pair.sampleWords), Math.log(pair.textWords)];
    for (let r = 0; r < 3; r += 1) {
      right[r] = (right[r] ?? 0) + (x[r] ?? 0) * margin;
      for (let c = 0; c < 3; c += 1) (matrix[r] ?? [])[c] = (matrix[r]?.[c] ?? 0) + (x[r] ?? 0) * (x[c] ?? 0);
    }
  }
  const [base = 0, perLogSampleWords = 0, perLogTextWords = 0] = solve(matrix, right);
  return { base, perLogSampleWords, perLogTextWords };
}

/** The promise is 60 and more for at least 55 % of her own texts, at most 30 % of others'; 63 % leaves room for strangers. */
const OWN_SHARE_AT_SIXTY = 0.63;
/** A stranger's usual text is shown near this number. */
const STRANGER_SHOWN = 15;

function placeSixty(
  margins: readonly { readonly pair: Pair; readonly margin: number }[],
  stranger: Line,
  own: Line,
): Pick<Scale, 'sixtyAt' | 'steepness'> {
  const at = (line: Line, pair: Pair): number =>
    line.base +
    line.perLogSampleWords * Math.log(pair.sampleWords) +
    line.perLogTextWords * Math.log(pair.textWords);
  const places = margins
    .filter(({ pair }) => pair.positive && pair.usual)
    .map(({ pair, margin }) => (margin - at(stranger, pair)) / (at(own, pair) - at(stranger, pair)))
    .sort((a, b) => a - b);
  const sixtyAt = Math.max(0.2, places[Math.floor((1 - OWN_SHARE_AT_SIXTY) * places.length)] ?? 0.7);
  const logit = (percent: number): number => Math.log(percent / (100 - percent));
  return { sixtyAt, steepness: (logit(60) - logit(STRANGER_SHOWN)) / sixtyAt };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
