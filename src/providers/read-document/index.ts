/** The `DocumentReader`: sniffs by content, checks limits, reads in a child process, answers with text or one clear sentence. */
import type { ReadOutcome } from '../../engine/operations.js';
import { detectLanguage } from '../../engine/text/language.js';
import { BotError } from '../../errors.js';
import type { DocumentReader } from '../../ports.js';
import { MAX_CHILDREN, MAX_FILE_BYTES } from './limits.js';
import { isRefusalCode, refuse, refusalSentence } from './refusals.js';
import { runChild } from './run-child.js';
import { createSlots } from './slots.js';
import { sniffKind } from './kind/sniff-kind.js';

export { MAX_FILE_BYTES } from './limits.js';
export { refusalSentence } from './refusals.js';

/** At most two documents are read at once; the others wait their turn. Throws only `BotError('cancelled')`. */
export function createDocumentReader(): DocumentReader {
  const slots = createSlots(MAX_CHILDREN);
  return {
    async read(file, { signal } = {}) {
      try {
        return await slots.run(() => readFile(file.name, file.bytes, signal));
      } catch (error) {
        if (!(error instanceof BotError) || !isRefusalCode(error.code)) throw error;
        return { file: file.name, ok: false, code: error.code, message: error.message };
      }
    },
  };
}

async function readFile(name: string, content: Uint8Array, signal?: AbortSignal): Promise<ReadOutcome> {
  if (content.byteLength === 0) throw refuse('empty');
  if (content.byteLength > MAX_FILE_BYTES) throw refuse('tooLarge');
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const kind = await sniffKind(bytes);
  const answer = await runChild({ kind, bytes }, signal);
  if (!answer.ok) {
    const code = isRefusalCode(answer.code) ? answer.code : 'damaged';
    return { file: name, ok: false, code, message: refusalSentence(code) };
  }
  const { text, words, truncated } = answer;
  return { file: name, ok: true, kind, language: detectLanguage(text), words, truncated, text };
}
