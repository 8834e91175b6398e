/** Everything she may say should change of what is known about her: a field of the card, what she tells, what she takes back. */
import type { Persona } from '../../types.js';
import type { CardField } from '../../closed-lists.js';
import { correctPersona, retellPersona, tellOfHerself } from './correct.js';
import { forgetTold } from './forgotten.js';
import { banningWholePeople } from '../rules/people-banned.js';
import { analysedAgain } from './refine.js';
import type { Retelling } from './retold.js';

export type Correction =
  /** `field` null: found in her words; what names none is kept as a standing rule. */
  | { readonly field: CardField | null; readonly text: string }
  /** Said of herself: her story goes on with it, unless it is a rule or corrects something. */
  | { readonly told: string }
  /** What she told, in the right words. */
  | { readonly retold: readonly Retelling[] }
  /** A piece of her story. */
  | { readonly story: string }
  /** What she takes back, in her words. */
  | { readonly forgotten: readonly string[] }
  /** Entries of `rules` and `neverSays`, to the letter. */
  | { readonly dropRules: readonly string[] }
  /** Ids. */
  | { readonly dropExamples: readonly string[] };

/** A new version. Throws `BotError('badInput')` as `correctPersona` does. */
export function applyCorrection(persona: Persona, correction: Correction, now: string): Persona {
  const corrected = applied(persona, correction, now);
  // What she takes back stays so.
  return 'dropRules' in correction ? corrected : banningWholePeople(corrected);
}

function applied(persona: Persona, correction: Correction, now: string): Persona {
  if ('field' in correction) return correctPersona(persona, correction.field, correction.text, now);
  if ('told' in correction) return tellOfHerself(persona, correction.told, now);
  if ('retold' in correction) return retellPersona(persona, correction.retold, now);
  if ('story' in correction)
    return analysedAgain({ ...persona, story: `${persona.story}\n\n${correction.story.trim()}`.trim() }, now);
  if ('forgotten' in correction) return forgetTold(persona, correction.forgotten, now);
  if ('dropRules' in correction) return withoutRules(persona, correction.dropRules, now);
  const dropped = new Set(correction.dropExamples);
  return analysedAgain({ ...persona, examples: persona.examples.filter(({ id }) => !dropped.has(id)) }, now);
}

function withoutRules(persona: Persona, dropped: readonly string[], now: string): Persona {
  const gone = new Set(dropped);
  const neverSays = persona.neverSays.filter((entry) => !gone.has(entry));
  const isUnbanned = neverSays.length < persona.neverSays.length;
  return {
    ...persona,
    ...(isUnbanned && withNeverSays(persona, neverSays)),
    rules: persona.rules.filter((rule) => !gone.has(rule)),
    facts: persona.facts.filter(
      ({ quote, source }) => source !== 'correction' || !dropped.some((rule) => rule.includes(quote)),
    ),
    version: persona.version + 1,
    updatedAt: now,
  };
}

/** What is left is hers from now on; those read out of her story become no bans by that. */
function withNeverSays(
  { corrected, evidence }: Persona,
  neverSays: readonly string[],
): Pick<Persona, 'neverSays' | 'corrected' | 'evidence'> {
  if (corrected.includes('neverSays')) return { neverSays, corrected, evidence };
  return { neverSays, corrected: [...corrected, 'neverSays'], evidence: { ...evidence, neverSays: [] } };
}
