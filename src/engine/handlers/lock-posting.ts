/** A script posted: the bet on it locked first, its numbers noted, and both as they were where she takes it back. */
import { askTime } from '../learning/ask-time.js';
import { predictPost, trackRecord } from '../learning/prediction.js';
import { settledScripts, oldEnough } from '../learning/settled-posts.js';
import { personalWeights, weigh } from '../learning/weights.js';
import type { LastChange } from '../library/last-change.js';
import type { ScriptLibrary } from '../library/scripts.js';
import type { PostResults, ScriptRecord, Verdict } from '../types.js';
import type { PostLibrary } from '../library/posts.js';

/** As it was before the numbers were noted. */
export async function restoreNoted(
  scripts: ScriptLibrary,
  userId: string,
  { scriptId, before }: Extract<LastChange, { kind: 'results' }>,
): Promise<ScriptRecord | null> {
  const record = await scripts.find(userId, scriptId);
  if (!record) return null;
  const restored = { ...record, ...before };
  await scripts.save(restored);
  return restored;
}

/** The record as posted: the bet locked first (an earlier one stays), and when to ask; null = she wants no questions. */
export async function lockPosting(
  record: ScriptRecord,
  person: { readonly userId: string; readonly locale: string },
  parts: { readonly scripts: ScriptLibrary; readonly posts: PostLibrary; readonly clock: () => Date },
): Promise<{ readonly record: ScriptRecord; readonly askAt: string | null }> {
  const now = parts.clock();
  // A second "I posted it" keeps the first time: a clock started once is not restarted.
  if (record.postedAt !== null) return { record, askAt: null };
  const [records, posts] = await Promise.all([
    parts.scripts.all(person.userId),
    parts.posts.all(person.userId),
  ]);
  // Another language or an older version of the scorer has a scale of its own.
  const earlier = records.filter(
    ({ result }) =>
      result.scriptId !== record.result.scriptId && result.viral.scorer === record.result.viral.scorer,
  );
  const settled = settledScripts(records, posts);
  const weights = personalWeights(oldEnough(settled, now), record.result.request.goal);
  const scoreOf = ({ result }: ScriptRecord): number => weigh(result.viral, weights);
  const prediction =
    record.prediction ??
    predictPost(scoreOf(record), earlier.map(scoreOf), trackRecord(records, settled), now);
  const postedAt = now.toISOString();
  const tags = [person.locale, record.result.request.language ?? ''].filter(Boolean);
  const activity = records.map(({ result }) => result.createdAt);
  const ask = await parts.posts.mayAsk(person.userId);
  return {
    record: { ...record, postedAt, prediction },
    askAt: ask ? askTime(postedAt, tags, activity) : null,
  };
}

/** New numbers over old ones; what was not told stays. */
export function mergeResults(
  known: PostResults | null,
  told: PostResults,
  verdict: Verdict | null,
): PostResults {
  const kept = Object.fromEntries(Object.entries(told).filter(([, value]) => value !== null));
  return { ...told, ...known, ...kept, savedAt: told.savedAt, ...(verdict && { verdict }) };
}

export function understoodIn(told: PostResults): readonly (keyof PostResults)[] {
  return (Object.keys(told) as (keyof PostResults)[]).filter(
    (key) => key !== 'savedAt' && key !== 'verdict' && told[key] !== null,
  );
}
