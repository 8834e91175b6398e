/** What the parent and the child say to each other about one document. */
import type { ErrorCode } from '../../errors.js';

export type DocumentKind = 'pdf' | 'docx' | 'doc' | 'odt' | 'rtf' | 'txt';

/** A format reader's result. */
export interface RawText {
  readonly text: string;
  /** True when the document goes on after `text`. */
  readonly more: boolean;
  /** True when the document shows pictures or pages: no text then means scanned rather than empty. */
  readonly pictures: boolean;
}

/** Reads one format inside the child. Throws `BotError` with a document code; anything else counts as `damaged`. */
export type FormatReader = (bytes: Buffer) => Promise<RawText>;

export interface ChildTask {
  readonly kind: DocumentKind;
  readonly bytes: Uint8Array;
}

export type ChildAnswer =
  | { readonly ok: true; readonly text: string; readonly words: number; readonly truncated: boolean }
  | { readonly ok: false; readonly code: ErrorCode };
