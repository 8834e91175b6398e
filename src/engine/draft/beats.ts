/** Lays sentences onto the beats of a plan, in order, about evenly by words. */
import type { DraftBeat } from '../generate/brief.js';
import type { BeatKind, ContentRequest } from '../types.js';
import { countWords } from '../text/words.js';
import { shortSentence, topicOnScreen } from './on-screen.js';
import { shotFor } from './shots.js';

export function layOut(
  plan: readonly BeatKind[],
  parts: { readonly hook: string; readonly body: readonly string[]; readonly close: readonly string[] },
  { topic, contentType }: Pick<ContentRequest, 'topic' | 'contentType'>,
  language: string,
): DraftBeat[] {
  const beat = (kind: BeatKind, lines: readonly string[], onScreen?: string | null): DraftBeat => {
    const spoken = lines.join('\n');
    const shown = onScreen === undefined ? shortSentence(spoken) : onScreen;
    return { kind, spoken, onScreen: shown, shot: shotFor(kind, contentType, language) };
  };
  const middle = plan.slice(1, -1);
  const groups = shareOut(parts.body, Math.max(1, middle.length));
  const beats: DraftBeat[] = [beat('hook', [parts.hook], topicOnScreen(topic, parts.hook, language))];
  groups.forEach((lines, index) => {
    if (lines.length > 0) beats.push(beat(middle[index] ?? 'point', lines));
  });
  if (parts.close.length > 0) beats.push(beat('cta', parts.close));
  return beats;
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
