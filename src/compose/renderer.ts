/** Turns attachments into files from what lies in the library. */
import { attachmentLabels, shotListFor } from '../conversations/index.js';
import { countStats } from '../engine/handlers/stats.js';
import { exportArchive } from '../engine/library/archive.js';
import { createAttachmentRenderer, type RendererThread } from '../providers/attachments/index.js';
import type { Libraries } from './libraries.js';

export function createRenderer(libraries: Libraries): RendererThread {
  return createAttachmentRenderer({
    loadScript: (userId, scriptId) => libraries.scripts.find(userId, scriptId),
    loadStats: (userId) => countStats(userId, libraries),
    async exportData(userId) {
      const bytes = await exportArchive(userId, libraries, new Date());
      return { name: 'reelsmith-export.json', mimeType: 'application/json', bytes };
    },
    labels: attachmentLabels,
    shotList: ({ result }, locale) => shotListFor(result, locale),
  });
}
