/** A script as SubRip subtitles, timed by its beats. */
import type { ScriptRecord } from '../../../engine/types.js';
import { fittingBeats } from './fitting-beats.js';
import { subtitleLines } from './subtitle-lines.js';

const LINES_PER_CUE = 2;

interface Passage {
  readonly startSeconds: number;
  readonly endSeconds: number;
  readonly text: string;
}

/** Within a beat time goes to each cue by its share of the characters. Cues never overlap. */
export function subtitlesOf(record: ScriptRecord): string {
  const cues = passagesOf(record).flatMap(cuesOf);
  return cues
    .map(
      ({ startSeconds, endSeconds, text }, at) =>
        `${at + 1}\n${stamp(startSeconds)} --> ${stamp(endSeconds)}\n${text}\n`,
    )
    .join('\n');
}

/** Words without beats fill the whole time. */
function passagesOf(record: ScriptRecord): readonly Passage[] {
  const { result, editedText } = record;
  const beats = fittingBeats(record);
  if (beats.length > 0)
    return beats.map(({ startSeconds, endSeconds, spoken }) => ({
      startSeconds,
      endSeconds,
      text: spoken,
    }));
  const text = editedText ?? result.text;
  return [{ startSeconds: 0, endSeconds: result.spokenSeconds || result.request.seconds, text }];
}

function cuesOf(passage: Passage): Passage[] {
  const lines = subtitleLines(passage.text);
  const total = lines.join('').length;
  const duration = Math.max(0, passage.endSeconds - passage.startSeconds);
  const cues: Passage[] = [];
  let spoken = 0;
  for (let at = 0; at < lines.length; at += LINES_PER_CUE) {
    const shown = lines.slice(at, at + LINES_PER_CUE);
    const startSeconds = passage.startSeconds + (duration * spoken) / total;
    spoken += shown.join('').length;
    cues.push({
      startSeconds,
      endSeconds: passage.startSeconds + (duration * spoken) / total,
      text: shown.join('\n'),
    });
  }
  return cues;
}

/** `00:00:07,250` */
function stamp(seconds: number): string {
  const ms = Math.round(seconds * 1000);
  const pad = (value: number, digits = 2): string => String(Math.floor(value)).padStart(digits, '0');
  return `${pad(ms / 3_600_000)}:${pad((ms / 60_000) % 60)}:${pad((ms / 1000) % 60)},${pad(ms % 1000, 3)}`;
}
