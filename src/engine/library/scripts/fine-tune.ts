/** Her accepted scripts as training examples in OpenAI's chat format. */
import { isAccepted } from '../../memory/success.js';
import { blankMarksIn } from '../../text/blanks.js';
import type { Persona, ScriptRecord } from '../../types.js';

/** One JSON object a line, oldest first: what she liked, posted or sent back, in her own wording where she changed it. */
export function fineTuneLines(persona: Persona | null, records: readonly ScriptRecord[]): readonly string[] {
  return (
    records
      .filter(isAccepted)
      .map((record) => ({ record, text: (record.editedText ?? record.result.text).trim() }))
      // A script with a hole in it teaches holes.
      .filter(({ text }) => text !== '' && blankMarksIn(text).length === 0)
      .toSorted((a, b) => a.record.result.createdAt.localeCompare(b.record.result.createdAt))
      .map(({ record, text }) =>
        JSON.stringify({
          messages: [
            { role: 'system', content: systemFor(persona) },
            { role: 'user', content: requestLine(record) },
            { role: 'assistant', content: text },
          ],
        }),
      )
  );
}

function systemFor(persona: Persona | null): string {
  if (!persona) return 'You write spoken scripts for short videos.';
  return `You write spoken scripts for short videos as ${persona.name}, in that voice: ${persona.uniqueVoice}.`;
}

function requestLine({ result: { request } }: ScriptRecord): string {
  const parts = [
    `${request.seconds} seconds, ${request.contentType}. Topic: ${request.topic}`,
    request.context,
  ];
  return [...parts, ...request.requirements].filter((part) => part.trim() !== '').join('\n');
}
