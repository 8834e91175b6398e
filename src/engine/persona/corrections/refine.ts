/** New examples, or a whole new analysis, laid over what is known: what she corrected stays as she said it. */
import type { Example, Persona } from '../../types.js';
import { analyseLocally } from '../analysis/analyse-locally.js';
import { banningWholePeople } from '../rules/people-banned.js';

/** More examples than this teach nothing new about a voice; the newest stay. */
const MOST_EXAMPLES = 30;

/** The persona with more examples, analysed again. Nothing changes when every example is known already. */
export function refinePersona(persona: Persona, examples: readonly Example[], now: string): Persona {
  const known = new Set(persona.examples.map((example) => example.text.trim()));
  const fresh = examples.filter(({ text }) => text.trim() !== '' && !known.has(text.trim()));
  if (fresh.length === 0) return persona;
  const all = [...persona.examples, ...fresh].slice(-MOST_EXAMPLES);
  return analysedAgain({ ...persona, examples: all }, now);
}

/** Read anew from the story and the examples it has now; what she corrected stays as she said it. */
export function analysedAgain(persona: Persona, now: string): Persona {
  const { userId, name, story, examples, language } = persona;
  return layOver(persona, analyseLocally({ userId, name, story, examples, language, now }), now);
}

/** `analysed` with everything of `before` that must survive: corrections, rules, their facts, birth and version. */
function layOver(before: Persona, analysed: Persona, now: string): Persona {
  const corrected = Object.fromEntries(
    before.corrected.map((field) => [field, before[field]]),
  ) as Partial<Persona>;
  const correctedEvidence = Object.fromEntries(
    before.corrected.flatMap((field) => {
      const quotes = before.evidence[field];
      return quotes ? [[field, quotes]] : [];
    }),
  );
  const known = new Set(analysed.facts.map((fact) => fact.quote));
  const fromCorrections = before.facts.filter(
    (fact) => fact.source === 'correction' && !known.has(fact.quote),
  );
  // A persona a model described keeps the description where counting alone says nothing.
  const described = analysed.uniqueVoice === '' ? { uniqueVoice: before.uniqueVoice } : {};
  return banningWholePeople({
    ...analysed,
    ...described,
    ...corrected,
    evidence: { ...analysed.evidence, ...correctedEvidence },
    facts: [...analysed.facts, ...fromCorrections],
    wordsPerMinute: before.wordsPerMinute,
    corrected: before.corrected,
    rules: before.rules,
    createdAt: before.createdAt,
    updatedAt: now,
    version: before.version + 1,
  });
}
