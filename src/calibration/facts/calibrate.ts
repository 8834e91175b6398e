/** `calibrate facts`: learns the models of invented facts from the development texts and writes `data/facts/models.json`. */
import { writeFileSync } from 'node:fs';
import { factsFrom } from '../../engine/facts/find.js';
import type { ClaimReader } from '../../engine/facts/reading/claim-reader.js';
import { evalFacts, readFactTexts, type FactsEvaluation } from '../../evaluation/facts-set.js';
import { factsTable } from '../../evaluation/tables.js';
import { dataFile } from '../../project-files.js';
import { withCompany } from '../../engine/facts/learned/company.js';
import { crossValidate, fitModels, isUnseen } from './cross-validate.js';
import { fitCompany } from './fit-company.js';
import { crossRead, fitReading, readLeftOut } from './fit-reading.js';
import { readTexts } from './rows.js';
import { chooseThreshold, type ScoredText } from './thresholds.js';

/** Raised by hand when the file is learned anew: the same data must give the same file on any day. */
const DATE = '2026-11-30';
/** Of honest texts of creators left out of the fit, at most so many may be alarmed. */
const ALARM_SHARE = 0.075;
/** With the reader more is found at fewer alarms, so both can be better. */
const ALARM_SHARE_READ = 0.05;

/** Writes the file; gives the table of figures on left-out creators, line by line. Same texts, same file. */
export async function calibrateFacts(readClaims: ClaimReader): Promise<readonly string[]> {
  const texts = readTexts([...readFactTexts('development'), ...readFactTexts('lines')]);
  const alone = crossValidate(texts);
  const company = fitCompany(alone);
  const left = alone.map(({ read, scores }) => ({
    read,
    scores: withCompany(read.candidates, scores, company),
  }));
  const unseen = left.filter(({ read }) => isUnseen(read));
  const threshold = Number(chooseThreshold(unseen, ALARM_SHARE).toFixed(3));
  const readings = await readLeftOut(left, readClaims);
  const readLeft = crossRead(readings);
  const readUnseen = readLeft.filter(({ read }) => isUnseen(read));
  const readThreshold = Number(chooseThreshold(readUnseen, ALARM_SHARE_READ).toFixed(3));
  const models = fitModels(texts);
  const file = dataFile('facts', 'models.json');
  writeFileSync(
    file,
    `${JSON.stringify({
      source: 'data/eval/facts-development.jsonl; npm run calibrate -- facts',
      date: DATE,
      creators: new Set(texts.map(({ creator }) => creator)).size,
      leftOut: {
        all: figuresOf(evaluate(left, threshold)),
        unseen: figuresOf(evaluate(unseen, threshold)),
        read: figuresOf(evaluate(readLeft, readThreshold)),
        readUnseen: figuresOf(evaluate(readUnseen, readThreshold)),
      },
      threshold,
      company,
      models,
      reading: { threshold: readThreshold, weights: fitReading(readings) },
    })}\n`,
  );
  return [
    `Wrote ${file}. On creators left out of the fit, all texts, then those written when the rules stood:`,
    ...factsTable('development', evaluate(left, threshold)),
    ...factsTable('development', evaluate(unseen, threshold)),
    'The same with the reader, on creators it was not trained on either:',
    ...factsTable('development', evaluate(readLeft, readThreshold)),
    ...factsTable('development', evaluate(readUnseen, readThreshold)),
    ...factsTable(
      'lines',
      evaluate(
        left.filter(({ read }) => read.text.id.startsWith('line-')),
        threshold,
      ),
    ),
  ];
}

function evaluate(scored: readonly ScoredText[], threshold: number): FactsEvaluation {
  const found = new Map(
    scored.map(({ read, scores }) => [
      read.text,
      factsFrom(
        read.text.text,
        read.candidates.filter((_, at) => (scores[at] ?? -Infinity) >= threshold),
      ),
    ]),
  );
  return evalFacts([...found.keys()], (text) => found.get(text) ?? []);
}

function figuresOf({ rows }: FactsEvaluation): unknown {
  return Object.fromEntries(
    rows.map(({ language, recall, falseAlarms }) => [
      language,
      Object.fromEntries(
        [...Object.entries(recall), ['falseAlarms', falseAlarms] as const].map(([name, { hits, n }]) => [
          name,
          `${hits}/${n}`,
        ]),
      ),
    ]),
  );
}
