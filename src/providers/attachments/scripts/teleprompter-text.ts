import type { ScriptRecord } from '../../../engine/types.js';

/** The spoken words only, an empty line between beats: it goes into a teleprompter as it is. Her own edit wins. */
export function teleprompterText({ result, editedText }: ScriptRecord): string {
  const spoken = editedText ?? result.beats.map((beat) => beat.spoken.trim()).join('\n\n');
  return `${(spoken.trim() || result.text.trim()).replaceAll('\r\n', '\n')}\n`;
}
