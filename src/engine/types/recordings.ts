/** What is heard: notes she speaks to the bot, and recordings of hers that are judged. */
import type { FileToRead } from './operation-results.js';
import type { ViralReport } from '../types.js';

export interface SpokenOperations {
  /** Words of a spoken message; her pace is measured from a long enough one. */
  'voice.transcribe': {
    args: { file: FileToRead; durationSeconds: number };
    result: { text: string; wordsPerMinute: number | null };
  };
  /** A video or sound file of at most 20 MB, by its sound alone; it is not kept. */
  'recording.judge': {
    args: { file: FileToRead; durationSeconds: number };
    result: RecordingReport;
  };
}

/** One heard word, or a run of them where the model tells no single words. Seconds from the start. */
export interface TimedWords {
  readonly text: string;
  readonly startSeconds: number;
  readonly endSeconds: number;
}

export type CutKind = 'silence-start' | 'slow-opening' | 'pause' | 'repeat' | 'silence-end';

export interface Cut {
  readonly kind: CutKind;
  /** Null where the model told no times. */
  readonly fromSeconds: number | null;
  readonly toSeconds: number | null;
  /** Verbatim words at the place: what goes, or what stands before a silence. */
  readonly quote: string;
}

export interface RecordingReport {
  /** Everything that was heard. */
  readonly text: string;
  readonly durationSeconds: number | null;
  /** On the English scale, 150 = ordinary in any language; null when too short to tell. */
  readonly wordsPerMinute: number | null;
  /** Words of the first three seconds; `estimated` = counted from the pace, the model told no times. */
  readonly opening: { readonly words: string; readonly hook: number; readonly estimated: boolean };
  /** Seconds of silence between words, in all; null where the model told no times. */
  readonly silentSeconds: number | null;
  readonly cuts: readonly Cut[];
  readonly viral: ViralReport;
}
