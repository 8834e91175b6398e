/** What differs between two versions of a persona, one line a field, in words for the card. */
import type { Persona, PersonaChange } from '../types.js';

/** Fields a person sees and may correct, in the order of the card. */
export const CARD_FIELDS = [
  'name',
  'language',
  'expertise',
  'uniqueVoice',
  'personalityTraits',
  'hookPatterns',
  'storytellingStyle',
  'ctaPreferences',
  'targetAudience',
  'audiencePainPoints',
  'audienceDesires',
  'optimalScriptLength',
  'successfulTopics',
  'wordsPerMinute',
  'neverSays',
  'rules',
] as const satisfies readonly (keyof Persona)[];
export type CardField = (typeof CARD_FIELDS)[number];

/** Empty when nothing the card shows has changed; facts and examples are counted, not listed. */
export function personaChanges(before: Persona, after: Persona): PersonaChange[] {
  const fields = CARD_FIELDS.map((field) => ({
    field,
    before: inWords(before[field]),
    after: inWords(after[field]),
  }));
  const counted = (['examples', 'facts'] as const).map((field) => ({
    field,
    before: String(before[field].length),
    after: String(after[field].length),
  }));
  return [...fields, ...counted].filter((change) => change.before !== change.after);
}

function inWords(value: string | number | readonly string[]): string {
  return typeof value === 'object' ? value.join('; ') : String(value);
}
