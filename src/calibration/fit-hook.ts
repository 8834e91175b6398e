/** Learns which wording of a headline wins, row by row from coin to MiniLM's layers, and measures each on other stories. */
import type { LinearModel, PairFigures, ViralWeights } from '../engine/viral/weights.js';
import { HOOK_FEATURES } from '../engine/viral/hook-features.js';
import {
  ALL_HAND,
  buildRows,
  measure,
  penaltyOf,
  scalingOf,
  toModel,
  type Blocks,
  type Measured,
  type Scaling,
} from './design.js';
import { standardDeviation, sum } from '../engine/statistics.js';
import { LAYERS, type EmbedAll } from './embed-all.js';
import { pairFigures, storyIntervals } from './figures.js';
import { dot, fitDifferences, type PairRow } from './ridge.js';
import type { TopicSwaps } from './topic-swaps.js';
import { FOLDS, type HeadlineTests } from './upworthy.js';

/** Penalties chosen on the folds, coarse steps (x2): hand features, layer columns, words. */
const HAND_PENALTY = 6000;
const LAYER_PENALTY = 800;
const WORD_PENALTY = 6000;
/** Weight of one topic couple beside a headline pair's 3-9: 10 leaves 0.23 of the headlines' spread to the topic, 20 0.20 for a fifth of a point of accuracy. */
const SWAP_WEIGHT = 22;
/** Chosen on the folds among none, 12 and 20: a third less movement by the topic at the same accuracy. */
const FULL_WORDS = 12;
/** A word in fewer stories than this is a topic, not a way of saying things. */
const MIN_WORD_STORIES = 20;
/** Curiosity by these features alone; those that lost clicks are dropped. */
const CURIOSITY_FEATURES = [
  'questionMarks',
  'ellipses',
  'opensOnPointing',
  'opensOnQuestion',
  'hasDigit',
  'pointing',
  'openLoop',
  'questionWord',
  'thirdPerson',
  'negation',
  'contrast',
  'extreme',
];
/** What means the same in any language; shape like word length does not. */
const TRANSFERABLE_FEATURES = [
  ...CURIOSITY_FEATURES,
  'words',
  'wordsSquared',
  'sentences',
  'startsWithDigit',
  'opensOnPerson',
  'firstPerson',
  'secondPerson',
];

export interface HookFit {
  readonly models: { readonly hook: ViralWeights['models']['hook']; readonly curiosity: LinearModel };
  readonly figures: Pick<
    ViralWeights['figures'],
    'pairs' | 'rows' | 'intervals' | 'heldOutStories' | 'curiosity' | 'topicSwap'
  >;
  /** For the other models: how headlines are scaled, and what the headlines measure. */
  readonly scaling: Scaling;
  readonly headlines: readonly Measured[];
}

export async function fitHook(tests: HeadlineTests, swaps: TopicSwaps, embedAll: EmbedAll): Promise<HookFit> {
  const { pairs } = tests;
  const headlineLayers = await embedAll(tests.headlines);
  const swapLayers = await embedAll(swaps.texts);
  const headlines = tests.headlines.map((text, index) => measure(text, headlineLayers[index]!));
  const texts = [...headlines, ...swaps.texts.map((text, index) => measure(text, swapLayers[index]!))];
  const scaling = scalingOf(headlines);
  const words = commonWords(tests, headlines);
  const topicPairs = swaps.pairsFrom(headlines.length, SWAP_WEIGHT);

  const fitRow = (blocks: Blocks, extra: readonly PairRow[]): Row =>
    fitOn({ texts, scaling, pairs }, blocks, extra);
  const model = (row: Row): LinearModel => {
    const own = row.fitted.slice(0, headlines.length);
    const mean = sum(own) / own.length;
    return toModel(row.coefficients, row.blocks, scaling, { mean, spread: standardDeviation(own) });
  };
  const shares = (row: Row): ReturnType<TopicSwaps['shares']> =>
    swaps.shares(row.fitted.slice(headlines.length), row.fitted.slice(0, headlines.length));

  const none: Blocks = { hand: [], layers: [0, 0], words: [], fullWords: 0 };
  const hand = fitRow({ ...none, hand: ALL_HAND }, []);
  const transferable = TRANSFERABLE_FEATURES.map((name) => HOOK_FEATURES.indexOf(name));
  const anyLanguage = fitRow({ ...none, hand: transferable }, []);
  const bag = fitRow({ ...none, words }, []);
  const local = fitRow({ ...none, hand: ALL_HAND, words }, topicPairs);
  const lastLayer = fitRow({ ...none, hand: ALL_HAND, layers: [LAYERS - 1, LAYERS] }, []);
  const everyLayer: Blocks = { ...none, hand: ALL_HAND, layers: [0, LAYERS] };
  const free = fitRow(everyLayer, []);
  const best = fitRow({ ...everyLayer, fullWords: FULL_WORDS }, topicPairs);
  const curiosity = keepEarning((columns) => fitRow({ ...none, hand: columns }, []));

  return {
    scaling,
    headlines,
    models: {
      hook: { minilm: model(best), words: model(local), hand: model(anyLanguage) },
      curiosity: model(curiosity),
    },
    figures: {
      pairs: countsOf(pairs),
      rows: {
        coin: { all: 0.5, clear: 0.5, veryClear: 0.5 },
        'longer wins': pairFigures(pairs, longerBy(tests)),
        'hand features': hand.figures,
        'what transfers to other languages': anyLanguage.figures,
        'bag of words': bag.figures,
        words: local.figures,
        'last layer and hand features': lastLayer.figures,
        'all layers, topics free': free.figures,
        minilm: best.figures,
      },
      intervals: storyIntervals(pairs, best.cross),
      heldOutStories: heldOutFigures(pairs, best),
      curiosity: curiosity.figures,
      topicSwap: { ...shares(best), withoutPenalty: shares(free).shareOfSpread },
    },
  };
}

