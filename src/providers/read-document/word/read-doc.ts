import type { FormatReader } from '../document-kind.js';
import { refuse } from '../refusals.js';
import { extractWord } from './stream.js';

export const readDoc: FormatReader = async (bytes) => {
  try {
    return { text: await extractWord(bytes), more: false, pictures: holdsPictures(bytes) };
  } catch (cause) {
    throw refuse('damaged', { cause });
  }
};

/** PNG and JPEG data stand unpacked in the file. */
function holdsPictures(bytes: Buffer): boolean {
  return bytes.includes('\u0089PNG', 0, 'latin1') || bytes.includes('\u00ff\u00d8\u00ff', 0, 'latin1');
}
