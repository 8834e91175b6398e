/** A creator's scripts, and the small index her history is read from. */
import type { ContentType } from '../../closed-lists.js';
import { readRow, readRows } from '../../../damaged-rows.js';
import { BotError } from '../../../errors.js';
import type { KeyValueStore } from '../../../ports.js';
import { openingOf } from '../../text/sentences.js';
import type { HistoryPage, ScriptSummary } from '../../operations.js';
import type { ScriptRecord, ScriptResult } from '../../types.js';
import { watched, type ChangeWatcher } from '../changes.js';
import type { LastChange } from './last-change.js';
import type { Lanes } from '../../../lanes.js';
import { onePerScript } from './versions.js';
import { isLastChange, isScriptIndex, isScriptRecord } from '../whole-rows.js';

const PAGE_SIZE = 5;
const TITLE_CHARACTERS = 60;
const OPENING_CHARACTERS = 80;

const newestFirst = (a: ScriptSummary, b: ScriptSummary): number => b.createdAt.localeCompare(a.createdAt);

export interface HistoryFilter {
  readonly page: number;
  readonly contentType?: ContentType;
  readonly language?: string;
  readonly starred?: boolean;
}

export interface ScriptLibrary {
  find(userId: string, scriptId: string): Promise<ScriptRecord | null>;
  /** Throws `BotError('notFound')`; once `scriptLost`, where its row was damaged: it is listed no more then. */
  get(userId: string, scriptId: string): Promise<ScriptRecord>;
  /** Adds a new script; under a known id it replaces the result and keeps what she did with it. */
  add(
    userId: string,
    result: ScriptResult,
    parentId: string | null,
    slot?: string,
    takenOut?: readonly string[],
  ): Promise<ScriptRecord>;
  save(record: ScriptRecord): Promise<void>;
  remove(userId: string, scriptId: string): Promise<void>;
  /** Newest first. */
  summaries(userId: string): Promise<readonly ScriptSummary[]>;
  /** One line a script: of its versions that fit the filter the newest. */
  page(userId: string, filter: HistoryFilter): Promise<HistoryPage>;
  /** Newest first; `isWanted` spares reading the others. */
  all(userId: string, isWanted?: (summary: ScriptSummary) => boolean): Promise<readonly ScriptRecord[]>;
  /** What "undo" would take back; null = nothing. */
  lastChange(userId: string): Promise<LastChange | null>;
  setLastChange(userId: string, change: LastChange | null): Promise<void>;
  /** Returns how many scripts were removed. */
  removeAll(userId: string): Promise<number>;
}

