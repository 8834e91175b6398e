import WordExtractor from 'word-extractor';
import type { FormatReader } from './document-kind.js';
import { refuse } from './refusals.js';

/** The package's types leave its options out. */
interface Section {
  (options: { readonly filterUnicode: boolean }): string;
}

export const readDoc: FormatReader = async (bytes) => {
  try {
    const document = await new WordExtractor().extract(bytes);
    // The default filter turns "—" into "-": her punctuation is voice.
    const asWritten = { filterUnicode: false };
    const parts = [document.getBody, document.getTextboxes, document.getFootnotes, document.getEndnotes];
    const text = parts.map((part) => (part as Section).call(document, asWritten)).join('\n');
    return { text, more: false, pictures: false };
  } catch (cause) {
    throw refuse('damaged', { cause });
  }
};
