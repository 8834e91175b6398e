/** Openings that differ only in their topic: trained to score alike, and measured on topics never trained on. */
import path from 'node:path';
import { readFileSync } from 'node:fs';
import { round, standardDeviation } from './figures.js';
import type { PairRow } from './ridge.js';
import { HELD_OUT_NOUNS, HELD_OUT_OPENINGS, TRAINING_NOUNS, TRAINING_OPENINGS } from './topic-words.js';
import { seededRandom } from '../engine/seeded-random.js';

/** Topics an opening is trained with: from our own list, and from Empath's categories for breadth. */
const OWN_TOPICS = 40;
const EMPATH_TOPICS = 60;

export interface TopicSwaps {
  /** Training texts, opening by opening, then the held-out ones. */
  readonly texts: readonly string[];
  /** Couples of training texts with one opening. `firstRow`: where `texts` begins among the feature rows. */
  pairsFrom(firstRow: number, weight: number): PairRow[];
  /** Spread over topics within an opening, over the whole spread of the held-out texts and over that of the headlines. */
  shares(
    scores: readonly number[],
    headlineScores: readonly number[],
  ): { shareOfSpread: number; shareOfHeadlineSpread: number };
}

export function createTopicSwaps(folder: string): TopicSwaps {
  const random = seededRandom(7);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)]!;
  const empath = readEmpathTerms(folder);
  const perOpening = OWN_TOPICS + EMPATH_TOPICS;
  const training = TRAINING_OPENINGS.flatMap((opening) =>
    Array.from({ length: perOpening }, (_, index) =>
      opening.replace('#', index < OWN_TOPICS ? pick(TRAINING_NOUNS) : pick(empath)),
    ),
  );
  const heldOut = HELD_OUT_OPENINGS.flatMap((opening) =>
    HELD_OUT_NOUNS.map((noun) => opening.replace('#', noun)),
  );
  const partners = training.map((_, index) => {
    const opening = Math.floor(index / perOpening);
    return [0, 1].map(() => opening * perOpening + Math.floor(random() * perOpening));
  });
  return {
    texts: [...training, ...heldOut],
    pairsFrom: (firstRow, weight) =>
      partners.flatMap((others, index) =>
        others
          .filter((other) => other !== index)
          .map((other) => ({ a: firstRow + index, b: firstRow + other, target: 0, weight })),
      ),
    shares: (scores, headlineScores) => {
      const measured = scores.slice(training.length);
      const within = HELD_OUT_OPENINGS.map((_, index) =>
        standardDeviation(measured.slice(index * HELD_OUT_NOUNS.length, (index + 1) * HELD_OUT_NOUNS.length)),
      );
      const typical = within.reduce((sum, value) => sum + value, 0) / within.length;
      return {
        shareOfSpread: round(typical / standardDeviation(measured)),
        shareOfHeadlineSpread: round(typical / standardDeviation(headlineScores)),
      };
    },
  };
}

/** Topic words of all kinds; only numbers learned with them leave the development data. */
function readEmpathTerms(folder: string): string[] {
  const heldOut = new Set(HELD_OUT_NOUNS);
  const terms = readFileSync(path.join(folder, 'lexicons', 'empath_categories.tsv'), 'utf8')
    .split('\n')
    .flatMap((line) => line.split('\t').slice(1))
    .map((term) => term.trim().replaceAll('_', ' '))
    .filter((term) => /^[a-z ]{3,18}$/u.test(term) && !heldOut.has(term));
  return [...new Set(terms)].sort();
}
