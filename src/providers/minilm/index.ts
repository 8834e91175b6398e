/** Sentence embeddings from the shipped MiniLM, and the reader of invented facts beside it, in a worker thread that comes when needed and goes when idle. */
import type { Embedder, Logger, PieceReader } from '../../ports.js';
import { compiledFile, dataFile } from '../../project-files.js';
import { chooseFolders } from './model-folder.js';
import { createWorkerQueue } from './worker-queue.js';

export interface MiniLmOptions {
  /** Another 384-dimension model's folder (`EMBEDDING_MODEL_PATH`). A broken one is warned about and the shipped one serves. */
  readonly modelPath?: string;
  /** Milliseconds without work after which the model is let go. */
  readonly idleMs?: number;
  readonly logger?: Pick<Logger, 'warn'>;
}

/** What doctor wants to know beside the port. */
export interface MiniLm extends Embedder, PieceReader {
  /** Why the folder in `EMBEDDING_MODEL_PATH` is not used; null when it is, or none was named. Final after the first `embed`. */
  readonly problem: string | null;
}

const IDLE_MS = 600_000;

/**
 * Nothing is loaded until the first text. An empty text gets zeros and no pieces; a long one is cut at 512 pieces.
 * The same text always gets the same vector. `embed` throws `misconfigured` where no model (or no onnxruntime) loads.
 */
export function createMiniLm(options: MiniLmOptions = {}): MiniLm {
  const { folders, problem: folderProblem } = chooseFolders(options.modelPath);
  let problem = folderProblem;
  let name = folders[0]!.name;
  const warn = (sentence: string): void =>
    options.logger?.warn({ embedder: name }, `EMBEDDING_MODEL_PATH is not used: ${sentence}`);
  if (problem) warn(problem);

  const queue = createWorkerQueue({
    workerFile: compiledFile(import.meta.url, './worker.js'),
    folders,
    readerPath: dataFile('models', 'fact-reader'),
    idleMs: options.idleMs ?? IDLE_MS,
    onReady: (readyName, skipped) => {
      name = readyName;
      if (skipped.length === 0 || problem) return;
      problem = skipped.join('; ');
      warn(problem);
    },
  });

  return {
    get name() {
      return name;
    },
    get problem() {
      return problem;
    },
    embed: (texts, options) => queue.embed(texts, options),
    readPieces: (pieces, from, options) => queue.readPieces(pieces, from, options),
    close: () => queue.close(),
  };
}
