/** The words on charts and in exported documents, in one language. Plain strings: they travel to the worker thread. */
import type { Dimension } from '../../engine/types.js';

export interface AttachmentLabels {
  readonly dimensions: Readonly<Record<Dimension, string>>;
  /** Heading of the viral chart. */
  readonly viralTitle: string;
  /** Stands where a dimension was not measured. */
  readonly noData: string;
  readonly statsTitle: string;
  readonly scripts: string;
  readonly posted: string;
  readonly good: string;
  readonly notMe: string;
  readonly scriptsPerWeek: string;
  /** Heading of the curves, both 0-100. */
  readonly trend: string;
  readonly quality: string;
  readonly viral: string;
  readonly bestTopics: string;
  readonly bestHooks: string;
  /** Headings of the DOCX. */
  readonly caption: string;
  readonly hashtags: string;
}

/** What she films, beat by beat, as the DOCX shows it. */
export interface ShotList {
  readonly title: string;
  /** '' when there are no words for the cover. */
  readonly cover: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
