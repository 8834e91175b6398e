/** Posts out of Meta Business Suite's insights file. */
import type { OwnPost } from '../types.js';
import { readCsv } from './csv.js';
import { resultsNamed } from './metric-names.js';

const COLUMNS = {
  url: /^(?:permalink|enlace permanente|link permanente|tautan permanen|url|link)$/iu,
  id: /post id|identificador de la publicaci[oó]n|identifica[cç][aã]o do post|id postingan/iu,
  caption: /^(?:description|caption|title|descripci[oó]n|descri[cç][aã]o|deskripsi|keterangan)$/iu,
  time: /publish|^date$|^time$|hora de publicaci[oó]n|hor[aá]rio de publica[cç][aã]o|waktu publikasi|^fecha$|^data$/iu,
} as const;

/** Empty when no column is a known number or nothing says which post a row is. `now`: ISO 8601 UTC. */
export function readInsightsCsv(text: string, now: string): readonly OwnPost[] {
  const [header = [], ...rows] = readCsv(text);
  const place = (pattern: RegExp): number => header.findIndex((name) => pattern.test(name.trim()));
  const at = {
    url: place(COLUMNS.url),
    id: place(COLUMNS.id),
    caption: place(COLUMNS.caption),
    time: place(COLUMNS.time),
  };
  return rows.flatMap((row): OwnPost[] => {
    const results = resultsNamed(
      header.map((name, index) => [name, row[index] ?? ''] as const),
      now,
    );
    const url = httpUrl(row[at.url]);
    const posted = Date.parse(row[at.time] ?? '');
    const postedAt = Number.isNaN(posted) ? null : new Date(posted).toISOString();
    const id = url ?? (row[at.id]?.trim() || postedAt);
    if (!results || !id) return [];
    return [
      { id, url, caption: (row[at.caption] ?? '').slice(0, 2_200), postedAt: postedAt ?? now, results },
    ];
  });
}

export function httpUrl(text: string | undefined): string | null {
  const found = /https?:\/\/[^\s"'<>]{1,300}/u.exec(text ?? '')?.[0] ?? null;
  return found?.replace(/[?#].*$/u, '').replace(/\/$/u, '') ?? null;
}
