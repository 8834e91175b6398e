/** Openings that differ only in their topic: trained to score alike, and measured on topics and openings never trained on. */
import path from 'node:path';
import { readFileSync } from 'node:fs';
import { standardDeviation, sum } from '../engine/statistics.js';
import { round } from './figures.js';
import type { PairRow } from './ridge.js';
import {
  HELD_OUT_NOUNS,
  HELD_OUT_OPENINGS,
  TOPIC_CATEGORIES,
  TRAINING_NOUNS,
  TRAINING_OPENINGS,
} from './topic-words.js';
import { seededRandom } from '../engine/seeded-random.js';

/** Topics an opening is trained with: from our own list, and from Empath's categories for breadth. */
const OWN_TOPICS = 24;
const EMPATH_TOPICS = 24;
const PER_OPENING = OWN_TOPICS + EMPATH_TOPICS;
/** Headlines measured, and nouns put into each. */
const SWAPPED_HEADLINES = 200;
const NOUNS_A_HEADLINE = 5;

export interface TopicShares {
  /** Spread over topics within one held-out opening, over the whole spread of the held-out texts. */
  readonly shareOfSpread: number;
  /** The same over the spread of the headlines. */
  readonly shareOfHeadlineSpread: number;
  /** Spread over topics within one headline, over the spread of the headlines. */
  readonly inHeadlines: number;
}

export interface TopicSwaps {
  /** Training texts, opening by opening, then the measured ones. */
  readonly texts: readonly string[];
  /** Couples of training texts with one opening. `firstRow`: where `texts` begins among the feature rows. */
  pairsFrom(firstRow: number, weight: number): PairRow[];
  /** `scores`: of `texts`. */
  shares(scores: readonly number[], headlineScores: readonly number[]): TopicShares;
}

export function createTopicSwaps(folder: string, headlines: readonly string[]): TopicSwaps {
  const random = seededRandom(7);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)]!;
  const empath = readEmpathTerms(folder);
  const training = TRAINING_OPENINGS.flatMap((opening) =>
    Array.from({ length: PER_OPENING }, (_, index) =>
      opening.replace('#', index < OWN_TOPICS ? pick(TRAINING_NOUNS) : pick(empath)),
    ),
  );
  const heldOut = HELD_OUT_OPENINGS.flatMap((opening) =>
    HELD_OUT_NOUNS.map((noun) => opening.replace('#', noun)),
  );
  const swapped = withOtherNouns(headlines, pick);
  const partners = training.map((_, index) => {
    const opening = Math.floor(index / PER_OPENING);
    return [0, 1].map(() => opening * PER_OPENING + Math.floor(random() * PER_OPENING));
  });
  return {
    texts: [...training, ...heldOut, ...swapped],
    pairsFrom: (firstRow, weight) =>
      partners.flatMap((others, index) =>
        others
          .filter((other) => other !== index)
          .map((other) => ({ a: firstRow + index, b: firstRow + other, target: 0, weight })),
      ),
    shares: (scores, headlineScores) => {
      const inOpenings = scores.slice(training.length, training.length + heldOut.length);
      const typical = spreadWithin(inOpenings, HELD_OUT_NOUNS.length);
      const spread = standardDeviation(headlineScores);
      const inHeadlines = scores.slice(training.length + heldOut.length);
      return {
        shareOfSpread: round(typical / standardDeviation(inOpenings)),
        shareOfHeadlineSpread: round(typical / spread),
        inHeadlines: round(spreadWithin(inHeadlines, NOUNS_A_HEADLINE) / spread),
      };
    },
  };
}

/** Mean standard deviation of runs of `length` scores. */
function spreadWithin(scores: readonly number[], length: number): number {
  const runs = Array.from({ length: scores.length / length }, (_, index) =>
    standardDeviation(scores.slice(index * length, (index + 1) * length)),
  );
  return sum(runs) / runs.length;
}

/** Headlines that hold a topic noun, spread over the list, each with nouns never trained on in its place. */
function withOtherNouns(
  headlines: readonly string[],
  pick: (list: readonly string[]) => string,
): readonly string[] {
  const noun = new RegExp(String.raw`\b(?:${TRAINING_NOUNS.join('|')})\b`, 'iu');
  const holding = headlines.filter((headline) => noun.test(headline));
  const step = holding.length / Math.min(holding.length, SWAPPED_HEADLINES);
  const chosen = holding.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
  return chosen.flatMap((headline) =>
    Array.from({ length: NOUNS_A_HEADLINE }, () =>
      headline.replace(noun, (old) => {
        const other = pick(HELD_OUT_NOUNS);
        return /^\p{Lu}/u.test(old) ? other[0]!.toUpperCase() + other.slice(1) : other;
      }),
    ),
  );
}

/** Topic words of many kinds; only numbers learned with them leave the development data. */
function readEmpathTerms(folder: string): string[] {
  const heldOut = new Set(HELD_OUT_NOUNS);
  const terms = readFileSync(path.join(folder, 'lexicons', 'empath_categories.tsv'), 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([category = '']) => TOPIC_CATEGORIES.includes(category))
    .flatMap(([, ...words]) => words)
    .map((term) => term.trim().replaceAll('_', ' '))
    .filter((term) => /^[a-z ]{3,18}$/u.test(term) && !heldOut.has(term));
  return [...new Set(terms)].sort();
}
