/** Learns how much each mark of a message says for each intent: multinomial logistic regression, AdaGrad. */
import { chancesOf, intentPlaces, markValue } from '../../conversations/understand/learned/likely-intents.js';
import {
  INTENT_PLACES,
  INTENTS,
  type IntentWeights,
} from '../../conversations/understand/learned/model-file.js';
import { seededRandom } from '../../engine/seeded-random.js';
import type { IntentLine } from './training-lines.js';

/** Composed lines are alike, and those of `topics` all ask for a script. These, the rounds and the rate were chosen on sets left out of the fit. */
const IMPORTANCE: Readonly<Record<string, number>> = { composed: 0.3, topics: 0.5 };
const ROUNDS = 14;
const RATE = 0.25;
const BIAS_RATE = 0.01;
const SEED = 7;
/** A smaller step moves nothing. */
const LEAST_STEP = 1e-4;
const FIRST_SQUARE = 1e-6;

const placesOf = new Map<string, Int32Array>();

/** The same lines give the same weights. */
export function fitIntents(lines: readonly IntentLine[]): IntentWeights {
  const rows = lines.map(({ says, hasScript, intent, set }) => ({
    places: places(says, hasScript),
    wanted: INTENTS.indexOf(intent),
    importance: IMPORTANCE[set] ?? 1,
  }));
  const weights = new Float32Array(INTENT_PLACES * INTENTS.length);
  const squares = new Float32Array(weights.length).fill(FIRST_SQUARE);
  const biases = INTENTS.map(() => 0);
  const random = seededRandom(SEED);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const row of shuffled(rows, random)) {
      const chances = chancesOf(row.places, { biases, weights });
      const value = markValue(row.places);
      chances.forEach((chance, at) => {
        const step = (chance - Number(at === row.wanted)) * row.importance;
        biases[at] = (biases[at] ?? 0) - BIAS_RATE * step;
        if (Math.abs(step) < LEAST_STEP) return;
        for (const place of row.places) {
          const own = place * INTENTS.length + at;
          const slope = step * value;
          squares[own] = (squares[own] ?? 0) + slope * slope;
          weights[own] = (weights[own] ?? 0) - (RATE * slope) / Math.sqrt(squares[own] ?? 1);
        }
      });
    }
  return { biases, weights };
}

/** Lines are read again for every set left out. */
function places(says: string, hasScript: boolean): Int32Array {
  const key = `${hasScript} ${says}`;
  const known = placesOf.get(key) ?? intentPlaces(says, hasScript);
  placesOf.set(key, known);
  return known;
}

export function shuffled<T>(all: readonly T[], random: () => number): readonly T[] {
  const mixed = [...all];
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [mixed[at], mixed[other]] = [mixed[other] as T, mixed[at] as T];
  }
  return mixed;
}
