/** Scripts of a library, built from what a test says about them. */
import type { ScriptRecord } from '../../../src/engine/types.js';
import { record } from '../../conversations/samples.js';
import { resultsWithout } from '../../../src/engine/results/read-line.js';

export function scriptRecord(
  userId: string,
  scriptId: string,
  topic: string,
  text: string,
  changes: Partial<Omit<ScriptRecord, 'result'>> = {},
  language = 'en',
): ScriptRecord {
  return {
    ...record,
    vote: null,
    postedAt: null,
    editedText: null,
    results: null,
    starred: false,
    title: topic,
    userId,
    ...changes,
    result: { ...record.result, scriptId, text, request: { ...record.result.request, topic, language } },
  };
}

/** Numbers of a post of which only the views are known. */
export function views(count: number): ScriptRecord['results'] {
  return { ...resultsWithout('2026-11-10T00:00:00.000Z'), views: count };
}
