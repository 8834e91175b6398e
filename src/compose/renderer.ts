/** Turns attachments into files from what lies in the library. */
import type { AttachmentRenderer } from '../ports.js';
import type { Product } from '../compose.js';

export function createRenderer(_product: Product): AttachmentRenderer & { close(): Promise<void> } {
  return { render: () => Promise.resolve(null), close: () => Promise.resolve() };
}
