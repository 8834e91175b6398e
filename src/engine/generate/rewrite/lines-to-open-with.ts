import { sentencesOf } from '../../draft/her-material/thoughts.js';
import type { DraftBeat } from '../brief.js';

/** Lines of hers that stand alone, and that the line behind them can do without. */
export function linesToOpenWith(beats: readonly DraftBeat[], language: string): readonly string[] {
  const spoken = beats.map((beat) => beat.spoken);
  const last = beats.at(-1)?.kind === 'cta' ? beats.length - 1 : beats.length;
  return sentencesOf(spoken, language)
    .filter(
      ({ beat, leans, isPlain, holdsBlank }, at, all) =>
        beat > 0 && beat < last && !(leans || isPlain || holdsBlank || all[at + 1]?.leans),
    )
    .map(({ text }) => text);
}
