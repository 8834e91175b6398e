/** Worker thread: loads the model, then answers one text at a time, so a text's vector never depends on its neighbours. */
import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { giveWay } from '../../give-way.js';
import type { Embedding } from '../../ports.js';
import type { Answer, ModelFolder, Question, WorkerOrder, WorkerReply, WorkerSettings } from './protocol.js';
import { loadReader } from './reader.js';

const DIMENSIONS = 384;
/** The model's position table ends here; the two special tokens count. */
const MAX_PIECES = 512;
/** 512 pieces of running text are about 2,500 characters; four times that is never needed and keeps the tokenizer quick. */
const MAX_CHARACTERS = 10_000;

const ENDED = 'it was ended while it loaded';

/** Token states before the last layer, first layer first; only the shipped file gives them (its SOURCE.txt). */
const EARLIER_LAYERS = [
  'layer_norm',
  'layer_norm_2',
  'layer_norm_4',
  'layer_norm_6',
  'layer_norm_8',
  'layer_norm_10',
];

interface LoadedModel {
  embed(text: string): Promise<Embedding>;
}

async function loadModel(folder: ModelFolder): Promise<LoadedModel> {
  const { AutoModel, AutoTokenizer, env } = await import('@xenova/transformers');
  env.allowRemoteModels = false;
  env.useFSCache = false;
  env.cacheDir = path.join(os.tmpdir(), 'reelsmith-models');
  env.localModelPath = path.dirname(folder.path);
  const id = path.basename(folder.path);
  const quantized = existsSync(path.join(folder.path, 'onnx', 'model_quantized.onnx'));
  const tokenizer = await AutoTokenizer.from_pretrained(id);
  if (ending) throw new Error(ENDED);
  const model = await AutoModel.from_pretrained(id, {
    dtype: quantized ? 'q8' : 'fp32',
    session_options: { intraOpNumThreads: 1 },
  });
  const special = new Set<number>(tokenizer.all_special_ids.map(Number));
  const embed: LoadedModel['embed'] = async (text) => {
    const inputs = tokenizer(text.slice(0, MAX_CHARACTERS), { truncation: true, max_length: MAX_PIECES });
    const output = await model(inputs);
    const ids = Array.from(inputs.input_ids.data as BigInt64Array, Number);
    const pool = (name: string): Float32Array => meanPool(output[name].data as Float32Array, ids.length);
    return {
      vector: pool('last_hidden_state'),
      pieces: ids.filter((piece) => !special.has(piece)),
      ...(EARLIER_LAYERS.every((name) => name in output) ? { layers: EARLIER_LAYERS.map(pool) } : {}),
    };
  };
  const { vector } = await embed('probe');
  if (vector.length !== DIMENSIONS)
    throw new Error(`the model gives ${vector.length} numbers, ${DIMENSIONS} are needed`);
  return { embed };
}

/** Mean over all tokens, scaled to length 1. */
function meanPool(states: Float32Array, tokens: number): Float32Array {
  const width = states.length / tokens;
  const mean = new Float64Array(width);
  for (let start = 0; start < states.length; start += width)
    for (let at = 0; at < width; at++) mean[at]! += states[start + at]! / tokens;
  const length = Math.hypot(...mean);
  return Float32Array.from(mean, (value) => value / (length || 1));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message.split('\n', 1)[0]! : String(error);
}

async function loadFirst(settings: WorkerSettings): Promise<LoadedModel> {
  const skipped: string[] = [];
  for (const folder of settings.folders) {
    if (ending) break;
    try {
      const model = await loadModel(folder);
      reply({ type: 'ready', name: folder.name, skipped });
      return model;
    } catch (error) {
      skipped.push(`${folder.path}: ${messageOf(error)}`);
    }
  }
  throw new Error(skipped.join('; '));
}

function reply(message: WorkerReply): void {
  parentPort?.postMessage(
    message,
    message.type === 'answer' ? numbersOf(message.answer).map(({ buffer }) => buffer as ArrayBuffer) : [],
  );
}

function numbersOf(answer: Answer): readonly Float32Array[] {
  return 'logits' in answer ? [answer.logits] : [answer.embedding.vector, ...(answer.embedding.layers ?? [])];
}

/** Nobody waits for it any more. */
let ending = false;
const { readerPath } = workerData as WorkerSettings;
let reader: Awaited<ReturnType<typeof loadReader>> | undefined;

async function answerTo(question: Question, model: LoadedModel): Promise<Answer> {
  if ('text' in question) return { embedding: await model.embed(question.text) };
  // Questions come one at a time; what failed to load is tried again with the next.
  reader ??= await loadReader(readerPath);
  return { logits: await reader(question.pieces, question.from) };
}

giveWay();
const loading = loadFirst(workerData as WorkerSettings);
/** What is under way natively; the thread must not end before it. */
let busy: Promise<unknown> = loading.catch((error: unknown) =>
  reply({ type: 'failed', message: messageOf(error) }),
);

async function answer(question: Question): Promise<void> {
  try {
    reply({ type: 'answer', answer: await answerTo(question, await loading) });
  } catch (error) {
    reply({ type: 'unusable', message: messageOf(error) });
  }
}

parentPort?.on('message', (order: WorkerOrder) => {
  if (order.type === 'ask') busy = answer(order.question);
  else {
    ending = true;
    void busy.finally(() => process.exit());
  }
});
