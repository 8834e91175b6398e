/** How likely each intent of a message is, by its marks. */
import { intentMarks } from './intent-marks.js';
import { INTENT_PLACES, INTENTS, requestModels, type Intent, type IntentWeights } from './model-file.js';
import { remembered } from '../../../last-used.js';
import { placeOf } from '../../../engine/text/hashed-places.js';

export interface LikelyIntent {
  readonly intent: Intent;
  /** 0-1; all together make 1. */
  readonly probability: number;
}

/** In the order of `INTENTS`. `hasScript`: a finished script stands before the message. */
export function likelyIntents(
  text: string,
  hasScript: boolean,
  weights: IntentWeights = requestModels().intents,
): readonly LikelyIntent[] {
  const chances = chancesOf(intentPlaces(text, hasScript), weights);
  return INTENTS.map((intent, at) => ({ intent, probability: chances[at] ?? 0 }));
}

export function intentPlaces(text: string, hasScript: boolean): Int32Array {
  return hasScript ? placesBehindScript(text) : placesOutOfTheBlue(text);
}

/** Several readers of one message ask how likely it means what they look for. */
const KEPT_TEXTS = 8;
const placesBehindScript = remembered(KEPT_TEXTS, (text) => placesOf(intentMarks(text, true)));
const placesOutOfTheBlue = remembered(KEPT_TEXTS, (text) => placesOf(intentMarks(text, false)));

function placesOf(marks: readonly string[]): Int32Array {
  return Int32Array.from(new Set(marks.map((mark) => placeOf(mark, INTENT_PLACES))));
}

/** The marks of a short message weigh as much together as those of a long one. */
export function markValue(places: Int32Array): number {
  return 1 / Math.sqrt(places.length);
}

export function chancesOf(places: Int32Array, { biases, weights }: IntentWeights): Float64Array {
  const scores = Float64Array.from(biases);
  const value = markValue(places);
  for (const place of places)
    for (let at = 0; at < scores.length; at += 1)
      scores[at] = (scores[at] ?? 0) + value * (weights[place * scores.length + at] ?? 0);
  const most = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - most));
  const sum = raised.reduce((all, one) => all + one, 0);
  return raised.map((one) => one / sum);
}
