import type { FormatReader } from './document-kind.js';
import { MAX_RAW_CHARACTERS } from './limits.js';
import { decodeText } from './decode-text.js';

export const readTxt: FormatReader = async (bytes) => {
  const text = decodeText(bytes);
  return { text: text.slice(0, MAX_RAW_CHARACTERS), more: text.length > MAX_RAW_CHARACTERS, pictures: false };
};
