import type { Copy } from './copy.js';
import { clip } from './effects.js';

/** Longest title of a script in a sentence. Characters. */
export const TITLE_LENGTH = 80;

export function shownTitle(title: string | undefined, t: Copy, limit = TITLE_LENGTH): string {
  return clip(title ?? '', limit) || t('untitled');
}
