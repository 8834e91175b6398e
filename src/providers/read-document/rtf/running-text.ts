/** The running text of an RTF document: charsets, Unicode escapes and skipped destinations; no formatting. */
import { createRtfReader } from './reader.js';
import { rtfTokens } from './tokens.js';

/** Groups deeper than this are an attack, not a document; the state of each is kept. */
const MAX_DEPTH = 10_000;

/** At most about `maxCharacters`. `pictures` is true when the document shows at least one. */
export function rtfText(source: string, maxCharacters: number): { text: string; pictures: boolean } {
  const reader = createRtfReader();
  for (const token of rtfTokens(source)) {
    if (reader.length() > maxCharacters || reader.depth() > MAX_DEPTH) break;
    if (token.type === 'byte') reader.byte(token.value);
    else if (token.type === 'open') reader.open();
    else if (token.type === 'close') reader.close();
    else reader.control(token.word, token.value);
  }
  return reader.end();
}
