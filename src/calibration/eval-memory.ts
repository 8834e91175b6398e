/** How well memory finds the same thing said otherwise: by meaning, by words, and by both. */
import { dotProduct, mean } from '../engine/statistics.js';
import { fuseRankings } from '../engine/memory/fuse.js';
import { rankByWords } from '../engine/memory/keywords.js';
import type { Embedder } from '../ports.js';
import { PARAPHRASES, type ParaphraseSet } from './paraphrases.js';

export interface MemoryRow {
  readonly language: string;
  /** Pairs. */
  readonly n: number;
  /** Mean cosine; 5th and 95th percentile would say more than n allows, so lowest and highest stand beside. */
  readonly paraphraseCosine: number;
  readonly lowestParaphrase: number;
  readonly unrelatedCosine: number;
  readonly highestUnrelated: number;
  /** Share of queries whose paraphrase comes first, 0-1. */
  readonly firstByMeaning: number;
  readonly firstByWords: number;
  readonly firstFused: number;
  /** Mean reciprocal rank, 0-1. */
  readonly mrrByMeaning: number;
  readonly mrrByWords: number;
  readonly mrrFused: number;
}

/** One row a language. Throws `BotError` when no model loads. */
export async function evaluateMemory(embedder: Embedder): Promise<readonly MemoryRow[]> {
  const rows: MemoryRow[] = [];
  for (const set of PARAPHRASES) rows.push(await evaluateSet(set, embedder));
  return rows;
}

async function evaluateSet({ language, pairs }: ParaphraseSet, embedder: Embedder): Promise<MemoryRow> {
  const vectorsOf = async (texts: readonly string[]): Promise<readonly Float32Array[]> =>
    (await embedder.embed(texts)).map(({ vector }) => vector);
  const queries = await vectorsOf(pairs.map(([query]) => query));
  const lines = await vectorsOf(pairs.map(([, line]) => line));
  const cosines = queries.map((query) => lines.map((line) => dotProduct(query, line)));
  const ids = pairs.map((_, at) => String(at));
  const texts = pairs.map(([, text], at) => ({ id: String(at), text }));

  const byMeaning = cosines.map((row) =>
    ids.toSorted((a, b) => (row[Number(b)] ?? 0) - (row[Number(a)] ?? 0)),
  );
  const byWords = pairs.map(([query]) => rankByWords(query, texts, language));
  const fused = pairs.map((_, at) => fuseRankings([byWords[at] ?? [], byMeaning[at] ?? []]));

  const paraphrases = cosines.map((row, at) => row[at] ?? 0);
  const unrelated = cosines.flatMap((row, at) => row.filter((_, other) => other !== at));
  return {
    language,
    n: pairs.length,
    paraphraseCosine: mean(paraphrases) ?? 0,
    lowestParaphrase: Math.min(...paraphrases),
    unrelatedCosine: mean(unrelated) ?? 0,
    highestUnrelated: Math.max(...unrelated),
    firstByMeaning: mean(reciprocals(byMeaning).map(isFirst)) ?? 0,
    firstByWords: mean(reciprocals(byWords).map(isFirst)) ?? 0,
    firstFused: mean(reciprocals(fused).map(isFirst)) ?? 0,
    mrrByMeaning: mean(reciprocals(byMeaning)) ?? 0,
    mrrByWords: mean(reciprocals(byWords)) ?? 0,
    mrrFused: mean(reciprocals(fused)) ?? 0,
  };
}

/** 1 / rank of each query's own line; 0 when it was not found. */
function reciprocals(rankings: readonly (readonly string[])[]): readonly number[] {
  return rankings.map((ranking, at) => {
    const rank = ranking.indexOf(String(at));
    return rank === -1 ? 0 : 1 / (rank + 1);
  });
}

const isFirst = (reciprocal: number): number => (reciprocal === 1 ? 1 : 0);

/** Plain lines for a terminal. */
export function memoryTable(rows: readonly MemoryRow[]): readonly string[] {
  return [
    'Memory: the same thing said otherwise, found first among the lines of its language (mean reciprocal rank in brackets)',
    ...rows.map(
      (row) =>
        `  ${row.language}, n = ${row.n}: MiniLM ${share(row.firstByMeaning, row.mrrByMeaning)}, keywords ${share(row.firstByWords, row.mrrByWords)}, fused ${share(row.firstFused, row.mrrFused)}; ` +
        `cosine of paraphrases ${row.paraphraseCosine.toFixed(2)} (lowest ${row.lowestParaphrase.toFixed(2)}), of unrelated lines ${row.unrelatedCosine.toFixed(2)} (highest ${row.highestUnrelated.toFixed(2)})`,
    ),
  ];
}

function share(first: number, reciprocal: number): string {
  return `${(first * 100).toFixed(0)} % (${reciprocal.toFixed(2)})`;
}
