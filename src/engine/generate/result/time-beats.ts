/** When each beat begins and ends, at her pace. */
import { spokenSeconds } from '../../text/spoken-time.js';
import type { Beat } from '../../types.js';
import type { WritingBrief } from '../brief.js';
import type { FilmedBeat } from './shot-list.js';

/** Contiguous from 0, in seconds, rounded to tenths. */
export function timeBeats(beats: readonly FilmedBeat[], brief: WritingBrief): readonly Beat[] {
  let end = 0;
  return beats.map(({ kind, spoken, onScreen, shot, bRoll, music }) => {
    const start = end;
    end += spokenSeconds(spoken, brief.language, brief.wordsPerMinute);
    return {
      startSeconds: tenths(start),
      endSeconds: tenths(end),
      kind,
      spoken,
      onScreen,
      shot,
      bRoll,
      music,
    };
  });
}

function tenths(seconds: number): number {
  return Math.round(seconds * 10) / 10;
}
