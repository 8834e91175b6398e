/** The evaluation as lines of plain text. */
import type { Attribution, ScriptVoices } from './voices.js';
import type { FactsEvaluation } from './facts-set.js';
import type { Mean, Share } from './figures.js';
import type { Choices } from './judgements.js';
import type { RequestsEvaluation } from './requests-set.js';
import type { ScriptFigures } from './summarise.js';

export interface WriterEvaluation {
  readonly figures: ScriptFigures;
  readonly voices: ScriptVoices;
  readonly choices: Choices;
}

const LABEL_WIDTH = 44;
const CELL_WIDTH = 30;

/** `82 % [70-90] 39/48`; a dash where nothing was counted. */
function showShare({ value, low, high, hits, n }: Share): string {
  if (value === null || low === null || high === null) return '-';
  return `${percent(value)} % [${percent(low)}-${percent(high)}] ${hits}/${n}`;
}

/** `1.25 [1.10-1.40] n=48` */
function showMean({ value, low, high, n }: Mean, digits: number): string {
  if (value === null || low === null || high === null) return '-';
  return `${value.toFixed(digits)} [${low.toFixed(digits)}-${high.toFixed(digits)}] n=${n}`;
}

/** One column per writer. */
export function writerTable(writers: readonly WriterEvaluation[]): string[] {
  const row = (label: string, cell: (writer: WriterEvaluation) => string): string =>
    line(label, writers.map(cell));
  const [first] = writers;
  const scripts = first?.figures.scripts ?? 0;
  const judges = writers.map(({ choices }) => choices.judge).filter((judge) => judge !== null);
  return [
    `Scripts: ${scripts} requests of ${first?.figures.creators ?? 0} made-up creators; 95 % intervals (shares: Wilson; means: drawn by creator)`,
    row('writer', ({ figures }) => figures.writer),
    row('prompt version', ({ figures }) => figures.promptVersion),
    row('length within 10 %', ({ figures }) => showShare(figures.lengthFits)),
    ...Object.keys(first?.figures.lengthFitsByLanguage ?? {}).map((name) =>
      row(`  ${name}`, ({ figures }) => {
        const fits = figures.lengthFitsByLanguage[name];
        return fits ? showShare(fits) : '-';
      }),
    ),
    ...Object.keys(first?.figures.lengthFitsBySeconds ?? {}).map((seconds) =>
      row(`  ${seconds} s`, ({ figures }) => {
        const fits = figures.lengthFitsBySeconds[seconds];
        return fits ? showShare(fits) : '-';
      }),
    ),
    row('spoken time over asked time', ({ figures }) => showMean(figures.lengthRatio, 2)),
    row('language of the creator', ({ figures }) => showShare(figures.languageKept)),
    row('nothing untraceable (our detector)', ({ figures }) => showShare(figures.traceable)),
    row('untraceable claims a script', ({ figures }) => showMean(figures.untraceablePerScript, 2)),
    row('stock phrases a 100 words', ({ figures }) => showMean(figures.stockPhrasesPer100Words, 2)),
    row('sentences that are hers word for word', ({ figures }) => showMean(figures.ownSentences, 2)),
    row('blanks a script', ({ figures }) => showMean(figures.blanksPerScript, 2)),
    row('local quality 0-100', ({ figures }) => showMean(figures.localQuality, 1)),
    row('viral score 0-100', ({ figures }) => showMean(figures.viral, 1)),
    row('nearest to own creator, seen examples', ({ voices }) => showShare(voices.seen.nearest)),
    row('  of the same language', ({ voices }) => showShare(voices.seen.nearestOfSameLanguage)),
    row('nearest to own creator, unseen example', ({ voices }) => showShare(voices.unseen.nearest)),
    row('  of the same language', ({ voices }) => showShare(voices.unseen.nearestOfSameLanguage)),
    row('spread of the three attempts, points', ({ choices }) => showMean(choices.qualitySpread, 1)),
    row('three different first lines', ({ choices }) => showShare(choices.differentHooks)),
    row('too close to call', ({ choices }) => showShare(choices.tooCloseToCall)),
    row('chosen beats another, own number (self-judged)', ({ choices }) =>
      showShare(choices.winsByOwnNumber),
    ),
    row('chosen beats another, viral score', ({ choices }) => showShare(choices.winsByViralScore)),
    ...(judges.length === 0
      ? [
          line(
            'chosen beats another, judge; order agreement',
            writers.map(() => 'no model set'),
          ),
        ]
      : [
          row('judge', ({ choices }) => choices.judge?.model ?? '-'),
          row('chosen beats another, judge anew', ({ choices }) =>
            choices.judge ? showShare(choices.judge.wins) : '-',
          ),
          row('both orders agree', ({ choices }) =>
            choices.judge ? showShare(choices.judge.orderAgreement) : '-',
          ),
          row('judgements that failed', ({ choices }) => String(choices.judge?.failed ?? '-')),
        ]),
    row('written by the built-in writer instead', ({ figures }) => showShare(figures.fallbacks)),
    row('seconds a script, p50 / p95', ({ figures }) =>
      [figures.secondsP50, figures.secondsP95].map((value) => value?.toFixed(1) ?? '-').join(' / '),
    ),
    row('tokens a script', ({ figures }) => showMean(figures.tokensPerScript, 0)),
    row('USD a script', ({ figures }) => figures.costPerScript?.toFixed(4) ?? 'price not known'),
  ];
}

