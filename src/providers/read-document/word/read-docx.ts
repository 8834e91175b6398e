import mammoth from 'mammoth';
import type { FormatReader } from '../document-kind.js';
import { documentText, type WordElement } from './elements.js';
import { refuse } from '../refusals.js';
import { openZip } from '../kind/zip-directory.js';

/**
 * Takes mammoth's own tree instead of its raw text, which drops line breaks inside a paragraph: a script typed with
 * shift-enter would become one word-glued line.
 */
export const readDocx: FormatReader = async (bytes) => {
  const { entries } = await openZip(bytes);
  let tree: WordElement | undefined;
  try {
    await mammoth.convertToHtml(
      { buffer: bytes },
      {
        transformDocument: (document: WordElement) => {
          tree = document;
          return { ...document, children: [] };
        },
      },
    );
  } catch (cause) {
    throw refuse('damaged', { cause });
  }
  const pictures = [...entries.keys()].some((name) => name.startsWith('word/media/'));
  return { text: tree ? documentText(tree) : '', more: false, pictures };
};
