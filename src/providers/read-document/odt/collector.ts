/** Gathers the running text of an OpenDocument's content.xml from XML events. */
import type { SaxesTagPlain } from 'saxes';

/** Deleted text, comments, footnote numbers, list of variables, titles of drawings, scripts: not the writer's running text. */
const SKIPPED = new Set([
  'text:tracked-changes',
  'office:annotation',
  'text:note-citation',
  'text:sequence-decls',
  'svg:title',
  'svg:desc',
  'office:scripts',
  'office:forms',
]);
const PARAGRAPHS = new Set(['text:p', 'text:h']);
/** A count of blanks beyond this is no writing. */
const MAX_BLANKS = 20;

export interface OdtCollector {
  open(tag: SaxesTagPlain): void;
  close(tag: SaxesTagPlain): void;
  characters(text: string): void;
  text(): string;
  /** False for spreadsheets and presentations, which come in the same container. */
  isTextDocument(): boolean;
}

export function createOdtCollector(): OdtCollector {
  let body = '';
  /** Footnotes stand inside a sentence; their text comes after the body. */
  let notes = '';
  let noteDepth = 0;
  let skippedDepth = 0;
  let paragraphDepth = 0;
  let isText = false;
  const add = (text: string): void => {
    if (noteDepth > 0) notes += text;
    else body += text;
  };
  return {
    open({ name, attributes }) {
      if (skippedDepth > 0 || SKIPPED.has(name)) skippedDepth += 1;
      else if (PARAGRAPHS.has(name)) paragraphDepth += 1;
      else if (name === 'office:text') isText = true;
      else if (name === 'text:note') noteDepth += 1;
      else if (name === 'text:line-break') add('\n');
      else if (name === 'text:tab') add('\t');
      else if (name === 'text:s') add(' '.repeat(blanks(attributes['text:c'])));
    },
    close({ name }) {
      if (skippedDepth > 0) skippedDepth -= 1;
      else if (PARAGRAPHS.has(name)) {
        paragraphDepth -= 1;
        add('\n');
      } else if (name === 'text:note') noteDepth -= 1;
    },
    characters(text) {
      // White space of the file itself counts as one blank (ODF 1.2, 6.1.2).
      if (skippedDepth === 0 && paragraphDepth > 0) add(text.replace(/\s+/gu, ' '));
    },
    text: () => body + notes,
    isTextDocument: () => isText,
  };
}

function blanks(count: string | undefined): number {
  return Math.max(1, Math.min(MAX_BLANKS, Math.floor(Number(count)) || 1));
}
