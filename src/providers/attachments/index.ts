/** The `AttachmentRenderer`: charts as PNG, scripts as DOCX, TXT or SRT, all her data as the library writes it. */
import type { Attachment, RenderedFile } from '../../chat/types.js';
import type { UserStats } from '../../engine/operations.js';
import { DIMENSIONS, type Dimension, type ScriptRecord } from '../../engine/types.js';
import type { AttachmentRenderer } from '../../ports.js';
import { compiledFile } from '../../project-files.js';
import { fittingBeats } from './scripts/fitting-beats.js';
import { fileNameOf } from './file-name.js';
import type { AttachmentLabels, ShotList } from './labels.js';
import { createRenderThread } from './render-thread.js';
import { subtitlesOf } from './scripts/subtitles.js';
import { teleprompterText } from './scripts/teleprompter-text.js';

export interface AttachmentSources {
  /** Null when there is no such script of hers. */
  loadScript(userId: string, scriptId: string): Promise<ScriptRecord | null>;
  loadStats(userId: string): Promise<UserStats>;
  exportData(userId: string): Promise<RenderedFile | null>;
  labels(locale: string): AttachmentLabels;
  /** Null for a script without beats. */
  shotList(record: ScriptRecord, locale: string): ShotList | null;
}

const MIME_TYPES = {
  png: 'image/png',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  txt: 'text/plain; charset=utf-8',
  srt: 'application/x-subrip; charset=utf-8',
} as const;

/** The first chart of a process takes six times as long as the tenth, for libraries load and nothing is compiled yet. */
const PRACTICE_CHARTS = 10;

export interface RendererThread extends AttachmentRenderer {
  /** Charts that nobody gets, so that hers is not the first. Throws as `render` does. */
  rehearse(locale: string): Promise<void>;
  /** Ends the worker thread. */
  close(): Promise<void>;
}

/** `render` answers null for a script that is gone and throws `BotError('unavailable')` when drawing fails. */
export function createAttachmentRenderer(sources: AttachmentSources): RendererThread {
  const thread = createRenderThread(compiledFile(import.meta.url, './worker.js'));

  async function exportScript(
    record: ScriptRecord,
    format: 'docx' | 'txt' | 'srt',
    locale: string,
  ): Promise<Uint8Array> {
    if (format === 'txt') return Buffer.from(teleprompterText(record));
    if (format === 'srt') return Buffer.from(subtitlesOf(record));
    const shotList = fittingBeats(record).length > 0 ? sources.shotList(record, locale) : null;
    return thread.run({ type: 'docx', record, locale, labels: sources.labels(locale), shotList });
  }

  async function render(
    attachment: Attachment,
    { userId, locale }: { readonly userId: string; readonly locale: string },
  ): Promise<RenderedFile | null> {
    const labels = sources.labels(locale);
    if (attachment.type === 'data-export') return sources.exportData(userId);
    if (attachment.type === 'stats-chart') {
      const bytes = await thread.run({
        type: 'stats-chart',
        stats: await sources.loadStats(userId),
        locale,
        labels,
      });
      return { name: 'stats.png', mimeType: MIME_TYPES.png, bytes };
    }
    const record = await sources.loadScript(userId, attachment.scriptId);
    if (!record) return null;
    const name = fileNameOf(record.title);
    if (attachment.type === 'viral-chart') {
      const { title, result } = record;
      const bytes = await thread.run({ type: 'viral-chart', title, viral: result.viral, locale, labels });
      return { name: `${name}.png`, mimeType: MIME_TYPES.png, bytes };
    }
    const { format } = attachment;
    const bytes = await exportScript(record, format, locale);
    return { name: `${name}.${format}`, mimeType: MIME_TYPES[format], bytes };
  }

  async function rehearse(locale: string): Promise<void> {
    const labels = sources.labels(locale);
    const dimensions = Object.fromEntries(DIMENSIONS.map((name, at) => [name, at])) as Record<
      Dimension,
      number
    >;
    for (let chart = 0; chart < PRACTICE_CHARTS; chart += 1) {
      const viral = { overall: chart, dimensions };
      await thread.run({ type: 'viral-chart', title: labels.viralTitle, viral, locale, labels });
    }
  }

  return { render, rehearse, close: () => thread.close() };
}
