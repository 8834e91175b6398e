/** What her last four weeks already said, so that the next script says something else. */
import type { WritingBrief } from '../generate/brief.js';
import { openingOf } from '../text/sentences.js';
import type { ScriptRecord } from '../types.js';

const FOUR_WEEKS_MS = 28 * 86_400_000;
/** More would fill a prompt. */
const KEPT = 20;

/** Newest first. A script she refused still counts: the same hook again would annoy her twice. */
export function recentUse(records: readonly ScriptRecord[], now: Date): WritingBrief['avoid'] {
  const since = new Date(now.getTime() - FOUR_WEEKS_MS).toISOString();
  const recent = records.filter(({ result }) => result.createdAt >= since).slice(0, KEPT);
  const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)];
  return {
    hooks: unique(recent.map(({ result }) => openingOf(result.text))),
    topics: unique(recent.map(({ result }) => result.request.topic)),
    structures: unique(recent.map(({ result }) => result.beats.map(({ kind }) => kind).join(' > '))),
  };
}
