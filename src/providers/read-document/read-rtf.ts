import type { FormatReader } from './document-kind.js';
import { MAX_RAW_CHARACTERS } from './limits.js';
import { rtfText } from './rtf-text.js';

export const readRtf: FormatReader = async (bytes) => {
  const { text, pictures } = rtfText(bytes.toString('latin1'), MAX_RAW_CHARACTERS);
  return { text, more: text.length >= MAX_RAW_CHARACTERS, pictures };
};
