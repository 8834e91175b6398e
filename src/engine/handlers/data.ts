/** Her data as a whole: brought in, or deleted without a trace. */
import { BotError } from '../../errors.js';
import { importArchive } from '../library/archive.js';
import type { Ledger } from '../library/ledger.js';
import type { PersonaLibrary } from '../library/personas.js';
import type { PostLibrary } from '../library/posts.js';
import type { ScriptLibrary } from '../library/scripts.js';
import { MAX_FILE_BYTES, type FileOpener } from './files.js';
import type { Handlers } from './handler.js';

export interface Forgetters {
  /** Vectors removed. */
  vectors(userId: string): Promise<number>;
  /** Sessions of all her threads removed, apart from the one that asks. */
  sessions(userId: string): Promise<number>;
  traces(userId: string): Promise<'none' | 'requested'>;
  /** The model assigned to her, if any. */
  assignment(userId: string): Promise<void>;
}

export function createDataHandlers(parts: {
  readonly personas: PersonaLibrary;
  readonly scripts: ScriptLibrary;
  readonly posts: PostLibrary;
  readonly ledger: Ledger;
  readonly openFile: FileOpener;
  readonly forget: Forgetters;
  readonly clock: () => Date;
}): Handlers<'data.import' | 'data.forget'> {
  return {
    async 'data.import'({ files }, { id, userId, threadId, signal }) {
      const totals = { personas: 0, scripts: 0 };
      for (const file of files) {
        const bytes = await parts.openFile(threadId, file.ref, { maxBytes: MAX_FILE_BYTES, signal });
        const added = await importArchive(userId, new TextDecoder().decode(bytes), parts, id);
        totals.personas += added.personas;
        totals.scripts += added.scripts;
      }
      if (files.length === 0) throw new BotError('badInput', 'No file to import.');
      return totals;
    },
    async 'data.forget'(_args, { userId }) {
      const traces = await parts.forget.traces(userId);
      const scripts = await parts.scripts.removeAll(userId);
      await parts.posts.removeAll(userId);
      const personas = await parts.personas.remove(userId);
      // After what they were made from: an update in between would write them again.
      const vectors = await parts.forget.vectors(userId);
      const ledgerRows = await parts.ledger.removeAll(userId);
      await parts.forget.assignment(userId);
      const sessions = await parts.forget.sessions(userId);
      return { personas, scripts, vectors, ledgerRows, sessions, traces, at: parts.clock().toISOString() };
    },
  };
}
