/** Her scripts that were posted and whose numbers came in clearly above or below her median. */
import type { OwnPost, ScriptRecord } from '../types.js';
import { otherResults, verdictOf } from './verdict.js';

export interface SettledScript {
  readonly record: ScriptRecord;
  readonly above: boolean;
}

const DAY_MS = 86_400_000;
/** Reach of a reel is still moving before that. */
const YOUNGEST_DAYS = 2;

/** Oldest first. */
export function settledScripts(
  records: readonly ScriptRecord[],
  posts: readonly OwnPost[],
): readonly SettledScript[] {
  return records
    .flatMap((record): SettledScript[] => {
      if (record.postedAt === null) return [];
      const verdict = verdictOf(record.results, otherResults(records, posts, record.result.scriptId));
      return verdict === 'above' || verdict === 'below' ? [{ record, above: verdict === 'above' }] : [];
    })
    .sort((a, b) => (a.record.postedAt ?? '').localeCompare(b.record.postedAt ?? ''));
}

/** Only posts whose numbers were taken two days or more after posting, and which are that old by now. */
export function oldEnough(settled: readonly SettledScript[], now: Date): readonly SettledScript[] {
  return settled.filter(({ record }) => isOldEnough(record, now));
}

/** Of one posted script; false without numbers. */
export function isOldEnough({ postedAt, results }: ScriptRecord, now: Date): boolean {
  const postedMs = Date.parse(postedAt ?? '');
  const savedMs = Date.parse(results?.savedAt ?? '');
  return Math.min(now.getTime(), savedMs) - postedMs >= YOUNGEST_DAYS * DAY_MS;
}
