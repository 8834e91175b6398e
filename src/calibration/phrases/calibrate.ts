/** `calibrate phrases`: learns what tells a hollow sentence and writes `data/hollow-sentences.json`. */
import { writeFileSync } from 'node:fs';
import { HOLLOW_FEATURES } from '../../engine/phrases/hollow/hollow-features.js';
import type { HollowModel, HollowModelFile } from '../../engine/phrases/hollow/hollow-model.js';
import { listFor, PHRASE_LANGUAGES, type PhraseLanguage } from '../../engine/phrases/lists.js';
import { dataFile } from '../../project-files.js';
import { crossValidate, type ScoredRow } from './cross-validate.js';
import { fitHollow, type HollowWeights } from './fit.js';
import { readHollowRows } from './rows.js';

/** Raised by hand when the file is learned anew: the same data must give the same file on any day. */
const DATE = '2026-11-29';
/** Of people's sentences in labelled sets left out of the fit, at most so many may be called hollow; phrases take their share too. */
const FALSE_SHARE = 0.025;
/** Of the sentences of real speakers, whose talk is plainer than a Reel. */
const SPEAKER_SHARE = 0.008;
/** The sets of some languages hold 50 sentences of people: what is below this is luck. */
const LOWEST_THRESHOLD = -0.5;
const LARGEST_BYTE = 127;

/** Writes the file; gives the figures on sets and people left out of the fit, line by line. Same data, same file. */
export function calibratePhrases(folder: string): readonly string[] {
  const rows = readHollowRows(folder);
  const left = crossValidate(rows);
  const thresholds = chooseThresholds(left);
  const file = dataFile('hollow-sentences.json');
  writeFileSync(file, `${JSON.stringify({ ...describe(), ...pack(fitHollow(rows), thresholds) })}\n`);
  return [`Wrote ${file}. Hollow, of sets and people left out of the fit:`, ...tableOf(left, thresholds)];
}

function describe(): Record<string, string> {
  return {
    source:
      'data/eval/phrases-development.jsonl, stories in data/eval/facts-development.jsonl, data/creators, Hacker Public Radio transcripts (CC BY-SA; weights only); npm run calibrate -- phrases',
    date: DATE,
  };
}

function chooseThresholds(left: readonly ScoredRow[]): HollowModel['thresholds'] {
  const thresholdOf = (language: PhraseLanguage): number => {
    const own = left.filter(({ row }) => row.language === language);
    const people = own.filter(({ row }) => row.kind === 'labelled' && !row.stock);
    const speakers = own.filter(({ row }) => row.kind === 'speakers');
    const lowest = Math.max(
      LOWEST_THRESHOLD,
      passedBy(people, FALSE_SHARE),
      passedBy(speakers, SPEAKER_SHARE),
    );
    return Number(lowest.toFixed(2));
  };
  return Object.fromEntries(
    PHRASE_LANGUAGES.map((language) => [language, thresholdOf(language)]),
  ) as HollowModel['thresholds'];
}

/** The score above which at most `share` of the rows lie: half-way between two of them, so that no row decides by a hair. */
function passedBy(rows: readonly ScoredRow[], share: number): number {
  const scores = rows.map(({ score }) => score).sort((a, b) => b - a);
  const most = Math.floor(scores.length * share);
  const below = scores[most];
  return below === undefined ? -Infinity : (below + (scores[most - 1] ?? below)) / 2;
}

function pack(
  { bias, features, grams }: HollowWeights,
  thresholds: HollowModel['thresholds'],
): HollowModelFile {
  const gramScale = grams.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / LARGEST_BYTE;
  const bytes = Int8Array.from(grams, (weight) => Math.round(weight / gramScale));
  return {
    thresholds,
    bias: Number(bias.toFixed(3)),
    features: Object.fromEntries(
      HOLLOW_FEATURES.map((name, at) => [name, Number((features[at] ?? 0).toFixed(3))]),
    ) as HollowModelFile['features'],
    gramScale: Number(gramScale.toPrecision(4)),
    grams: Buffer.from(bytes.buffer).toString('base64'),
  };
}

function tableOf(left: readonly ScoredRow[], thresholds: HollowModel['thresholds']): string[] {
  const groups = new Map<string, boolean[]>();
  for (const { row, score } of left) {
    const name =
      row.kind === 'labelled'
        ? `${row.source} ${row.stock ? 'stock' : 'people'} ${row.language}`
        : `${row.kind} ${row.language}`;
    const list = listFor(row.language);
    groups.set(name, [...(groups.get(name) ?? []), list !== undefined && score > thresholds[list]]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, hollow]) => {
      const found = hollow.filter(Boolean).length;
      return `${name}: ${found} of ${hollow.length} (${((100 * found) / hollow.length).toFixed(1)} %)`;
    });
}
