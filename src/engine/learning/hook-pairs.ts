/** A/B pairs of hooks: which are open, which won, and what that says about openings. */
import type { OpenPair } from '../types/posts.js';
import { openingOf } from '../text/sentences.js';
import type { HookPair, PostResults, ScriptRecord } from '../types.js';
import { featuresOf } from './lessons.js';
import { ABOUT_SHARE, MEASURES } from './verdict.js';

/** Newest first. */
export function openPairs(records: readonly ScriptRecord[]): readonly OpenPair[] {
  return records.flatMap((record) => {
    if (record.pair?.side !== 'A' || outcomeOf(record, records) !== null) return [];
    const other = otherOf(record, records);
    return other ? [{ title: record.title, a: hookOf(record), b: hookOf(other) }] : [];
  });
}

/** Hook strategies by how often they won over another hook of the same body, those that lost more left out. */
export function wonHooks(records: readonly ScriptRecord[]): readonly string[] {
  const balance = new Map<string, number>();
  for (const record of records) {
    const outcome = outcomeOf(record, records);
    if (outcome !== 'won' && outcome !== 'lost') continue;
    const hook = featuresOf(record).find(({ kind }) => kind === 'hook')?.what;
    if (hook !== undefined) balance.set(hook, (balance.get(hook) ?? 0) + (outcome === 'won' ? 1 : -1));
  }
  return [...balance]
    .filter(([, won]) => won > 0)
    .toSorted((a, b) => b[1] - a[1])
    .map(([hook]) => hook);
}

/**
 * Her word where she gave one, else what the numbers of both say by now: they are read anew each time, so that numbers set
 * right, moved or taken back take the outcome with them.
 */
function outcomeOf(record: ScriptRecord, records: readonly ScriptRecord[]): HookPair['outcome'] {
  if (!record.pair) return null;
  return record.pair.outcome ?? outcomeByNumbers(record.results, otherOf(record, records)?.results ?? null);
}

function otherOf({ pair }: ScriptRecord, records: readonly ScriptRecord[]): ScriptRecord | undefined {
  return records.find(({ result }) => result.scriptId === pair?.otherId);
}

/** Null while one has no number of the same kind. */
function outcomeByNumbers(own: PostResults | null, other: PostResults | null): HookPair['outcome'] {
  for (const measure of MEASURES) {
    const [mine, theirs] = [own?.[measure] ?? null, other?.[measure] ?? null];
    if (mine === null || theirs === null) continue;
    if (Math.abs(mine - theirs) <= ABOUT_SHARE * Math.max(mine, theirs)) return 'even';
    return mine > theirs ? 'won' : 'lost';
  }
  return null;
}

export function opposite(outcome: HookPair['outcome']): HookPair['outcome'] {
  if (outcome === 'won') return 'lost';
  return outcome === 'lost' ? 'won' : outcome;
}

function hookOf({ result }: ScriptRecord): OpenPair['a'] {
  return { scriptId: result.scriptId, hook: openingOf(result.text) };
}
