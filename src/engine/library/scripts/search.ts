/** Finds her scripts by words, in any script and with small spelling slips. */
import MiniSearch from 'minisearch';
import { normalWords } from '../../text/words.js';
import type { ScriptRecord } from '../../types.js';

/** One slip in five letters. */
const FUZZY = 0.2;

/** Script ids, best match first; only those that share a word. */
export function rankScriptsByWords(records: readonly ScriptRecord[], words: string): readonly string[] {
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
  return index.search(words).map(({ id }) => id as string);
}
