import type { FormatReader } from '../document-kind.js';
import { MAX_RAW_CHARACTERS } from '../limits.js';
import { rtfText } from './running-text.js';

export const readRtf: FormatReader = async (bytes) => {
  // What stands before the first group is a byte order mark or blanks.
  const source = bytes.toString('latin1', bytes.indexOf('{'));
  const { text, pictures } = rtfText(source, MAX_RAW_CHARACTERS);
  return { text, more: text.length >= MAX_RAW_CHARACTERS, pictures };
};
