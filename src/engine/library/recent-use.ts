/** What her last four weeks already said, so that the next script says something else. */
import type { WritingBrief } from '../generate/brief.js';
import { structureOf } from '../learning/lessons.js';
import type { ScriptRecord, ScriptResult } from '../types.js';

const FOUR_WEEKS_MS = 28 * 86_400_000;
/** More would fill a prompt. */
const KEPT = 20;
/** What was said longer ago may be said again. Scripts. */
const STILL_HEARD = 12;

/** Made within the four weeks before `now`. */
export function isRecent({ createdAt }: { readonly createdAt: string }, now: Date): boolean {
  return createdAt >= new Date(now.getTime() - FOUR_WEEKS_MS).toISOString();
}

/** `records` newest first. A script she refused still counts: the same hook again would annoy her twice. */
export function recentUse(records: readonly ScriptRecord[], now: Date): WritingBrief['avoid'] {
  const recent = records.filter(({ result }) => isRecent(result, now)).slice(0, KEPT);
  const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)];
  return {
    hooks: unique(recent.map(({ result }) => hookOf(result))),
    topics: unique(recent.map(({ result }) => result.request.topic)),
    said: recent.slice(0, STILL_HEARD).map(({ result }) => result.text),
    structures: unique(recent.flatMap(({ result }) => structuresOf(result))),
  };
}

/** The whole first beat: two hooks may begin with the same short sentence. */
function hookOf({ beats, text }: ScriptResult): string {
  return (beats[0]?.spoken ?? text.split('\n', 1)[0] ?? '').replaceAll('\n', ' ');
}

/** As it came out and as it was planned: a writer with little to say leaves a planned beat out. */
function structuresOf({ beats, attempts, text }: ScriptResult): readonly string[] {
  const plan = attempts.find((attempt) => attempt.text === text)?.plan ?? '';
  const planned = /structure: ([\w> ]+)/u.exec(plan)?.[1]?.trim();
  return [structureOf(beats), ...(planned ? [planned] : [])];
}
