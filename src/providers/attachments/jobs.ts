/** What the renderer asks of its worker thread, and what comes back. Plain data. */
import type { UserStats } from '../../engine/operations.js';
import type { ScriptRecord, ViralReport } from '../../engine/types.js';
import type { AttachmentLabels, ShotList } from './labels.js';

interface InLocale {
  /** BCP 47, for numbers and dates. */
  readonly locale: string;
  readonly labels: AttachmentLabels;
}

export interface ViralChartJob extends InLocale {
  readonly type: 'viral-chart';
  readonly title: string;
  readonly viral: Pick<ViralReport, 'overall' | 'dimensions'>;
}

export interface StatsChartJob extends InLocale {
  readonly type: 'stats-chart';
  readonly stats: UserStats;
}

export interface DocxJob extends InLocale {
  readonly type: 'docx';
  readonly record: ScriptRecord;
  /** Null when there is none. */
  readonly shotList: ShotList | null;
}

export type RenderJob = ViralChartJob | StatsChartJob | DocxJob;

export interface RenderRequest {
  readonly id: number;
  readonly job: RenderJob;
}

export type RenderReply =
  | { readonly id: number; readonly ok: true; readonly bytes: Uint8Array }
  | { readonly id: number; readonly ok: false; readonly message: string };
