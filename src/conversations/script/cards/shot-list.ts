/** What she films, beat by beat: the table under a result and in the Word file. */
import type { Beat, ScriptResult } from '../../../engine/types.js';
import type { Copy } from '../../shared/copy.js';

interface ShotList {
  readonly title: string;
  /** A sentence with the words for the cover, or '' when there are none. */
  readonly cover: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Null for a script without beats. */
export function shotListOf({ beats, coverText }: ScriptResult, t: Copy): ShotList | null {
  if (beats.length === 0) return null;
  const header = [
    t('beat-time'),
    t('beat-part'),
    t('beat-spoken'),
    t('beat-on-screen'),
    t('beat-shot'),
    t('beat-b-roll'),
    t('beat-music'),
  ];
  const rows = beats.map((beat) => [
    timeOf(beat, t),
    t(`beat-${beat.kind}`),
    beat.spoken,
    beat.onScreen ?? '',
    beat.shot ?? '',
    beat.bRoll ?? '',
    beat.music ?? '',
  ]);
  return { title: t('beats'), cover: coverText ? t('cover', { text: coverText }) : '', header, rows };
}

/** Whole seconds, tenths for a beat that would seem to take no time at all. */
function timeOf({ startSeconds, endSeconds }: Beat, t: Copy): string {
  const from = Math.round(startSeconds);
  const to = Math.round(endSeconds);
  if (from < to) return t('beat-seconds', { from, to });
  return t('beat-seconds', { from: tenths(startSeconds), to: tenths(endSeconds) });
}

function tenths(seconds: number): number {
  return Math.round(seconds * 10) / 10;
}
