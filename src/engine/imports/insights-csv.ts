/** Posts out of Meta Business Suite's insights file. */
import { createCue, type Cue } from '../text/phrasings.js';
import type { OwnPost } from '../types.js';
import { readCsv } from './csv.js';
import { exportHeaders } from './export-headers.js';
import { MAX_NAME_LENGTH, resultsReader } from './metric-names.js';

/** More than any export has; a table wider than this is something else. */
const MAX_COLUMNS = 200;

const COLUMNS = {
  url: createCue(() => new RegExp(`^${exportHeaders('url')}$`, 'iu')),
  id: createCue(() => new RegExp(exportHeaders('id'), 'iu')),
  caption: createCue(() => new RegExp(`^${exportHeaders('caption')}$`, 'iu')),
  time: createCue(() => new RegExp(exportHeaders('time'), 'iu')),
} as const;

/** Empty when no column is a known number or nothing says which post a row is. `now`: ISO 8601 UTC. */
export function readInsightsCsv(text: string, now: string): readonly OwnPost[] {
  const [header = [], ...rows] = readCsv(text);
  if (header.length > MAX_COLUMNS || header.some(({ length }) => length > MAX_NAME_LENGTH)) return [];
  const resultsOf = resultsReader(header, now);
  const place = (column: Cue): number => header.findIndex((name) => column.test(name.trim()));
  const at = {
    url: place(COLUMNS.url),
    id: place(COLUMNS.id),
    caption: place(COLUMNS.caption),
    time: place(COLUMNS.time),
  };
  const dayFirst = isDayFirst(
    rows.map((row) => row[at.time] ?? ''),
    header[at.time] ?? '',
  );
  return rows.flatMap((row): OwnPost[] => {
    const results = resultsOf(row);
    const url = httpUrl(row[at.url]);
    const postedAt = timeOf(row[at.time], dayFirst);
    const id = url ?? (row[at.id]?.trim() || postedAt);
    if (!results || !id) return [];
    return [
      { id, url, caption: (row[at.caption] ?? '').slice(0, 2_200), postedAt: postedAt ?? now, results },
    ];
  });
}

const NUMERIC_DATE =
  /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:,?\s+(\d{1,2}):(\d{2})(?::\d{2})?\s*([ap]m)?)?$/iu;

/** A number above 12 says which place the day has; where none does, an English header means month first. */
function isDayFirst(times: readonly string[], header: string): boolean {
  const places = times.flatMap((time) => {
    const found = NUMERIC_DATE.exec(time.trim());
    return found ? [[Number(found[1]), Number(found[2])] as const] : [];
  });
  if (places.some(([first]) => first > 12)) return true;
  if (places.some(([, second]) => second > 12)) return false;
  return !/^(?:publish|date|time)/iu.test(header.trim());
}

/** ISO 8601; the file names no zone, so its times are taken as UTC. Null for what is no time. */
function timeOf(text: string | undefined, dayFirst: boolean): string | null {
  const clean = text?.trim() ?? '';
  const found = NUMERIC_DATE.exec(clean);
  if (!found) {
    const zoned = /(?:z|[+-]\d{2}:?\d{2})$/iu.test(clean) ? clean : `${clean}Z`;
    const parsed = Date.parse(zoned.replace(/^(\d{4}-\d{2}-\d{2}) /u, '$1T'));
    return Number.isNaN(parsed) ? null : new Date(parsed).toISOString();
  }
  const [, first = '', second = '', year = '', hour = '0', minute = '0', half] = found;
  const [day, month] = dayFirst ? [first, second] : [second, first];
  const hours = half ? (Number(hour) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : Number(hour);
  const time = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day), hours, Number(minute)));
  return Number.isNaN(time.getTime()) ? null : time.toISOString();
}

export function httpUrl(text: string | undefined): string | null {
  const found = /https?:\/\/[^\s"'<>]{1,300}/u.exec(text ?? '')?.[0] ?? null;
  return found?.replace(/[?#].*$/u, '').replace(/\/$/u, '') ?? null;
}
