/** What a set of sources holds, joined from their readings for all texts compared with it. */
import { sourcePassages, type SourcePassages } from './overlap.js';
import { joinPlaces } from './places.js';
import { sourceSimilarity, type SourceSimilarity } from './similarity.js';
import type { SourceNumber } from '../numbers/source-numbers.js';
import type { SourceOutcomes } from '../results/source-outcomes.js';
import { readSource, type SourceReading } from './source-reading.js';
import { sourceWords, type SourceWords } from '../names/source-words.js';

export interface SourceIndex {
  readonly numbers: readonly SourceNumber[];
  readonly words: SourceWords;
  readonly passages: SourcePassages;
  readonly similarity: SourceSimilarity;
  /** The script that sets the sources apart: Telugu or Devanagari where it stands anywhere. */
  readonly script: SourceReading['script'];
  outcomes(): SourceOutcomes;
  /** All normalised words, a space between them and at both ends. */
  readonly said: string;
}

/** A request compares dozens of texts with one list of sources; it goes when the list goes. By languages. */
const joined = new WeakMap<readonly string[], Map<string, SourceIndex>>();
/** Sentences of two sources do not stand together. */
const SENTENCES_BETWEEN = 3;

export function sourceIndex(sources: readonly string[], languages: readonly string[]): SourceIndex {
  const ofList = joined.get(sources) ?? new Map<string, SourceIndex>();
  joined.set(sources, ofList);
  const key = languages.join();
  const found = ofList.get(key);
  if (found) return found;
  const index = joinReadings(sources.map((source) => readSource(source, languages)));
  ofList.set(key, index);
  return index;
}

function joinReadings(readings: readonly SourceReading[]): SourceIndex {
  let sentences = 0;
  const placed = readings.map((reading) => {
    const first = sentences;
    sentences += reading.sentences + SENTENCES_BETWEEN;
    return { reading, first };
  });
  const placesOf = (kind: 'stems' | 'pieces') =>
    joinPlaces(
      placed.map(({ reading, first }) => ({ first, places: () => reading[kind]() })),
      sentences,
    );
  const scripts = readings.map(({ script }) => script);
  let outcomes: SourceOutcomes | undefined;
  return {
    numbers: placed.flatMap(({ reading, first }) =>
      reading.numbers.map((number) => ({ ...number, sentence: first + number.sentence })),
    ),
    words: sourceWords(readings.map(({ words }) => words)),
    passages: sourcePassages(placesOf('stems')),
    similarity: sourceSimilarity(
      placesOf('pieces'),
      readings.map((reading) => () => reading.wordPieces()),
    ),
    script: scripts.includes('te') ? 'te' : scripts.includes('hi') ? 'hi' : 'latin',
    outcomes: () => (outcomes ??= joinOutcomes(readings.map((reading) => reading.outcomes()))),
    said: ` ${readings.flatMap(({ said }) => (said === '' ? [] : [said])).join(' ')} `,
  };
}

function joinOutcomes(all: readonly SourceOutcomes[]): SourceOutcomes {
  return {
    kinds: new Set(all.flatMap(({ kinds }) => [...kinds])),
    patterns: new Set(all.flatMap(({ patterns }) => [...patterns])),
  };
}
