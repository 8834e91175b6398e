/** What her last four weeks already said, so that the next script says something else. */
import type { WritingBrief } from '../../generate/brief.js';
import { openingBeat } from '../../generate/opening-beat.js';
import { structureOf } from '../../learning/lessons.js';
import type { ScriptRecord, ScriptResult } from '../../types.js';
import { newestVersions } from './versions.js';

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
  const all = records.filter(({ result }) => isRecent(result, now));
  // Of a script its newest version is what is heard; openings she had written anew were still seen.
  const scripts = newestVersions(all).slice(0, KEPT);
  const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)].slice(0, KEPT);
  return {
    hooks: unique([...scripts, ...all].map(({ result }) => openingBeat(result))),
    topics: unique(scripts.map(({ result }) => result.request.topic)),
    said: scripts.slice(0, STILL_HEARD).map(({ result }) => result.text),
    structures: unique(scripts.flatMap(({ result }) => structuresOf(result))),
  };
}

/** As it came out and as it was planned: a writer with little to say leaves a planned beat out. */
function structuresOf({ beats, attempts, text }: ScriptResult): readonly string[] {
  const plan = attempts.find((attempt) => attempt.text === text)?.plan ?? '';
  const planned = /structure: ([\w> ]+)/u.exec(plan)?.[1]?.trim();
  return [structureOf(beats), ...(planned ? [planned] : [])];
}
