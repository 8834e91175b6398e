/** Names of a post's numbers in exports, in the languages Instagram writes them. */
import { once } from '../../project-files.js';
import { resultsWithout } from '../results/read-line.js';
import { createCue } from '../text/phrasings.js';
import type { PostResults } from '../types.js';
import { exportHeaders } from './export-headers.js';

type Measure = Exclude<keyof PostResults, 'savedAt' | 'verdict'>;

/** Those that are part of a header, whatever else it says. */
const ANYWHERE = ['averageWatchSeconds', 'skipRate'] as const;
const WHOLE = ['views', 'likes', 'comments', 'shares', 'saves'] as const;
const names = once((): readonly (readonly [Measure, RegExp])[] => [
  ...ANYWHERE.map((name) => [name, new RegExp(exportHeaders(name), 'iu')] as const),
  ...WHOLE.map((name) => [name, new RegExp(`^(?:instagram )?${exportHeaders(name)}$`, 'iu')] as const),
]);
/** Counts as views only where nothing better is there. */
const REACH = createCue(() => new RegExp(`^${exportHeaders('reach')}$`, 'iu'));

function measureNamed(name: string): Measure | null {
  const clean = name.trim();
  return names().find(([, pattern]) => pattern.test(clean))?.[0] ?? null;
}

/** `1,234`, `1.234`, `0.45`, `45%` or `--` as exported; null when it is no number. */
function exportedNumber(text: string): number | null {
  const tight = text.trim().replaceAll(/\s/gu, '');
  if (!/^\d[\d.,]*%?$/u.test(tight)) return null;
  const plain = tight.replace('%', '');
  const isGrouped = /^\d{1,3}(?:[.,]\d{3})+$/u.test(plain);
  const value = Number(isGrouped ? plain.replaceAll(/[.,]/gu, '') : plain.replaceAll(',', '.'));
  if (!Number.isFinite(value)) return null;
  return tight.endsWith('%') ? value / 100 : value;
}

/** Named numbers as results; null when none is known. `savedAt`: ISO 8601 UTC. */
export function resultsNamed(
  pairs: readonly (readonly [name: string, value: string])[],
  savedAt: string,
): PostResults | null {
  const found: Partial<Record<Measure, number>> = {};
  let reach: number | null = null;
  for (const [name, text] of pairs) {
    const value = exportedNumber(text);
    if (value === null) continue;
    const measure = measureNamed(name);
    if (measure && found[measure] === undefined) found[measure] = value;
    if (REACH.test(name.trim())) reach ??= value;
  }
  if (found.views === undefined && reach !== null) found.views = reach;
  if (Object.keys(found).length === 0) return null;
  // A rate above 1 is no share.
  if (found.skipRate !== undefined && found.skipRate > 1) delete found.skipRate;
  return { ...resultsWithout(savedAt), ...found };
}
