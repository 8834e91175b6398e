/** Opens and changes what lies in her library. */
import { scriptsMeant } from '../library/scripts/meant.js';
import type { PersonaLibrary } from '../library/personas/personas.js';
import type { PostLibrary } from '../library/posts/posts.js';
import { isRecent } from '../library/scripts/recent-use.js';
import { choicesOf, openingLine, summaryOf, type ScriptLibrary } from '../library/scripts/scripts.js';
import { newestVersions, onePerScript, versionsOf } from '../library/scripts/versions.js';
import type { Memory } from '../memory/memory.js';
import { recommend } from '../memory/recommend.js';
import type { ScriptRecord } from '../types.js';
import type { Handlers } from './handler.js';
import { lockPosting } from '../learning/posting.js';

const TITLE_CHARACTERS = 80;
const MAX_FOUND = 10;
const MAX_SIMILAR = 3;
/** As many as fit one row of buttons to choose from. */
const MAX_MEANT = 6;

type LibraryOperation =
  | 'script.get'
  | 'script.list'
  | 'script.versions'
  | 'script.meant'
  | 'script.similar'
  | 'script.update'
  | 'recommendations.get';

export function createLibraryHandlers(parts: {
  readonly personas: PersonaLibrary;
  readonly scripts: ScriptLibrary;
  readonly posts: PostLibrary;
  readonly memory: Memory;
  readonly clock: () => Date;
}): Handlers<LibraryOperation> {
  const { personas, scripts, memory } = parts;

  /** For "undo". Done again after a crash, what was kept before the first of them went stays. */
  async function keepDeleted(
    userId: string,
    record: ScriptRecord,
    versions: readonly ScriptRecord[],
  ): Promise<void> {
    const last = await scripts.lastChange(userId);
    const isKept = last?.kind === 'deleted' && last.record?.result.scriptId === record.result.scriptId;
    const at = parts.clock().toISOString();
    if (!isKept) await scripts.setLastChange(userId, { kind: 'deleted', at, record, versions });
  }

  return {
    async 'script.get'({ scriptId }, { userId }) {
      const [record, all] = await Promise.all([scripts.get(userId, scriptId), scripts.summaries(userId)]);
      const versions = versionsOf(all, scriptId);
      const older = versions.length - 1 - versions.findIndex((one) => one.scriptId === scriptId);
      const isNewest = versions[0]?.scriptId === scriptId;
      return { record, ...(older > 0 && { older, isNewest }) };
    },
    async 'script.list'({ words, ...filter }, { userId }) {
      if (!words) return scripts.page(userId, filter);
      const records = await scripts.all(userId);
      const found = await memory.findScripts(userId, records, words);
      const items = onePerScript(found.map(summaryOf), records.map(summaryOf)).slice(0, MAX_FOUND);
      return { items, page: 1, pages: 1, total: items.length };
    },
    async 'script.versions'({ scriptId }, { userId }) {
      const versions = versionsOf(await scripts.summaries(userId), scriptId).map((one) => one.scriptId);
      const records = await scripts.all(userId, (one) => versions.includes(one.scriptId));
      return { items: records.map((record) => ({ ...summaryOf(record), title: openingLine(record) })) };
    },
    async 'script.meant'({ name, titlesOnly }, { userId }) {
      const records = await scripts.all(userId);
      const language = (await personas.get(userId))?.language ?? 'en';
      const found = scriptsMeant(records, name, language, { titlesOnly });
      const shown = (some: readonly ScriptRecord[]) => choicesOf(some.slice(0, MAX_MEANT));
      return { found: shown(found), recent: shown(newestVersions(records)) };
    },
    async 'script.similar'({ topic, language }, { userId }) {
      const records = await scripts.all(userId, (summary) => isRecent(summary, parts.clock()));
      if (records.length === 0) return { items: [] };
      const spoken = language ?? (await personas.get(userId))?.language ?? 'en';
      const same = await memory.sameTopic(userId, records, topic, spoken);
      return { items: same.slice(0, MAX_SIMILAR).map(summaryOf) };
    },
    async 'recommendations.get'(_args, { userId }) {
      const [persona, records] = await Promise.all([personas.get(userId), scripts.all(userId)]);
      return {
        items: recommend(
          persona,
          records.filter(({ slot }) => slot === persona?.slot),
        ),
      };
    },
    async 'script.update'({ scriptId, title, starred, posted, delete: remove }, { userId, locale }) {
      const versions = versionsOf(await scripts.summaries(userId), scriptId).map((one) => one.scriptId);
      if (remove) {
        const gone = await scripts.find(userId, scriptId);
        // A script goes with its versions; an older one of them goes alone.
        const older = versions[0] === scriptId ? versions.slice(1) : [];
        if (gone) {
          const before = await scripts.all(userId, (one) => older.includes(one.scriptId));
          await keepDeleted(userId, gone, before);
          // What was made from it stays with what that was made from.
          if (older.length === 0 && gone.parentId !== null)
            for (const child of await scripts.all(userId, ({ parentId }) => parentId === scriptId))
              await scripts.save({ ...child, parentId: gone.parentId });
        }
        // Itself last: cut off before, all is done again.
        for (const id of [...older, scriptId]) await scripts.remove(userId, id);
        return { record: null };
      }
      const known = await scripts.get(userId, scriptId);
      const { record, askAt } = posted
        ? await lockPosting(known, { userId, locale }, parts)
        : { record: posted === false ? { ...known, postedAt: null } : known, askAt: null };
      const updated = {
        ...record,
        title: title?.trim().slice(0, TITLE_CHARACTERS) || record.title,
        starred: starred ?? record.starred,
      };
      await scripts.save(updated);
      // Title and star are the script's, whichever version she gives them to.
      if (title !== undefined || starred !== undefined)
        for (const one of await scripts.all(
          userId,
          (other) => other.scriptId !== scriptId && versions.includes(other.scriptId),
        ))
          await scripts.save({ ...one, title: updated.title, starred: updated.starred });
      return { record: updated, askAt };
    },
  };
}
