/** What was last done to a script of her library, so that "undo" takes back that and nothing else. */
import type { PostResults, ScriptRecord } from '../types.js';
import type { ScriptLibrary } from './scripts.js';

export type LastChange =
  /** Numbers were noted: what was there before, and what she told. */
  | {
      readonly kind: 'results';
      /** ISO 8601, UTC. */
      readonly at: string;
      readonly scriptId: string;
      readonly before: { readonly results: PostResults | null; readonly postedAt: string | null };
      readonly told: PostResults;
    }
  /** A script is gone, with the `versions` before it; kept for a while in case she did not mean it. */
  | {
      readonly kind: 'deleted';
      readonly at: string;
      readonly record?: ScriptRecord;
      readonly versions?: readonly ScriptRecord[];
    };

/** A deleted script comes back within a day: who did not mean it says so soon, and who did wants it gone. */
export const KEPT_DELETED_MS = 86_400_000;

/** The script as it was before the numbers were noted; null where it is gone. */
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
