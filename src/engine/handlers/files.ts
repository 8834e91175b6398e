/** Reads the files she sent; a bad file is an outcome, never an exception, so the good ones are kept. */
import { errorCodeOf } from '../../errors.js';
import type { DocumentReader, FileOpener } from '../../ports.js';
import type { FileToRead, OperationContext, ReadOutcome } from '../operations.js';
import type { Handlers } from './handler.js';

/** Bytes; the sentence she reads says 10 MB. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024;
const MAX_FILES = 10;

export function createFileHandlers(parts: {
  readonly reader: DocumentReader;
  readonly openFile: FileOpener;
}): Handlers<'files.read'> {
  async function readOne(file: FileToRead, context: OperationContext): Promise<ReadOutcome> {
    context.onProgress({ stage: 'reading', file: file.name });
    const { threadId, signal } = context;
    try {
      if (file.bytes !== null && file.bytes > MAX_FILE_BYTES)
        return { file: file.name, ok: false, code: 'tooLarge', message: 'The file is over 10 MB.' };
      const bytes = await parts.openFile(threadId, file.ref, { maxBytes: MAX_FILE_BYTES, signal });
      return await parts.reader.read({ name: file.name, bytes }, { signal });
    } catch (error) {
      if (signal.aborted) throw error;
      return {
        file: file.name,
        ok: false,
        code: errorCodeOf(error),
        message: 'The file could not be fetched.',
      };
    }
  }

  return {
    async 'files.read'({ files }, context) {
      const documents: ReadOutcome[] = [];
      for (const file of files.slice(0, MAX_FILES)) documents.push(await readOne(file, context));
      return { documents };
    },
  };
}
