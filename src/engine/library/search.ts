/** Finds her scripts by words, in any script and with small spelling slips. */
import MiniSearch from 'minisearch';
import type { HistoryPage } from '../operations.js';
import { normalWords } from '../text/words.js';
import type { ScriptRecord } from '../types.js';
import { summaryOf } from './scripts.js';

const MAX_FOUND = 10;
/** One slip in five letters. */
const FUZZY = 0.2;

/** Best match first, one page. */
export function searchScripts(records: readonly ScriptRecord[], words: string): HistoryPage {
  const index = new MiniSearch<{ id: string; title: string; topic: string; text: string }>({
    fields: ['title', 'topic', 'text'],
    tokenize: normalWords,
    processTerm: (term) => term,
    searchOptions: { boost: { title: 2, topic: 2 }, prefix: true, fuzzy: FUZZY },
  });
  index.addAll(
    records.map(({ result, title, editedText }) => ({
      id: result.scriptId,
      title,
      topic: result.request.topic,
      text: editedText ?? result.text,
    })),
  );
  const byId = new Map(records.map((record) => [record.result.scriptId, record]));
  const found = index
    .search(words)
    .slice(0, MAX_FOUND)
    .flatMap(({ id }) => byId.get(id as string) ?? []);
  return { items: found.map(summaryOf), page: 1, pages: 1, total: found.length };
}
