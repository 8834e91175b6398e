/** A script posted: the bet on it is locked first. */
import type { PostLibrary } from '../library/posts/posts.js';
import type { ScriptLibrary } from '../library/scripts/scripts.js';
import type { ScriptRecord } from '../types.js';
import { askTime } from './ask-time.js';
import { predictPost, trackRecord } from './prediction.js';
import { settledScripts, oldEnough } from './settled-posts.js';
import { personalWeights, weigh } from './weights.js';

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
  const settled = oldEnough(settledScripts(records, posts), now);
  const weights = personalWeights(settled, record.result.request.goal);
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
