/** Where the project's own files lie, from the sources (tsx, vitest) as from `dist`. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

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

/**
 * URL of a compiled sibling (`./worker.js`) for a worker thread or child process. Node cannot start a
 * TypeScript file, so under vitest and tsx this points into `dist`, which `npm test` builds first.
 */
export function compiledFile(moduleUrl: string, relative: string): URL {
  const file = fileURLToPath(new URL(relative, moduleUrl));
  if (!moduleUrl.endsWith('.ts')) return pathToFileURL(file);
  return pathToFileURL(path.join(projectRoot, 'dist', path.relative(projectRoot, file)));
}
