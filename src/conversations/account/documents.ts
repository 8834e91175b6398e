/** One clear sentence per document that was read or could not be. */
import type { FileRef } from '../../chat/types.js';
import type { ReadOutcome } from '../../engine/operations.js';
import type { Copy } from '../shared/copy.js';
import { clip } from '../shared/effects.js';

const FILE_NAME_LENGTH = 60;
/** Files taken at once; an album holds no more. */
const MOST_FILES = 10;
/** More good files than this are summed up. */
const NAMED_FILES = 3;

/** The files to read of those she sent at once, and a sentence when there were more. */
export function takeFiles(
  files: readonly FileRef[],
  t: Copy,
): { readonly files: readonly FileRef[]; readonly notice: string | null } {
  if (files.length <= MOST_FILES) return { files, notice: null };
  return { files: files.slice(0, MOST_FILES), notice: t('files-too-many', { count: MOST_FILES }) };
}

/** What is wrong with each bad file, or one of fewer words than `least`, and what to send instead; for good ones, what was read. */
export function describeDocuments(documents: readonly ReadOutcome[], t: Copy, least = 0): readonly string[] {
  const good = documents.filter((document) => document.ok && !document.truncated && document.words >= least);
  if (good.length > NAMED_FILES) {
    const words = good.reduce((sum, document) => sum + (document.ok ? document.words : 0), 0);
    const rest = documents.filter((document) => !good.includes(document));
    return [t('files-read', { count: good.length, words }), ...describeDocuments(rest, t, least)];
  }
  return documents.map((document) => {
    const file = clip(document.file, FILE_NAME_LENGTH);
    if (!document.ok) return t('file-refused', { file, reason: t(`error-${document.code}`) });
    if (document.words < least) return t('file-too-short', { file, words: document.words });
    const read = t('file-read', { file, words: document.words });
    return document.truncated ? `${read} ${t('file-truncated')}` : read;
  });
}
