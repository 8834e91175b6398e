/** Takes time codes and table cells off the lines of an example: `0:11 ...`, `00:04-00:12 | HOOK | ...`, subtitles. */
import { asWholeWords, createCue } from '../phrasings.js';
import { scriptCues } from '../script-cues.js';
import { countWords } from '../words.js';

const CODE = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?`;
const SPAN = new RegExp(
  String.raw`^\s*(${CODE})(?:\s*(?:[-–—]|-->)\s*${CODE})?\s*s?(?:\s*[|:–—-])?(?:\s+|$)`,
  'u',
);
const CELL_TIME = new RegExp(
  String.raw`^(?:${CODE}(?:\s*[-–—]\s*${CODE})?|\d{1,3}(?:\s*[-–—]\s*\d{1,3})?)\s*s?(?:ec)?$`,
  'u',
);
const SUBTITLE_NUMBER = /^\s*\d{1,4}\s*$/u;
const RULE = /^[\s|:+=-]*-{2,}[\s|:+=-]*$/u;
/** A script begins at its beginning: `10:30 ...` is an hour of hers. Seconds. */
const LATEST_START = 10;
const CELL_LABEL = createCue(
  () => new RegExp(String.raw`^\W*(?:${scriptCues('label')}|${scriptCues('silentLabel')})\W*$`, 'iu'),
);
const SAID_COLUMN = createCue(() => new RegExp(asWholeWords(scriptCues('saidColumn')), 'iu'));

/** The lines themselves where they bear neither. */
export function withoutRows(lines: readonly string[]): readonly string[] {
  return withoutTable(withoutCodes(lines));
}

function withoutCodes(lines: readonly string[]): readonly string[] {
  const codes = lines.flatMap((line) => SPAN.exec(line)?.[1] ?? []).map(secondsIn);
  const isScript =
    codes.length > 1 &&
    (codes[0] ?? 0) <= LATEST_START &&
    codes.every((code, at) => at === 0 || code >= (codes[at - 1] ?? 0));
  if (!isScript) return lines;
  return lines.flatMap((line, at) => {
    if (SUBTITLE_NUMBER.test(line) && SPAN.test(lines[at + 1] ?? '')) return [];
    const rest = line.replace(SPAN, '');
    return rest === '' && line !== '' ? [] : [rest];
  });
}

function secondsIn(code: string): number {
  return code
    .replace(/[.,]\d+$/u, '')
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0);
}

/** Of each row what is said: the cell under `Audio`, else the longest that is neither a time nor a label. */
function withoutTable(lines: readonly string[]): readonly string[] {
  const rows = lines.map((line) => (isRow(line) ? cellsOf(line) : null));
  const header = rows.find((row, at) => row !== null && RULE.test(lines[at + 1] ?? ''));
  const said = header?.findIndex((cell) => SAID_COLUMN.test(cell)) ?? -1;
  return lines.flatMap((line, at) => {
    const row = rows[at];
    if (!row) return [line];
    if (row === header || RULE.test(line)) return [];
    const spoken = said >= 0 ? (row[said] ?? '') : longest(row);
    return spoken === '' ? [] : [spoken];
  });
}

/** `| a | b |`, or a label and what it labels. */
function isRow(line: string): boolean {
  const cells = line.split('|');
  return /^\s*\|.*\|\s*$/u.test(line) || (cells.length > 1 && cells.some((cell) => isLabel(cell)));
}

function isLabel(cell: string): boolean {
  const text = cell.trim();
  return text !== '' && (CELL_TIME.test(text) || CELL_LABEL.test(text));
}

function cellsOf(line: string): readonly string[] {
  return line
    .replace(/^\s*\||\|\s*$/gu, '')
    .split('|')
    .map((cell) => cell.trim());
}

function longest(row: readonly string[]): string {
  const worded = row.filter((cell) => !isLabel(cell));
  return worded.reduce((best, cell) => (countWords(cell) > countWords(best) ? cell : best), '');
}
