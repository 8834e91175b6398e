import type { Beat, ScriptRecord } from '../../../engine/types.js';

/** The beats of a script as it reads now; none once she has edited it so that they no longer match. */
export function fittingBeats({ result, editedText }: ScriptRecord): readonly Beat[] {
  if (editedText === null) return result.beats;
  const said = wordsOf(result.beats.map(({ spoken }) => spoken).join(' '));
  return said === wordsOf(editedText) ? result.beats : [];
}

function wordsOf(text: string): string {
  return text.trim().replace(/\s+/gu, ' ');
}
