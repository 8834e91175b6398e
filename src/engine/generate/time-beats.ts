/** When each beat begins and ends, at her pace. */
import { spokenSeconds } from '../text/spoken-time.js';
import type { Beat } from '../types.js';
import type { DraftBeat, WritingBrief } from './brief.js';

/** Contiguous from 0, in seconds, rounded to tenths. */
export function timeBeats(beats: readonly DraftBeat[], brief: WritingBrief): readonly Beat[] {
  let end = 0;
  return beats.map(({ kind, spoken, onScreen, shot }) => {
    const start = end;
    end += spokenSeconds(spoken, brief.language, brief.wordsPerMinute);
    return { startSeconds: tenths(start), endSeconds: tenths(end), kind, spoken, onScreen, shot };
  });
}

function tenths(seconds: number): number {
  return Math.round(seconds * 10) / 10;
}
