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
  let collected = '';
  let skippedDepth = 0;
  let paragraphDepth = 0;
  let isText = false;
  return {
    open({ name, attributes }) {
      if (skippedDepth > 0 || SKIPPED.has(name)) skippedDepth += 1;
      else if (PARAGRAPHS.has(name)) paragraphDepth += 1;
      else if (name === 'office:text') isText = true;
      else if (name === 'text:line-break') collected += '\n';
      else if (name === 'text:tab') collected += '\t';
      else if (name === 'text:s')
        collected += ' '.repeat(Math.min(MAX_BLANKS, Number(attributes['text:c'] ?? 1) || 1));
    },
    close({ name }) {
      if (skippedDepth > 0) skippedDepth -= 1;
      else if (PARAGRAPHS.has(name)) {
        paragraphDepth -= 1;
        collected += '\n';
      }
    },
    characters(text) {
      // White space of the file itself counts as one blank (ODF 1.2, 6.1.2).
      if (skippedDepth === 0 && paragraphDepth > 0) collected += text.replace(/\s+/gu, ' ');
    },
    text: () => collected,
    isTextDocument: () => isText,
  };
}
