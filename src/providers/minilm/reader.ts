/** The network that reads a script beside its sources: loaded with the first row, in the worker of MiniLM, whose settings (nothing from afar) it keeps. */
import path from 'node:path';

/** Logits of the pieces from `from` on. */
type ReadRow = (pieces: readonly number[], from: number) => Promise<Float32Array>;

export async function loadReader(folder: string): Promise<ReadRow> {
  const { AutoModel, Tensor, env } = await import('@xenova/transformers');
  env.localModelPath = path.dirname(folder);
  const model = await AutoModel.from_pretrained(path.basename(folder), {
    dtype: 'q8',
    session_options: { intraOpNumThreads: 1 },
  });
  return async (pieces, from) => {
    const row = (valueAt: (piece: number, at: number) => number) =>
      new Tensor(
        'int64',
        BigInt64Array.from(pieces, (piece, at) => BigInt(valueAt(piece, at))),
        [1, pieces.length],
      );
    const { logits } = await model({
      input_ids: row((piece) => piece),
      attention_mask: row(() => 1),
      // The script is the second of the two kinds.
      token_type_ids: row((_, at) => Number(at >= from)),
    });
    // The last piece is the end mark.
    return (logits.data as Float32Array).slice(from, pieces.length - 1);
  };
}
