/** What the analysing model is told. Her texts are fenced: they are data, whatever they say. */
import { randomUUID } from 'node:crypto';
import type { Prompts } from '../../prompts/load-prompt.js';
import { spokenOnly } from '../../text/laid-out/spoken-only.js';
import { languageTold } from '../../text/language-names.js';
import type { PersonaInput } from './analyse-locally.js';

/** Longest story and example sent: about 6,000 tokens in all. */
const STORY_CHARACTERS = 8000;
const EXAMPLE_CHARACTERS = 2500;
const MOST_EXAMPLES = 6;

export function analysisUser(prompts: Prompts, input: PersonaInput, language: string): Promise<string> {
  // A fence nobody can guess cannot be closed from inside.
  const fence = `=== ${randomUUID()} ===`;
  const parts = [
    ['STORY', input.story.slice(0, STORY_CHARACTERS)],
    ...input.examples
      .slice(-MOST_EXAMPLES)
      .map((example, index) => [
        `EXAMPLE SCRIPT ${index + 1}`,
        spokenOnly(example.text, input.name).slice(0, EXAMPLE_CHARACTERS),
      ]),
  ];
  const fenced = parts.map(([title, text]) => `${title}\n${fence}\n${text}\n${fence}`);
  return prompts.fill('analysis', { language: languageTold(language), texts: fenced.join('\n\n') });
}
