/** Where the project's own files lie, from the sources (tsx, vitest) as from `dist`, and how shipped data is read. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ZodType } from 'zod';

function findProjectRoot(): string {
  let folder = path.dirname(fileURLToPath(import.meta.url));
  while (!existsSync(path.join(folder, 'package.json'))) folder = path.dirname(folder);
  return folder;
}

export const projectRoot = findProjectRoot();

/** Absolute path of a shipped file under `data/`. */
export function dataFile(...segments: readonly string[]): string {
  return path.join(projectRoot, 'data', ...segments);
}

/** A shipped JSON file under `data/`, by its shape. Throws where it is missing or damaged. */
export function readDataFile<T>(shape: ZodType<T>, ...segments: readonly string[]): T {
  return shape.parse(JSON.parse(readFileSync(dataFile(...segments), 'utf8')));
}

/** The same of a shipped file that holds one JSON object a line; a blank line is none. */
export function readDataLines<T>(shape: ZodType<T>, ...segments: readonly string[]): readonly T[] {
  return parseLines(shape, readFileSync(dataFile(...segments), 'utf8'));
}

/** Throws where a line is damaged. */
export function parseLines<T>(shape: ZodType<T>, jsonl: string): readonly T[] {
  return jsonl
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => shape.parse(JSON.parse(line)));
}

/**
 * URL of a compiled sibling (`./worker.js`) for a worker thread or child process. Node cannot start a
 * TypeScript file, so under vitest and tsx this points into `dist`, which `npm test` builds first.
 */
export function compiledFile(moduleUrl: string, relative: string): URL {
  const file = fileURLToPath(new URL(relative, moduleUrl));
  if (!moduleUrl.endsWith('.ts')) return pathToFileURL(file);
  return pathToFileURL(path.join(projectRoot, 'dist', path.relative(projectRoot, file)));
}
