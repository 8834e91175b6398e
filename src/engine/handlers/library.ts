/** Opens and changes what lies in her library: scripts and the numbers of her posts. */
import { searchScripts } from '../library/search.js';
import type { ScriptLibrary } from '../library/scripts.js';
import type { Handlers } from './handler.js';

const TITLE_CHARACTERS = 80;

export function createLibraryHandlers(parts: {
  readonly scripts: ScriptLibrary;
  readonly clock: () => Date;
}): Handlers<'script.get' | 'script.list' | 'script.update' | 'results.save'> {
  const { scripts, clock } = parts;
  return {
    async 'script.get'({ scriptId }, { userId }) {
      return { record: await scripts.get(userId, scriptId) };
    },
    async 'script.list'({ words, ...filter }, { userId }) {
      if (!words) return scripts.page(userId, filter);
      return searchScripts(await scripts.all(userId), words);
    },
    async 'script.update'({ scriptId, title, starred, posted, delete: remove }, { userId }) {
      if (remove) {
        await scripts.remove(userId, scriptId);
        return { record: null };
      }
      const record = await scripts.get(userId, scriptId);
      const updated = {
        ...record,
        title: title?.trim().slice(0, TITLE_CHARACTERS) || record.title,
        starred: starred ?? record.starred,
        // A second "I posted it" keeps the first time: a clock started once is not restarted.
        postedAt:
          posted === undefined ? record.postedAt : posted ? (record.postedAt ?? clock().toISOString()) : null,
      };
      await scripts.save(updated);
      return { record: updated };
    },
    async 'results.save'({ scriptId, results }, { userId }) {
      const record = { ...(await scripts.get(userId, scriptId)), results };
      await scripts.save(record);
      return { record };
    },
  };
}
