/** Pairs to learn from: an author's samples with a text of hers, and with texts of strangers. */
import {
  compareWithImpostors,
  featuresAlone,
  profileOf,
  type ImpostorComparison,
} from '../../engine/voice/closeness/margin.js';
import type { VoiceModel } from '../../engine/voice/background/model.js';
import { viewsOf, type TextViews } from '../../engine/voice/closeness/views.js';
import { authorsOf, drawAuthors, type AuthorDraw, type DrawSizes, type VoiceText } from './data.js';
import { seededRandom } from '../../engine/seeded-random.js';
import { shuffled } from './random.js';

export interface Pair {
  readonly positive: boolean;
  /** The case the promises are made for: three samples, a text of about 120 words. */
  readonly usual: boolean;
  /** The same object for every pair of one draw. */
  readonly samples: readonly TextViews[];
  readonly sampleWords: number;
  readonly textWords: number;
  readonly isStranger: (impostor: number) => boolean;
  readonly comparison: ImpostorComparison;
  readonly alone: readonly number[];
}

const TESTS_PER_AUTHOR = 6;
const STRANGERS_PER_TEST = 5;

type Known = Pick<VoiceModel, 'vocabulary' | 'background'>;

/** Authors of the background: nobody is an impostor of herself, nor of the author of the text. */
export function drawPairs(
  texts: readonly VoiceText[],
  known: Known,
  amounts: Omit<DrawSizes, 'tests'>,
  seed: number,
): Pair[] {
  const draws = drawAuthors(texts, authorsOf(texts), { ...amounts, tests: TESTS_PER_AUTHOR }, seed);
  const usual = amounts.samples === 3 && amounts.testWords === 120;
  return pairUp(draws, known, { strangers: STRANGERS_PER_TEST, seed, usual, inBackground: true });
}

/** Authors who are not in the background (the made-up creators). */
export function pairOutsiders(draws: readonly AuthorDraw[], known: Known): Pair[] {
  return pairUp(draws, known, { strangers: draws.length, seed: 1, usual: false, inBackground: false });
}

function pairUp(
  draws: readonly AuthorDraw[],
  { vocabulary, background }: Known,
  options: {
    readonly strangers: number;
    readonly seed: number;
    readonly usual: boolean;
    readonly inBackground: boolean;
  },
): Pair[] {
  const random = seededRandom(options.seed * 7919);
  const writers = draws.map((draw, index) => {
    const samples = draw.samples.map((sample) => viewsOf(sample, vocabulary));
    return {
      index,
      author: draw.author,
      samples,
      profile: profileOf(samples),
      tests: draw.tests.map(({ text }) => viewsOf(text, vocabulary)),
    };
  });
  return writers.flatMap((writer) =>
    writer.tests.flatMap((text) => {
      const others = shuffled(
        writers.filter(({ author }) => author !== writer.author),
        random,
      );
      return [writer, ...others.slice(0, options.strangers)].map(({ index, samples, profile }): Pair => {
        const isStranger = (impostor: number): boolean =>
          !options.inBackground || (impostor !== index && impostor !== writer.index);
        return {
          positive: index === writer.index,
          usual: options.usual,
          samples,
          sampleWords: profile.wordCount,
          textWords: text.wordCount,
          isStranger,
          comparison: compareWithImpostors(profile, text, background, isStranger),
          alone: featuresAlone(profile, text, background),
        };
      });
    }),
  );
}
