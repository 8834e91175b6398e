/** Reads the development data: gzipped CSV and TSV with a header line. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

export type TableRow = Readonly<Record<string, string>>;

/** Where `CALIBRATION_DATA` points when it is not set: beside the project. */
export const DEFAULT_DATA_FOLDER = '../shared/data';

/** Rows of a gzipped CSV (RFC 4180 quoting), by column name. Throws when the file is missing. */
export function readCsv(folder: string, ...segments: readonly string[]): TableRow[] {
  const text = gunzipSync(readFileSync(path.join(folder, ...segments))).toString('utf8');
  const records = parseCsv(text);
  const header = records[0] ?? [];
  return records
    .slice(1)
    .map((fields) => Object.fromEntries(header.map((name, index) => [name, fields[index] ?? ''])));
}

/** Fields of a gzipped, tab-separated file without a header. */
export function readTsv(folder: string, ...segments: readonly string[]): string[][] {
  const text = gunzipSync(readFileSync(path.join(folder, ...segments))).toString('utf8');
  return text
    .split(/\r?\n/u)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}

function parseCsv(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy;
  while (field.lastIndex < text.length) {
    const match = field.exec(text);
    if (!match) throw new Error(`not CSV at character ${field.lastIndex}`);
    record.push(match[1] === undefined ? (match[2] ?? '') : match[1].replaceAll('""', '"'));
    if (match[3] === ',') continue;
    records.push(record);
    record = [];
  }
  return records;
}
