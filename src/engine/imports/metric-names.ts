/** Names of a post's numbers in exports, in the languages Instagram writes them. */
import { once } from '../../once.js';
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

/** Longer than any name of a number. */
export const MAX_NAME_LENGTH = 200;

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

/**
 * Reads the values under `names`, in their order, as results; null when none is a known number. The names are looked up
 * once: a table has thousands of rows. `savedAt`: ISO 8601 UTC.
 */
export function resultsReader(
  names: readonly string[],
  savedAt: string,
): (values: readonly string[]) => PostResults | null {
  const columns = names.flatMap((name, place) => {
    if (name.length > MAX_NAME_LENGTH) return [];
    const [measure, isReach] = [measureNamed(name), REACH.test(name.trim())];
    return measure || isReach ? [{ place, measure, isReach }] : [];
  });
  return (values) => {
    const found: Partial<Record<Measure, number>> = {};
    let reach: number | null = null;
    for (const { place, measure, isReach } of columns) {
      // The first column with a number counts.
      const isFound: boolean =
        (measure === null || found[measure] !== undefined) && (!isReach || reach !== null);
      const value: number | null = isFound ? null : exportedNumber(values[place] ?? '');
      if (value === null) continue;
      if (measure) found[measure] ??= value;
      if (isReach) reach ??= value;
    }
    if (found.views === undefined && reach !== null) found.views = reach;
    if (Object.keys(found).length === 0) return null;
    // A rate above 1 is no share.
    if (found.skipRate !== undefined && found.skipRate > 1) delete found.skipRate;
    return { ...resultsWithout(savedAt), ...found };
  };
}
