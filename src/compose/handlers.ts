/** The operations of the engine, each with its handler, from the parts `compose` made. */
import type { Config } from '../config.js';
import { createUserThreads } from '../chat/session/user-threads.js';
import { forgetAside } from '../damaged-rows.js';
import type { CostOf, Craft } from '../engine/generate/craft.js';
import { createAdminHandlers } from '../engine/handlers/admin.js';
import { createDataHandlers } from '../engine/handlers/data.js';
import { createFeedbackHandlers } from '../engine/handlers/feedback.js';
import { createFileHandlers } from '../engine/handlers/files.js';
import type { Handlers } from '../engine/handlers/handler.js';
import { createHookPairHandlers } from '../engine/handlers/hook-pairs.js';
import { createIdeaHandlers, forgetIdeas } from '../engine/handlers/ideas.js';
import { createLibraryHandlers } from '../engine/handlers/library.js';
import { createLinkHandlers } from '../engine/handlers/links.js';
import { createPersonaHandlers, type BuildPersona } from '../engine/handlers/persona.js';
import { createResultsHandlers } from '../engine/handlers/results.js';
import { createScriptHandlers } from '../engine/handlers/scripts.js';
import { createRecordingHandlers } from '../engine/handlers/recordings.js';
import { createVoiceNoteHandlers } from '../engine/handlers/voice-notes.js';
import { createStatsHandlers } from '../engine/handlers/stats.js';
import { createUndoHandlers } from '../engine/handlers/undo.js';
import type { AssignedModels } from '../engine/library/personas/assigned-models.js';
import type { Prompts } from '../engine/prompts/load-prompt.js';
import type { Lanes } from '../lanes.js';
import type { OperatorReport } from '../engine/types/reports.js';
import type { Persona } from '../engine/types.js';
import type { DocumentReader, FileOpener, Logger } from '../ports.js';
import { unpackZip } from '../providers/unpack-zip.js';
import { directThreadOf } from './direct-threads.js';
import type { Libraries } from './libraries.js';
import type { VectorMemory } from './memory.js';
import type { Models } from './models.js';
import type { Tracing } from './tracing.js';
import type { TrendSources } from './trend-sources.js';
import type { Writing } from './writing.js';

export interface HandlerParts extends Writing, Libraries {
  readonly assigned: AssignedModels;
  readonly buildPersona: BuildPersona;
  readonly clock: () => Date;
  readonly config: Config;
  readonly costOf: CostOf;
  readonly craft: Craft;
  readonly lanes: Lanes;
  readonly logger: Logger;
  readonly models: Models | null;
  readonly prompts: Prompts;
  readonly reader: DocumentReader;
  readonly report: () => Promise<OperatorReport>;
  /** Who she is before she has told anything. */
  readonly strangerOf: (userId: string, name: string) => Persona;
  readonly tracing: Tracing;
  readonly trendSources: TrendSources;
  readonly vectorMemory: VectorMemory;
}

export function createHandlers(parts: HandlerParts, openFile: FileOpener): Handlers {
  const { assigned, config, models, reader, store, tracing, trendSources, vectorMemory } = parts;
  const heard = { ...parts, transcriber: models?.transcriber ?? null, openFile };
  return {
    ...createFileHandlers({ reader, openFile }),
    ...createPersonaHandlers(parts),
    ...createScriptHandlers({ ...parts, trends: trendSources.trends, facts: trendSources.facts }),
    ...createHookPairHandlers({ ...parts, trends: trendSources.trends }),
    ...createFeedbackHandlers(parts),
    ...createVoiceNoteHandlers(heard),
    ...createRecordingHandlers(heard),
    ...createLibraryHandlers({ ...parts, memory: vectorMemory.memory }),
    ...createResultsHandlers({ ...parts, ownPostsOf: trendSources.ownPostsOf }),
    ...createUndoHandlers(parts),
    ...trendSources.handlers(parts.craft),
    ...createIdeaHandlers({ ...parts, model: models?.writer ?? null }),
    ...createStatsHandlers(parts),
    ...createAdminHandlers({
      isAdmin: (userId) => config.ADMIN_IDS?.includes(userId) ?? false,
      report: parts.report,
      assigned,
    }),
    ...createLinkHandlers({
      ...parts,
      isDirect: (threadId, accountId) => threadId === directThreadOf(accountId),
      moveThreads: (from, to) => createUserThreads(store).move(from, to),
      forgetVectors: (userId) => vectorMemory.keeper.forget(userId),
    }),
    ...createDataHandlers({
      ...parts,
      facts: trendSources.facts,
      openFile,
      unzip: unpackZip,
      forget: {
        ideas: async (userId) => {
          await forgetIdeas(store, userId);
          await trendSources.trends.removeAll(userId);
        },
        vectors: (userId) => vectorMemory.keeper.forget(userId),
        traces: (userId) => tracing.forget(userId),
        assignment: (userId) => assigned.assign(userId, null),
        damaged: (userId) => forgetAside(store, userId),
      },
    }),
  };
}