interface Row {
  readonly blocks: Blocks;
  readonly coefficients: Float64Array;
  /** Score differences of the pairs, each from a model that saw no pair of its story. */
  readonly cross: Float64Array;
  /** Scores of all texts by the final model. */
  readonly fitted: number[];
  readonly figures: PairFigures;
}

/** What every row is fitted on. */
interface Ground {
  readonly texts: readonly Measured[];
  readonly scaling: Scaling;
  readonly pairs: HeadlineTests['pairs'];
}

/** Fits a row on all pairs, and once more for each fold on the others. `extra`: pairs that are learned from and not measured. */
function fitOn({ texts, scaling, pairs }: Ground, blocks: Blocks, extra: readonly PairRow[]): Row {
  const rows = buildRows(texts, blocks, scaling);
  const penalty = penaltyOf(blocks, HAND_PENALTY, LAYER_PENALTY, WORD_PENALTY);
  const scores = new Float64Array(pairs.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const coefficients = fitDifferences(
      rows,
      [...pairs.filter((pair) => pair.fold !== fold), ...extra],
      penalty,
    );
    for (const [index, pair] of pairs.entries())
      if (pair.fold === fold)
        scores[index] = dot(rows[pair.a]!, coefficients) - dot(rows[pair.b]!, coefficients);
  }
  const coefficients = fitDifferences(rows, [...pairs, ...extra], penalty);
  return {
    blocks,
    coefficients,
    cross: scores,
    fitted: rows.map((row) => dot(row, coefficients)),
    figures: pairFigures(pairs, scores),
  };
}

function countsOf(pairs: HeadlineTests['pairs']): HookFit['figures']['pairs'] {
  const clear = (limit: number): number => pairs.filter(({ z }) => Math.abs(z) > limit).length;
  return {
    all: pairs.length,
    clear: clear(1.96),
    veryClear: clear(2.58),
    stories: new Set(pairs.map(({ story }) => story)).size,
  };
}

/** Characters by which the first of each pair is longer. */
function longerBy({ pairs, headlines }: HeadlineTests): Float64Array {
  return Float64Array.from(pairs, ({ a, b }) => headlines[a]!.length - headlines[b]!.length);
}

/** On the stories without a test in the held-out split. */
function heldOutFigures(pairs: HeadlineTests['pairs'], { cross }: Row): HookFit['figures']['heldOutStories'] {
  const own = pairs.flatMap((pair, index) => (pair.storyOnlyHere ? [index] : []));
  return {
    ...pairFigures(
      own.map((index) => pairs[index]!),
      Float64Array.from(own, (index) => cross[index]!),
    ),
    clearPairs: own.filter((index) => Math.abs(pairs[index]!.z) > 1.96).length,
  };
}

/** Drops the feature that lost most clicks until all that stay won some. */
function keepEarning(fit: (columns: readonly number[]) => Row): Row {
  let columns = CURIOSITY_FEATURES.map((name) => HOOK_FEATURES.indexOf(name));
  for (;;) {
    const row = fit(columns);
    const worst = Math.min(...row.coefficients);
    if (worst >= 0 || columns.length === 1) return row;
    columns = columns.filter((_, index) => row.coefficients[index] !== worst);
  }
}

/** Words in the headlines of at least `MIN_WORD_STORIES` stories, sorted. */
function commonWords(tests: HeadlineTests, headlines: readonly Measured[]): string[] {
  const stories = new Map<string, Set<string>>();
  for (const { a, b, story } of tests.pairs)
    for (const index of [a, b])
      for (const token of headlines[index]!.tokens)
        stories.set(token, (stories.get(token) ?? new Set()).add(story));
  return [...stories]
    .filter(([, seen]) => seen.size >= MIN_WORD_STORIES)
    .map(([word]) => word)
    .sort();
}