export function createScriptLibrary(
  store: KeyValueStore,
  lanes: Lanes,
  watcher?: ChangeWatcher,
): ScriptLibrary {
  const keyOf = (userId: string, scriptId: string): string => `script:${userId}:${scriptId}`;
  const indexKey = (userId: string): string => `scripts:${userId}`;
  const changeKey = (userId: string): string => `last-change:${userId}`;
  const find = async (userId: string, scriptId: string): Promise<ScriptRecord | null> =>
    (await readRow<ScriptRecord>(store, keyOf(userId, scriptId), isScriptRecord)) ?? null;
  const records = async (keys: readonly string[]): Promise<readonly ScriptRecord[]> =>
    (await readRows<ScriptRecord>(store, keys, isScriptRecord)).filter((record) => record != null);

  async function summaries(userId: string): Promise<readonly ScriptSummary[]> {
    const index = await readRow<readonly ScriptSummary[]>(store, indexKey(userId), isScriptIndex);
    if (index !== null) return index ?? [];
    const found = await records(await store.keys(keyOf(userId, '')));
    const anew = found.map(summaryOf).sort(newestFirst);
    await store.set(indexKey(userId), anew);
    return anew;
  }

  const save = (record: ScriptRecord): Promise<void> =>
    lanes.run(record.userId, () => watched(watcher, record.userId, () => write(record)));

  async function write(record: ScriptRecord): Promise<void> {
    const { userId, result } = record;
    await store.set(keyOf(userId, result.scriptId), record);
    const others = (await summaries(userId)).filter((entry) => entry.scriptId !== result.scriptId);
    await store.set(indexKey(userId), [summaryOf(record), ...others].sort(newestFirst));
  }

  const remove = (userId: string, scriptId: string): Promise<void> =>
    lanes.run(userId, () =>
      watched(watcher, userId, async () => {
        const others = (await summaries(userId)).filter((entry) => entry.scriptId !== scriptId);
        await store.set(indexKey(userId), others);
        await store.delete(keyOf(userId, scriptId));
      }),
    );

  return {
    find,
    save,
    remove,
    summaries,
    async get(userId, scriptId) {
      const record = await find(userId, scriptId);
      if (record) return record;
      if (!(await summaries(userId)).some((entry) => entry.scriptId === scriptId))
        throw new BotError('notFound', 'There is no such script.');
      await remove(userId, scriptId);
      throw new BotError('scriptLost', 'What was stored of the script is damaged.');
    },
    async add(userId, result, parentId, slot, takenOut = []) {
      const known = await find(userId, result.scriptId);
      const parent = parentId === null ? null : await find(userId, parentId);
      const record: ScriptRecord = known
        ? { ...known, result }
        : {
            ...newRecord(userId, result, parentId, slot),
            ...(parent && { title: parent.title, starred: parent.starred }),
            ...(takenOut.length > 0 && { takenOut }),
          };
      await save(record);
      return record;
    },
    async page(userId, filter) {
      const all = await summaries(userId);
      const wanted = all.filter(
        (entry) =>
          (filter.contentType === undefined || entry.contentType === filter.contentType) &&
          (filter.language === undefined || entry.language === filter.language) &&
          (filter.starred === undefined || entry.starred === filter.starred),
      );
      const items = onePerScript(wanted, all);
      const pages = Math.max(1, Math.ceil(items.length / PAGE_SIZE));
      const page = Math.min(Math.max(1, Math.floor(filter.page)), pages);
      return {
        items: items.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE),
        page,
        pages,
        total: items.length,
      };
    },
    async all(userId, isWanted = () => true) {
      const wanted = (await summaries(userId)).filter(isWanted);
      const keys = wanted.map(({ scriptId }) => keyOf(userId, scriptId));
      return records(keys);
    },
    async lastChange(userId) {
      return (await readRow<LastChange>(store, changeKey(userId), isLastChange)) ?? null;
    },
    async setLastChange(userId, change) {
      if (change === null) await store.delete(changeKey(userId));
      else await store.set(changeKey(userId), change);
    },
    async removeAll(userId) {
      await store.delete(changeKey(userId));
      // By prefix, not by the index: a script whose index entry was lost in a crash must go too.
      const keys = await store.keys(keyOf(userId, ''));
      for (const key of keys) await store.delete(key);
      await store.delete(indexKey(userId));
      return keys.length;
    },
  };
}

function newRecord(
  userId: string,
  result: ScriptResult,
  parentId: string | null,
  slot: string | undefined,
): ScriptRecord {
  return {
    result,
    userId,
    title: result.request.topic.slice(0, TITLE_CHARACTERS),
    starred: false,
    postedAt: null,
    vote: null,
    voteReason: null,
    editedText: null,
    parentId,
    results: null,
    ...(slot === undefined ? {} : { slot }),
  };
}

/** One line of history. */
export function summaryOf(record: ScriptRecord): ScriptSummary {
  const { result } = record;
  return {
    scriptId: result.scriptId,
    title: record.title,
    createdAt: result.createdAt,
    seconds: result.request.seconds,
    contentType: result.request.contentType,
    language: result.request.language ?? 'en',
    quality: result.quality,
    starred: record.starred,
    posted: record.postedAt !== null,
    vote: record.vote,
    ...(record.parentId !== null && { parentId: record.parentId }),
  };
}

/** To choose from: where several have one title, `opening` tells them apart. */
export function choicesOf(records: readonly ScriptRecord[]): readonly ScriptSummary[] {
  return records.map((record) => {
    const isAlike = records.some((other) => other !== record && other.title === record.title);
    return { ...summaryOf(record), ...(isAlike && { opening: openingLine(record) }) };
  });
}

/** How it begins. Versions and the two sides of a pair share a title. */
export function openingLine({ editedText, result }: ScriptRecord): string {
  return openingOf(editedText ?? result.text).slice(0, OPENING_CHARACTERS);
}
