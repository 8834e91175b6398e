import type { Beat, ScriptRecord } from '../../engine/types.js';

/** The beats of what she says now; none where an edit of hers is no longer what they say. */
export function fittingBeats({ result, editedText }: ScriptRecord): readonly Beat[] {
  if (editedText === null) return result.beats;
  const said = wordsOf(result.beats.map(({ spoken }) => spoken).join(' '));
  return said === wordsOf(editedText) ? result.beats : [];
}

function wordsOf(text: string): string {
  return text.trim().replace(/\s+/gu, ' ');
}