export function examplesTable(attribution: Attribution): string[] {
  const { nearest, nearestOfSameLanguage, candidates, chanceOfSameLanguage, own, others } = attribution;
  return [
    `Voice of the creators' own examples: each left out once, compared with three of everybody's (${candidates} creators)`,
    line(`nearest to its own author (chance ${percent(1 / candidates)} %)`, [showShare(nearest)]),
    line(`  of the same language (chance ${percent(chanceOfSameLanguage ?? 0)} %)`, [
      showShare(nearestOfSameLanguage),
    ]),
    line('personalization to her own samples', [showMean(own, 1)]),
    line("personalization to others' of her language", [showMean(others, 1)]),
    'These creators also helped to set the scale; figures on real authors never seen are below.',
  ];
}

export function factsTable(set: string, { texts, rows, rightKind, beside }: FactsEvaluation): string[] {
  const kinds = ['number', 'name', 'brand', 'quote', 'result', 'all'] as const;
  const cells = (values: readonly string[]): string => values.map((value) => value.padEnd(21)).join('');
  return [
    `Invented facts: ${texts} made-up texts (data/eval/facts-${set}.jsonl); recall of planted inventions, alarms on honest texts`,
    `${'language'.padEnd(10)}${cells([...kinds, 'false alarms'])}`.trimEnd(),
    ...rows.map(({ language, recall, falseAlarms }) =>
      `${language.padEnd(10)}${cells([...kinds.map((kind) => showShare(recall[kind])), showShare(falseAlarms)])}`.trimEnd(),
    ),
    `Named by the right kind, of those found: ${showShare(rightKind)}`,
    `Texts with an invention that also get an alarm beside it: ${showShare(beside)}`,
  ];
}

export function requestsTable(set: string, { lines, rows, byIntent }: RequestsEvaluation): string[] {
  const parts = ['intent', 'seconds', 'type', 'topic', 'whole'] as const;
  const cells = (values: readonly string[]): string => values.map((value) => value.padEnd(24)).join('');
  return [
    `Messages as typed: ${lines} made-up ones (data/eval/requests-${set}.jsonl), understood by the chat; length, kind and topic of the requests for a script`,
    `${'language'.padEnd(10)}${cells(parts)}`.trimEnd(),
    ...rows.map((row) =>
      `${row.language.padEnd(10)}${cells(parts.map((part) => showShare(row[part])))}`.trimEnd(),
    ),
    `By intent: ${Object.entries(byIntent)
      .map(([intent, { hits, n }]) => `${intent} ${hits}/${n}`)
      .join(', ')}`,
  ];
}

function line(label: string, cells: readonly string[]): string {
  return `${label.padEnd(LABEL_WIDTH)} ${cells.map((cell) => cell.padEnd(CELL_WIDTH)).join(' ')}`.trimEnd();
}

function percent(value: number): string {
  return String(Math.round(100 * value));
}
