/** What she adds to her story, and the rules and examples she takes back: fields of a correction beside those of the card. */
import type { Persona } from '../types.js';
import { analyseLocally } from './analyse-locally.js';
import { layOver } from './refine.js';

/** Null for a field of the card. `text`: what is added, or the rules or the ids of examples to take away, a line each. */
export function changeTold(
  persona: Persona,
  field: string | null,
  text: string,
  now: string,
): Persona | null {
  const lines = new Set(text.split('\n').map((line) => line.trim()));
  switch (field) {
    case 'addStory':
      return analysedAgain({ ...persona, story: `${persona.story}\n\n${text}`.trim() }, now);
    case 'dropExamples':
      return analysedAgain(
        { ...persona, examples: persona.examples.filter(({ id }) => !lines.has(id)) },
        now,
      );
    case 'dropRules':
      return {
        ...persona,
        rules: persona.rules.filter((rule) => !lines.has(rule.trim())),
        facts: persona.facts.filter(
          ({ quote, source }) => source !== 'correction' || ![...lines].some((rule) => rule.includes(quote)),
        ),
        version: persona.version + 1,
        updatedAt: now,
      };
    default:
      return null;
  }
}

/** Read anew from what is there now; what she corrected stays as she said it. */
function analysedAgain(persona: Persona, now: string): Persona {
  const { userId, name, story, examples, language } = persona;
  const analysed = analyseLocally({ userId, name, story, examples, language, now });
  const kept = layOver(persona, analysed, now);
  return persona.slot === undefined ? kept : { ...kept, slot: persona.slot };
}
