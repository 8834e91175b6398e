/** What she told, and what is drawn from it. */
import type { Persona } from '../types.js';

/** Her story and her examples. */
export function toldTexts({ story, examples }: Pick<Persona, 'story' | 'examples'>): readonly string[] {
  return [story, ...examples.map(({ text }) => text)];
}

/** All of it said in other words: story, examples, facts and what is quoted from them; what comes back empty is left out of a list. */
export function withToldTexts(persona: Persona, say: (text: string) => string): Persona {
  const each = (texts: readonly string[]): readonly string[] => texts.map(say).filter((text) => text !== '');
  return {
    ...persona,
    story: say(persona.story),
    examples: persona.examples
      .map((example) => ({ ...example, text: say(example.text) }))
      .filter(({ text }) => text.trim() !== ''),
    facts: persona.facts
      .map((fact) => ({ ...fact, quote: say(fact.quote) }))
      .filter(({ quote }) => quote !== ''),
    targetAudience: say(persona.targetAudience),
    hookPatterns: each(persona.hookPatterns),
    ctaPreferences: each(persona.ctaPreferences),
  };
}
