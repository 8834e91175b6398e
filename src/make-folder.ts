/** Makes the folders run-time files live in; what is wrong with one is said with what to do. */
import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { BotError } from './errors.js';

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'it lies on a read-only disk',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of the path is a file',
  EEXIST: 'it is a file',
};

/**
 * Makes `folder` (absolute) and its parents, and checks that it can be written. `setting`: the variable that names it.
 * Throws `BotError('misconfigured')`. One step at a time: where nothing can be made at all (`/proc/x`), Node's own
 * recursive way never comes to an end.
 */
export function makeFolder(folder: string, setting: string): void {
  try {
    makeSteps(folder);
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'error';
    const reason = REASONS[code] ?? 'no folder can be made there';
    throw new BotError(
      'misconfigured',
      `${setting}: ${folder} cannot be used (${code}: ${reason}). Let this user write there, or set ${setting} to another folder.`,
      { cause: error },
    );
  }
}

function makeSteps(folder: string): void {
  const missing: string[] = [];
  let at = path.resolve(folder);
  for (; statSync(at, { throwIfNoEntry: false }) === undefined; at = path.dirname(at)) missing.unshift(at);
  if (!statSync(at).isDirectory())
    throw Object.assign(new Error('not a folder'), { code: missing.length > 0 ? 'ENOTDIR' : 'EEXIST' });
  for (const step of missing) {
    try {
      mkdirSync(step);
    } catch (error) {
      // Another process may have been faster.
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
  }
}
