/** How well a script of hers did, against her own others. */
import { median } from '../statistics.js';
import type { ScriptRecord } from '../types.js';

/** Views against the median of her posts with numbers; 1 = as usual. Only scripts whose views she told; empty below two. */
export function resultRatios(records: readonly ScriptRecord[]): ReadonlyMap<string, number> {
  const told = records.flatMap(({ result, results }) =>
    typeof results?.views === 'number' ? [{ id: result.scriptId, views: results.views }] : [],
  );
  if (told.length < 2) return new Map();
  const usual = median(told.map(({ views }) => views));
  if (usual === 0) return new Map();
  return new Map(told.map(({ id, views }) => [id, views / usual]));
}

/** She liked it, posted it, or made it hers; a refusal outweighs all three. */
export function isAccepted({ vote, postedAt, editedText }: ScriptRecord): boolean {
  return vote !== 'not-me' && (vote === 'good' || postedAt !== null || editedText !== null);
}

/** Accepted scripts, best first: measured results above hers, then those without numbers, then below. */
export function rankBySuccess(records: readonly ScriptRecord[]): readonly ScriptRecord[] {
  const ratios = resultRatios(records);
  const worth = (record: ScriptRecord): number =>
    (ratios.get(record.result.scriptId) ?? 1) +
    (record.vote === 'good' ? 0.2 : 0) +
    (record.starred ? 0.1 : 0);
  return records.filter(isAccepted).toSorted((a, b) => worth(b) - worth(a));
}
