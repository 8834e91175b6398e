/** One sentence for each way a document can fail: what is wrong, and what to send instead. */
import { BotError } from '../../errors.js';

const SEND_INSTEAD = 'send a PDF, Word (DOCX or DOC), ODT, RTF or TXT file instead';

const SENTENCES = {
  empty: 'There is no text in this file: send one with the words in it, or paste them.',
  tooLarge: 'This file is over 10 MB: send a smaller one, or paste the part that matters.',
  encrypted: 'This file is locked with a password: save a copy without the password and send that.',
  scanned:
    'This file holds no text that can be read, only pictures or empty pages: send the original document, or paste the words.',
  damaged: 'This file is damaged or incomplete: open it, save it again and send the new copy.',
  unsupported: `This kind of file cannot be read: ${SEND_INSTEAD}.`,
  tooSlow: 'Reading this file took over 10 seconds: send a shorter one, or paste the part that matters.',
  unsafe: 'This file would unpack to far more than it shows: save its text as a new document and send that.',
  missing: 'This file is not there or cannot be opened: check its name and send it again.',
} as const;

export type RefusalCode = keyof typeof SENTENCES;

/** The standard sentence; `what` ("a spreadsheet") makes `unsupported` say what the file is. */
export function refusalSentence(code: RefusalCode, what?: string): string {
  if (code === 'unsupported' && what) return `This is ${what}, not a text document: ${SEND_INSTEAD}.`;
  return SENTENCES[code];
}

/** A document that cannot be used, as the readers throw it. */
export function refuse(code: RefusalCode, options: { what?: string; cause?: unknown } = {}): BotError {
  return new BotError(code, refusalSentence(code, options.what), { cause: options.cause });
}

export function isRefusalCode(code: string): code is RefusalCode {
  return Object.hasOwn(SENTENCES, code);
}
