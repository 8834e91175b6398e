/** "You made this on 3 May": which of her scripts are about the very thing she asks for. */
import { dotProduct } from '../statistics.js';
import { topicStems } from '../generate/topic-words.js';
import type { ScriptRecord } from '../types.js';

/** Of the words of both topics together: "how to price a cake" meets "pricing your cakes". */
const SHARED_WORDS = 0.6;
/** MiniLM gives true paraphrases of hooks 0.15-0.65 (measured): above that only the same thing said again is found. */
const SAME_MEANING = 0.72;

/** Newest first. `vectors`: of `topic`, then of each record's topic, length 1; empty where no embedder serves. */
export function findSameTopic(
  topic: string,
  records: readonly ScriptRecord[],
  vectors: readonly Float32Array[],
  language: string,
): readonly ScriptRecord[] {
  const asked = topicStems(topic, language);
  const [askedVector, ...others] = vectors;
  return records
    .filter(({ result }, at) => {
      const vector = others[at];
      return (
        sharedOf(asked, topicStems(result.request.topic, language)) >= SHARED_WORDS ||
        (askedVector !== undefined && vector !== undefined && dotProduct(askedVector, vector) >= SAME_MEANING)
      );
    })
    .toSorted((a, b) => b.result.createdAt.localeCompare(a.result.createdAt));
}

function sharedOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const all = new Set([...a, ...b]);
  return all.size === 0 ? 0 : [...a].filter((stem) => b.has(stem)).length / all.size;
}
