/** Politeness, hurry and laughter around what she means: "hey, please can you ...", "... kkkk", "... asap x". */
import { coveredBy, phraseList, type Found } from './phrase-patterns.js';
import { VOCABULARIES } from './request-vocabulary.js';
import { edgeKeys, withoutMarks, type SpokenWord } from './word-keys.js';

const NOISE = phraseList(VOCABULARIES.flatMap(({ noise }) => noise));
const OPENERS = edgeKeys('opener');

/** Places of the words that are noise. */
export function noiseIn(keys: readonly string[]): ReadonlySet<number> {
  return coveredBy(keys, NOISE);
}

/** What stands between the noise and the openers at both ends; all of it where nothing else is said. */
export function meantIn(keys: readonly string[]): Found {
  const noise = noiseIn(keys);
  const isMeant = (key: string, at: number): boolean => !noise.has(at) && !OPENERS.has(key);
  const last = keys.findLastIndex(isMeant);
  return last < 0 ? { from: 0, to: keys.length } : { from: keys.findIndex(isMeant), to: last + 1 };
}

/** Without "hey", "please can you" before it and "please", "x" behind. */
export function withoutNoise(words: readonly SpokenWord[]): readonly SpokenWord[] {
  const spoken = withoutMarks(words);
  const { from, to } = meantIn(spoken.map(({ key }) => key));
  return spoken.slice(from, to);
}
