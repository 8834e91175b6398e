/** Takes noted results of a post back. */
import type { ScriptRecord } from '../../types.js';
import type { LastChange } from './last-change.js';
import type { ScriptLibrary } from './scripts.js';

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
