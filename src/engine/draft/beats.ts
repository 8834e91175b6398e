/** Lays sentences onto the beats of a plan, in order, about evenly by words. */
import type { DraftBeat } from '../generate/brief.js';
import type { BeatKind } from '../types.js';
import { countWords } from '../text/words.js';

const LONGEST_ON_SCREEN_WORDS = 7;

export function layOut(
  plan: readonly BeatKind[],
  parts: { readonly hook: string; readonly body: readonly string[]; readonly close: readonly string[] },
  onScreen: string,
): DraftBeat[] {
  const middle = plan.slice(1, -1);
  const groups = shareOut(parts.body, Math.max(1, middle.length));
  const beats: DraftBeat[] = [beat('hook', [parts.hook], shortened(onScreen))];
  groups.forEach((lines, index) => {
    if (lines.length > 0) beats.push(beat(middle[index] ?? 'point', lines, null));
  });
  if (parts.close.length > 0) beats.push(beat('cta', parts.close, null));
  return beats;
}

function beat(kind: BeatKind, lines: readonly string[], onScreen: string | null): DraftBeat {
  return { kind, spoken: lines.join('\n'), onScreen, shot: null };
}

function shareOut(lines: readonly string[], groups: number): string[][] {
  const shared: string[][] = Array.from({ length: groups }, () => []);
  const total = lines.reduce((sum, line) => sum + countWords(line), 0);
  let before = 0;
  lines.forEach((line, index) => {
    const byWords = Math.floor((before / Math.max(1, total)) * groups);
    // With as few lines as beats each beat gets one.
    const group = lines.length <= groups ? index : Math.min(groups - 1, byWords);
    shared[group]?.push(line);
    before += countWords(line);
  });
  return shared;
}

function shortened(text: string): string {
  return text.split(/\s+/u).slice(0, LONGEST_ON_SCREEN_WORDS).join(' ');
}
