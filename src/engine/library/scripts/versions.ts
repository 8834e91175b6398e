/** Versions of one script: what was written again from it, changed in it or filled into it belongs together. */
import { splitSentences } from '../../text/sentences.js';
import type { ScriptSummary } from '../../operations.js';
import type { ScriptRecord } from '../../types.js';

/** A version, and the one it was made from. */
interface Link {
  readonly scriptId: string;
  readonly parentId?: string | null;
}

/** By id: the oldest version its chain leads to, were it deleted or not. `all`: of one person. */
function rootsOf(all: readonly Link[]): ReadonlyMap<string, string> {
  const parents = new Map(all.map(({ scriptId, parentId }) => [scriptId, parentId]));
  const rootOf = (scriptId: string): string => {
    const parent = parents.get(scriptId);
    return parent == null || parent === scriptId ? scriptId : rootOf(parent);
  };
  return new Map(all.map(({ scriptId }) => [scriptId, rootOf(scriptId)]));
}

/** One line a script: its newest version among `entries`, in their order; posted where any version is. `all`: newest first. */
export function onePerScript(
  entries: readonly ScriptSummary[],
  all: readonly ScriptSummary[],
): readonly ScriptSummary[] {
  const roots = rootsOf(all);
  const wanted = new Set(entries.map(({ scriptId }) => roots.get(scriptId)));
  const isOf = (root: string | undefined) => (one: ScriptSummary) => roots.get(one.scriptId) === root;
  return [...wanted].flatMap((root) => {
    const versions = all.filter(isOf(root));
    const newest = all.find(
      (one) => isOf(root)(one) && entries.some((entry) => entry.scriptId === one.scriptId),
    );
    if (!newest) return [];
    return {
      ...newest,
      posted: versions.some(({ posted }) => posted),
      ...(versions.length > 1 && { versions: versions.length }),
    };
  });
}

/**
 * Of each script the newest version among `records`, which may be some of `all`, newest first; a `preferred` version comes
 * before newer ones, and its script before others.
 */
export function newestVersions(
  records: readonly ScriptRecord[],
  all: readonly ScriptRecord[] = records,
  preferred: (record: ScriptRecord) => boolean = () => false,
): readonly ScriptRecord[] {
  const roots = rootsOf(all.map(({ result, parentId }) => ({ scriptId: result.scriptId, parentId })));
  const sorted = records.toSorted(
    (a, b) =>
      Number(preferred(b)) - Number(preferred(a)) || b.result.createdAt.localeCompare(a.result.createdAt),
  );
  const scripts = sorted.map(({ result }) => roots.get(result.scriptId));
  return sorted.filter((_, at) => scripts.indexOf(scripts[at]) === at);
}

/** All versions of a script in the order of `all`; itself among them. */
export function versionsOf(all: readonly ScriptSummary[], scriptId: string): readonly ScriptSummary[] {
  const roots = rootsOf(all);
  return all.filter((one) => roots.get(one.scriptId) === roots.get(scriptId));
}

/** Texts of the versions before one, the nearest first. */
export function earlierTexts(record: ScriptRecord, records: readonly ScriptRecord[]): readonly string[] {
  return versionsBefore(record, records).map(textOf);
}

/** Sentences she ordered out on the way to this version, but for those she has put back. */
export function takenOut(record: ScriptRecord): readonly string[] {
  const standing = new Set(splitSentences(textOf(record)));
  return (record.takenOut ?? []).filter((sentence) => !standing.has(sentence));
}

function versionsBefore(
  { parentId }: ScriptRecord,
  records: readonly ScriptRecord[],
): readonly ScriptRecord[] {
  const before = records.find(({ result }) => result.scriptId === parentId);
  return before ? [before, ...versionsBefore(before, records)] : [];
}

function textOf({ editedText, result }: ScriptRecord): string {
  return editedText ?? result.text;
}
