/** One clear sentence per document that was read or could not be. */
import type { ReadOutcome } from '../engine/operations.js';
import type { Copy } from './copy.js';
import { clip } from './effects.js';

const FILE_NAME_LENGTH = 60;

/** What is wrong with each bad file and what to send instead; for good ones, what was read. */
export function describeDocuments(documents: readonly ReadOutcome[], t: Copy): readonly string[] {
  return documents.map((document) => {
    const file = clip(document.file, FILE_NAME_LENGTH);
    if (!document.ok) return t('file-refused', { file, reason: t(`error-${document.code}`) });
    const read = t('file-read', { file, words: document.words });
    return document.truncated ? `${read} ${t('file-truncated')}` : read;
  });
}
