/** Which model folders to try, and what is plainly wrong with the operator's. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { dataFile } from '../../project-files.js';
import type { ModelFolder } from './protocol.js';

const SHIPPED: ModelFolder = {
  path: dataFile('models', 'all-MiniLM-L6-v2'),
  name: 'all-MiniLM-L6-v2-q8',
};
const DIMENSIONS = 384;

/** The folders to try, best first, and a sentence for the log when `modelPath` cannot even be tried. */
export function chooseFolders(modelPath: string | undefined): {
  readonly folders: readonly ModelFolder[];
  readonly problem: string | null;
} {
  if (!modelPath) return { folders: [SHIPPED], problem: null };
  const folder = path.resolve(modelPath);
  if (folder === SHIPPED.path) return { folders: [SHIPPED], problem: null };
  const problem = findProblem(folder);
  if (problem) return { folders: [SHIPPED], problem: `${folder}: ${problem}` };
  const bytes = statSync(modelFileOf(folder) ?? folder).size;
  return { folders: [{ path: folder, name: `${path.basename(folder)}-${bytes}` }, SHIPPED], problem: null };
}

function modelFileOf(folder: string): string | undefined {
  return ['model_quantized.onnx', 'model.onnx']
    .map((file) => path.join(folder, 'onnx', file))
    .find((file) => existsSync(file));
}

function findProblem(folder: string): string | null {
  if (!existsSync(folder)) return 'there is no such folder';
  for (const file of ['config.json', 'tokenizer.json', 'tokenizer_config.json'])
    if (!existsSync(path.join(folder, file))) return `${file} is missing`;
  if (!modelFileOf(folder)) return 'onnx/model_quantized.onnx or onnx/model.onnx is missing';
  try {
    const config: unknown = JSON.parse(readFileSync(path.join(folder, 'config.json'), 'utf8'));
    const size = typeof config === 'object' && config && 'hidden_size' in config ? config.hidden_size : null;
    return size === DIMENSIONS ? null : `its vectors have ${String(size)} numbers, ${DIMENSIONS} are needed`;
  } catch {
    return 'config.json is not JSON';
  }
}
